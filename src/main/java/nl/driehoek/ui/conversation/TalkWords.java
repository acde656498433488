package nl.driehoek.ui.conversation;

import java.util.List;
import java.util.stream.Collectors;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.conversation.Answered;
import nl.driehoek.domain.conversation.Attendance;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.Feasibility;
import nl.driehoek.domain.conversation.Focus;
import nl.driehoek.domain.conversation.GoalKind;
import nl.driehoek.domain.conversation.Participant;
import nl.driehoek.domain.conversation.PartyKind;
import nl.driehoek.domain.conversation.RoomCheck;
import nl.driehoek.domain.conversation.Step;
import nl.driehoek.service.Finding;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.part.Party;
import nl.driehoek.ui.contact.ContactWords;

/** How steps, people and choices of a talk are written on the screen. */
final class TalkWords {

    private final Texts texts;

    TalkWords(Texts texts) {
        this.texts = texts;
    }

    String step(Step step) {
        return texts.get(
                switch (step) {
                    case PREPARE -> "conversation.step.prepare";
                    case TALK -> "conversation.step.talk";
                    case REPORT -> "conversation.step.report";
                    case AGREEMENTS -> "conversation.step.agreements";
                    case LOOK_BACK -> "conversation.step.look-back";
                });
    }

    String feasibility(Feasibility feasibility) {
        return texts.get(
                switch (feasibility) {
                    case OPEN -> "conversation.feasibility.open";
                    case CAN -> "conversation.feasibility.can";
                    case DISCUSS -> "conversation.feasibility.discuss";
                    case CANNOT -> "conversation.feasibility.cannot";
                });
    }

    String goal(GoalKind goal) {
        return texts.get(
                switch (goal) {
                    case QUESTION -> "conversation.goal.question";
                    case DECISION -> "conversation.goal.decision";
                });
    }

    String focus(Focus focus) {
        return texts.get(
                switch (focus) {
                    case CONTENT -> "conversation.focus.content";
                    case FEELING -> "conversation.focus.feeling";
                    case INTERACTION -> "conversation.focus.interaction";
                    case PROCEDURE -> "conversation.focus.procedure";
                });
    }

    String room(RoomCheck check) {
        return texts.get(
                switch (check) {
                    case NEXT_TO_EACH_OTHER -> "conversation.room.next";
                    case NOT_OPPOSITE -> "conversation.room.opposite";
                    case QUIET -> "conversation.room.quiet";
                    case SPACE_AND_TIME -> "conversation.room.space";
                    case COMPANION_ASKED -> "conversation.room.companion";
                    case INTERPRETER_READY -> "conversation.room.interpreter";
                    case DRINKS -> "conversation.room.drinks";
                });
    }

    String attendance(Attendance attendance) {
        return texts.get(
                switch (attendance) {
                    case EXPECTED -> "conversation.attendance.expected";
                    case PRESENT -> "conversation.attendance.present";
                    case ABSENT -> "conversation.attendance.absent";
                });
    }

    String answered(Answered answered) {
        return texts.get(
                switch (answered) {
                    case OPEN -> "conversation.answered.open";
                    case YES -> "conversation.answered.yes";
                    case PARTLY -> "conversation.answered.partly";
                    case NO -> "conversation.answered.no";
                });
    }

    String kind(PartyKind kind) {
        return texts.get(
                switch (kind) {
                    case PARENT -> "conversation.kind.parent";
                    case PUPIL -> "conversation.kind.pupil";
                    case STAFF -> "conversation.kind.staff";
                    case COMPANION -> "conversation.kind.companion";
                    case INTERPRETER -> "conversation.kind.interpreter";
                    case OTHER -> "conversation.kind.other";
                });
    }

    String finding(Finding finding) {
        return texts.get(finding.matter().key(), finding.name());
    }

    /** "dinsdag 17 november, 14.30–15.15 uur · overlegruimte · Hanneke, Daniël, Zoë en Joost". */
    String facts(Conversation talk) {
        String times = new ContactWords(texts).times(talk.moment());
        String day = ContactWords.day(talk.moment().on());
        String when = times.isEmpty() ? day : texts.get("conversation.facts.when", day, times);
        ContactWords contact = new ContactWords(texts);
        String nature = texts.get(
                "conversation.facts.nature",
                contact.channel(talk.nature().channel()),
                contact.initiative(talk.nature().initiative()));
        return List.of(when, talk.moment().place(), nature, names(talk.participants())).stream()
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** "Hanneke, Daniël en Zoë". */
    String names(List<Participant> people) {
        List<String> names =
                people.stream().map(person -> callName(person.name())).toList();
        if (names.size() < 2) {
            return String.join("", names);
        }
        String first = String.join(", ", names.subList(0, names.size() - 1));
        return texts.get("conversation.and", first, names.getLast());
    }

    /** The first word of a full name: how somebody is called. */
    static String callName(String fullName) {
        int space = fullName.indexOf(' ');
        return space < 0 ? fullName : fullName.substring(0, space);
    }

    /** The last word of a full name, for the second letter of an avatar. */
    static String lastName(String fullName) {
        int space = fullName.lastIndexOf(' ');
        return space < 0 ? "" : fullName.substring(space + 1);
    }

    /** The corner of {@code kind}: who comes with parents stands with them, who comes from outside with school. */
    static Party party(PartyKind kind) {
        return switch (kind) {
            case PARENT, COMPANION -> Party.PARENTS;
            case PUPIL -> Party.PUPIL;
            case STAFF, INTERPRETER, OTHER -> Party.SCHOOL;
        };
    }

    /** "Zoë · Gesprekken". */
    String back(PersonName pupil) {
        return texts.get("conversation.back", pupil.spoken());
    }
}
