package nl.driehoek.ui.contact;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import nl.driehoek.domain.contact.Channel;
import nl.driehoek.domain.contact.Formality;
import nl.driehoek.domain.contact.Initiative;
import nl.driehoek.domain.contact.Tone;
import nl.driehoek.domain.conversation.Moment;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.part.ContactMark;

/** How kinds of contact, moments and days are written on the screen. */
public final class ContactWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Texts.DUTCH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("EE d MMM", Texts.DUTCH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm");

    private final Texts texts;

    /** In the words of {@code texts}. */
    public ContactWords(Texts texts) {
        this.texts = texts;
    }

    /** "goed nieuws". */
    public String tone(Tone tone) {
        return texts.get(
                switch (tone) {
                    case GOOD_NEWS -> "contact.tone.good";
                    case NEUTRAL -> "contact.tone.neutral";
                    case CONCERN -> "contact.tone.concern";
                });
    }

    /** The mark of {@code tone}. */
    public ContactMark mark(Tone tone) {
        return new ContactMark(
                texts,
                switch (tone) {
                    case GOOD_NEWS -> ContactMark.Kind.GOOD_NEWS;
                    case NEUTRAL -> ContactMark.Kind.NEUTRAL;
                    case CONCERN -> ContactMark.Kind.CONCERN;
                });
    }

    /** "aan de deur". */
    public String channel(Channel channel) {
        return texts.get(
                switch (channel) {
                    case MEETING -> "contact.channel.meeting";
                    case AT_THE_DOOR -> "contact.channel.door";
                    case PHONE -> "contact.channel.phone";
                    case MESSAGE -> "contact.channel.message";
                    case NOTE -> "contact.channel.note";
                    case HOME -> "contact.channel.home";
                    case VIDEO -> "contact.channel.video";
                });
    }

    /** "school". */
    public String initiative(Initiative initiative) {
        return texts.get(
                switch (initiative) {
                    case SCHOOL -> "contact.initiative.school";
                    case PARENT -> "contact.initiative.parent";
                    case PUPIL -> "contact.initiative.pupil";
                });
    }

    /** "formeel". */
    public String formality(Formality formality) {
        return texts.get(
                switch (formality) {
                    case FORMAL -> "contact.formality.formal";
                    case INFORMAL -> "contact.formality.informal";
                });
    }

    /** "dinsdag 17 november". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "di 17 nov". */
    public static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day).replace(".", "");
    }

    /** "14.30–15.15 uur", "14.30 uur", or empty. */
    public String times(Moment moment) {
        return moment.from()
                .map(from -> texts.get(
                        "contact.time",
                        moment.until()
                                .map(until -> TIME.format(from) + "–" + TIME.format(until))
                                .orElse(TIME.format(from))))
                .orElse("");
    }

    /** "14.30 uur". */
    public String time(LocalTime time) {
        return texts.get("contact.time", TIME.format(time));
    }
}
