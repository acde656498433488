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
        return parties.stream().filter(Party::hasSigned).count();
    }

    /** How many parties still have to sign or to say why not: not yet, or not reached. */
    public long awaited() {
        return parties.stream().filter(Party::awaited).count();
    }

    /** The same agreement with other words on it. */
    public Agreement with(AgreementText next) {
        return new Agreement(id, pupil, conversation, code, version, next, parties, status, versionReason);
    }

    /** The same agreement with other parties, or parties at another point of signing. */
    public Agreement with(List<Party> next) {
        return new Agreement(id, pupil, conversation, code, version, text, next, status, versionReason);
    }

    /** The same agreement at another point of its life. */
    public Agreement with(AgreementStatus next) {
        return new Agreement(id, pupil, conversation, code, version, text, parties, next, versionReason);
    }

    /** The next version as a draft: the same words and parties, nobody has signed it yet. */
    public Agreement nextVersion(String reason) {
        List<Party> open = parties.stream()
                .map(party -> party.with(new Signing.NotYet("")))
                .toList();
        return new Agreement(
                id,
                pupil,
                conversation,
                code,
                version + 1,
                text,
                open,
                AgreementStatus.DRAFT,
                Require.filled(reason, "reason"));
    }

    /** The id only. */
    @Override
    public String toString() {
        return "Agreement " + id.value();
    }
}
