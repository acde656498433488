package nl.driehoek.coach.observation;

import java.util.List;
import java.util.Set;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.rule.Rule;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;

/**
 * Where two labels touch the same words, one of them counts: a medical term is a diagnosis and no label, and "vindt dat saai"
 * tells what another thinks and is no judgement of the writer.
 */
final class OneLabelPerPlace implements Rule {

    private final List<Rule> rules;

    OneLabelPerPlace(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    @Override
    public List<Remark> remarks(Passage passage) {
        List<Remark> all =
                rules.stream().flatMap(rule -> rule.remarks(passage).stream()).toList();
        return all.stream()
                .filter(remark -> all.stream().noneMatch(other -> other.overlaps(remark) && goesBefore(other, remark)))
                .toList();
    }

    private static boolean goesBefore(Remark other, Remark remark) {
        return stronger(remark.label()).contains(other.label())
                && (other.label() == RemarkLabel.DIAGNOSIS
                        || other.words().length() >= remark.words().length());
    }

    /** The labels that win from {@code label} on the same words. */
    private static Set<RemarkLabel> stronger(RemarkLabel label) {
        return switch (label) {
            case JUDGEMENT ->
                Set.of(
                        RemarkLabel.INTERPRETATION,
                        RemarkLabel.DIAGNOSIS,
                        RemarkLabel.PERSON_LABEL,
                        RemarkLabel.COMPARISON);
            case PERSON_LABEL, INTERPRETATION -> Set.of(RemarkLabel.DIAGNOSIS, RemarkLabel.COMPARISON);
            default -> Set.of();
        };
    }
}
