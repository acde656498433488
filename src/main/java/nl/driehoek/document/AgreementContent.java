package nl.driehoek.document;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an agreement says, the same on every copy. It knows no address and no phone number of anybody.
 *
 * @param pupil about whom
 * @param version which version
 * @param talk the talk in which it was made
 * @param goesWell what goes well, not blank: it always comes before anything else
 * @param commitments 1 to 24
 * @param differing what is still seen differently, if anything
 * @param closing looking back and signing
 */
public record AgreementContent(
        PupilName pupil,
        Version version,
        Talk talk,
        String goesWell,
        List<Commitment> commitments,
        Optional<DifferingViews> differing,
        Closing closing) {

    /**
     * The talk.
     *
     * @param date when
     * @param place in words after a comma, such as "op school"
     * @param present who took part
     * @param question the question of the talk; may be empty
     */
    public record Talk(LocalDate date, String place, List<Attendee> present, String question) {

        /** Checks that date and place are there. */
        public Talk {
            Objects.requireNonNull(date);
            Checks.filled(place, "place");
            present = List.copyOf(present);
            Checks.present(question, "question");
        }
    }

    /**
     * The end of the sheet.
     *
     * @param lookBackOn when the commitments are looked at again
     * @param lookBackAt at what time
     * @param signers who is asked to sign, 0 to 16
     */
    public record Closing(LocalDate lookBackOn, LocalTime lookBackAt, List<Signer> signers) {

        /** Checks the number of signers. */
        public Closing {
            Objects.requireNonNull(lookBackOn);
            Objects.requireNonNull(lookBackAt);
            signers = List.copyOf(signers);
            Checks.within(signers.size(), 0, 16, "number of signers");
        }
    }

    /**
     * Somebody who is asked to sign.
     *
     * @param name full name
     * @param role as printed below it: "moeder van Elif", "leerkracht groep 5"; may be empty
     */
    public record Signer(String name, String role) {

        /** Checks that there is a name. */
        public Signer {
            Checks.filled(name, "name");
            Checks.present(role, "role");
        }

        /** Says nothing; a name is personal. */
        @Override
        public String toString() {
            return "Signer";
        }
    }

    /** Checks that there is something good and something agreed. */
    public AgreementContent {
        Objects.requireNonNull(pupil);
        Objects.requireNonNull(version);
        Objects.requireNonNull(talk);
        Checks.filled(goesWell, "what goes well");
        commitments = List.copyOf(commitments);
        Checks.within(commitments.size(), 1, 24, "number of commitments");
        Objects.requireNonNull(differing);
        Objects.requireNonNull(closing);
    }

    /** The hash that the QR code of every copy carries. */
    public ContentHash hash() {
        return ContentHash.of("agreement", printed());
    }

    List<PrintedText> printed() {
        List<PrintedText> texts = new ArrayList<>(pupil.printed());
        texts.addAll(version.printed());
        texts.add(new PrintedText(Place.FACT, talk.date().toString()));
        texts.add(new PrintedText(Place.ROOM, talk.place()));
        talk.present().forEach(attendee -> texts.add(new PrintedText(Place.PRESENT, attendee.printed())));
        texts.add(new PrintedText(Place.QUESTION, talk.question()));
        texts.add(new PrintedText(Place.GOES_WELL, goesWell));
        commitments.forEach(commitment -> texts.addAll(commitment.printed()));
        differing.ifPresent(views -> texts.addAll(views.printed()));
        texts.add(new PrintedText(Place.FACT, closing.lookBackOn() + " " + closing.lookBackAt()));
        closing.signers().forEach(signer -> {
            texts.add(new PrintedText(Place.SIGNER, signer.name()));
            texts.add(new PrintedText(Place.SIGNER, signer.role()));
        });
        return List.copyOf(texts);
    }

    /** Says nothing; the content is personal. */
    @Override
    public String toString() {
        return "AgreementContent";
    }
}
