package nl.driehoek.exchange.plan;

import java.util.Optional;
import nl.driehoek.domain.pupil.PupilId;

/** An answer to a question of the preview. */
public sealed interface Choice {

    /** The rows are one pupil: the first one is taken. */
    record Same() implements Choice {}

    /** The rows are different pupils: all are taken. */
    record Separate() implements Choice {}

    /** A pupil that is not in the store yet. */
    record AsNew() implements Choice {}

    /**
     * A pupil that is in the store.
     *
     * @param pupil which
     */
    record AsExisting(PupilId pupil) implements Choice {}

    /** The pupil has left. */
    record AsLeft() implements Choice {}

    /** The pupil is at school. */
    record AsActive() implements Choice {}

    /** Nothing is taken now. */
    record Skip() implements Choice {}

    /** The key of the Dutch sentence. */
    default String textKey() {
        return switch (this) {
            case Same() -> "import.choice.same";
            case Separate() -> "import.choice.separate";
            case AsNew() -> "import.choice.new";
            case AsExisting(PupilId pupil) -> "import.choice.existing";
            case AsLeft() -> "import.choice.left";
            case AsActive() -> "import.choice.active";
            case Skip() -> "import.choice.skip";
        };
    }

    /** The pupil in the store that is meant, if one is. */
    default Optional<PupilId> meant() {
        return this instanceof AsExisting(PupilId pupil) ? Optional.of(pupil) : Optional.empty();
    }
}
