package nl.driehoek.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.domain.contact.Tone;
import nl.driehoek.domain.conversation.Moment;
import nl.driehoek.domain.pupil.Pupil;

/**
 * One pupil in the list of pupils.
 *
 * @param pupil the pupil
 * @param place group as it is written, "6 De Reigers"; empty without a group
 * @param teachers names of the teachers of the group
 * @param lastContacts why school sought contact the last five times, oldest first
 * @param lastGoodNews when school shared good news last
 * @param next the next planned talk
 * @param toDo the one thing to do first, if any
 */
public record PupilLine(
        Pupil pupil,
        String place,
        List<String> teachers,
        List<Tone> lastContacts,
        Optional<LocalDate> lastGoodNews,
        Optional<Moment> next,
        Optional<ToDo> toDo) {

    /** Copies the lists. */
    public PupilLine {
        Objects.requireNonNull(pupil, "pupil");
        Objects.requireNonNull(place, "place");
        teachers = List.copyOf(teachers);
        lastContacts = List.copyOf(lastContacts);
        Objects.requireNonNull(lastGoodNews, "lastGoodNews");
        Objects.requireNonNull(next, "next");
        Objects.requireNonNull(toDo, "toDo");
    }

    /** What school can do first for a pupil. */
    public sealed interface ToDo {

        /** A talk was held and its report is not finished. */
        record Report() implements ToDo {}

        /**
         * Signatures are still missing.
         *
         * @param signed how many have signed
         * @param of how many sign
         */
        record Signatures(int signed, int of) implements ToDo {}

        /**
         * An agreement is to be looked back on within a week, or before today.
         *
         * @param on the agreed day
         */
        record LookBack(LocalDate on) implements ToDo {}

        /** School has not shared good news for a long time. */
        record GoodNews() implements ToDo {}
    }
}
