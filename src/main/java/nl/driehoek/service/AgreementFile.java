package nl.driehoek.service;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.IssuedCopy;
import nl.driehoek.domain.pupil.Pupil;

/**
 * Everything that is kept about one agreement.
 *
 * @param now the newest version as it stands in the store
 * @param pupil about whom
 * @param group name of the home group, empty when there is none
 * @param earlier the versions before, oldest first, each with the signatures it had
 * @param copies the printed copies of all versions, in order
 * @param scans SHA-256 of the scans per version, oldest first
 */
public record AgreementFile(
        Stored<Agreement> now,
        Pupil pupil,
        String group,
        List<Agreement> earlier,
        List<IssuedCopy> copies,
        Map<Integer, List<String>> scans) {

    /** Copies the lists. */
    public AgreementFile {
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(pupil, "pupil");
        Objects.requireNonNull(group, "group");
        earlier = List.copyOf(earlier);
        copies = List.copyOf(copies);
        scans = Map.copyOf(scans);
    }

    /** The newest version. */
    public Agreement agreement() {
        return now.value();
    }

    /** The printed copies of {@code version}, in order; empty when it was not printed. */
    public List<IssuedCopy> copiesOf(int version) {
        return copies.stream().filter(copy -> copy.version() == version).toList();
    }

    /** The scans of {@code version}, oldest first. */
    public List<String> scansOf(int version) {
        return scans.getOrDefault(version, List.of());
    }

    /** The id only. */
    @Override
    public String toString() {
        return "AgreementFile " + agreement().id().value();
    }
}
