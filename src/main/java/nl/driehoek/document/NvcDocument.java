package nl.driehoek.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The sheet "Ik en jij", for its author only.
 *
 * @param author full name
 * @param date when it was made
 * @param with with whom the talk is, such as "moeder van Elif"; may be empty
 * @param occasion such as "voorval van 9 november"; may be empty
 * @param me the own side, said honestly
 * @param you the other side, a guess
 * @param notes before and after the talk
 */
public record NvcDocument(String author, LocalDate date, String with, String occasion, Side me, Side you, Notes notes)
        implements PrintableDocument {

    /**
     * One column. Every text may be empty.
     *
     * @param observation what a camera would show
     * @param feeling the feeling
     * @param need the need
     * @param request the request
     */
    public record Side(String observation, String feeling, String need, String request) {

        /** Checks that all are there. */
        public Side {
            Checks.present(observation, "observation");
            Checks.present(feeling, "feeling");
            Checks.present(need, "need");
            Checks.present(request, "request");
        }

        List<String> cells() {
            return List.of(observation, feeling, need, request);
        }
    }

    /**
     * What stands below the grid. Both may be empty; then there are lines to write on.
     *
     * @param firstSentences how to begin
     * @param heard what was really heard
     */
    public record Notes(String firstSentences, String heard) {

        /** Checks that both are there. */
        public Notes {
            Checks.present(firstSentences, "first sentences");
            Checks.present(heard, "heard");
        }
    }

    /** All are needed. */
    public NvcDocument {
        Checks.filled(author, "author");
        Objects.requireNonNull(date);
        Checks.present(with, "with");
        Checks.present(occasion, "occasion");
        Objects.requireNonNull(me);
        Objects.requireNonNull(you);
        Objects.requireNonNull(notes);
    }

    @Override
    public List<PrintedText> printed() {
        List<String> all = new ArrayList<>(List.of(author, with, occasion));
        all.addAll(me.cells());
        all.addAll(you.cells());
        all.addAll(List.of(notes.firstSentences(), notes.heard()));
        return all.stream().map(text -> new PrintedText(Place.NVC, text)).toList();
    }

    /** Says nothing; the content is private. */
    @Override
    public String toString() {
        return "NvcDocument";
    }
}
