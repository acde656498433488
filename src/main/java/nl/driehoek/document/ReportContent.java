package nl.driehoek.document;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a report says, the same on every copy. It knows no address and no phone number of anybody.
 *
 * @param pupil about whom
 * @param version which version; the date is that on which it was confirmed
 * @param talk the talk
 * @param findings question, answer and what goes well
 * @param told what everybody told, in the order in which it is printed: parents first, each apart, then pupil, teacher,
 *     others
 * @param commitments 0 to 24
 * @param closing what was understood, and the next talk
 */
public record ReportContent(
        PupilName pupil,
        Version version,
        Talk talk,
        Findings findings,
        List<Told> told,
        List<Commitment> commitments,
        Closing closing) {

    /**
     * The talk.
     *
     * @param date when
     * @param from its begin
     * @param to its end
     * @param place in words after a comma, such as "op school"
     * @param initiative who asked for it: "de ouders", "de school"
     * @param present who took part
     * @param absent who was expected and was not there; empty prints "niemand"
     */
    public record Talk(
            LocalDate date,
            LocalTime from,
            LocalTime to,
            String place,
            String initiative,
            List<Attendee> present,
            List<Attendee> absent) {

        /** Checks that place and initiative are there. */
        public Talk {
            Objects.requireNonNull(date);
            Objects.requireNonNull(from);
            Objects.requireNonNull(to);
            Checks.filled(place, "place");
            Checks.present(initiative, "initiative");
            present = List.copyOf(present);
            absent = List.copyOf(absent);
        }
    }

    /**
     * What came out.
     *
     * @param question the question of the talk; may be empty, then no box is printed
     * @param answer the answer or decision, printed bold; may be empty
     * @param answerNote more about it; may be empty
     * @param goesWell not blank
     */
    public record Findings(String question, String answer, String answerNote, String goesWell) {

        /** Checks that something goes well. */
        public Findings {
            Checks.present(question, "question");
            Checks.present(answer, "answer");
            Checks.present(answerNote, "answer note");
            Checks.filled(goesWell, "what goes well");
        }
    }

    /**
     * What one person told, in own words.
     *
     * @param name full name
     * @param role such as "moeder"
     * @param text not blank
     */
    public record Told(String name, String role, String text) {

        /** Checks that all are there. */
        public Told {
            Checks.filled(name, "name");
            Checks.filled(role, "role");
            Checks.filled(text, "text");
        }

        /** Says nothing; the content is personal. */
        @Override
        public String toString() {
            return "Told";
        }
    }

    /**
     * The end of a report.
     *
     * @param youSaid the tell-back of the parents; may be empty
     * @param weSaid the tell-back of the school; may be empty
     * @param next the next talk, if there is a date
     */
    public record Closing(String youSaid, String weSaid, Optional<Next> next) {

        /** Checks that the texts are there. */
        public Closing {
            Checks.present(youSaid, "you said");
            Checks.present(weSaid, "we said");
            Objects.requireNonNull(next);
        }
    }

    /**
     * The next talk.
     *
     * @param date when
     * @param at at what time
     * @param place in words after a comma, such as "op school"
     */
    public record Next(LocalDate date, LocalTime at, String place) {

        /** Checks that there is a place. */
        public Next {
            Objects.requireNonNull(date);
            Objects.requireNonNull(at);
            Checks.filled(place, "place");
        }
    }

    /** Copies the lists. */
    public ReportContent {
        Objects.requireNonNull(pupil);
        Objects.requireNonNull(version);
        Objects.requireNonNull(talk);
        Objects.requireNonNull(findings);
        told = List.copyOf(told);
        commitments = List.copyOf(commitments);
        Checks.within(commitments.size(), 0, 24, "number of commitments");
        Objects.requireNonNull(closing);
    }

    /** The hash that the QR code of every copy carries. */
    public ContentHash hash() {
        return ContentHash.of("report", printed());
    }

    List<PrintedText> printed() {
        List<PrintedText> texts = new ArrayList<>(pupil.printed());
        texts.addAll(version.printed());
        texts.add(new PrintedText(Place.FACT, talk.date() + " " + talk.from() + " " + talk.to()));
        texts.add(new PrintedText(Place.ROOM, talk.place()));
        texts.add(new PrintedText(Place.PRESENT, talk.initiative()));
        talk.present().forEach(attendee -> texts.add(new PrintedText(Place.PRESENT, attendee.printed())));
        talk.absent().forEach(attendee -> texts.add(new PrintedText(Place.PRESENT, attendee.printed())));
        texts.add(new PrintedText(Place.QUESTION, findings.question()));
        texts.add(new PrintedText(Place.ANSWER, findings.answer()));
        texts.add(new PrintedText(Place.ANSWER, findings.answerNote()));
        texts.add(new PrintedText(Place.GOES_WELL, findings.goesWell()));
        told.forEach(one -> {
            texts.add(new PrintedText(Place.TOLD, one.name()));
            texts.add(new PrintedText(Place.TOLD, one.role()));
            texts.add(new PrintedText(Place.TOLD, one.text()));
        });
        commitments.forEach(commitment -> texts.addAll(commitment.printed()));
        texts.add(new PrintedText(Place.UNDERSTOOD, closing.youSaid()));
        texts.add(new PrintedText(Place.UNDERSTOOD, closing.weSaid()));
        closing.next().ifPresent(next -> {
            texts.add(new PrintedText(Place.FACT, next.date() + " " + next.at()));
            texts.add(new PrintedText(Place.NEXT, next.place()));
        });
        return List.copyOf(texts);
    }

    /** Says nothing; the content is personal. */
    @Override
    public String toString() {
        return "ReportContent";
    }
}
