package nl.driehoek.coach.feeling;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.driehoek.coach.clause.Clause;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.lexicon.Entry;
import nl.driehoek.coach.lexicon.Lexicon;
import nl.driehoek.coach.lexicon.WordSet;
import nl.driehoek.coach.pattern.PatternIndex;
import nl.driehoek.coach.pattern.WordPattern;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.reading.Words;
import nl.driehoek.domain.coach.Strength;

/** Knows which words in the place of a feeling are none. */
final class QuasiWords {

    private static final Set<String> DENIALS =
            Set.of("niet", "nooit", "nauwelijks", "amper", "onvoldoende", "weinig", "allesbehalve", "geenszins");
    private static final Set<String> AFTER_DENIAL = WordFile.set("gevoel/na-ontkenning.tsv");
    private static final Set<String> BEFORE_NOUN = WordFile.set("gevoel/voor-naamwoord.tsv");
    private static final Set<String> LIGHT = WordFile.set("gevoel/licht-deelwoord.tsv");
    private static final Set<String> COMPLEMENTS =
            Set.of("alleen", "tekort", "serieus", "klein", "klem", "buitenspel", "opzij");
    private static final Set<String> CONTEXT = Set.of("door", "na", "tijdens", "sinds", "bij", "als", "van");
    private static final List<String> PREFIXES = List.of("be", "ge", "ver", "ont", "her", "mis", "over", "onder");

    private final PatternIndex<Line> lines;
    private final WordSet real = Lexicon.read("gevoel/echt.tsv").words();
    private final WordSet happened = Lexicon.read("gevoel/gebeurd.tsv").words();
    private final WordSet good = Lexicon.read("gevoel/gewaardeerd.tsv").words();

    QuasiWords() {
        List<Line> all = Stream.of("gevoel/uitdrukking.tsv", "gevoel/quasi.tsv")
                .flatMap(name -> Lexicon.read(name).entries().stream())
                .map(entry -> new Line(entry, WordPattern.parse(entry.pattern(), _ -> real)))
                .toList();
        lines = new PatternIndex<>(all, Line::pattern);
    }

    private record Line(Entry entry, WordPattern pattern) {}

    /** Words of the sentence, and how sure they are no feeling. */
    record Found(Words words, Strength strength) {}

    /** What begins at token {@code at}; a participle on no list counts only when somebody is {@code felt} to be it. */
    Optional<Found> at(Clause clause, int at, boolean felt) {
        Sentence sentence = clause.sentence();
        for (Line line : lines.at(sentence.at(at))) {
            Optional<Words> place = line.pattern().at(sentence, at);
            if (place.isPresent() && place.get().until() <= clause.until() && !isNoun(sentence, at)) {
                return Optional.of(
                        withDenial(clause, at, place.get().until(), line.entry().strength()));
            }
        }
        return isAct(clause, at, felt) ? Optional.of(act(clause, at)) : Optional.empty();
    }

    /** Whether what was found is an act that a camera could have seen. */
    boolean isEvent(Found found) {
        return found.words().has(token -> happened.words().contains(token.lower()));
    }

    private Found withDenial(Clause clause, int at, int until, Strength strength) {
        int denial = denial(clause, at);
        return found(clause, denial, until, denial < at ? Strength.PERHAPS : strength);
    }

    private Found act(Clause clause, int at) {
        int denial = denial(clause, begin(clause, at));
        boolean praise = good.holds(clause.sentence().at(at)) && denial == at;
        return found(clause, denial, at + 1, praise ? Strength.PERHAPS : Strength.SURE);
    }

    private static Found found(Clause clause, int from, int until, Strength strength) {
        return new Found(new Words(clause.sentence(), from, until), strength);
    }

    /** A participle that says little takes its complement along: "serieus genomen", "op waarde geschat". */
    private static int begin(Clause clause, int at) {
        Sentence sentence = clause.sentence();
        if (!LIGHT.contains(sentence.at(at).lower()) || at - 2 <= clause.from()) {
            return at;
        }
        Token before = sentence.at(at - 1);
        boolean plain = before.is("BNW:STL:ONV") && !before.is("BYW") && !before.is("VNW");
        if (plain || COMPLEMENTS.contains(before.lower())) {
            return at - 1;
        }
        boolean article = BEFORE_NOUN.contains(sentence.at(at - 2).lower())
                && !sentence.at(at - 2).is("VRZ");
        int preposition = article ? at - 3 : at - 2;
        boolean led = preposition >= clause.from()
                && sentence.at(preposition).is("VRZ")
                && !CONTEXT.contains(sentence.at(preposition).lower());
        return led && before.is("ZNW") ? preposition : at;
    }

    private boolean isAct(Clause clause, int at, boolean felt) {
        Token token = clause.sentence().at(at);
        boolean praise = good.words().contains(token.lower()) || token.isUnknown() && good.holds(token);
        if (real.words().contains(token.lower())
                || isNoun(clause.sentence(), at)
                || !praise && !looksLikeParticiple(token)) {
            return false;
        }
        boolean preposition = token.is("VRZ")
                && at + 1 < clause.until()
                && clause.sentence().at(at + 1).is("VNW");
        return !preposition && (felt ? !real.holds(token) : praise && denial(clause, at) < at);
    }

    private static boolean isNoun(Sentence sentence, int at) {
        boolean owned = at > 0
                && sentence.at(at).is("ZNW")
                && Set.of("mijn", "zijn", "haar", "hun", "ons", "uw")
                        .contains(sentence.at(at - 1).lower());
        return owned
                || at > 0
                        && BEFORE_NOUN.contains(sentence.at(at - 1).lower())
                        && !sentence.at(at).is("VRZ")
                        && at + 1 < sentence.size()
                        && sentence.at(at + 1).is("ZNW");
    }

    private static boolean looksLikeParticiple(Token token) {
        if (token.is("WKW:VTD:ONV")) {
            return true;
        }
        boolean ends = token.lower().endsWith("d") || token.lower().endsWith("t");
        boolean begins = PREFIXES.stream().anyMatch(token.lower()::startsWith);
        boolean misspelt = token.isUnknown()
                || token.forms().stream().allMatch(form -> form.tag().equals("WKW:TGW:3EP"));
        return ends && begins && misspelt && token.isWord() && token.text().length() > 5 && !token.isCapital();
    }

    /** Where the denial before token {@code at} begins, or {@code at}. */
    private static int denial(Clause clause, int at) {
        int from = at - 1;
        while (from >= clause.from()
                && AFTER_DENIAL.contains(clause.sentence().at(from).lower())) {
            from--;
        }
        if (from < clause.from() || !DENIALS.contains(clause.sentence().at(from).lower())) {
            return at;
        }
        boolean tooLittle =
                from > clause.from() && clause.sentence().at(from - 1).lower().equals("te");
        return tooLittle ? from - 1 : from;
    }
}
