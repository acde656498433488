package nl.driehoek.document;

/**
 * Somebody at a talk, as printed: "Renée d’Ancona (leerkracht)".
 *
 * @param name full name, not blank
 * @param note role or other words between brackets; may be empty
 */
public record Attendee(String name, String note) {

    /** Checks that there is a name. */
    public Attendee {
        Checks.filled(name, "name");
        Checks.present(note, "note");
    }

    String printed() {
        return note.isBlank() ? name : name + " (" + note + ")";
    }

    /** Says nothing; a name is personal. */
    @Override
    public String toString() {
        return "Attendee";
    }
}
