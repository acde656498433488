package nl.driehoek.coach.need;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.rule.Rule;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;
import nl.driehoek.domain.coach.Strength;

/**
 * A particular way to meet a need, in the place of the need: "een gesprek met de directeur", "dat jij op tijd komt". Needs are
 * a closed list; what is not on it and stands in that place is a way to meet one.
 */
final class Strategy implements Rule {

    private static final int NEAR = 4;
    private static final Set<String> OPENING = Set.of("dat", "als", "die", "een", "de", "het");

    private final NeedPlaces places = new NeedPlaces();
    private final NeedWeight weight = new NeedWeight();

    @Override
    public List<Remark> remarks(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        for (int i = 0; i < passage.sentences().size(); i++) {
            List<Candidate> found = new ArrayList<>();
            List<Candidate> parts = places.in(passage, i).stream()
                    .flatMap(place -> weight.parts(place).stream())
                    .filter(part -> !isSaid(part))
                    .toList();
            for (Candidate part : parts) {
                if (found.stream().noneMatch(part::overlaps)) {
                    add(closest(part, parts), remarks, found);
                }
            }
        }
        remarks.sort(Comparator.comparingInt(Remark::from));
        return remarks;
    }

    /** Of two places with the same end the one that begins a little later leaves out more of the words around. */
    private Candidate closest(Candidate part, List<Candidate> parts) {
        return parts.stream()
                .filter(other -> other.until() == part.until()
                        && other.from() > part.from()
                        && other.from() - part.from() <= NEAR
                        && part.ending(other.from()).find(Strategy::opens) < 0
                        && weight.of(other).equals(weight.of(part)))
                .findFirst()
                .orElse(part);
    }

    private static boolean opens(Token token) {
        return OPENING.contains(token.lower());
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
