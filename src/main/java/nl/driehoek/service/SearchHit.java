package nl.driehoek.service;

import java.time.LocalDate;
import java.util.Objects;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.pupil.PupilId;

/** Something found in the school. */
public sealed interface SearchHit {

    /**
     * A pupil.
     *
     * @param id which pupil
     * @param name name in full
     * @param place group as it is written; empty without a group
     */
    record PupilHit(PupilId id, String name, String place) implements SearchHit {
        /** Refuses null. */
        public PupilHit {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(place, "place");
        }

        /** The id only. */
        @Override
        public String toString() {
            return "PupilHit " + id.value();
        }
    }

    /**
     * A talk.
     *
     * @param id which talk
     * @param subject what it is about
     * @param pupil name of the pupil in full
     * @param on its day
     */
    record TalkHit(ConversationId id, String subject, String pupil, LocalDate on) implements SearchHit {
        /** Refuses null. */
        public TalkHit {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(pupil, "pupil");
            Objects.requireNonNull(on, "on");
        }

        /** The id only. */
        @Override
        public String toString() {
            return "TalkHit " + id.value();
        }
    }
}
