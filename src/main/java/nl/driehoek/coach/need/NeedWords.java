package nl.driehoek.coach.need;

import java.util.List;
import java.util.Set;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.lexicon.Lexicon;
import nl.driehoek.coach.lexicon.WordSet;
import nl.driehoek.coach.reading.Stretch;
import nl.driehoek.coach.reading.Token;

/** Knows the words for needs, for what people live through and for what is too weak to be either. */
final class NeedWords {

    private static final Set<String> ARTICLES =
            Set.of("de", "het", "een", "mijn", "onze", "ons", "zijn", "haar", "hun", "alle", "elke");
    /** Needs that are also everyday words inside a clause. */
    private static final Set<String> EVERYDAY = WordFile.set("behoefte/alledaags.tsv");

    private static final List<String> COMPOUNDS = WordFile.list("behoefte/samenstelling.tsv");

    private static final List<String> ABSTRACT = List.of("heid", "teit", "zaamheid");
    private static final List<String> NO_NEED = WordFile.list("behoefte/geen-behoefte.tsv");

    private final WordSet needs = Lexicon.read("behoefte/behoeften.tsv").words();
    private final WordSet living = Lexicon.read("behoefte/beleven.tsv").words();
    private final NeedPhrases phrases = new NeedPhrases();
    private final WordSet weak = Lexicon.read("behoefte/zwak.tsv").words();

    /** Whether {@code token} is on the list of needs. */
    boolean isListed(Token token) {
        return needs.holds(token);
    }

    /** Whether {@code token} names a need, also as the end of a longer word. */
    boolean isNeedWord(Token token) {
        return needs.holds(token)
                || isAbstract(token)
                || living.words().contains(token.lower()) && !token.is("BNW")
                || token.text().length() > 8 && COMPOUNDS.stream().anyMatch(token.lower()::endsWith);
    }

    /** Words in -heid and -teit name what people need, but for some that name a thing. */
    private boolean isAbstract(Token token) {
        String word = token.lower();
        return ABSTRACT.stream().anyMatch(word::endsWith)
                && word.length() > 6
                && NO_NEED.stream().noneMatch(word::endsWith);
    }

    /** Whether {@code token} names a need inside a clause, where everyday words do not count. */
    boolean isNeedInside(Token token) {
        return !EVERYDAY.contains(token.lower()) && (needs.holds(token) || isLiving(token) || isAbstract(token))
                || token.lower().equals("ertoe");
    }

    /** Whether {@code token} is something that people live through themselves. */
    boolean isLiving(Token token) {
        boolean small = token.is("VRZ") || token.is("BYW");
        boolean noun = small || token.is("ZNW") && !token.is("WKW:TGW:INF") && !token.is("WKW:VTD") && !token.is("BNW");
        return living.words().contains(token.lower()) || !noun && living.holds(token);
    }

    /** Whether {@code token} says how people or a place are when needs are met: "veilig", "warme". */
    boolean isGoodState(Token token) {
        return token.forms().stream()
                .anyMatch(form -> form.tag().startsWith("BNW") && living.words().contains(form.lemma()));
    }

    /** Whether words in {@code part} only together say what people live through. */
    boolean isPhrase(Stretch part) {
        return phrases.in(part);
    }

    /** Whether {@code token} says too little to be a need or a thing. */
    boolean isWeak(Token token) {
        return weak.words().contains(token.lower());
    }

    /** The same, in any of its forms. */
    boolean isFormOfWeak(Token token) {
        return weak.holds(token);
    }

    /** Whether {@code token} is an article or owns what follows. */
    static boolean isArticle(Token token) {
        return ARTICLES.contains(token.lower());
    }

    /** Whether {@code token} is a need that is also an everyday word. */
    static boolean isEveryday(Token token) {
        return EVERYDAY.contains(token.lower());
    }

    /** Whether {@code part} names a thing, or somebody who is to act. */
    boolean namesThing(Candidate part) {
        return part.certain()
                        && part.has(token -> Set.of("jou", "jullie", "hem").contains(token.lower()))
                || part.has(token -> isThing(token) && !isWeak(token) && !NeedPeople.isAnyOfUs(token));
    }

    private static boolean isThing(Token token) {
        return token.is("ZNW")
                || token.lower().equals("iemand")
                || token.isUnknown()
                || token.hasDigit()
                || NeedPeople.isName(token);
    }
}
