package nl.driehoek.ui.common.theme;

/** The two colour schemes; each has one token file. */
public enum Scheme {
    /** Dark text on light ground. */
    LIGHT("tokens-light.css"),
    /** Light text on dark ground. */
    DARK("tokens-dark.css");

    private final String tokens;

    Scheme(String tokens) {
        this.tokens = tokens;
    }

    String tokens() {
        return tokens;
    }
}
