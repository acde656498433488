package nl.driehoek.coach.need;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.rule.Rule;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;
import nl.driehoek.domain.coach.Strength;

/**
 * A particular way to meet a need, in the place of the need: "een gesprek met de directeur", "dat jij op tijd komt". Needs are
 * a closed list; what is not on it and stands in that place is a way to meet one.
 */
final class Strategy implements Rule {

    private final NeedPlaces places = new NeedPlaces();
    private final NeedWeight weight = new NeedWeight();

    @Override
    public List<Remark> remarks(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        for (int i = 0; i < passage.sentences().size(); i++) {
            List<Candidate> found = new ArrayList<>();
            for (Candidate place : places.in(passage, i)) {
                for (Candidate part : weight.parts(place)) {
                    if (!isSaid(part) && found.stream().noneMatch(part::overlaps)) {
                        add(part, remarks, found);
                    }
                }
            }
        }
        remarks.sort(Comparator.comparingInt(Remark::from));
        return remarks;
    }

    /** Whether somebody else says it; what somebody is to say, inside the writer's own wish, does not count. */
    private static boolean isSaid(Candidate part) {
        return part.sentence().at(part.from()).said();
    }

    private void add(Candidate part, List<Remark> remarks, List<Candidate> found) {
        weight.of(part).ifPresent(strength -> {
            Remark remark = part.remark(RemarkLabel.STRATEGY);
            remarks.add(strength == Strength.SURE ? remark : remark.perhaps());
            found.add(part);
        });
    }
}
