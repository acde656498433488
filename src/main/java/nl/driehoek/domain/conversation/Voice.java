package nl.driehoek.domain.conversation;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.driehoek.domain.Require;

/**
 * What one person told in a talk: each has an own, equal section of the report.
 *
 * @param kind corner of the triangle
 * @param person id of the person, if known
 * @param name name as shown
 * @param text what was told, in the person's own words; may be empty while it is a draft
 * @param absentBecause why the person did not speak, may be empty
 */
public record Voice(PartyKind kind, Optional<UUID> person, String name, String text, String absentBecause) {

    /** Tidies the texts; the name must be filled. */
    public Voice {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(person, "person");
        name = Require.filled(Require.line(name, "name"), "name");
        text = Require.text(text, "text");
        absentBecause = Require.text(absentBecause, "absentBecause");
    }

    /** Whether this is the section of {@code participant}; by name when it is not known whose it is. */
    public boolean isOf(Participant participant) {
        return person.isPresent() ? person.equals(participant.person()) : name.equals(participant.name());
    }

    /** Whether something was told, or it was said why not. */
    public boolean settled() {
        return !text.isEmpty() || !absentBecause.isEmpty();
    }

    /** Personal. */
    @Override
    public String toString() {
        return "Voice " + kind;
    }
}
