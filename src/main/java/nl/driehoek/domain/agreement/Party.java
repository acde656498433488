package nl.driehoek.domain.agreement;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.driehoek.domain.Require;
import nl.driehoek.domain.conversation.PartyKind;

/**
 * Somebody whose signature belongs on an agreement.
 *
 * @param kind corner of the triangle
 * @param person id of the parent, pupil or colleague, if known
 * @param name full name as on paper
 * @param role such as "moeder van Elif"
 * @param signing where the party stands with signing
 */
public record Party(PartyKind kind, Optional<UUID> person, String name, String role, Signing signing) {

    /** The name must be filled. */
    public Party {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(person, "person");
        name = Require.filled(Require.line(name, "name"), "name");
        role = Require.line(role, "role");
        Objects.requireNonNull(signing, "signing");
    }

    /** The same party at another point of signing. */
    public Party with(Signing next) {
        return new Party(kind, person, name, role, next);
    }

    /** Whether the party has signed on paper. */
    public boolean hasSigned() {
        return signing instanceof Signing.Signed;
    }

    /** Whether the party still has to sign or to say why not: not yet, or not reached. */
    public boolean awaited() {
        return switch (signing) {
            case Signing.NotYet _, Signing.NotReached _ -> true;
            case Signing.Signed _, Signing.DoesNotSign _ -> false;
        };
    }

    /** Personal. */
    @Override
    public String toString() {
        return "Party " + kind;
    }
}
