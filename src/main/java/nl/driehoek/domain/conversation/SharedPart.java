package nl.driehoek.domain.conversation;

import java.util.List;
import java.util.Objects;
import nl.driehoek.domain.Require;

/**
 * The part of a preparation that stands on the parents' sheet too; texts may be empty while it is a draft.
 *
 * @param kind question or decision
 * @param question the question to answer or the decision to take
 * @param goesWell a concrete good point about the pupil
 * @param appreciation what school values in the parents
 * @param expectations hopes of both sides
 * @param pupilVoice what the pupil wants to say
 * @param agenda points in order
 */
public record SharedPart(
        GoalKind kind,
        String question,
        String goesWell,
        String appreciation,
        List<Expectation> expectations,
        String pupilVoice,
        List<AgendaItem> agenda) {

    /** Nothing written yet. */
    public static final SharedPart EMPTY = new SharedPart(GoalKind.QUESTION, "", "", "", List.of(), "", List.of());

    /** Tidies and copies. */
    public SharedPart {
        Objects.requireNonNull(kind, "kind");
        question = Require.text(question, "question");
        goesWell = Require.text(goesWell, "goesWell");
        appreciation = Require.text(appreciation, "appreciation");
        expectations = List.copyOf(expectations);
        pupilVoice = Require.text(pupilVoice, "pupilVoice");
        agenda = List.copyOf(agenda);
    }

    /** The same part with another agenda. */
    public SharedPart withAgenda(List<AgendaItem> next) {
        return new SharedPart(kind, question, goesWell, appreciation, expectations, pupilVoice, next);
    }

    /** The same part with another question or decision. */
    public SharedPart asking(GoalKind next, String words) {
        return new SharedPart(next, words, goesWell, appreciation, expectations, pupilVoice, agenda);
    }

    /** Personal. */
    @Override
    public String toString() {
        return "SharedPart";
    }
}
