package nl.driehoek.coach.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.driehoek.coach.clause.Clause;
import nl.driehoek.coach.clause.Verbs;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.lexicon.WordSet;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.reading.Words;
import nl.driehoek.coach.rule.Rule;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;

/** An order told as a fact: "jij blijft nu zitten", "en nu ga je je handen wassen", "u hebt de brief te ondertekenen". */
final class FlatOrder implements Rule {

    private static final Set<String> YOU = Set.of("je", "jij", "u", "jullie");
    private static final Set<String> HASTE = Set.of(
            "nu", "meteen", "direct", "onmiddellijk", "gewoon", "vlug", "snel", "eerst", "terstond", "subiet", "per");
    private static final Set<String> LATER = Set.of(
            "straks",
            "vanmiddag",
            "vandaag",
            "morgen",
            "vanavond",
            "daarna",
            "dan",
            "voortaan",
            "vrijdag",
            "maandag",
            "dinsdag",
            "woensdag",
            "donderdag");
    private static final Set<String> HAVE = Set.of("hebt", "heb", "heeft", "hebben");
    private static final Set<String> OPEN = WordFile.set("verzoek/hebben_te.tsv");
    private static final WordSet STATES = RequestWords.words("toestand");

    private final WordSet soft = RequestWords.words("zacht");

    @Override
    public List<Remark> remarks(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            Asked asked = Asked.of(sentence);
            boolean other = asked.isQuestion()
                    || asked.has(soft::holds)
                    || NoDiscussion.in(asked).isPresent();
            if (!other) {
                asked.clauses().forEach(clause -> look(sentence, clause, remarks));
            }
        }
        return remarks;
    }

    private static void look(Sentence sentence, Clause clause, List<Remark> remarks) {
        if (clause.side()) {
            return;
        }
        int must = haveTo(sentence, clause);
        int verb = must >= 0 ? must : order(sentence, clause);
        if (verb >= 0 && !sentence.at(verb).said()) {
            int until = must >= 0 ? clause.until() : verb + 1;
            remarks.add(new Words(sentence, verb, until).remark(RemarkLabel.DEMAND));
        }
    }

    /** "U hebt de brief vandaag te ondertekenen", unlike "u hebt nog iets te doen". */
    private static int haveTo(Sentence sentence, Clause clause) {
        int have = clause.find(token -> HAVE.contains(token.lower()));
        int te = clause.last(token -> token.lower().equals("te"));
        boolean fits = have >= 0
                && te > have
                && te + 1 < clause.until()
                && Verbs.isInfinitive(sentence.at(te + 1))
                && clause.has(token -> YOU.contains(token.lower()));
        return fits && clause.find(have + 1, token -> OPEN.contains(token.lower())) < 0 ? have : -1;
    }

    private static int order(Sentence sentence, Clause clause) {
        int you = clause.find(token -> YOU.contains(token.lower()));
        boolean urgent = clause.has(token -> HASTE.contains(token.lower()));
        if (you < 0 || !urgent || you > clause.from() + 4) {
            return -1;
        }
        boolean first = you == clause.from()
                || you == clause.from() + 1 && Set.of("en", "dus").contains(clause.first());
        int verb = first ? you + 1 : you - 1;
        boolean inverted = first
                || verb > clause.from()
                        && verb <= clause.from() + 2
                        && (HASTE.contains(sentence.at(verb - 1).lower())
                                || LATER.contains(sentence.at(verb - 1).lower()));
        return inverted && verb < clause.until() && isAct(sentence.at(verb)) ? verb : -1;
    }

    private static boolean isAct(Token verb) {
        boolean now = verb.is("WKW:TGW:1EP") || verb.is("WKW:TGW:3EP") || verb.is("WKW:TGW:INF");
        boolean past = verb.is("WKW:VLT:1EP") && !verb.is("WKW:TGW:1EP");
        return now && !past && !STATES.holds(verb) && !Verbs.isAuxiliary(verb)
                || Set.of("ga", "gaat", "gaan").contains(verb.lower());
    }
}
