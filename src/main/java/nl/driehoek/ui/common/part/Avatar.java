package nl.driehoek.ui.common.part;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Initials in a disc: grey where all are pupils, tinted by party where parties mix. Screen readers skip it. */
public final class Avatar extends Label {

    /** Initials of {@code callName} and {@code surname} without prefix; either may be empty. */
    public Avatar(String callName, String surname) {
        super(initials(callName, surname));
        getStyleClass().add("avatar");
        setAccessibleRole(AccessibleRole.NODE);
        setMinWidth(Region.USE_COMPUTED_SIZE);
        setMouseTransparent(true);
    }

    /** Tinted by {@code party}. */
    public Avatar of(Party party) {
        getStyleClass().add(party.styleClass());
        return this;
    }

    /** 30 px, in tables. */
    public Avatar little() {
        getStyleClass().add("little");
        return this;
    }

    /** 52 px, in page headers. */
    public Avatar big() {
        getStyleClass().add("big");
        return this;
    }

    static String initials(String callName, String surname) {
        return (first(callName) + first(surname)).toUpperCase(Locale.ROOT);
    }

    private static String first(String name) {
        String letters = name.strip();
        int at = 0;
        while (at < letters.length() && !Character.isLetter(letters.codePointAt(at))) {
            at += Character.charCount(letters.codePointAt(at));
        }
        return at < letters.length() ? Character.toString(letters.codePointAt(at)) : "";
    }
}
