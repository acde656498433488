package nl.driehoek.service;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.driehoek.coach.lexicon.Term;
import nl.driehoek.coach.lexicon.Terms;
import nl.driehoek.domain.coach.SchoolWords;
import nl.driehoek.service.ExplainedTerm.Origin;

/** The words and abbreviations that parents get explained: those of the program and of the school; the school wins. */
public final class TermBook {

    private final Terms program;

    /** A book of the terms that come with the program. */
    public TermBook() {
        this(Terms.standard());
    }

    TermBook(Terms program) {
        this.program = program;
    }

    /** All terms for a school with {@code words}, by the alphabet. */
    public List<ExplainedTerm> all(SchoolWords words) {
        Map<String, SchoolWords.Term> own = new LinkedHashMap<>();
        words.terms().forEach(term -> own.put(key(term.word()), term));
        List<ExplainedTerm> all = new ArrayList<>();
        program.all().forEach(term -> all.add(of(term, Optional.ofNullable(own.remove(key(term.key()))))));
        own.values()
                .forEach(term -> all.add(new ExplainedTerm(
                        term.word(), "", term.meaning(), "", term.meaning().isEmpty() ? Origin.NONE : Origin.SCHOOL)));
        Collator dutch = Collator.getInstance(Locale.of("nl", "NL"));
        return all.stream()
                .sorted(Comparator.comparing(ExplainedTerm::word, dutch))
                .toList();
    }

    /** The term that comes with the program, if it has {@code word}. */
    public Optional<ExplainedTerm> ofProgram(String word) {
        return program.all().stream()
                .filter(term -> key(term.key()).equals(key(word)))
                .findFirst()
                .map(term -> of(term, Optional.empty()));
    }

    private static ExplainedTerm of(Term term, Optional<SchoolWords.Term> own) {
        String full = term.full().equals(term.key()) ? "" : term.full();
        Origin origin = own.map(one -> one.meaning().isEmpty() ? Origin.NONE : Origin.CHANGED)
                .orElse(Origin.PROGRAM);
        String meaning =
                own.map(SchoolWords.Term::meaning).filter(one -> !one.isEmpty()).orElse(term.explanation());
        return new ExplainedTerm(term.key().replace('\'', '’'), full, meaning, term.status(), origin);
    }

    /** Small letters and one kind of apostrophe, as in "ib'er" and "IB’er". */
    private static String key(String word) {
        return word.replace('’', '\'').toLowerCase(Locale.ROOT);
    }
}
