package nl.driehoek.coach.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.coach.clause.Nouns;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.reading.Words;
import nl.driehoek.coach.rule.Rule;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;

/**
 * Somebody set against other people: "een stuk trager dan zijn zusje", "even vlot als een achtstegroeper". Measures,
 * moments ("dan vorige week") and things ("langer dan de tafel") are no other people.
 */
final class Comparisons implements Rule {

    private static final int FAR = 7;
    private static final Set<String> MORE =
            Set.of("meer", "minder", "anders", "vaker", "eerder", "verder", "beter", "slechter");
    private static final Set<String> MEASURES = Set.of("ouder", "jonger", "later", "eerder");
    private static final Set<String> SEEMING =
            Set.of("gedragen", "ogen", "lijken", "klinken", "reageren", "praten", "overkomen", "schatten");
    private static final Set<String> SELF = Set.of("hij", "zij", "ze");
    private static final Set<String> OTHERS = WordFile.set("waarneming/vergelijking-anderen.tsv");
    private static final Set<String> EARLIER =
            Set.of("hijzelf", "zijzelf", "zichzelf", "vorige", "eerst", "vroeger", "januari", "gisteren");
    private static final Set<String> DEGREE = WordFile.set("waarneming/vergelijking-mate.tsv");
    private static final Set<String> LINKS = Set.of("van", "uit", "in", "op", "bij", "met", "ooit");

    private final Vocabulary words;
    private final Claims claims;

    Comparisons(Vocabulary words) {
        this.words = words;
        this.claims = new Claims(words);
    }

    @Override
    public List<Remark> remarks(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            for (int at = 0; at < sentence.size(); at++) {
                int start = at;
                link(sentence, at)
                        .flatMap(link -> otherAfter(sentence, link))
                        .ifPresent(end -> add(sentence, start, end, remarks));
            }
        }
        return remarks;
    }

    private void add(Sentence sentence, int at, int end, List<Remark> remarks) {
        int first = at;
        while (first > 0 && DEGREE.contains(sentence.at(first - 1).lower())) {
            first--;
        }
        boolean said = new Words(sentence, at, end).said();
        Who who = claims.at(sentence, at).who();
        boolean counting =
                sentence.tokens().stream().anyMatch(token -> token.isFormOf("tellen") || token.isFormOf("wegen"));
        boolean people = !counting && who.isPeople() || !counting && (who == Who.DOING || who == Who.NOBODY);
        if (!said && people && !isMeasured(sentence, first, at)) {
            remarks.add(new Words(sentence, first, end).remark(RemarkLabel.COMPARISON));
        }
    }

    /** "4 cm langer": a plain amount. */
    private static boolean isMeasured(Sentence sentence, int first, int at) {
        boolean amount = first > 0 && sentence.at(first - 1).hasDigit()
                || first > 1
                        && sentence.at(first - 2).hasDigit()
                        && (Nouns.isNoun(sentence.at(first - 1))
                                || !sentence.at(first - 1).is("WKW"));
        return amount || MEASURES.contains(sentence.at(at).lower()) && !isSeeming(sentence);
    }

    /** "Oogt jonger", "gedraagt zich ouder": no age, but how somebody seems. */
    private static boolean isSeeming(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> SEEMING.stream().anyMatch(token::isFormOf));
    }

    /** Where "dan" or "als" stands after a comparing word at {@code at}. */
    private Optional<Integer> link(Sentence sentence, int at) {
        Token token = sentence.at(at);
        if (token.is("BNW:VGR") || MORE.contains(token.lower())) {
            return find(sentence, at, "dan");
        }
        boolean equal = token.lower().equals("even")
                || token.lower().equals("zo")
                || token.lower().equals("zoveel")
                || token.lower().equals("evenveel");
        boolean quality = at + 1 < sentence.size()
                && (sentence.at(at + 1).is("BNW")
                        || words.has(Topic.MANNER, sentence.at(at + 1))
                        || words.has(Topic.VALUE, sentence.at(at + 1))
                        || token.lower().endsWith("veel"));
        return equal && quality ? find(sentence, at, "als") : Optional.empty();
    }

    private static Optional<Integer> find(Sentence sentence, int at, String word) {
        for (int i = at + 1;
                i < sentence.size() && i <= at + FAR && sentence.at(i).isWord();
                i++) {
            if (sentence.at(i).lower().equals(word)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The end of the words for other people after {@code link}, when they are people. */
    private Optional<Integer> otherAfter(Sentence sentence, int link) {
        boolean people = false;
        int i = link + 1;
        while (i < sentence.size() && isPartOfGroup(sentence, link, i)) {
            Token token = sentence.at(i);
            if (token.hasDigit() && i <= link + 2 && !sentence.at(i - 1).lower().equals("groep")
                    || EARLIER.contains(token.lower())
                    || isOneself(sentence, link, i)) {
                return Optional.empty();
            }
            people |= isPeople(sentence, i);
            i++;
        }
        return people ? Optional.of(i) : Optional.empty();
    }

    /** "Dommer dan hij is": against the same person. */
    private static boolean isOneself(Sentence sentence, int link, int at) {
        return at == link + 1
                && SELF.contains(sentence.at(at).lower())
                && at + 1 < sentence.size()
                && sentence.at(at + 1).isFinite();
    }

    private boolean isPeople(Sentence sentence, int at) {
        Token token = sentence.at(at);
        return OTHERS.contains(token.lower())
                || words.has(Topic.PERSON, token)
                || Nouns.isName(sentence, at) && !words.has(Topic.TIME, token)
                || token.lower().matches(".+(groepers?|jarigen?|genoot|genote|genoten|genootjes?)");
    }

    private static boolean isPartOfGroup(Sentence sentence, int link, int at) {
        Token token = sentence.at(at);
        if (!token.isWord()) {
            return false;
        }
        boolean verb =
                token.isFinite() && !Nouns.isNoun(token) && !Nouns.isAdjective(token) && !Nouns.isName(sentence, at);
        boolean connector = Set.of("en", "toen", "maar", "die", "dus", "want", "terwijl", "als", "om")
                .contains(token.lower());
        boolean preposition = Nouns.isPreposition(token) && !LINKS.contains(token.lower());
        return !connector && !preposition && (!verb || at == link + 1)
                || token.lower().equals("die") && at == link + 1;
    }
}
