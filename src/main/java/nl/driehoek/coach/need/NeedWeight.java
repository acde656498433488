package nl.driehoek.coach.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.coach.clause.Verbs;
import nl.driehoek.coach.lexicon.Lexicon;
import nl.driehoek.coach.lexicon.WordSet;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.domain.coach.Strength;

/** Weighs what stands in the place of a need: a need, or a way to meet one. */
final class NeedWeight {

    private static final Set<String> NOBODY = Set.of("het", "er", "alles", "iets", "dit");
    private static final Set<String> WE = Set.of(
            "ik",
            "we",
            "wij",
            "iedereen",
            "men",
            "mensen",
            "kinderen",
            "leerlingen",
            "ouders",
            "collega's",
            "ieder",
            "elk",
            "elke",
            "je");
    private static final Set<String> SOMEBODY = Set.of(
            "iemand",
            "je",
            "jij",
            "u",
            "hij",
            "zij",
            "ze",
            "jullie",
            "hem",
            "hen",
            "moeder",
            "vader",
            "juf",
            "meester",
            "collega",
            "directeur",
            "ouders",
            "oma",
            "opa");
    private static final Set<String> OPENERS = Set.of("dat", "als", "wanneer");
    private static final Set<String> SKIPPED =
            Set.of("aan", "naar", "om", "voor", "via", "door", "met", "mij", "me", "ons", "en");
    private static final Set<String> ARTICLES =
            Set.of("de", "het", "een", "mijn", "onze", "ons", "zijn", "haar", "hun", "alle", "elke");
    private static final Set<String> NEW_PART = Set.of("aan", "naar", "een", "extra", "meer", "minder");
    /** Needs that are also everyday words inside a clause. */
    private static final Set<String> EVERYDAY = Set.of(
            "tijd",
            "zorg",
            "hulp",
            "leven",
            "gevoel",
            "contact",
            "band",
            "doel",
            "water",
            "eten",
            "drinken",
            "spel",
            "zin",
            "pauze",
            "samen",
            "feest",
            "eerlijke",
            "sfeer",
            "houding",
            "lucht",
            "zelf",
            "goed",
            "weten",
            "zorgen",
            "horen",
            "helpen",
            "kiezen",
            "spelen",
            "delen",
            "warm",
            "open",
            "toe",
            "op",
            "tot",
            "recht");

    private static final List<String> COMPOUNDS = List.of(
            "rust",
            "vertrouwen",
            "zekerheid",
            "veiligheid",
            "vrijheid",
            "plezier",
            "vreugde",
            "respect",
            "duidelijkheid",
            "erkenning",
            "waardering",
            "verbinding",
            "gevoel");
    private static final List<String> ABSTRACT = List.of("heid", "teit", "schap");

    private final WordSet needs = Lexicon.read("behoefte/behoeften.tsv").words();
    private final WordSet living = Lexicon.read("behoefte/beleven.tsv").words();
    private final WordSet people = Lexicon.read("behoefte/personen.tsv").words();
    private final WordSet weak = Lexicon.read("behoefte/zwak.tsv").words();

    /** The parts of {@code place}: after a need "en" begins a new one. */
    List<Candidate> parts(Candidate place) {
        List<Candidate> parts = new ArrayList<>();
        Candidate rest = place;
        for (int i = place.from(); i < place.until(); i++) {
            boolean joins = place.sentence().at(i).lower().equals("en") && i > rest.from() && i + 1 < place.until();
            if (joins && parts(place, i) && !OPENERS.contains(rest.first()) && isNeed(rest.ending(i))) {
                parts.add(rest.ending(i));
                rest = place.starting(i + 1);
            }
        }
        parts.add(rest);
        return parts.stream().map(this::trimmed).filter(part -> !part.isEmpty()).toList();
    }

    /** Whether "en" at {@code at} begins a new part, and does not go on with the context of the one before. */
    private boolean parts(Candidate place, int at) {
        Token next = place.sentence().at(at + 1);
        return isNeedWord(place.sentence().at(at - 1)) || NEW_PART.contains(next.lower()) || next.hasDigit();
    }

    private Candidate trimmed(Candidate part) {
        Candidate trimmed = part;
        for (int i = part.from() + 1; i < part.until() && part.first().equals("het"); i++) {
            String before = part.sentence().at(i - 1).lower();
            if (OPENERS.contains(part.sentence().at(i).lower())
                    && Set.of("vinden", "zijn").contains(before)) {
                trimmed = part.starting(i);
            }
        }
        while (!trimmed.isEmpty() && (isFiller(trimmed.sentence().at(trimmed.from())) || joined(trimmed))) {
            trimmed = trimmed.starting(trimmed.from() + 1);
        }
        while (!trimmed.isEmpty() && !trimmed.sentence().at(trimmed.until() - 1).isWord()) {
            trimmed = trimmed.ending(trimmed.until() - 1);
        }
        return trimmed;
    }

    private static boolean joined(Candidate part) {
        return Set.of("aan", "naar", "en").contains(part.first())
                || !part.sentence().at(part.from()).isWord();
    }

    private boolean isFiller(Token token) {
        return weak.words().contains(token.lower())
                && !Set.of(
                                "meer",
                                "minder",
                                "extra",
                                "veel",
                                "genoeg",
                                "voldoende",
                                "een",
                                "gevoel",
                                "sfeer",
                                "manier",
                                "stuk",
                                "stukje",
                                "soort",
                                "vorm",
                                "beetje",
                                "mate",
                                "klimaat")
                        .contains(token.lower());
    }

    /** How sure {@code part} is a way to meet a need; empty when it is a need. */
    Optional<Strength> of(Candidate part) {
        if (OPENERS.contains(part.first())) {
            return ofClause(part.starting(part.from() + 1));
        }
        if (part.until() - part.from() > 2 && isStatement(part)) {
            return ofClause(part);
        }
        if (isNeed(part) || !namesThing(part)) {
            return Optional.empty();
        }
        boolean able = part.has(token -> token.lower().equals("kunnen"));
        return Optional.of((part.certain() || begins(part)) && !able ? Strength.SURE : Strength.PERHAPS);
    }

    /** A sentence of its own, with a subject and a bending verb behind it. */
    private static boolean isStatement(Candidate part) {
        Sentence sentence = part.sentence();
        Token first = sentence.at(part.from());
        boolean subject =
                Verbs.isSubject(first) || first.is("ZNW") || first.isCapital() || ARTICLES.contains(first.lower());
        for (int i = part.from() + 1; subject && i < Math.min(part.until(), part.from() + 4); i++) {
            boolean te = Set.of("te", "het").contains(sentence.at(i - 1).lower()) && Verbs.isInfinitive(sentence.at(i));
            boolean ours = sentence.at(i - 1).lower().equals("ik") && Verbs.isVerb(sentence.at(i));
            if (!te && (ours || Verbs.isOnlyVerb(sentence.at(i)) || isHelping(sentence.at(i)))) {
                return part.tokens().subList(0, i - part.from()).stream()
                        .noneMatch(token -> Set.of("die", "dat", "om", "waar").contains(token.lower()));
            }
        }
        return false;
    }

    private static boolean isHelping(Token token) {
        return Set.of(
                        "moet", "gaat", "komt", "is", "wordt", "mag", "kan", "heeft", "krijgt", "neemt", "moeten",
                        "gaan", "komen", "zijn")
                .contains(token.lower());
    }

    private Optional<Strength> ofClause(Candidate clause) {
        if (clause.isEmpty()) {
            return Optional.empty();
        }
        boolean need = clause.has(this::isNeedInside);
        String subject = clause.first();
        Token second = clause.until() - clause.from() > 1 ? clause.sentence().at(clause.from() + 1) : null;
        boolean thing = subject.equals("het") && second != null && second.is("ZNW:EKV:HET") && !needs.holds(second);
        if (NOBODY.contains(subject) && !thing) {
            boolean somebody = clause.has(token -> SOMEBODY.contains(token.lower()) || isName(token));
            return somebody || !need && clause.has(Token::hasDigit) || !need && isSomething(clause)
                    ? Optional.of(Strength.SURE)
                    : Optional.empty();
        }
        if (need && (WE.contains(subject) || isPassive(clause))) {
            boolean we = Set.of("ik", "we", "wij", "iedereen", "men", "ieder").contains(subject)
                    || !SOMEBODY.contains(subject);
            return we ? Optional.empty() : Optional.of(Strength.PERHAPS);
        }
        boolean needSubject = needs.holds(clause.sentence().at(clause.from()));
        return needSubject || need && !isByPerson(clause) ? Optional.empty() : Optional.of(whole(clause));
    }

    private boolean isNeedInside(Token token) {
        return !EVERYDAY.contains(token.lower()) && (needs.holds(token) || living.holds(token))
                || token.lower().equals("ertoe");
    }

    /** Whether the subject, the words up to the first noun or name, is somebody. */
    private boolean isByPerson(Candidate clause) {
        for (Token token : clause.tokens()) {
            if (SOMEBODY.contains(token.lower()) || people.holds(token) || isName(token)) {
                return true;
            }
            if (token.is("ZNW") && !ARTICLES.contains(token.lower())) {
                return false;
            }
        }
        return false;
    }

    private Strength whole(Candidate clause) {
        boolean us = Set.of("ik", "we", "wij").contains(clause.first());
        return !us || namesThing(clause) ? Strength.SURE : Strength.PERHAPS;
    }

    /** "Dat mijn werk gezien wordt": nobody is asked to act. */
    private boolean isPassive(Candidate clause) {
        boolean becomes = clause.has(token ->
                Set.of("wordt", "worden", "word", "is", "zijn", "mag", "mogen").contains(token.lower()));
        boolean by =
                clause.has(token -> token.lower().equals("door") || isName(token) || SOMEBODY.contains(token.lower()));
        return becomes && !by;
    }

    /** "Dat er een hek komt": a thing that is no need. */
    private boolean isSomething(Candidate clause) {
        return clause.first().equals("er")
                && clause.has(token -> token.is("ZNW") && !needs.holds(token) && !Verbs.isVerb(token));
    }

    private static boolean isName(Token token) {
        return token.isCapital() && (token.is("ENM") || token.forms().isEmpty());
    }

    /** Whether a need leads {@code part}: before a preposition that only gives the context. */
    private boolean isNeed(Candidate part) {
        boolean lead = true;
        for (int i = part.from(); i < part.until(); i++) {
            Token token = part.sentence().at(i);
            boolean context = token.is("VRZ") && !SKIPPED.contains(token.lower()) && i > part.from();
            lead &= !context
                            && !Set.of("die", "dat", "waar", "met", "voor", "om", "zonder", "over")
                                    .contains(token.lower())
                    || i == part.from()
                    || isWeakBefore(part, i);
            if (lead && isNeedWord(token)) {
                return true;
            }
        }
        return isLived(part);
    }

    /** "Een gevoel van veiligheid", "een sfeer van vertrouwen". */
    private boolean isWeakBefore(Candidate part, int at) {
        return part.tokens().subList(0, at - part.from()).stream()
                .allMatch(token -> weak.holds(token) || !token.is("ZNW"));
    }

    private boolean isNeedWord(Token token) {
        return needs.holds(token)
                || living.words().contains(token.lower()) && !token.is("BNW")
                || token.text().length() > 8 && COMPOUNDS.stream().anyMatch(token.lower()::endsWith);
    }

    /** Words for what somebody can do or be himself: "mezelf kunnen zijn", "weten waar ik aan toe ben", "gezien worden". */
    private boolean isLived(Candidate part) {
        boolean article = Set.of("een", "de", "het", "mijn", "dat", "meer", "minder", "extra")
                .contains(part.first());
        boolean name = part.has(NeedWeight::isName);
        boolean abstracted =
                part.from() + 1 == part.until() && ABSTRACT.stream().anyMatch(part.first()::endsWith);
        return abstracted
                || !article && part.has(token -> living.holds(token) && !(name && EVERYDAY.contains(token.lower())));
    }

    private boolean namesThing(Candidate part) {
        return part.certain() && Set.of("jou", "jullie", "hem").contains(part.first())
                || part.has(token -> (token.is("ZNW")
                                || token.lower().equals("iemand")
                                || token.isUnknown()
                                || token.hasDigit()
                                || isName(token))
                        && !weak.words().contains(token.lower())
                        && !WE.contains(token.lower()));
    }

    /** Without a frame around it only a phrase that begins as one counts. */
    private static boolean begins(Candidate part) {
        Token first = part.sentence().at(part.from());
        return Set.of("een", "de", "het", "mijn", "meer", "minder", "extra", "elke", "iedere", "geen", "iemand")
                        .contains(first.lower())
                || first.hasDigit();
    }
}
