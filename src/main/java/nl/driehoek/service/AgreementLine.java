package nl.driehoek.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.AgreementId;
import nl.driehoek.domain.agreement.AgreementStatus;
import nl.driehoek.domain.agreement.Party;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;

/**
 * One line of the register of agreements.
 *
 * @param id which agreement
 * @param pupil about whom
 * @param callName roepnaam of the pupil
 * @param group name of the home group, empty when there is none
 * @param title short name
 * @param status where it stands
 * @param version newest version
 * @param parties who signs, with where they stand
 * @param lookBackOn when people look back, if chosen
 */
public record AgreementLine(
        AgreementId id,
        PupilId pupil,
        String callName,
        String group,
        String title,
        AgreementStatus status,
        int version,
        List<Party> parties,
        Optional<LocalDate> lookBackOn) {

    /** Copies the list. */
    public AgreementLine {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(pupil, "pupil");
        Objects.requireNonNull(callName, "callName");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(status, "status");
        parties = List.copyOf(parties);
        Objects.requireNonNull(lookBackOn, "lookBackOn");
    }

    static AgreementLine of(Agreement agreement, Pupil pupil, String group) {
        return new AgreementLine(
                agreement.id(),
                agreement.pupil(),
                pupil.name().spoken(),
                group,
                agreement.text().title(),
                agreement.status(),
                agreement.version(),
                agreement.parties(),
                agreement.text().lookBackOn());
    }

    /** Whether it was printed and is not finished. */
    public boolean running() {
        return status == AgreementStatus.ISSUED;
    }

    /** Whether it was printed and somebody still has to sign, or to say why not. */
    public boolean awaitsSignature() {
        return running() && parties.stream().anyMatch(Party::awaited);
    }

    /** Whether it was printed and people look back on {@code day} or should have done so before. */
    public boolean dueBy(LocalDate day) {
        return running() && lookBackOn.filter(on -> !on.isAfter(day)).isPresent();
    }

    /** How many have signed. */
    public long signed() {
        return parties.stream().filter(Party::hasSigned).count();
    }

    /** The id only. */
    @Override
    public String toString() {
        return "AgreementLine " + id.value();
    }
}
