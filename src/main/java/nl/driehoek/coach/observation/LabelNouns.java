package nl.driehoek.coach.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.driehoek.coach.clause.Nouns;
import nl.driehoek.coach.clause.Verbs;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.reading.Words;
import nl.driehoek.coach.rule.Rule;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;

/**
 * A noun pinned on somebody: "een zeurpiet", "onze klassenclown". A noun with another meaning too ("een ster") counts only
 * where somebody <em>is</em> it, where it stands behind a name between commas, or after "wat een".
 */
final class LabelNouns implements Rule {

    private static final Set<String> POINTING = Set.of("die", "dat", "deze", "dit", "onze", "zo'n", "echte");
    private static final List<String> ENDINGS =
            List.of("piet", "kous", "kont", "kop", "kind", "gezin", "moeder", "aard", "joch");
    private static final Set<String> SOUR = WordFile.set("waarneming/etiket-begin.tsv");

    private final Vocabulary words;
    private final Claims claims;

    LabelNouns(Vocabulary words) {
        this.words = words;
        this.claims = new Claims(words);
    }

    @Override
    public List<Remark> remarks(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            for (int at = 0; at < sentence.size(); at++) {
                if (isLabel(sentence, at)) {
                    remarks.add(new Words(sentence, first(sentence, at), at + 1).remark(RemarkLabel.PERSON_LABEL));
                }
            }
        }
        return remarks;
    }

    private boolean isLabel(Sentence sentence, int at) {
        Token token = sentence.at(at);
        boolean noun = token.forms().isEmpty() || Nouns.isNoun(token);
        if (token.said()
                || !noun
                || Nouns.isName(sentence, at)
                || inStory(sentence, at) && !isApposition(sentence, at)) {
            return false;
        }
        boolean shared = words.has(Topic.SHARED_LABEL, token);
        if (!shared && !words.has(Topic.LABEL, token) && !isCompound(token)) {
            return false;
        }
        int first = first(sentence, at);
        boolean introduced = first < at;
        if (!shared && introduced) {
            Who who = claims.at(sentence, at).who();
            return who != Who.ANIMAL && who != Who.FIGURE;
        }
        return isPredicate(sentence, at, first)
                || isScolded(sentence, first, at)
                || introduced && isApposition(sentence, at);
    }

    private static boolean isCompound(Token token) {
        String word = token.lower();
        return ENDINGS.stream()
                .anyMatch(ending ->
                        word.endsWith(ending) && SOUR.contains(word.substring(0, word.length() - ending.length())));
    }

    /** Whether a story is told: a book in another clause about somebody is only a thing. */
    private boolean inStory(Sentence sentence, int at) {
        Claim claim = claims.at(sentence, at);
        return claim.has(token -> words.has(Topic.STORY, token))
                || !claim.who().isPeople()
                        && sentence.tokens().stream().anyMatch(token -> words.has(Topic.STORY, token));
    }

    /** "Dat verwende ...": a pointing word and a word that weighs. */
    private boolean isScolded(Sentence sentence, int first, int at) {
        boolean trait = at > first
                && (sentence.at(first).lower().equals("onze")
                        || at > first + 1 && words.has(Topic.TRAIT, sentence.at(at - 1)));
        boolean animal = words.has(Topic.ANIMAL, sentence.at(at)) || words.has(Topic.FIGURE, sentence.at(at));
        return trait && !animal && POINTING.contains(sentence.at(first).lower());
    }

    /** "Hij is een ...": a form of to be, somebody who is it, and nothing else that is done. */
    private boolean isPredicate(Sentence sentence, int at, int first) {
        Claim claim = claims.at(sentence, at);
        boolean hanging = first > 0 && Nouns.isPreposition(sentence.at(first - 1));
        boolean subject = first == claim.from();
        return !hanging && !subject && claim.who().isPeople() && claim.has(Verbs::isCopula) && claim.isCopular(at);
    }

    /** ", een volhouder," behind a name or at the end. */
    private static boolean isApposition(Sentence sentence, int at) {
        int first = at;
        while (first > 0 && sentence.at(first - 1).isWord()) {
            first--;
        }
        boolean opens = first > 0 && sentence.at(first - 1).text().equals(",") && at - first <= 3;
        boolean closes = at + 1 == sentence.size() || !sentence.at(at + 1).isWord();
        return opens
                        && closes
                        && first > 1
                        && (Nouns.isName(sentence, first - 2) || Nouns.isDeterminer(sentence.at(first)))
                || first > 0 && POINTING.contains(sentence.at(first).lower()) && opens;
    }

    private int first(Sentence sentence, int at) {
        int first = at;
        while (first > 0 && isModifier(sentence.at(first - 1))) {
            first--;
        }
        return first;
    }

    private boolean isModifier(Token token) {
        return Nouns.isDeterminer(token)
                || token.is("BNW:STL") && !token.is("BYW")
                || words.has(Topic.INTENSIFIER, token) && !token.lower().equals("wel");
    }
}
