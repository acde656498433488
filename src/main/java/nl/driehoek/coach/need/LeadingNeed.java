package nl.driehoek.coach.need;

import java.util.List;
import java.util.Set;
import nl.driehoek.coach.reading.Token;

/** Sees whether a need leads what stands in its place, before words that only give the context. */
final class LeadingNeed {

    private static final Set<String> SKIPPED =
            Set.of("aan", "naar", "om", "voor", "via", "door", "met", "mij", "me", "ons", "en");
    private static final Set<String> CONTEXT = Set.of("die", "dat", "waar", "met", "voor", "om", "zonder", "over");
    private static final List<String> ABSTRACT = List.of("heid", "teit", "schap");

    private static final Set<String> ARTICLES = Set.of(
            "een", "de", "het", "mijn", "dat", "meer", "minder", "extra", "twee", "drie", "vier", "elke", "iedere",
            "vijf");
    private static final Set<String> WHEN = Set.of("tijdens", "na", "bij", "in", "op");
    private static final Set<String> YOU = Set.of("jou", "jullie", "u");

    private final NeedWords words;

    LeadingNeed(NeedWords words) {
        this.words = words;
    }

    /** Whether a need leads {@code part}: before a preposition that only gives the context. */
    boolean leads(Candidate part) {
        boolean lead = true;
        for (int i = part.from(); i < part.until(); i++) {
            Token token = part.sentence().at(i);
            boolean context = token.is("VRZ") && !SKIPPED.contains(token.lower()) && i > part.from();
            lead &= !context && !CONTEXT.contains(token.lower()) || i == part.from() || isWeakBefore(part, i);
            boolean later = (NeedWords.isEveryday(token) || words.isLiving(token)) && hasThingBefore(part, i)
                    || NeedWords.isEveryday(token) && (isPlanned(part) || isMoment(part, i))
                    || isList(part, i);
            if (lead && !later && words.isNeedWord(token)) {
                return true;
            }
        }
        return isLived(part) || words.isPhrase(part);
    }

    /** "In de pauze in mijn auto": the everyday word only tells when. */
    private static boolean isMoment(Candidate part, int at) {
        boolean act = part.sentence().at(part.until() - 1).is("WKW:TGW:INF");
        return act
                && part.tokens().subList(0, at - part.from()).stream().anyMatch(token -> WHEN.contains(token.lower()));
    }

    /** "Een extra pauze om 11 uur". */
    private static boolean isPlanned(Candidate part) {
        return part.has(Token::hasDigit) && Set.of("een", "extra", "elke").contains(part.first());
    }

    /** "Een overzicht van alle afspraken" is a thing. */
    private static boolean isList(Candidate part, int at) {
        return part.first().equals("een")
                && part.sentence().isAt(at, Set.of("overzicht", "structuur", "ritme", "kader", "planning", "doel"))
                && part.sentence().lower(at + 1).equals("van");
    }

    /** "Een extra dag ambulante tijd": the everyday word only goes with another thing. */
    private boolean hasThingBefore(Candidate part, int at) {
        return part.tokens().subList(0, at - part.from()).stream()
                .anyMatch(token -> token.is("ZNW")
                        && !token.is("BNW")
                        && !token.is("WKW")
                        && !words.isFormOfWeak(token)
                        && !words.isListed(token)
                        && !token.lower().equals("een"));
    }

    /** "Een gevoel van veiligheid", "een sfeer van vertrouwen". */
    private boolean isWeakBefore(Candidate part, int at) {
        return part.tokens().subList(0, at - part.from()).stream()
                .allMatch(token -> words.isFormOfWeak(token) || !token.is("ZNW"));
    }

    /** Words for what somebody can do or be himself: "mezelf kunnen zijn", "weten waar ik aan toe ben", "gezien worden". */
    private boolean isLived(Candidate part) {
        boolean article = ARTICLES.contains(part.first());
        boolean name = part.has(token -> NeedPeople.isName(token) || YOU.contains(token.lower()));
        boolean abstracted =
                part.from() + 1 == part.until() && ABSTRACT.stream().anyMatch(part.first()::endsWith);
        return abstracted
                || !article && part.has(token -> words.isLiving(token) && !(name && NeedWords.isEveryday(token)));
    }
}
