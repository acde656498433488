package nl.driehoek.ui.conversation;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.service.PaperRequest;
import nl.driehoek.service.ReadingAlong;

/**
 * What other features put into the workspace of a talk; what is absent is not offered.
 *
 * @param agreements the content of the step Afspraken
 * @param parentSheet prints the preparation sheet for parents
 * @param invitation makes the invitation; the talk is noted as invited when it ran
 * @param report prints the report
 * @param papers shows a sheet with printing and saving
 * @param reading reads along with what parents will read
 */
public record TalkParts(
        Optional<Function<ConversationId, Node>> agreements,
        Optional<Consumer<ConversationId>> parentSheet,
        Optional<Consumer<ConversationId>> invitation,
        Optional<Consumer<ConversationId>> report,
        Optional<Consumer<PaperRequest>> papers,
        Optional<ReadingAlong> reading) {

    /** Nothing of other features. */
    public static final TalkParts NONE = new TalkParts(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Refuses null. */
    public TalkParts {
        Objects.requireNonNull(agreements);
        Objects.requireNonNull(parentSheet);
        Objects.requireNonNull(invitation);
        Objects.requireNonNull(report);
        Objects.requireNonNull(papers);
        Objects.requireNonNull(reading);
    }
}
