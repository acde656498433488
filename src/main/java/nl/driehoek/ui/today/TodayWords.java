package nl.driehoek.ui.today;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import nl.driehoek.domain.conversation.Step;
import nl.driehoek.service.DayPupil;
import nl.driehoek.service.DayTalk;
import nl.driehoek.service.SituationGuide;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.common.part.GroupWords;

/** The words of Vandaag. */
final class TodayWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Texts.DUTCH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("EEE d", Texts.DUTCH);
    private static final int NOON = 12;
    private static final int EVENING = 18;

    private final Texts texts;

    TodayWords(Texts texts) {
        this.texts = texts;
    }

    /** "do 19 nov". */
    static String day(LocalDate date) {
        return DAY.format(date).replace(".", "");
    }

    /** "do 19". */
    static String shortDay(LocalDate date) {
        return SHORT_DAY.format(date).replace(".", "");
    }

    String greeting(LocalTime now, String callName) {
        if (now.getHour() < NOON) {
            return texts.get("today.greeting.morning", callName);
        }
        return now.getHour() < EVENING
                ? texts.get("today.greeting.afternoon", callName)
                : texts.get("today.greeting.evening", callName);
    }

    /** "Zoë · groep 6". */
    String pupil(DayPupil pupil) {
        return pupil(pupil.callName(), pupil.place());
    }

    String pupil(String callName, String place) {
        if (place.isEmpty()) {
            return callName;
        }
        return texts.get("today.pupil.named", callName, GroupWords.of(texts, place));
    }

    String situation(DayTalk talk) {
        return SituationGuide.of(talk.situation(), texts).name();
    }

    /** How far a talk is, in a word. */
    String state(DayTalk talk) {
        return texts.get(talk.next()
                .map(step -> talk.busy() ? begun(step) : waiting(step))
                .orElse("today.state.done"));
    }

    private static String begun(Step step) {
        return switch (step) {
            case PREPARE -> "today.state.prepare.busy";
            case TALK -> "today.state.talk.busy";
            case REPORT -> "today.state.report.busy";
            case AGREEMENTS -> "today.state.agreements.busy";
            case LOOK_BACK -> "today.state.look-back.busy";
        };
    }

    private static String waiting(Step step) {
        return switch (step) {
            case PREPARE -> "today.state.prepare";
            case TALK -> "today.state.talk";
            case REPORT -> "today.state.report";
            case AGREEMENTS -> "today.state.agreements";
            case LOOK_BACK -> "today.state.look-back";
        };
    }

    /** The next act as a verb. */
    String act(DayTalk talk) {
        return texts.get(talk.next()
                .map(step -> switch (step) {
                    case PREPARE -> "today.act.prepare";
                    case TALK -> "today.act.talk";
                    case REPORT -> "today.act.report";
                    case AGREEMENTS -> "today.act.agreements";
                    case LOOK_BACK -> "today.act.look-back";
                })
                .orElse("today.act.see"));
    }

    /** Where the next act is done. */
    static Target target(DayTalk talk) {
        return new Target.Talk(talk.id(), talk.next().map(TodayWords::step).orElse(Target.TalkStep.REPORT));
    }

    private static Target.TalkStep step(Step step) {
        return switch (step) {
            case PREPARE -> Target.TalkStep.PREPARE;
            case TALK -> Target.TalkStep.HOLD;
            case REPORT -> Target.TalkStep.REPORT;
            case AGREEMENTS -> Target.TalkStep.AGREE;
            case LOOK_BACK -> Target.TalkStep.LOOK_BACK;
        };
    }
}
