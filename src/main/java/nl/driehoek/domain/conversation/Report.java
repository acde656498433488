package nl.driehoek.domain.conversation;

import java.util.List;
import java.util.Objects;
import nl.driehoek.domain.Require;

/**
 * The report of a talk. What goes well comes first; everybody's part is equal.
 *
 * @param schema form of this sheet, now 1
 * @param conversation of which talk
 * @param outcome whether the question was answered
 * @param answer the answer in one or two sentences
 * @param goesWell what goes well
 * @param voices one section per person: parents each apart, pupil, teacher, others
 * @param tellBack how both understood it
 * @param next how people meet again
 * @param distribution who received which version
 */
public record Report(
        int schema,
        ConversationId conversation,
        Answered outcome,
        String answer,
        String goesWell,
        List<Voice> voices,
        TellBack tellBack,
        NextTalk next,
        List<Distribution> distribution) {

    /** The form this version writes. */
    public static final int SCHEMA = 1;

    /** Tidies and copies. */
    public Report {
        Objects.requireNonNull(conversation, "conversation");
        Objects.requireNonNull(outcome, "outcome");
        answer = Require.text(answer, "answer");
        goesWell = Require.text(goesWell, "goesWell");
        voices = List.copyOf(voices);
        Objects.requireNonNull(tellBack, "tellBack");
        Objects.requireNonNull(next, "next");
        distribution = List.copyOf(distribution);
    }

    /** A report in which nothing was written yet, with an empty section for each of {@code voices}. */
    public static Report empty(ConversationId conversation, List<Voice> voices) {
        return new Report(
                SCHEMA, conversation, Answered.OPEN, "", "", voices, TellBack.EMPTY, new NextTalk.Open(), List.of());
    }

    /** Personal. */
    @Override
    public String toString() {
        return "Report of " + conversation.value();
    }
}
