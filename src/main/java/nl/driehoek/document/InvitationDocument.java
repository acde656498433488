package nl.driehoek.document;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The invitation for one parent. The address is that of the addressee; those of others do not exist here. With separate
 * talks the other parent is not among the guests and so is not named at all.
 *
 * @param school the head
 * @param pupil about whom
 * @param addressee to whom
 * @param letter when and by whom it was written
 * @param appointment when and where
 * @param programme question, guests and order of the talk
 * @param contact whom to phone and answer
 */
public record InvitationDocument(
        SchoolHead school,
        PupilName pupil,
        Addressee addressee,
        Letter letter,
        Appointment appointment,
        Programme programme,
        Contact contact)
        implements PrintableDocument {

    /**
     * The parent who is invited.
     *
     * @param name full name
     * @param role such as "moeder van Elif"
     * @param addressLines the lines on the envelope, the first with the name; may be empty when given by hand
     * @param greeting such as "Beste mevrouw Yıldız,"
     */
    public record Addressee(String name, String role, List<String> addressLines, String greeting) {

        /** Checks that name and greeting are there. */
        public Addressee {
            Checks.filled(name, "name");
            Checks.filled(role, "role");
            addressLines = List.copyOf(addressLines);
            Checks.filled(greeting, "greeting");
        }

        /** Says nothing; it is personal. */
        @Override
        public String toString() {
            return "Addressee";
        }
    }

    /**
     * The letter around it.
     *
     * @param town where it was written
     * @param writtenOn when
     * @param signedBy who greets
     * @param window where the address stands
     * @param size of the type
     */
    public record Letter(String town, LocalDate writtenOn, List<String> signedBy, Window window, TypeSize size) {

        /** Copies the list. */
        public Letter {
            Checks.present(town, "town");
            Objects.requireNonNull(writtenOn);
            signedBy = List.copyOf(signedBy);
            Objects.requireNonNull(window);
            Objects.requireNonNull(size);
        }
    }

    /**
     * The place of the address, because window envelopes differ.
     *
     * @param topMm millimetres from the top of the page, 28 to 70
     * @param leftMm millimetres from the left edge, 22 to 120
     */
    public record Window(int topMm, int leftMm) {

        /** The usual place. */
        public static final Window USUAL = new Window(32, 22);

        /** Checks the ranges. */
        public Window {
            Checks.within(topMm, 28, 70, "top of the address");
            Checks.within(leftMm, 22, 120, "left of the address");
        }
    }

    /**
     * When and where.
     *
     * @param date the day
     * @param from its begin
     * @param to its end
     * @param place in words, such as "op school, in de ouderkamer"
     */
    public record Appointment(LocalDate date, LocalTime from, LocalTime to, String place) {

        /** Checks that there is a place. */
        public Appointment {
            Objects.requireNonNull(date);
            Objects.requireNonNull(from);
            Objects.requireNonNull(to);
            Checks.filled(place, "place");
        }
    }

    /**
     * What the talk is about and how it goes.
     *
     * @param question the question, as a sentence; may be empty
     * @param guests who else is there
     * @param steps the order with times; the first is what goes well
     */
    public record Programme(String question, List<Guest> guests, List<Step> steps) {

        /** Copies the lists. */
        public Programme {
            Checks.present(question, "question");
            guests = List.copyOf(guests);
            steps = List.copyOf(steps);
        }
    }

    /**
     * Somebody else at the talk.
     *
     * @param name full name
     * @param what such as "leerkracht van groep 5. Zij leidt het gesprek."
     * @param ownInvitation whether this is another parent, who is invited apart
     */
    public record Guest(String name, String what, boolean ownInvitation) {

        /** Checks that there is a name. */
        public Guest {
            Checks.filled(name, "name");
            Checks.present(what, "what");
        }

        /** Says nothing; it is personal. */
        @Override
        public String toString() {
            return "Guest";
        }
    }

    /**
     * A part of the talk.
     *
     * @param at when it begins
     * @param what in words
     */
    public record Step(LocalTime at, String what) {

        /** Checks that it says what. */
        public Step {
            Objects.requireNonNull(at);
            Checks.filled(what, "what");
        }
    }

    /**
     * Whom to phone at school.
     *
     * @param name full name of the colleague
     * @param phone the number of the school
     * @param hours in words, such as "op werkdagen tussen 15.00 en 16.30 uur"
     * @param answerBefore the day before which an answer is welcome
     */
    public record Contact(String name, String phone, String hours, LocalDate answerBefore) {

        /** Checks that it can be phoned. */
        public Contact {
            Checks.filled(name, "name");
            Checks.filled(phone, "phone");
            Checks.filled(hours, "hours");
            Objects.requireNonNull(answerBefore);
        }
    }

    /** All are needed. */
    public InvitationDocument {
        Objects.requireNonNull(school);
        Objects.requireNonNull(pupil);
        Objects.requireNonNull(addressee);
        Objects.requireNonNull(letter);
        Objects.requireNonNull(appointment);
        Objects.requireNonNull(programme);
        Objects.requireNonNull(contact);
    }

    @Override
    public List<PrintedText> printed() {
        List<PrintedText> texts = new ArrayList<>(school.printed());
        texts.addAll(pupil.printed());
        texts.add(new PrintedText(Place.RECIPIENT, addressee.name() + " " + addressee.role()));
        texts.add(new PrintedText(Place.RECIPIENT, addressee.greeting()));
        addressee.addressLines().forEach(line -> texts.add(new PrintedText(Place.ADDRESS, line)));
        texts.add(new PrintedText(Place.SCHOOL, letter.town()));
        letter.signedBy().forEach(name -> texts.add(new PrintedText(Place.CONTACT, name)));
        texts.add(new PrintedText(Place.ROOM, appointment.place()));
        texts.add(new PrintedText(Place.QUESTION, programme.question()));
        programme.guests().forEach(guest -> texts.add(new PrintedText(Place.PRESENT, guest.name() + guest.what())));
        programme.steps().forEach(step -> texts.add(new PrintedText(Place.AGENDA, step.what())));
        texts.add(new PrintedText(Place.CONTACT, contact.name() + contact.phone() + contact.hours()));
        return List.copyOf(texts);
    }

    /** Says nothing; the content is personal. */
    @Override
    public String toString() {
        return "InvitationDocument";
    }
}
