package nl.driehoek.coach.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.driehoek.coach.clause.Clause;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.lexicon.WordSet;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.reading.Words;
import nl.driehoek.coach.rule.Rule;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;
import nl.driehoek.domain.coach.Strength;

/** What will happen when the answer is no: "anders bel ik ...", "zo niet, dan ...", "doe je dat niet, dan ...", "wie ...". */
final class Threat implements Rule {

    private static final Set<String> YOU = Set.of("je", "jij", "u", "jullie");
    private static final Set<String> AGAIN =
            Set.of("niet", "weer", "nog", "geen", "weigert", "weigeren", "blijft", "wel", "doorgaat");

    private static final Set<String> LOSSES = WordFile.set("verzoek/dreiging.tsv");
    private static final Set<String> FORBIDDEN =
            Set.of("niet", "geen", "vergeten", "vertrekken", "weg", "huis", "fluiten", "vinden", "uitleggen", "buiten");
    private static final Set<String> EXCLUDING =
            Set.of("mee", "door", "meedoen", "spelen", "komen", "meer", "binnen", "naar");
    private static final Set<String> SUPERIORS =
            Set.of("moeder", "vader", "ouders", "directeur", "meester", "directie");
    private static final Set<String> GIFTS = WordFile.set("verzoek/geen_dreiging.tsv");

    private final WordSet consequences = RequestWords.words("gevolg");
    private final WordSet heavier = RequestWords.words("zwaar_gevolg");
    private final WordSet choices = RequestWords.words("keuze");

    private enum Weight {
        NONE,
        SOME,
        HEAVY
    }

    @Override
    public List<Remark> remarks(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            Asked asked = Asked.of(sentence);
            int from = asked.isQuestion() ? -1 : begin(asked);
            if (from >= 0 && !sentence.at(from).said()) {
                weigh(sentence, from, isOpen(sentence, from), remarks);
            }
        }
        return remarks;
    }

    /** Whether the word {@code at} stands in a threat. */
    boolean covers(Asked asked, int at) {
        List<Remark> threats = new ArrayList<>();
        int from = asked.isQuestion() ? -1 : begin(asked);
        if (from >= 0 && from <= at) {
            weigh(asked.sentence(), from, isOpen(asked.sentence(), from), threats);
        }
        return threats.stream().anyMatch(remark -> remark.strength() == Strength.SURE);
    }

    private void weigh(Sentence sentence, int from, boolean open, List<Remark> remarks) {
        List<Token> rest = sentence.tokens().subList(from + 1, sentence.size());
        boolean consequence = rest.stream().anyMatch(consequences::holds);
        boolean heavy = rest.stream().anyMatch(heavier::holds) || isLoss(sentence, from);
        boolean choice = !heavy && rest.stream().anyMatch(choices::holds);
        Weight weight = heavy
                ? Weight.HEAVY
                : consequence ? choice ? Weight.SOME : Weight.HEAVY : !choice && open ? Weight.HEAVY : Weight.NONE;
        if (weight == Weight.NONE) {
            return;
        }
        Remark remark = new Words(sentence, from, sentence.size()).remark(RemarkLabel.DEMAND);
        remarks.add(weight == Weight.HEAVY ? remark : remark.perhaps());
    }

    /** What happens to you: "dan blijf je na", "krijgt u een rekening", "mag je niet mee", "en je staat op de gang". */
    private static boolean isLoss(Sentence sentence, int from) {
        for (int i = from + 1; i + 1 < sentence.size(); i++) {
            boolean you = YOU.contains(sentence.at(i + 1).lower())
                    || YOU.contains(sentence.at(i - 1).lower());
            String verb = sentence.at(i).lower();
            List<Token> rest = sentence.tokens().subList(i + 1, sentence.size());
            if (you && LOSSES.contains(verb)) {
                return true;
            }
            boolean excluded = Set.of("mag", "mogen", "kan", "kunnen", "gaat", "doet")
                            .contains(verb)
                    && rest.stream().anyMatch(token -> Set.of("niet", "geen").contains(token.lower()))
                    && rest.stream().anyMatch(token -> EXCLUDING.contains(token.lower()));
            boolean parents =
                    Set.of("bel", "bellen", "haal", "roep", "vertel", "zeg").contains(verb)
                            && rest.stream().anyMatch(token -> SUPERIORS.contains(token.lower()));
            if (excluded || parents) {
                return true;
            }
            boolean forbidden =
                    Set.of("mag", "mogen", "kun", "kunt", "gaat", "ga").contains(verb)
                            && rest.stream().anyMatch(token -> FORBIDDEN.contains(token.lower()));
            boolean billed = Set.of("krijg", "krijgt", "krijgen").contains(verb)
                    && rest.stream().noneMatch(token -> GIFTS.contains(token.lower()));
            if (you && (forbidden || billed)) {
                return true;
            }
        }
        return false;
    }

    /** "Nog één woord en je staat op de gang". */
    private static boolean isOneMore(Sentence sentence) {
        boolean more = sentence.size() > 5
                && sentence.at(0).lower().equals("nog")
                && Set.of("een", "één", "eén", "1").contains(sentence.at(1).lower());
        return more
                && sentence.tokens().stream()
                        .anyMatch(token -> Set.of("en", "of", "dan").contains(token.lower()))
                && sentence.tokens().stream().anyMatch(token -> YOU.contains(token.lower()) || isMe(token))
                && sentence.tokens().stream()
                        .noneMatch(token -> Set.of("graag", "vraag").contains(token.lower()));
    }

    /** "Anders" and "zo niet" threaten by themselves; a condition does so only with a consequence. */
    private static boolean isOpen(Sentence sentence, int from) {
        return !Set.of("als", "wanneer", "indien").contains(sentence.at(from).lower());
    }

    private static int begin(Asked asked) {
        Sentence sentence = asked.sentence();
        boolean either = asked.clauses().size() > 1
                && asked.clauses().stream()
                        .limit(2)
                        .allMatch(clause -> clause.first().equals("of"));
        if (isOneMore(sentence) || either) {
            return 0;
        }
        for (Clause clause : asked.clauses()) {
            int at = clause.from();
            boolean joined = Set.of("en", "want", "of").contains(clause.first()) && at + 1 < clause.until();
            if (joined && isAnders(sentence, at + 1) || isAnders(sentence, at)) {
                return at;
            }
            if (clause.first().equals("zo")
                    && at + 1 < sentence.size()
                    && sentence.at(at + 1).lower().equals("niet")) {
                return at;
            }
            if (clause.first().equals("of")
                    && at > 0
                    && at + 2 < clause.until()
                    && isMe(sentence.at(at + 1))
                    && !clause.side()) {
                return at;
            }
        }
        return condition(asked);
    }

    private static boolean isMe(Token token) {
        return Set.of("ik", "wij", "we").contains(token.lower());
    }

    private static boolean isAnders(Sentence sentence, int at) {
        return sentence.at(at).lower().equals("anders")
                && at + 1 < sentence.size()
                && sentence.at(at + 1).isWord()
                && !sentence.lower(at + 1).equals("dan");
    }

    /** "Doe je dat niet, dan", "als je nog een keer", "wie weigert," at the beginning of the sentence. */
    private static int condition(Asked asked) {
        if (asked.clauses().size() < 2) {
            return -1;
        }
        Clause first = asked.clauses().getFirst();
        Clause second = asked.clauses().get(1);
        boolean you = first.has(token -> YOU.contains(token.lower()));
        boolean again = first.has(token -> AGAIN.contains(token.lower()));
        boolean when = Set.of("als", "wanneer", "indien").contains(first.first())
                && (you && again
                        || first.has(token -> Set.of("nog", "weer").contains(token.lower()))
                                && first.has(token ->
                                        Set.of("dit", "dat", "het", "zoiets").contains(token.lower())));
        boolean inverted = second.first().equals("dan") && you && again;
        boolean who = first.first().equals("wie") && first.until() - first.from() > 1;
        boolean oneMore = first.first().equals("nog")
                && (second.first().equals("en") || second.first().equals("dan"));
        return when || inverted || who || oneMore ? first.from() : -1;
    }
}
