package nl.driehoek.ui.common.reading;

import nl.driehoek.domain.coach.ReaderNeeds;
import nl.driehoek.domain.coach.Strength;
import nl.driehoek.domain.coach.WrittenIn;
import nl.driehoek.text.Texts;

/** What a remark is called and why it is made. */
final class NoteWords {

    private static final int LONGEST = 60;

    private NoteWords() {}

    /** The kind of remark. */
    static String label(Texts texts, Note note) {
        return texts.get("coach.label." + note.remark().label().code());
    }

    /** Why, for a reader with {@code needs}, and a way out; a remark that is not sure says so. */
    static String why(Texts texts, Note note, ReaderNeeds needs) {
        String why = texts.get("coach.why." + note.remark().label().code(), needs.mostWords());
        return note.remark().strength() == Strength.SURE ? why : texts.get("coach.perhaps", why);
    }

    /** In a text for parents the kind of remark, on a sheet the row. */
    static String where(Texts texts, Note note) {
        return note.place() == WrittenIn.FOR_PARENTS
                ? texts.get("coach.where", note.name(), label(texts, note))
                : note.name();
    }

    /** The beginning of a long piece. */
    static String shortened(String words) {
        String line = words.replace('\n', ' ');
        return line.length() <= LONGEST
                ? line
                : line.substring(0, line.lastIndexOf(' ', LONGEST) > 0 ? line.lastIndexOf(' ', LONGEST) : LONGEST)
                        + " …";
    }
}
