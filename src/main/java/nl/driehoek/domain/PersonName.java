package nl.driehoek.domain;

import java.util.Locale;

/**
 * A Dutch name in its parts.
 *
 * @param callName roepnaam: how somebody is called
 * @param firstNames voornamen, may be empty
 * @param initials voorletters, capitals without dots, may be empty
 * @param prefix voorvoegsel such as "van den", kept apart from the surname for sorting, may be empty
 * @param surname achternaam without prefix, may be empty when the call name is filled
 */
public record PersonName(String callName, String firstNames, String initials, String prefix, String surname) {

    /** Tidies spaces and Unicode form; call name or surname must be filled. */
    public PersonName {
        callName = Require.line(callName, "callName");
        firstNames = Require.line(firstNames, "firstNames");
        initials = Require.line(initials, "initials");
        prefix = Require.line(prefix, "prefix");
        surname = Require.line(surname, "surname");
        Require.that(!callName.isEmpty() || !surname.isEmpty(), "name without call name and surname");
    }

    /** A name of call name, prefix and surname only. */
    public static PersonName of(String callName, String prefix, String surname) {
        return new PersonName(callName, "", "", prefix, surname);
    }

    /**
     * The whole name as it is written: "Renée d’Ancona", "Zoë van den Berg"; without a call name with the initials, "J.M.
     * van den Berg".
     */
    public String full() {
        String family = familyName();
        String before = callName.isEmpty() ? dottedInitials() : callName;
        if (before.isEmpty()) {
            return family;
        }
        return family.isEmpty() ? before : before + " " + family;
    }

    /** "J.M.": tells two parents with one surname apart when nobody wrote down how they are called. */
    private String dottedInitials() {
        StringBuilder dotted = new StringBuilder();
        initials.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> dotted.appendCodePoint(letter).append('.'));
        return dotted.toString();
    }

    /** Prefix and surname; no space after an apostrophe that belongs to the surname (d’Ancona), one in "’t Hooft". */
    public String familyName() {
        if (prefix.isEmpty() || surname.isEmpty()) {
            return prefix.isEmpty() ? surname : prefix;
        }
        boolean elided = prefix.endsWith("'") || prefix.endsWith("’");
        return elided ? prefix + surname : prefix + " " + surname;
    }

    /** How somebody is spoken of: the call name, or the family name when there is none. */
    public String spoken() {
        return callName.isEmpty() ? familyName() : callName;
    }

    /** The first letters of call name and surname without prefix, for an avatar; one or two letters. */
    public String avatar() {
        return (firstLetter(callName) + firstLetter(surname)).toUpperCase(Locale.of("nl", "NL"));
    }

    /** What lists sort by: surname without prefix, then call name, then prefix. */
    public String sortKey() {
        return (surname.isEmpty() ? callName : surname) + "\u0000" + callName + "\u0000" + prefix;
    }

    /** No name in logs: a person is told apart by id. */
    @Override
    public String toString() {
        return "PersonName";
    }

    private static String firstLetter(String text) {
        return text.isEmpty() ? "" : text.substring(0, text.offsetByCodePoints(0, 1));
    }
}
