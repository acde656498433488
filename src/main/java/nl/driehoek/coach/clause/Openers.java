package nl.driehoek.coach.clause;

import java.util.Set;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;

/** The words that open a side clause, where they do: "dat" with a clause after it, unlike "dat boek". */
final class Openers {

    private static final Set<String> OPENERS = WordFile.set("taal/bijzin.tsv");
    /** These open a clause only before a subject. */
    private static final Set<String> OPENERS_BEFORE_SUBJECT = Set.of("nu", "sinds", "wat", "voor", "tot", "al", "of");

    private static final Set<String> DETERMINERS =
            Set.of("de", "een", "mijn", "jouw", "uw", "zijn", "haar", "ons", "onze", "hun", "deze", "elke", "alle");

    private static final Set<String> NO_SUBJECT = WordFile.set("taal/achter-dat.tsv");
    private static final Set<String> HELPING = WordFile.set("taal/persoonsvorm-kort.tsv");

    private Openers() {}

    /** Whether the word at {@code at} opens a clause that hangs on another. */
    static boolean isSide(Sentence sentence, int at) {
        String word = sentence.at(at).lower();
        Token next = at + 1 < sentence.size() ? sentence.at(at + 1) : null;
        if (word.equals("als")) {
            return next != null && isClauseSubject(next) && hasVerb(sentence, at + 2);
        }
        if (word.equals("aangezien") && sentence.lower(at - 1).equals("vol")) {
            return false;
        }
        if (OPENERS.contains(word)) {
            return next != null
                    && next.isWord()
                    && !(word.equals("hoe") && next.lower().equals("dan"));
        }
        if (next == null) {
            return false;
        }
        if (OPENERS_BEFORE_SUBJECT.contains(word)) {
            return Verbs.isSubject(next)
                            && !(Set.of("voor", "tot").contains(word)
                                    && next.lower().equals("het"))
                            && (!Set.of("nu", "voor").contains(word) || bendsBehind(sentence, at + 2))
                    || Set.of("of", "wat").contains(word)
                            && at > 0
                            && (DETERMINERS.contains(next.lower()) || next.is("ENM:PER"));
        }
        return word.equals("dat") && opensWithDat(sentence, at) || word.equals("die") && relates(sentence, at);
    }

    /** Whether a verb bends before the next mark: "nu je dit weet" is a clause, "wil je nu je tas pakken" holds none. */
    private static boolean bendsBehind(Sentence sentence, int from) {
        for (int i = from; i < sentence.size() && sentence.at(i).isWord(); i++) {
            Token token = sentence.at(i);
            boolean bends = Verbs.isOnlyVerb(token) && !Verbs.isInfinitive(token);
            if (bends || HELPING.contains(token.lower()) || token.isUnknown()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isClauseSubject(Token next) {
        return Verbs.isSubject(next)
                || DETERMINERS.contains(next.lower())
                || next.lower().equals("er")
                || next.isCapital()
                || next.is("ZNW:MRV");
    }

    /** "dat" with a clause after it, unlike "dat boek" and "dat vind ik leuk". */
    private static boolean opensWithDat(Sentence sentence, int at) {
        if (at + 2 >= sentence.size()) {
            return false;
        }
        Token next = sentence.at(at + 1);
        if (!next.isWord() || Verbs.isOnlyVerb(next)) {
            return false;
        }
        boolean thatThing = next.is("ZNW:EKV:HET") && !next.isCapital();
        boolean qualifies = next.is("BNW")
                && !next.is("ZNW")
                && next.forms().stream().anyMatch(form -> form.tag().endsWith(":ONV"));
        if (NO_SUBJECT.contains(next.lower()) || thatThing || qualifies && !Verbs.isSubject(next)) {
            return false;
        }
        return hasVerb(sentence, at + 2);
    }

    /** Whether a verb, or a word nobody knows, stands before the next mark. */
    private static boolean hasVerb(Sentence sentence, int from) {
        for (int i = from; i < sentence.size() && sentence.at(i).isWord() && !FineCut.joins(sentence, i); i++) {
            Token token = sentence.at(i);
            boolean last = i + 1 == sentence.size() || !sentence.at(i + 1).isWord();
            boolean unknown = token.isUnknown() && !token.isCapital();
            boolean bends =
                    Verbs.isOnlyVerb(token) || HELPING.contains(token.lower()) || last && Verbs.isMostlyFinite(token);
            if (bends || Verbs.isInfinitive(token) || unknown) {
                return true;
            }
        }
        return false;
    }

    private static boolean relates(Sentence sentence, int at) {
        boolean after = at > 0
                && (sentence.at(at - 1).is("ZNW")
                        || sentence.at(at - 1).isCapital()
                        || Verbs.isInfinitive(sentence.at(at - 1)));
        if (!after || at + 1 >= sentence.size()) {
            return false;
        }
        Token next = sentence.at(at + 1);
        return next.isWord() && (!next.is("ZNW") || NO_SUBJECT.contains(next.lower())) || Verbs.isSubject(next);
    }
}
