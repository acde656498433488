package nl.driehoek.coach.words;

import java.util.Objects;

/**
 * One way to read a word.
 *
 * @param lemma the word as a dictionary lists it
 * @param tag its class and form in the tags of the Dutch dictionary of LanguageTool, such as {@code BNW:STL:ONV} or
 *     {@code WKW:VTD:ONV}
 */
public record Form(String lemma, String tag) {

    /** Checks that both are there. */
    public Form {
        Objects.requireNonNull(lemma, "lemma");
        Objects.requireNonNull(tag, "tag");
    }
}
