package nl.driehoek.service;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.driehoek.coach.lexicon.Lexicon;
import nl.driehoek.document.Glossary;
import nl.driehoek.document.Glossary.Spelling;

/**
 * The terms as sheets explain them. An abbreviation counts in capitals and in small letters, so that “OPP” and “opp” are
 * both explained and a boy called Bo is not; small letters that are a word or a title themselves do not count.
 */
final class PrintedTerms {

    private static final int LONGEST_ABBREVIATION = 7;
    private static final int LONG_ENOUGH_FOR_A_NAME = 4;
    /** Small letters that often mean something else on the sheets of a school: "onder andere", "meester", "deciliter". */
    private static final Set<String> SOMETHING_ELSE = Set.of("oa", "mr", "dl", "ab", "so");

    private final Set<String> alsoWords =
            Lexicon.read("verslag/afkorting-ook-woord.tsv").words().words();

    /** The explanations of {@code terms}; terms that are not explained on paper are left out. */
    Glossary glossary(List<ExplainedTerm> terms) {
        List<Glossary.Entry> entries = new ArrayList<>();
        terms.stream().filter(ExplainedTerm::printed).forEach(term -> add(term, entries));
        return new Glossary(entries);
    }

    private void add(ExplainedTerm term, List<Glossary.Entry> entries) {
        String meaning = term.full().isEmpty() ? term.meaning() : capital(term.full()) + ". " + term.meaning();
        if (isAbbreviation(term.word())) {
            spellings(term.word())
                    .forEach(word -> entries.add(new Glossary.Entry(word, meaning, Spelling.AS_WRITTEN, term.word())));
        } else {
            entries.add(new Glossary.Entry(term.word(), meaning, Spelling.ANY_CASE, term.word()));
        }
        if (!term.full().isEmpty()) {
            boolean name = !term.full().equals(term.full().toLowerCase(Locale.ROOT));
            Spelling spelling = name ? Spelling.AS_WRITTEN : Spelling.ANY_CASE; // "veilig thuis" is not Veilig Thuis
            entries.add(new Glossary.Entry(term.full(), term.meaning(), spelling, term.word()));
        }
    }

    private static boolean isAbbreviation(String word) {
        return word.length() <= LONGEST_ABBREVIATION && word.indexOf(' ') < 0;
    }

    private Set<String> spellings(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        int ending = word.indexOf('’'); // IB’er keeps its ending small
        String stem = ending < 0 ? word : word.substring(0, ending);
        String capitals = stem.toUpperCase(Locale.ROOT) + word.substring(stem.length());
        Set<String> all = new LinkedHashSet<>(List.of(capitals));
        if (!alsoWords.contains(small) && !SOMETHING_ELSE.contains(small)) {
            all.add(word);
            all.add(small);
            if (small.length() >= LONG_ENOUGH_FOR_A_NAME) {
                all.add(capital(small));
            }
        }
        return all;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
