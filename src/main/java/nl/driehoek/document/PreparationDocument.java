package nl.driehoek.document;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The sheet on which one parent may prepare.
 *
 * @param school the head
 * @param pupil about whom
 * @param recipient full name of the parent
 * @param occasion the talk
 * @param stillOpen what is open from the time before, as sentences; may be empty
 * @param questions to think about, 1 to 6
 * @param size of the type
 */
public record PreparationDocument(
        SchoolHead school,
        PupilName pupil,
        String recipient,
        Occasion occasion,
        List<String> stillOpen,
        List<String> questions,
        TypeSize size)
        implements PrintableDocument {

    /**
     * The talk.
     *
     * @param date when
     * @param at at what time
     * @param place in words after a comma, such as "op school"
     * @param question as a sentence; may be empty
     * @param present the others, without the recipient
     */
    public record Occasion(LocalDate date, LocalTime at, String place, String question, List<Attendee> present) {

        /** Checks that there is a place. */
        public Occasion {
            Objects.requireNonNull(date);
            Objects.requireNonNull(at);
            Checks.filled(place, "place");
            Checks.present(question, "question");
            present = List.copyOf(present);
        }
    }

    /** Checks the number of questions. */
    public PreparationDocument {
        Objects.requireNonNull(school);
        Objects.requireNonNull(pupil);
        Checks.filled(recipient, "recipient");
        Objects.requireNonNull(occasion);
        stillOpen = List.copyOf(stillOpen);
        questions = List.copyOf(questions);
        Checks.within(questions.size(), 1, 6, "number of questions");
        Objects.requireNonNull(size);
    }

    @Override
    public List<PrintedText> printed() {
        List<PrintedText> texts = new ArrayList<>(school.printed());
        texts.addAll(pupil.printed());
        texts.add(new PrintedText(Place.RECIPIENT, recipient));
        texts.add(new PrintedText(Place.ROOM, occasion.place()));
        texts.add(new PrintedText(Place.QUESTION, occasion.question()));
        occasion.present().forEach(attendee -> texts.add(new PrintedText(Place.PRESENT, attendee.printed())));
        stillOpen.forEach(open -> texts.add(new PrintedText(Place.OPEN, open)));
        questions.forEach(question -> texts.add(new PrintedText(Place.THINK, question)));
        return List.copyOf(texts);
    }

    /** Says nothing; the content is personal. */
    @Override
    public String toString() {
        return "PreparationDocument";
    }
}
