package nl.driehoek.service;

import java.util.Objects;
import nl.driehoek.domain.agreement.Agreement;

/** What comes of asking for a new agreement. */
public sealed interface AgreementStart {

    /**
     * A draft filled with what the talk knows; nothing is stored until it is saved.
     *
     * @param draft the draft
     */
    record Prefilled(Agreement draft) implements AgreementStart {
        /** Refuses null. */
        public Prefilled {
            Objects.requireNonNull(draft, "draft");
        }
    }

    /** From a home visit or another informal contact no agreement follows. */
    record Informal() implements AgreementStart {}

    /** The colleague has no right to this pupil, or there is no such talk. */
    record NoRight() implements AgreementStart {}
}
