package nl.driehoek.coach;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.driehoek.coach.feeling.FeelingRules;
import nl.driehoek.coach.need.NeedRules;
import nl.driehoek.coach.observation.ObservationRules;
import nl.driehoek.coach.parents.ParentTextRules;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.reading.Reader;
import nl.driehoek.coach.request.RequestRules;
import nl.driehoek.coach.rule.Rule;
import nl.driehoek.coach.words.Morphology;
import nl.driehoek.coach.words.Spelling;
import nl.driehoek.domain.coach.ReaderNeeds;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.SchoolWords;
import nl.driehoek.domain.coach.Strength;
import nl.driehoek.domain.coach.WrittenIn;

/** A coach made of rules, each for the places it knows. Safe for several threads. */
public final class RuleCoach implements Coach {

    private final Reader reader;
    private final Map<WrittenIn, List<Rule>> rules;

    /** A coach that reads with {@code morphology} and asks the {@code rules} of a place. */
    public RuleCoach(Morphology morphology, Map<WrittenIn, List<Rule>> rules) {
        this(new Reader(morphology), rules);
    }

    private RuleCoach(Reader reader, Map<WrittenIn, List<Rule>> rules) {
        this.reader = reader;
        this.rules = new EnumMap<>(rules);
    }

    /** The coach with all rules about what is said. */
    public static RuleCoach complete(Morphology morphology) {
        return new RuleCoach(morphology, all());
    }

    /** The coach with all rules there are, those about spelling too. */
    public static RuleCoach complete(Morphology morphology, Spelling spelling) {
        Map<WrittenIn, List<Rule>> rules = all();
        rules.replaceAll((_, some) -> {
            List<Rule> more = new ArrayList<>(some);
            more.add(new SpellingRule(spelling));
            return more;
        });
        return new RuleCoach(morphology, rules);
    }

    private static Map<WrittenIn, List<Rule>> all() {
        Map<WrittenIn, List<Rule>> rules = new EnumMap<>(WrittenIn.class);
        rules.put(WrittenIn.OBSERVATION, ObservationRules.all());
        rules.put(WrittenIn.FEELING, FeelingRules.all());
        rules.put(WrittenIn.NEED, NeedRules.all());
        rules.put(WrittenIn.REQUEST, RequestRules.all());
        rules.put(WrittenIn.FOR_PARENTS, ParentTextRules.all());
        return rules;
    }

    @Override
    public Coach knowing(SchoolWords words) {
        if (words.plainer().isEmpty()) {
            return this;
        }
        List<Rule> forParents = new ArrayList<>(List.of(OwnWords.rule(words.plainer())));
        forParents.addAll(rules.getOrDefault(WrittenIn.FOR_PARENTS, List.of()));
        Map<WrittenIn, List<Rule>> more = new EnumMap<>(WrittenIn.class);
        more.putAll(rules);
        more.put(WrittenIn.FOR_PARENTS, forParents);
        return new RuleCoach(reader, more);
    }

    @Override
    public List<Remark> review(WrittenIn place, String text, ReaderNeeds needs) {
        Passage passage = reader.read(place, text, needs);
        List<Remark> all = rules.getOrDefault(place, List.of()).stream()
                .flatMap(rule -> rule.remarks(passage).stream())
                .sorted(Remark.BY_PLACE)
                .toList();
        return withoutTwins(all);
    }

    /** Of remarks with one label on the same words the sure one stays, and then the longest. */
    private static List<Remark> withoutTwins(List<Remark> sorted) {
        List<Remark> kept = new ArrayList<>();
        for (Remark remark : sorted) {
            List<Remark> twins = kept.stream()
                    .filter(other -> other.label() == remark.label() && other.overlaps(remark))
                    .toList();
            if (twins.stream().allMatch(twin -> isBetter(remark, twin))) {
                kept.removeAll(twins);
                kept.add(remark);
            }
        }
        return kept.stream().sorted(Remark.BY_PLACE).toList();
    }

    private static boolean isBetter(Remark one, Remark other) {
        if (one.strength() != other.strength()) {
            return one.strength() == Strength.SURE;
        }
        return one.words().length() > other.words().length();
    }
}
