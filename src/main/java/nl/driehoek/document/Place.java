package nl.driehoek.document;

/**
 * Where on a document a text stands. The id goes into the hash of the content and therefore never changes; the key
 * gives the Dutch name for messages.
 */
public enum Place {
    /** The school's name and address line. */
    SCHOOL("school", "document.place.school"),
    /** For whom the sheet is. */
    RECIPIENT("recipient", "document.place.recipient"),
    /** The address on an envelope. */
    ADDRESS("address", "document.place.address"),
    /** The name of the pupil. */
    PUPIL("pupil", "document.place.pupil"),
    /** Dates, times and numbers we write ourselves. */
    FACT("fact", "document.place.fact"),
    /** Where the talk is. */
    ROOM("room", "document.place.room"),
    /** Who is or was present. */
    PRESENT("present", "document.place.present"),
    /** The question of the talk. */
    QUESTION("question", "document.place.question"),
    /** The answer to it. */
    ANSWER("answer", "document.place.answer"),
    /** What goes well. */
    GOES_WELL("goes-well", "document.place.goes-well"),
    /** The text of a commitment. */
    COMMITMENT("commitment", "document.place.commitment"),
    /** Who does it. */
    WHO("who", "document.place.who"),
    /** When. */
    WHEN("when", "document.place.when"),
    /** What changed since the previous version. */
    CHANGE("change", "document.place.change"),
    /** Who sees it differently, and what is tried. */
    VIEW("view", "document.place.view"),
    /** Who signs. */
    SIGNER("signer", "document.place.signer"),
    /** A word and its explanation. */
    WORD("word", "document.place.word"),
    /** What somebody told. */
    TOLD("told", "document.place.told"),
    /** What was understood. */
    UNDERSTOOD("understood", "document.place.understood"),
    /** The next talk. */
    NEXT("next", "document.place.next"),
    /** To whom a report goes. */
    DISTRIBUTION("distribution", "document.place.distribution"),
    /** The order of the talk. */
    AGENDA("agenda", "document.place.agenda"),
    /** Whom to phone. */
    CONTACT("contact", "document.place.contact"),
    /** What is still open. */
    OPEN("open", "document.place.open"),
    /** A question to think about. */
    THINK("think", "document.place.think"),
    /** A field of the sheet ik en jij. */
    NVC("nvc", "document.place.nvc"),
    /** A short message. */
    MESSAGE("message", "document.place.message"),
    /** A portion of an explanation, or the question after it. */
    PORTION("portion", "document.place.portion");

    private final String id;
    private final String key;

    Place(String id, String key) {
        this.id = id;
        this.key = key;
    }

    /** The unchanging id. */
    public String id() {
        return id;
    }

    /** The key of its Dutch name. */
    public String key() {
        return key;
    }
}
