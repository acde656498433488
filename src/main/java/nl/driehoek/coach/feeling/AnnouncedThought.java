package nl.driehoek.coach.feeling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.driehoek.coach.clause.Verbs;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.lexicon.Entry;
import nl.driehoek.coach.lexicon.Lexicon;
import nl.driehoek.coach.lexicon.WordSet;
import nl.driehoek.coach.pattern.PatternIndex;
import nl.driehoek.coach.pattern.WordPattern;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.reading.Words;
import nl.driehoek.coach.rule.Rule;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;
import nl.driehoek.domain.coach.Strength;

/**
 * A thought announced as a feeling: words that lead in a clause with "dat", "alsof" or "of". What follows such words is what
 * somebody thinks. A clause about the own body or a real feeling ("ik voel dat mijn hart bonst") is a sensation and stays.
 */
final class AnnouncedThought implements Rule {

    /** After these "dat" points at something ("ik vind dat heel fijn") or refers back ("een gevoel dat niet zakt"). */
    private static final Set<String> NO_SUBJECT = WordFile.set("gevoel/geen-onderwerp.tsv");

    private static final Set<String> OTHERS = Set.of("hij", "ze", "zij", "je", "jij", "u", "jullie");

    private final PatternIndex<Line> lines;
    private final WordSet body = Lexicon.read("gevoel/lijf.tsv").words();

    AnnouncedThought() {
        WordSet between = Lexicon.read("gevoel/tussen.tsv").words();
        List<Line> all = Lexicon.read("gevoel/gedachte.tsv").entries().stream()
                .map(entry -> new Line(entry, WordPattern.parse(entry.pattern(), _ -> between)))
                .toList();
        lines = new PatternIndex<>(all, Line::pattern);
    }

    private record Line(Entry entry, WordPattern pattern) {}

    @Override
    public List<Remark> remarks(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            for (int at = 0; at < sentence.size(); at++) {
                for (Line line : lines.at(sentence.at(at))) {
                    line.pattern()
                            .at(sentence, at)
                            .filter(place -> announces(sentence, place))
                            .ifPresent(place -> remarks.add(remark(sentence, place, line.entry())));
                }
            }
        }
        return remarks;
    }

    private Remark remark(Sentence sentence, Words place, Entry entry) {
        Remark remark = place.remark(RemarkLabel.THOUGHT);
        return entry.strength() == Strength.SURE && !isTired(sentence, place) && !isSome(sentence, place)
                ? remark
                : remark.perhaps();
    }

    private boolean announces(Sentence sentence, Words place) {
        if (sentence.at(place.from()).said() || isOthers(sentence, place.from())) {
            return false;
        }
        String last = sentence.at(place.until() - 1).lower();
        return switch (last) {
            case "dat" -> leadsIn(sentence, place) && !(isSensing(sentence, place) && isBody(sentence, place.until()));
            case "of" -> leadsIn(sentence, place);
            default -> true;
        };
    }

    /** "Hij heeft het gevoel dat": somebody else's thought. */
    private static boolean isOthers(Sentence sentence, int from) {
        int verb = from + (sentence.at(from).isFormOf("het") ? 1 : 0);
        boolean before = from > 0 && OTHERS.contains(sentence.at(from - 1).lower());
        boolean after = verb + 1 < sentence.size()
                && OTHERS.contains(sentence.at(verb + 1).lower());
        boolean bare = from >= 2
                && Set.of("heeft", "had", "krijgt", "kreeg", "hebben", "krijgen")
                        .contains(sentence.at(from - 1).lower())
                && (OTHERS.contains(sentence.at(from - 2).lower())
                        || sentence.at(from - 1).lower().equals("heeft"));
        boolean third = Set.of("heeft", "krijgt", "vindt", "denkt", "gelooft", "meent", "vermoedt")
                .contains(sentence.at(from).lower());
        return before || after || bare || third;
    }

    private static boolean leadsIn(Sentence sentence, Words place) {
        int next = place.until();
        if (next >= sentence.size() || !sentence.at(next).isWord()) {
            return false;
        }
        Token token = sentence.at(next);
        boolean subject = Verbs.isSubject(token) || token.is("ZNW") || token.isCapital() || token.isUnknown();
        if (!subject && (NO_SUBJECT.contains(token.lower()) || isPlainAdjective(token))) {
            return false;
        }
        int verb = next;
        while (verb < sentence.size() && sentence.at(verb).isWord()) {
            if (verb > next && Verbs.isVerb(sentence.at(verb)) || isOutside(sentence.at(verb))) {
                return true;
            }
            verb++;
        }
        return verb - next > 3;
    }

    /** Old spellings and slips hide a verb. */
    private static boolean isOutside(Token token) {
        return token.isUnknown() && !token.isCapital();
    }

    private static boolean isPlainAdjective(Token token) {
        return token.forms().stream().anyMatch(form -> form.tag().matches("BNW:...:ONV"));
    }

    /** Whether the words say that something is felt or noticed, and not thought. */
    private static boolean isSensing(Sentence sentence, Words place) {
        return sentence.tokens().subList(place.from(), place.until()).stream()
                .anyMatch(token -> token.isFormOf("voelen") || token.isFormOf("aanvoelen"));
    }

    private boolean isBody(Sentence sentence, int from) {
        if (OTHERS.contains(sentence.lower(from))) {
            return false;
        }
        for (int i = from; i < sentence.size() && sentence.at(i).isWord(); i++) {
            if (body.holds(sentence.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Een gevoel dat ik niet ken" may tell what kind of feeling. */
    private static boolean isSome(Sentence sentence, Words place) {
        boolean some = sentence.tokens().subList(place.from(), place.until()).stream()
                .anyMatch(token -> token.lower().equals("een"));
        return some
                && place.until() < sentence.size()
                && sentence.at(place.until()).lower().equals("ik");
    }

    /** "Ik denk dat ik vooral moe ben" weighs a feeling, so it is said quietly. */
    private boolean isTired(Sentence sentence, Words place) {
        int next = place.until();
        return next < sentence.size()
                && sentence.at(next).lower().equals("ik")
                && sentence.at(next - 1).lower().equals("dat")
                && isBody(sentence, next);
    }
}
