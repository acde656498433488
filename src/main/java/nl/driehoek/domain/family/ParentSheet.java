package nl.driehoek.domain.family;

import java.util.Objects;
import nl.driehoek.domain.Require;

/**
 * What helps in the contact with one parent. Nothing in it types, ranks or scores.
 *
 * @param schema form of this sheet, now 1
 * @param possibilities days, times, travel, child care
 * @param language what helps to understand each other
 * @param interpreter interpreter, if needed
 * @param agreement contact agreement
 * @param addressedAs how the parent wants to be addressed, may be empty
 * @param note what else school keeps, for school only; may be empty
 */
public record ParentSheet(
        int schema,
        Possibilities possibilities,
        LanguageNeeds language,
        Interpreter interpreter,
        ContactAgreement agreement,
        String addressedAs,
        String note) {

    /** The form this version writes. */
    public static final int SCHEMA = 1;

    /** Nothing known yet. */
    public static final ParentSheet EMPTY = new ParentSheet(
            SCHEMA, Possibilities.NONE, LanguageNeeds.NONE, Interpreter.NONE, ContactAgreement.NONE, "", "");

    /** Refuses null. */
    public ParentSheet {
        Objects.requireNonNull(possibilities, "possibilities");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(interpreter, "interpreter");
        Objects.requireNonNull(agreement, "agreement");
        addressedAs = Require.line(addressedAs, "addressedAs");
        note = Require.text(note, "note");
    }

    /** A sheet without note. */
    public ParentSheet(
            int schema,
            Possibilities possibilities,
            LanguageNeeds language,
            Interpreter interpreter,
            ContactAgreement agreement,
            String addressedAs) {
        this(schema, possibilities, language, interpreter, agreement, addressedAs, "");
    }

    /** The same sheet with another note. */
    public ParentSheet withNote(String next) {
        return new ParentSheet(schema, possibilities, language, interpreter, agreement, addressedAs, next);
    }
}
