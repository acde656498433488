package nl.driehoek.domain.conversation;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.driehoek.domain.Require;

/**
 * Somebody who takes part in a talk.
 *
 * @param kind corner of the triangle
 * @param person id of the parent, pupil or colleague; empty for somebody who is only named
 * @param name full name as it stands on paper
 * @param role what the person is here: "moeder", "leerkracht, leidt het gesprek"
 * @param note such as "eerste 15 minuten", may be empty
 * @param attendance expected, present or absent
 * @param told when the parents were told that this person comes; empty when they do not know yet
 */
public record Participant(
        PartyKind kind,
        Optional<UUID> person,
        String name,
        String role,
        String note,
        Attendance attendance,
        Optional<Instant> told) {

    /** The name must be filled. */
    public Participant {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(person, "person");
        name = Require.filled(Require.line(name, "name"), "name");
        role = Require.line(role, "role");
        note = Require.line(note, "note");
        Objects.requireNonNull(attendance, "attendance");
        Objects.requireNonNull(told, "told");
    }

    /** The same person with another attendance. */
    public Participant with(Attendance next) {
        return new Participant(kind, person, name, role, note, next, told);
    }

    /** The same person, of whom the parents heard at {@code moment} that this person comes. */
    public Participant toldAt(Instant moment) {
        return new Participant(kind, person, name, role, note, attendance, Optional.of(moment));
    }

    /** Whether {@code other} is this person; by name when it is not known who this is. */
    public boolean isSameAs(Participant other) {
        return person.isPresent() ? person.equals(other.person) : name.equals(other.name);
    }

    /** Personal. */
    @Override
    public String toString() {
        return "Participant " + kind;
    }
}
