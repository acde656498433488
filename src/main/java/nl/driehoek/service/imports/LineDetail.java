package nl.driehoek.service.imports;

import java.util.List;

/**
 * All there is to say and choose about one line of the preview.
 *
 * @param title name
 * @param question what is asked, empty when nothing is
 * @param tiles the rows and pupils the question is about
 * @param answers the answers to choose from, empty when nothing is asked
 * @param fields what differs, field by field
 * @param remarks what we saw, each a sentence
 */
public record LineDetail(
        String title,
        String question,
        List<Tile> tiles,
        List<Answer> answers,
        List<FieldLine> fields,
        List<String> remarks) {

    /** Copies. */
    public LineDetail {
        tiles = List.copyOf(tiles);
        answers = List.copyOf(answers);
        fields = List.copyOf(fields);
        remarks = List.copyOf(remarks);
    }

    /**
     * A row or pupil that a question is about.
     *
     * @param name name
     * @param facts group and birth date
     * @param place where it stands: line of the file, or Driehoek
     */
    public record Tile(String name, String facts, String place) {}

    /**
     * An answer.
     *
     * @param words the answer
     * @param chosen whether it was given
     */
    public record Answer(String words, boolean chosen) {}

    /**
     * A field that differs.
     *
     * @param label name of the field
     * @param before as it stands, may be empty
     * @param after as the file has it
     * @param taken whether the file's value is taken over
     */
    public record FieldLine(String label, String before, String after, boolean taken) {}

    /** No content in logs. */
    @Override
    public String toString() {
        return "LineDetail";
    }
}
