package nl.driehoek.document;

import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A piece of XHTML that is safe to place in a document.
 *
 * <p>Text can only become markup through {@link #text}, which cleans and escapes it; so a name such as {@code <b>&} is
 * printed as it stands and can never become an element.
 *
 * @param xhtml well-formed XHTML, not null
 */
record Markup(String xhtml) {

    static final Markup NONE = new Markup("");

    Markup {
        Objects.requireNonNull(xhtml);
    }

    /** {@code text} as it is printed: cleaned and escaped, with its line ends. */
    static Markup text(String text) {
        return new Markup(escape(clean(text)).replace("\n", "<br/>"));
    }

    /** {@code text} for an attribute or a title: cleaned and escaped on one line. */
    static Markup attribute(String text) {
        return new Markup(escape(clean(text)).replace('\n', ' '));
    }

    static Markup join(List<Markup> pieces) {
        return new Markup(pieces.stream().map(Markup::xhtml).collect(Collectors.joining()));
    }

    /**
     * The text as Unicode NFC without control and format characters, because combining marks are not positioned and
     * invisible characters have no glyph. Line ends become a single {@code \n}; outer blanks go.
     */
    static String clean(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).replace("\r\n", "\n");
        StringBuilder cleaned = new StringBuilder(composed.length());
        composed.codePoints().forEach(c -> {
            if (c == '\n') {
                cleaned.append('\n');
            } else if (Character.isWhitespace(c)) {
                cleaned.append(' ');
            } else if (!isInvisible(c)) {
                cleaned.appendCodePoint(c);
            }
        });
        return cleaned.toString().strip();
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> c >= 0xFE00 && c <= 0xFE0F;
        };
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
