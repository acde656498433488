package nl.driehoek.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The Dutch words of Driehoek, all from one bundle.
 *
 * <p>An unknown key is a defect of ours and throws at once. A text with arguments is a {@link MessageFormat}; a text
 * without arguments is taken as it stands. Texts use typographic apostrophes only, so quoting never plays a part.
 */
public final class Texts {

    /** The one language of Driehoek. */
    public static final Locale DUTCH = Locale.of("nl", "NL");

    private final ResourceBundle bundle;

    /** Texts from {@code bundle}, not null. */
    public Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The Dutch texts that ship with the application. */
    public static Texts dutch() {
        return new Texts(ResourceBundle.getBundle("nl.driehoek.text.driehoek", DUTCH));
    }

    /**
     * The text of {@code key}.
     *
     * @throws MissingResourceException when the bundle has no such key
     */
    public String get(String key) {
        return bundle.getString(key);
    }

    /**
     * The text of {@code key} with {@code arguments} in the places {0}, {1} …; numbers are written the Dutch way.
     *
     * @throws MissingResourceException when the bundle has no such key
     */
    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), DUTCH).format(arguments);
    }

    /** Whether the bundle knows {@code key}. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
