package nl.driehoek.coach.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.coach.clause.Nouns;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.lexicon.Lexicon;
import nl.driehoek.coach.pattern.PatternIndex;
import nl.driehoek.coach.pattern.WordPattern;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.reading.Words;
import nl.driehoek.coach.rule.Rule;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;

/** A medical or psychological term or a family problem that the writer concludes himself, without a source. */
final class DiagnosisTerms implements Rule {

    private static final Set<String> TOPICS = Set.of("over", "voor", "tegen", "rond", "rondom", "omtrent");
    private static final Set<String> OWN = Set.of("mij", "mijns", "m.i.");
    private static final Set<String> TREATED = WordFile.set("waarneming/diagnose-erbij.tsv");
    private static final Set<String> HEDGES = Set.of(
            "echt",
            "echte",
            "niet",
            "duidelijk",
            "wel",
            "overduidelijk",
            "waarschijnlijk",
            "vast",
            "zeker",
            "vermoedelijk",
            "mogelijk",
            "gewoon",
            "duidelijke");
    private static final Set<String> TOLD = Set.of("diagnose", "sinds", "wachtlijst", "onderzocht", "getest");

    private final Vocabulary words;
    private final PatternIndex<WordPattern> terms;

    DiagnosisTerms(Vocabulary words) {
        this.words = words;
        List<WordPattern> patterns = Lexicon.read("waarneming/diagnose.tsv").entries().stream()
                .map(entry -> WordPattern.parse(entry.pattern(), words))
                .toList();
        this.terms = new PatternIndex<>(patterns, pattern -> pattern);
    }

    @Override
    public List<Remark> remarks(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            for (int at = 0; at < sentence.size(); at++) {
                int start = at;
                term(sentence, at)
                        .filter(until -> isConcluded(sentence, start, until))
                        .ifPresent(until -> remarks.add(
                                new Words(sentence, first(sentence, start), until).remark(RemarkLabel.DIAGNOSIS)));
            }
        }
        return remarks;
    }

    private Optional<Integer> term(Sentence sentence, int at) {
        Token token = sentence.at(at);
        boolean person = Nouns.isName(sentence, at) && !(token.is("ZNW") && !token.is("ENM:PER:FST"));
        if (!token.isWord() || person) {
            return Optional.empty();
        }
        return terms.at(token).stream()
                .map(pattern -> pattern.at(sentence, at))
                .flatMap(Optional::stream)
                .map(Words::until)
                .max(Integer::compare);
    }

    private boolean isConcluded(Sentence sentence, int from, int until) {
        if (new Words(sentence, from, until).said() || isVerb(sentence.at(from)) || isTopic(sentence, from)) {
            return false;
        }
        boolean own = sentence.tokens().stream().anyMatch(token -> OWN.contains(token.lower())) || thinks(sentence);
        return own || !hasSource(sentence, from, until);
    }

    private static boolean isVerb(Token token) {
        boolean capitals = token.text().equals(token.text().toUpperCase(Locale.ROOT));
        return !capitals && (token.is("WKW:VLT") || token.is("WKW:TGW:1EP") && !token.is("ZNW") && !token.is("BNW"));
    }

    private static boolean thinks(Sentence sentence) {
        for (int i = 0; i + 1 < sentence.size(); i++) {
            String both = sentence.at(i).lower() + " " + sentence.at(i + 1).lower();
            if (both.equals("denk ik")
                    || both.equals("ik denk")
                    || both.equals("vermoed ik")
                    || both.equals("ik vermoed")) {
                return true;
            }
        }
        return false;
    }

    private boolean hasSource(Sentence sentence, int from, int until) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.at(i);
            boolean inside = i >= from && i < until;
            if (!inside && (words.has(Topic.SOURCE, token) || TOLD.contains(token.lower()))) {
                return true;
            }
        }
        return false;
    }

    /** "Een boek over autisme", "medicijnen tegen epilepsie". */
    private boolean isTopic(Sentence sentence, int from) {
        boolean topic = false;
        for (int i = from - 1; i >= 0 && i >= from - 5; i--) {
            Token token = sentence.at(i);
            topic |= TOPICS.contains(token.lower()) || token.lower().equals("van");
            if (topic
                    && (TREATED.stream().anyMatch(token::isFormOf)
                            || TREATED.stream().anyMatch(word -> token.lower().endsWith(word)))) {
                return true;
            }
        }
        return from > 0 && sentence.at(from - 1).lower().equals("over");
    }

    private int first(Sentence sentence, int from) {
        int first = from;
        while (first > 0 && isModifier(sentence.at(first - 1))) {
            first--;
        }
        boolean form = first > 1
                && sentence.at(first - 1).lower().equals("van")
                && Set.of("vorm", "geval", "soort", "trekken", "trekjes")
                        .contains(sentence.at(first - 2).lower());
        return form ? first(sentence, first - 2) : first;
    }

    private boolean isModifier(Token token) {
        String word = token.lower();
        boolean adjective = !HEDGES.contains(word)
                && token.is("BNW:STL")
                && !token.is("BYW")
                && !token.is("WKW")
                && !token.is("VNW");
        return word.equals("een")
                || word.equals("de")
                || word.equals("het")
                || word.equals("die")
                || adjective
                || words.has(Topic.INTENSIFIER, token)
                        && !Set.of("echt", "niet", "duidelijk", "wel", "overduidelijk")
                                .contains(word);
    }
}
