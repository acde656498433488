package nl.driehoek.domain.agreement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.domain.Require;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.pupil.PupilId;

/**
 * An agreement between school, parents and child in its newest version. What was issued before stays as it was.
 *
 * @param id own id
 * @param pupil about whom
 * @param conversation the talk it comes from, if any
 * @param code printed code, the same for all versions
 * @param version from 1; a change after printing makes the next
 * @param text what stands on it
 * @param parties who signs
 * @param status where it stands
 * @param versionReason why this version was made; empty for the first
 */
public record Agreement(
        AgreementId id,
        PupilId pupil,
        Optional<ConversationId> conversation,
        AgreementCode code,
        int version,
        AgreementText text,
        List<Party> parties,
        AgreementStatus status,
        String versionReason) {

    /** Checks the version. */
    public Agreement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(pupil, "pupil");
        Objects.requireNonNull(conversation, "conversation");
        Objects.requireNonNull(code, "code");
        Require.that(version >= 1 && version <= 99, "version out of range");
        Objects.requireNonNull(text, "text");
        parties = List.copyOf(parties);
        Objects.requireNonNull(status, "status");
        versionReason = Require.text(versionReason, "versionReason");
    }

    /** How many parties have signed this version. */
    public long signed() {
        return parties.stream()
                .filter(party -> party.signing() instanceof Signing.Signed)
                .count();
    }

    /** The id only. */
    @Override
    public String toString() {
        return "Agreement " + id.value();
    }
}
