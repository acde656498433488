package nl.driehoek.document;

import java.util.Objects;

/** What the records of this package demand of their texts; messages hold no content. */
final class Checks {

    private Checks() {}

    static void present(String text, String what) {
        Objects.requireNonNull(text, what);
    }

    static void filled(String text, String what) {
        present(text, what);
        if (text.isBlank()) {
            throw new IllegalArgumentException("needed: " + what);
        }
    }

    static void within(int number, int from, int to, String what) {
        if (number < from || number > to) {
            throw new IllegalArgumentException(what + " is " + from + " to " + to + ", not " + number);
        }
    }
}
