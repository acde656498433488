package nl.driehoek.coach.parents;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.reading.Words;

/**
 * Sees whether a text explains a term: "ontwikkelingsperspectief (opp)", "opp (een plan)", "Dat is een plan", "opp: ...",
 * "Dat heet duolezen", "PrO, dus praktijkonderwijs". Explained once is explained everywhere in the text.
 */
final class Explanations {

    private static final Set<String> ASIDE = Set.of(",", "–", "-", "—", ";");
    private static final Set<String> THAT_IS = Set.of("dus", "oftewel", "ofwel", "d.w.z.", "dwz", "alias");
    private static final Set<String> NAMING_BEFORE =
            Set.of("oftewel", "ofwel", "wel", "afgekort", "afkorting", "kortweg", "genaamd", "zogenaamde", "zogeheten");
    private static final Set<String> NAMED = Set.of("heten", "noemen");
    private static final Set<String> ARTICLES =
            Set.of("de", "het", "een", "'n", "dit", "deze", "zo'n", "zijn", "haar", "ons");
    private static final Set<String> LINKS =
            Set.of("die", "dat", "waar", "waarin", "waarmee", "voor", "van", "met", "om");
    private static final int NEAR = 4;

    /** What does not change the term: "TOS-klas", "OPP's". */
    private static final Pattern TAIL = Pattern.compile("(?<=\\p{L}{2})(?:-\\p{L}+|'s|\\.)$");

    private final Passage passage;

    Explanations(Passage passage) {
        this.passage = passage;
    }

    /** Whether {@code term} or another of {@code all} that is written the same is explained. */
    boolean explain(Words term, List<Words> all) {
        String key = key(term);
        return all.stream().filter(other -> key(other).equals(key)).anyMatch(other -> explainsHere(other, all));
    }

    private static String key(Words term) {
        String key = String.join(" ", term.tokens().stream().map(Token::lower).toList());
        return TAIL.matcher(key).replaceFirst("");
    }

    private boolean explainsHere(Words term, List<Words> all) {
        return betweenBrackets(term)
                || bracketsFollow(term)
                || asideFollows(term)
                || named(term)
                || Definition.follows(term.sentence(), term.until())
                || isLast(term, all) && nextSentenceExplains(term)
                || laterSentenceExplains(term);
    }

    /** "ontwikkelingsperspectief (opp)". */
    private static boolean betweenBrackets(Words term) {
        Sentence sentence = term.sentence();
        return sentence.lower(term.from() - 1).equals("(")
                && sentence.lower(term.until()).equals(")")
                && term.from() > 1;
    }

    /** "opp (een plan voor zijn leren)". An abbreviation alone between the brackets explains nothing. */
    private static boolean bracketsFollow(Words term) {
        Sentence sentence = term.sentence();
        if (!sentence.lower(term.until()).equals("(")) {
            return false;
        }
        int words = 0;
        int longest = 0;
        for (int i = term.until() + 1;
                i < sentence.size() && !sentence.at(i).text().equals(")");
                i++) {
            words += sentence.at(i).isWord() ? 1 : 0;
            longest = Math.max(longest, sentence.at(i).text().length());
        }
        return words > 1 || longest > NEAR + NEAR;
    }

    private static boolean asideFollows(Words term) {
        Sentence sentence = term.sentence();
        int at = skipBrackets(sentence, term.until());
        String mark = sentence.lower(at);
        if (mark.equals(":") || mark.equals("=")) {
            return sentence.size() - at > NEAR;
        }
        if (sentence.isAt(at, THAT_IS)) {
            return true;
        }
        return ASIDE.contains(mark)
                && (sentence.isAt(at + 1, THAT_IS)
                        || sentence.lower(at + 1).equals("of")
                        || sentence.isAt(at + 1, Set.of("dat", "dit")) && Definition.follows(sentence, at + 2)
                        || apposition(sentence, at + 1));
    }

    /** "OPP, een plan voor zijn leren": but "zijn OPP, het rapport en de foto's" only counts things up. */
    private static boolean apposition(Sentence sentence, int at) {
        boolean some = sentence.isAt(at, Set.of("een", "iemand"));
        if (!some && !sentence.isAt(at, Set.of("de", "het"))) {
            return false;
        }
        boolean linked = false;
        for (int i = at + 1;
                i < sentence.size() && !ASIDE.contains(sentence.at(i).text());
                i++) {
            if (sentence.isAt(i, Set.of("en", "of")) && !linked) {
                return false;
            }
            linked |= sentence.isAt(i, LINKS);
        }
        return some || linked;
    }

    private static int skipBrackets(Sentence sentence, int at) {
        if (!sentence.lower(at).equals("(")) {
            return at;
        }
        int end = at;
        while (end < sentence.size() && !sentence.at(end).text().equals(")")) {
            end++;
        }
        return end + 1;
    }

    /** "Dat heet duolezen", "ook wel opp", "duolezen noemen wij dat". */
    private static boolean named(Words term) {
        Sentence sentence = term.sentence();
        int before = sentence.isAt(term.from() - 1, ARTICLES) ? term.from() - 2 : term.from() - 1;
        if (sentence.isAt(before, NAMING_BEFORE) || woordVoor(sentence, before)) {
            return true;
        }
        for (int i = Math.max(0, term.from() - NEAR); i < term.from(); i++) {
            if (isNaming(sentence.at(i))) {
                return true;
            }
        }
        int after = term.until();
        return after < sentence.size()
                && isNaming(sentence.at(after))
                && (sentence.isAt(after, Set.of("genoemd"))
                        || sentence.isAt(after + 1, Set.of("dat", "dit", "zoiets", "wij", "we", "zo'n")));
    }

    /** "een ander woord voor", "de afkorting van". */
    private static boolean woordVoor(Sentence sentence, int at) {
        return sentence.isAt(at, Set.of("voor", "van"))
                && sentence.isAt(at - 1, Set.of("woord", "naam", "afkorting", "woorden"));
    }

    private static boolean isNaming(Token token) {
        return NAMED.stream().anyMatch(token::isFormOf);
    }

    private static boolean isLast(Words term, List<Words> all) {
        return all.stream()
                .filter(other -> other.sentence().from() == term.sentence().from() && other.from() >= term.until())
                .allMatch(other -> other.sentence().lower(other.from() - 1).equals("("));
    }

    private boolean nextSentenceExplains(Words term) {
        int next = passage.sentences().indexOf(term.sentence()) + 1;
        return next < passage.sentences().size()
                && Definition.opens(passage.sentences().get(next));
    }

    /** "Een BHV'er is iemand die helpt", "Met OPP bedoelen wij". */
    private boolean laterSentenceExplains(Words term) {
        List<String> words = term.tokens().stream().map(Token::lower).toList();
        return passage.sentences().stream().anyMatch(sentence -> {
            for (int at = 0; at < Math.min(NEAR, sentence.size() - words.size()); at++) {
                List<String> here = sentence.tokens().subList(at, at + words.size()).stream()
                        .map(Token::lower)
                        .toList();
                if (here.equals(words)) {
                    return Definition.follows(sentence, at + words.size());
                }
            }
            return false;
        });
    }
}
