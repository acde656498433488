package nl.driehoek.domain.coach;

import java.util.Arrays;
import java.util.Optional;

/** Where a text is written; what is a pitfall in one place can be fine in another. */
public enum WrittenIn {
    /** Waarneming: what a camera could have recorded. */
    OBSERVATION("waarneming"),
    /** Gevoel: the writer's own feeling. */
    FEELING("gevoel"),
    /** Behoefte: a universal need. */
    NEED("behoefte"),
    /** Verzoek: something doable now, to which no is an answer. */
    REQUEST("verzoek"),
    /** Anything that parents will read. */
    FOR_PARENTS("verslag");

    private final String code;

    WrittenIn(String code) {
        this.code = code;
    }

    /** The Dutch word for it in files. */
    public String code() {
        return code;
    }

    /** The place with this {@link #code}. */
    public static Optional<WrittenIn> of(String code) {
        return Arrays.stream(values()).filter(place -> place.code.equals(code)).findFirst();
    }
}
