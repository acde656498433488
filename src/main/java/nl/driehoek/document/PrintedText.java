package nl.driehoek.document;

import java.util.Objects;

/**
 * One text that a document prints, with the place where it stands.
 *
 * @param place where
 * @param text what, as it was given
 */
public record PrintedText(Place place, String text) {

    /** Both are needed. */
    public PrintedText {
        Objects.requireNonNull(place);
        Objects.requireNonNull(text);
    }

    /** Shows the place only; texts are personal. */
    @Override
    public String toString() {
        return "PrintedText[" + place + "]";
    }
}
