package nl.driehoek.coach.observation;

import java.util.Optional;
import java.util.Set;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.domain.coach.RemarkLabel;

/** Decides what a weighing word means, from whom it is about and whether it tells what somebody is or did. */
final class Weighing {

    /** Words that weigh even plain things; others about things are mostly plain facts ("een slechte band"). */
    private static final Set<String> MILD = WordFile.set("waarneming/waarde-mild.tsv");
    /** About tasks and words, these are plain facts. */
    private static final Set<String> HARD = Set.of("moeilijk", "lastig", "traag", "stil");
    /** About "het", these tell of circumstances. */
    private static final Set<String> CIRCUMSTANCES =
            Set.of("druk", "rustig", "wild", "rumoerig", "onrustig", "vies", "fel");

    /** Anybody can see that somebody becomes so. */
    private static final Set<String> CALM = Set.of("rustig", "stil", "kalm", "wakker");

    private final Vocabulary words;

    Weighing(Vocabulary words) {
        this.words = words;
    }

    /** Whether {@code token} can weigh at all. */
    boolean isWeighing(Token token) {
        return isTrait(token) || isJudging(token) || isMood(token);
    }

    /** What it means before a noun of kind {@code noun}. */
    Optional<RemarkLabel> before(Token token, Who noun) {
        return switch (noun) {
            case PERSON, GROUP -> person(token);
            case DOING -> act(token);
            case THING -> thing(token);
            case SELF, ANIMAL, FIGURE, IT, NOBODY -> Optional.empty();
        };
    }

    private Optional<RemarkLabel> person(Token token) {
        if (isTrait(token) || isJudging(token)) {
            return Optional.of(RemarkLabel.PERSON_LABEL);
        }
        return isMood(token) ? Optional.of(RemarkLabel.INTERPRETATION) : Optional.empty();
    }

    private Optional<RemarkLabel> act(Token token) {
        if (isJudging(token) && HARD.stream().noneMatch(token::isFormOf)) {
            return Optional.of(RemarkLabel.JUDGEMENT);
        }
        return isMood(token) ? Optional.of(RemarkLabel.INTERPRETATION) : Optional.empty();
    }

    private Optional<RemarkLabel> thing(Token token) {
        boolean strong = words.has(Topic.VALUE, token) && MILD.stream().noneMatch(token::isFormOf);
        return strong ? Optional.of(RemarkLabel.JUDGEMENT) : Optional.empty();
    }

    /** What it means where somebody or something <em>is</em> so. */
    Optional<RemarkLabel> being(Token token, Who who, boolean now) {
        return switch (who) {
            case PERSON, GROUP -> being(token, now);
            case NOBODY -> isJudging(token) && !isMood(token) ? Optional.of(RemarkLabel.JUDGEMENT) : being(token, now);
            case DOING -> isJudging(token) ? Optional.of(RemarkLabel.JUDGEMENT) : Optional.empty();
            case IT ->
                isJudging(token) && CIRCUMSTANCES.stream().noneMatch(token::isFormOf)
                        ? Optional.of(RemarkLabel.JUDGEMENT)
                        : Optional.empty();
            case THING -> thing(token);
            case SELF, ANIMAL, FIGURE -> Optional.empty();
        };
    }

    /** What it means where somebody becomes so: a change is never a label. */
    Optional<RemarkLabel> becoming(Token token, Who who, boolean now) {
        if (CALM.stream().anyMatch(token::isFormOf)) {
            return Optional.empty();
        }
        if (who.isPeople() && isMood(token)) {
            return Optional.of(RemarkLabel.INTERPRETATION);
        }
        return being(token, who, now).filter(label -> label != RemarkLabel.PERSON_LABEL);
    }

    private Optional<RemarkLabel> being(Token token, boolean now) {
        boolean manner = words.has(Topic.MANNER, token);
        if (isMood(token) && !(now && isTrait(token))) {
            return Optional.of(RemarkLabel.INTERPRETATION);
        }
        if (isTrait(token)) {
            return Optional.of(now || !manner ? RemarkLabel.PERSON_LABEL : RemarkLabel.JUDGEMENT);
        }
        if (isJudging(token)) {
            return Optional.of(now ? RemarkLabel.PERSON_LABEL : RemarkLabel.JUDGEMENT);
        }
        return Optional.empty();
    }

    /** What it means where somebody or something <em>does</em> so. */
    Optional<RemarkLabel> doing(Token token, Who who) {
        return switch (who) {
            case PERSON, GROUP, NOBODY -> doing(token);
            case DOING, IT -> words.has(Topic.VALUE, token) ? Optional.of(RemarkLabel.JUDGEMENT) : Optional.empty();
            case THING -> thing(token);
            case SELF, ANIMAL, FIGURE -> Optional.empty();
        };
    }

    private Optional<RemarkLabel> doing(Token token) {
        if (isJudging(token)) {
            return Optional.of(RemarkLabel.JUDGEMENT);
        }
        return isMood(token) ? Optional.of(RemarkLabel.INTERPRETATION) : Optional.empty();
    }

    private boolean isTrait(Token token) {
        return words.has(Topic.TRAIT, token);
    }

    private boolean isJudging(Token token) {
        return words.has(Topic.MANNER, token) || words.has(Topic.VALUE, token);
    }

    private boolean isMood(Token token) {
        return words.has(Topic.MOOD, token);
    }
}
