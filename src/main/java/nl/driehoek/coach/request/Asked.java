package nl.driehoek.coach.request;

import java.util.List;
import java.util.Set;
import nl.driehoek.coach.clause.Clause;
import nl.driehoek.coach.clause.Clauses;
import nl.driehoek.coach.clause.Cut;
import nl.driehoek.coach.clause.Verbs;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Stretch;
import nl.driehoek.coach.reading.Token;

/**
 * A sentence of a request, taken apart into what is asked and what only goes with it: conditions, reasons and facts.
 *
 * @param sentence the sentence
 * @param clauses its clauses
 */
record Asked(Sentence sentence, List<Clause> clauses) {

    static final Set<String> HEADS = WordFile.set("verzoek/vraag_begin.tsv");
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "„", "'", "‘", "’", "«", "»");
    private static final Set<String> TELLING =
            Set.of("dat", "of", "wat", "wie", "waar", "hoe", "wanneer", "waarom", "welke");

    private static final Set<String> ASKING = WordFile.set("verzoek/vragen.tsv");
    private static final Set<String> LEADING = WordFile.set("verzoek/voor_dat.tsv");
    static final Set<String> YOU = Set.of("je", "jij", "u", "jullie", "jou");

    /** {@code sentence}, taken apart. */
    static Asked of(Sentence sentence) {
        return new Asked(sentence, Clauses.of(sentence, Cut.FINE));
    }

    /** Whether it ends in a question mark. */
    boolean isQuestion() {
        return sentence.size() > 0
                && sentence.tokens().subList(Math.max(0, sentence.size() - 2), sentence.size()).stream()
                        .anyMatch(token -> token.text().equals("?"));
    }

    /** The clause that holds token {@code at}. */
    Clause around(int at) {
        return Clauses.around(clauses, at).orElse(new Clause(sentence, at, Math.min(at + 1, sentence.size())));
    }

    /** Whether what stands in {@code clause} is asked, and is no condition or fact. */
    boolean asks(Clause clause) {
        if (clause.first().equals("al") || clause.first().equals("ook") && isWord(clause.from() + 1, "al")) {
            return false;
        }
        if (clause.side() && Set.of("als", "wanneer", "indien").contains(clause.first())) {
            return AskedClauses.isWished(this, clause) || AskedClauses.isRole(this, clause);
        }
        if (clause.side()) {
            return (clause.first().equals("dat") || clause.first().equals("of")) && isAskedClause(clause);
        }
        return isQuestion() || hasHead(clause) || isCommand(clause) || continues(clause);
    }

    /** Whether the words at {@code at} belong to what is asked, or open a clause of a sentence that asks. */
    boolean asksAt(int at) {
        Clause clause = around(at);
        if (clause.from() == at && (clause.side() || !AskedClauses.isFact(this, clause))) {
            return clauses.stream().anyMatch(other -> asks(other) && !AskedClauses.isFact(this, other));
        }
        return asks(clause) && !AskedClauses.isFact(this, clause) && !isRelative(at);
    }

    /** Whether a clause such as "dat nog niet af is" or "die nooit komt" stands around token {@code at}. */
    boolean isRelative(int at) {
        Clause clause = around(at);
        for (int i = at - 1; i > clause.from(); i--) {
            Token token = sentence.at(i);
            boolean relates = Set.of("die", "dat", "waar").contains(token.lower())
                    && sentence.at(i - 1).is("ZNW")
                    && !YOU.contains(sentence.at(i - 1).lower())
                    && !sentence.at(i - 1).is("WKW:VTD");
            if (relates) {
                int verb = clause.find(at + 1, Asked::isBending);
                return verb >= 0;
            }
        }
        return false;
    }

    private static boolean isBending(Token token) {
        return !Verbs.isInfinitive(token) && (Verbs.isOnlyVerb(token) || Verbs.isAuxiliary(token));
    }

    /** Whether {@code clause} commands, and is no condition before "dan". */
    boolean isCommand(Clause clause) {
        int index = clauses.indexOf(clause);
        return BareCommand.isCommand(clause) && !(index >= 0 && BareCommand.isCondition(this, index));
    }

    private boolean isWord(int at, String word) {
        return at < sentence.size() && sentence.at(at).lower().equals(word);
    }

    /**
     * Whether somebody else said a part of {@code words}. A verb of saying in a question that asks for an act reports
     * nothing: "kun je het schelden laten?".
     */
    boolean isSaid(Stretch words) {
        boolean asking = isQuestion()
                && !clauses.isEmpty()
                && HEADS.contains(clauses.getFirst().first());
        boolean quoted = has(token -> QUOTES.contains(token.text()));
        Clause clause = around(words.from());
        boolean told = clause.side()
                || sentence.tokens().subList(clause.from(), words.until()).stream()
                        .anyMatch(token -> TELLING.contains(token.lower()));
        return words.said() && !(asking && !quoted && !told);
    }

    private boolean isAskedClause(Clause clause) {
        int index = clauses.indexOf(clause);
        if (index <= 0) {
            return false;
        }
        Clause before = clauses.get(index - 1);
        Token last = sentence.at(clause.from() - 1).isWord()
                ? sentence.at(clause.from() - 1)
                : before.sentence().at(before.until() - 1);
        boolean leads = LEADING.contains(last.lower()) || ASKING.stream().anyMatch(last::isFormOf);
        boolean you = clause.has(token -> YOU.contains(token.lower()));
        return clause.first().equals("dat")
                ? leads
                : you
                        && before.has(token -> token.isFormOf("vragen") || token.isFormOf("verzoeken"))
                        && before.has(token -> YOU.contains(token.lower()));
    }

    private static boolean hasHead(Clause clause) {
        boolean you = clause.has(token -> YOU.contains(token.lower()));
        boolean ask =
                clause.has(token -> Set.of("vraag", "vragen", "verzoek", "verzoeken", "verlang", "eis", "smeek", "wens")
                        .contains(token.lower()));
        return HEADS.contains(clause.first())
                || you
                || ask
                || clause.has(token -> Set.of("graag", "liever", "liefst").contains(token.lower()));
    }

    /** A piece after a condition, as in "wil je, als de bel gaat, niet duwen". */
    private boolean continues(Clause clause) {
        int index = clauses.indexOf(clause);
        return index > 0
                && clauses.subList(0, index).stream().anyMatch(other -> !other.side() && hasHead(other))
                && !clause.has(
                        token -> Set.of("ik", "hij", "ze", "zij", "het", "er").contains(token.lower()));
    }

    /** Whether one of its words is {@code wanted}. */
    boolean has(java.util.function.Predicate<Token> wanted) {
        return sentence.tokens().stream().anyMatch(wanted);
    }
}
