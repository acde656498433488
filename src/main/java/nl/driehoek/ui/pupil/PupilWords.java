package nl.driehoek.ui.pupil;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.driehoek.domain.contact.Channel;
import nl.driehoek.domain.contact.Initiative;
import nl.driehoek.domain.contact.Situation;
import nl.driehoek.domain.contact.Tone;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.Sex;
import nl.driehoek.domain.pupil.TravelKind;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.part.ContactMark;
import nl.driehoek.ui.common.part.GroupWords;

/** The Dutch words for everything about pupils. */
public final class PupilWords {

    private final Texts texts;

    /** Words from {@code texts}. */
    public PupilWords(Texts texts) {
        this.texts = texts;
    }

    /** Sex as a choice. */
    public String sex(Sex sex) {
        return texts.get(
                switch (sex) {
                    case UNKNOWN -> "pupil.sex.unknown";
                    case BOY -> "pupil.sex.boy";
                    case GIRL -> "pupil.sex.girl";
                    case UNSPECIFIED -> "pupil.sex.unspecified";
                });
    }

    /** How a pupil goes home. */
    public String travel(TravelKind kind) {
        return texts.get(
                switch (kind) {
                    case UNKNOWN -> "pupil.travel.unknown";
                    case BUS -> "pupil.travel.bus";
                    case TAXI -> "pupil.travel.taxi";
                    case PARENTS -> "pupil.travel.parents";
                    case ALONE -> "pupil.travel.alone";
                    case DAY_CARE -> "pupil.travel.day-care";
                });
    }

    /** The kind of contact. */
    public String situation(Situation situation) {
        return texts.get(
                switch (situation) {
                    case CYCLE -> "pupil.situation.cycle";
                    case GROUP_VISIT -> "pupil.situation.group-visit";
                    case BRINGING -> "pupil.situation.bringing";
                    case HOME_VISIT -> "pupil.situation.home-visit";
                    case INFORMATION_EVENING -> "pupil.situation.evening";
                    case CONFLICT -> "pupil.situation.conflict";
                    case ACQUAINTANCE -> "pupil.situation.acquaintance";
                    case INTAKE -> "pupil.situation.intake";
                    case PHONE_OR_MESSAGE -> "pupil.situation.phone";
                    case SUPPORT_TEAM -> "pupil.situation.team";
                    case PUPIL_TALK -> "pupil.situation.pupil-talk";
                    case OBSERVATION -> "pupil.situation.observation";
                    case OTHER -> "pupil.situation.other";
                });
    }

    /** How people met. */
    public String channel(Channel channel) {
        return texts.get(
                switch (channel) {
                    case MEETING -> "pupil.channel.meeting";
                    case AT_THE_DOOR -> "pupil.channel.door";
                    case PHONE -> "pupil.channel.phone";
                    case MESSAGE -> "pupil.channel.message";
                    case NOTE -> "pupil.channel.note";
                    case HOME -> "pupil.channel.home";
                    case VIDEO -> "pupil.channel.video";
                });
    }

    /** Who began. */
    public String initiative(Initiative initiative) {
        return texts.get(
                switch (initiative) {
                    case SCHOOL -> "pupil.initiative.school";
                    case PARENT -> "pupil.initiative.parent";
                    case PUPIL -> "pupil.initiative.pupil";
                });
    }

    /** The mark of a tone. */
    public ContactMark mark(Tone tone) {
        return new ContactMark(texts, kind(tone));
    }

    /** The shape of a tone. */
    public static ContactMark.Kind kind(Tone tone) {
        return switch (tone) {
            case GOOD_NEWS -> ContactMark.Kind.GOOD_NEWS;
            case NEUTRAL -> ContactMark.Kind.NEUTRAL;
            case CONCERN -> ContactMark.Kind.CONCERN;
        };
    }

    /** "groep 6 De Reigers · 9 jaar · leerkracht Joost Brouwer", as far as it is known. */
    public String facts(Pupil pupil, String place, List<String> teachers, LocalDate today) {
        List<String> facts = new ArrayList<>();
        if (!place.isEmpty()) {
            facts.add(GroupWords.of(texts, place));
        }
        pupil.age(today).ifPresent(years -> facts.add(texts.get("pupil.facts.age", years)));
        if (!teachers.isEmpty()) {
            facts.add(texts.get("pupil.facts.teacher", String.join(", ", teachers)));
        }
        pupil.schooling()
                .left()
                .filter(day -> !day.isAfter(today))
                .ifPresent(_ -> facts.add(texts.get("pupil.facts.left")));
        return String.join(" · ", facts);
    }
}
