package nl.driehoek.exchange.roster;

import java.util.Objects;
import java.util.Optional;
import nl.driehoek.text.Texts;

/**
 * A role in a school as a file writes it.
 *
 * @param written the code or the words in the file
 * @param textKey key of the Dutch words in the bundle, when it is a code we know
 */
public record RoleWord(String written, Optional<String> textKey) {

    /** Refuses null. */
    public RoleWord {
        Objects.requireNonNull(written, "written");
        Objects.requireNonNull(textKey, "textKey");
    }

    /** As a person reads it. */
    public String in(Texts texts) {
        return textKey.map(texts::get).orElse(written);
    }
}
