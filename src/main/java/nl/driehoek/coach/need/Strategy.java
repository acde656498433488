package nl.driehoek.coach.need;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.reading.Sentence;
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
        for (Sentence sentence : passage.sentences()) {
            List<Stretch> found = new ArrayList<>();
            for (Stretch place : places.in(sentence)) {
                for (Stretch part : weight.parts(place)) {
                    if (!isSaid(part) && found.stream().noneMatch(part::overlaps)) {
                        add(part, remarks, found);
                    }
                }
            }
        }
        remarks.sort(Comparator.comparingInt(Remark::from));
        return remarks;
    }

    private void add(Stretch part, List<Remark> remarks, List<Stretch> found) {
        weight.of(part).ifPresent(strength -> {
            Sentence sentence = part.sentence();
            Remark remark = Remark.sure(
                    RemarkLabel.STRATEGY,
                    sentence.text(),
                    sentence.at(part.from()).from(),
                    sentence.at(part.until() - 1).until());
            remarks.add(strength == Strength.SURE ? remark : remark.perhaps());
            found.add(part);
        });
    }

    private static boolean isSaid(Stretch part) {
        return part.tokens().stream().anyMatch(token -> token.said());
    }
}
