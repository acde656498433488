package nl.driehoek.coach.observation;

import java.util.Map;
import java.util.Set;
import nl.driehoek.coach.clause.Clause;
import nl.driehoek.coach.clause.Nouns;
import nl.driehoek.coach.clause.Verbs;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;

/** Guesses the subject of a clause: the first noun, name or pronoun that hangs on no preposition. */
final class Subjects {

    private static final Map<String, Who> PRONOUNS = Map.ofEntries(
            Map.entry("ik", Who.SELF),
            Map.entry("we", Who.SELF),
            Map.entry("wij", Who.SELF),
            Map.entry("hij", Who.PERSON),
            Map.entry("zij", Who.PERSON),
            Map.entry("ze", Who.PERSON),
            Map.entry("'ie", Who.PERSON),
            Map.entry("iedereen", Who.GROUP),
            Map.entry("niemand", Who.GROUP),
            Map.entry("iemand", Who.PERSON),
            Map.entry("wie", Who.GROUP),
            Map.entry("je", Who.GROUP),
            Map.entry("men", Who.GROUP),
            Map.entry("u", Who.PERSON),
            Map.entry("jij", Who.PERSON),
            Map.entry("het", Who.IT),
            Map.entry("dit", Who.IT));
    /** How compounds end that no list has. */
    private static final Map<String, Who> ENDINGS = Map.ofEntries(
            Map.entry("hond", Who.ANIMAL),
            Map.entry("kat", Who.ANIMAL),
            Map.entry("poes", Who.ANIMAL),
            Map.entry("konijn", Who.ANIMAL),
            Map.entry("konijnen", Who.ANIMAL),
            Map.entry("vogel", Who.ANIMAL),
            Map.entry("hamster", Who.ANIMAL),
            Map.entry("geit", Who.ANIMAL),
            Map.entry("pony", Who.ANIMAL),
            Map.entry("leerling", Who.PERSON),
            Map.entry("moeder", Who.PERSON),
            Map.entry("vader", Who.PERSON),
            Map.entry("ouder", Who.PERSON),
            Map.entry("ouders", Who.GROUP),
            Map.entry("leerlingen", Who.GROUP),
            Map.entry("meisje", Who.PERSON),
            Map.entry("jongen", Who.PERSON),
            Map.entry("juf", Who.PERSON),
            Map.entry("meester", Who.PERSON),
            Map.entry("docent", Who.PERSON),
            Map.entry("leraar", Who.PERSON),
            Map.entry("begeleider", Who.PERSON),
            Map.entry("leider", Who.PERSON),
            Map.entry("kinderen", Who.GROUP),
            Map.entry("werk", Who.DOING),
            Map.entry("gedrag", Who.DOING),
            Map.entry("les", Who.DOING),
            Map.entry("beurt", Who.DOING),
            Map.entry("verslag", Who.DOING),
            Map.entry("gesprek", Who.DOING),
            Map.entry("feest", Who.DOING),
            Map.entry("opdracht", Who.DOING),
            Map.entry("tekening", Who.DOING),
            Map.entry("reactie", Who.DOING),
            Map.entry("houding", Who.DOING),
            Map.entry("optreden", Who.DOING),
            Map.entry("middag", Who.DOING),
            Map.entry("spel", Who.DOING),
            Map.entry("dag", Who.DOING),
            Map.entry("reis", Who.DOING),
            Map.entry("reisje", Who.DOING),
            Map.entry("uitje", Who.DOING),
            Map.entry("bezoek", Who.DOING),
            Map.entry("ochtend", Who.DOING),
            Map.entry("avond", Who.DOING));

    private static final Set<String> GROUPS = Set.of(
            "klas",
            "groep",
            "kleutergroep",
            "plusgroep",
            "parallelklas",
            "bovenbouw",
            "onderbouw",
            "middenbouw",
            "brugklas");

    private final Vocabulary words;

    Subjects(Vocabulary words) {
        this.words = words;
    }

    /** Whom {@code clause} is about. */
    Who of(Clause clause) {
        Sentence sentence = clause.sentence();
        Who it = Who.NOBODY;
        for (int i = clause.from(); i < clause.until(); i++) {
            if (it == Who.IT && Verbs.isCopula(sentence.at(i)) && sentence.at(i).isFinite()) {
                return it;
            }
            Who who = at(sentence, clause.from(), i);
            if (who == Who.IT) {
                it = Who.IT;
            } else if (who != Who.NOBODY) {
                return who;
            }
            if (it == Who.IT
                    && sentence.at(i).isFinite()
                    && !sentence.at(i).lower().equals("het")) {
                return it;
            }
        }
        return it;
    }

    /** What the word at {@code at} is when it is a subject. */
    private Who at(Sentence sentence, int from, int at) {
        Token token = sentence.at(at);
        if (hangs(sentence, from, at)) {
            return Who.NOBODY;
        }
        if (PRONOUNS.containsKey(token.lower())) {
            return isBeforeNoun(sentence, at) ? Who.NOBODY : PRONOUNS.get(token.lower());
        }
        if (token.lower().equals("die") || token.lower().equals("dat")) {
            return demonstrative(sentence, at);
        }
        if (Nouns.isName(sentence, at)) {
            return words.has(Topic.TIME, token) ? Who.NOBODY : Who.PERSON;
        }
        return noun(sentence, at);
    }

    private Who demonstrative(Sentence sentence, int at) {
        boolean alone = at + 1 < sentence.size()
                && sentence.at(at + 1).isFinite()
                && (!Nouns.isNoun(sentence.at(at + 1)) || Verbs.isCopula(sentence.at(at + 1)));
        if (!alone) {
            return Who.NOBODY;
        }
        return sentence.at(at).lower().equals("die") ? Who.PERSON : Who.IT;
    }

    private static boolean isBeforeNoun(Sentence sentence, int at) {
        String word = sentence.at(at).lower();
        if (!word.equals("het") && !word.equals("dit") || at + 1 == sentence.size()) {
            return false;
        }
        Token next = sentence.at(at + 1);
        return (Nouns.isNoun(next) || Nouns.isAdjective(next)) && !Verbs.isCopula(next) && !next.is("WKW:VLT");
    }

    private Who noun(Sentence sentence, int at) {
        Token token = sentence.at(at);
        if (!token.isWord()
                || token.hasDigit()
                || Nouns.isDeterminer(token)
                || token.is("VNW")
                || token.is("GET")
                || words.has(Topic.TIME, token)) {
            return Who.NOBODY;
        }
        Who kind = kind(token);
        if (kind != Who.THING) {
            return isVerbHere(sentence, at) ? Who.NOBODY : kind;
        }
        boolean noun =
                Nouns.isNoun(token) && !token.is("WKW") && !token.is("BYW") && !token.is("VRZ") && !token.is("BNW");
        boolean marked = at > 0 && Nouns.isNoun(token) && Nouns.isDeterminer(sentence.at(at - 1));
        return noun || marked ? Who.THING : Who.NOBODY;
    }

    private static boolean isVerbHere(Sentence sentence, int at) {
        Token token = sentence.at(at);
        boolean afterDeterminer =
                at > 0 && (Nouns.isDeterminer(sentence.at(at - 1)) || Nouns.isAdjective(sentence.at(at - 1)));
        return token.is("WKW:VLT") && !afterDeterminer;
    }

    /** What kind of noun {@code token} is. */
    Who kind(Token token) {
        if (words.has(Topic.PERSON, token)) {
            boolean plural = token.is("ZNW:MRV") || GROUPS.stream().anyMatch(token::isFormOf);
            return plural ? Who.GROUP : Who.PERSON;
        }
        if (words.has(Topic.ANIMAL, token)) {
            return Who.ANIMAL;
        }
        if (words.has(Topic.FIGURE, token)) {
            return Who.FIGURE;
        }
        return words.has(Topic.DOING, token) ? Who.DOING : compound(token);
    }

    private static Who compound(Token token) {
        String word = token.lower();
        return ENDINGS.entrySet().stream()
                .filter(ending -> word.length() > ending.getKey().length() && word.endsWith(ending.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Who.THING);
    }

    /** Whether a preposition stands before the group of words that ends at {@code at}. */
    private static boolean hangs(Sentence sentence, int from, int at) {
        for (int i = at - 1; i >= from; i--) {
            Token token = sentence.at(i);
            if (Nouns.isPreposition(token)) {
                return true;
            }
            boolean inGroup = Nouns.isDeterminer(token)
                    || token.hasDigit()
                    || Nouns.isAdjective(token) && !token.isFinite()
                    || Nouns.isName(sentence, i) && Nouns.isName(sentence, at)
                    || token.is("ZNW") && Nouns.isName(sentence, at) && i > from && hangs(sentence, from, i);
            if (!inGroup) {
                return false;
            }
        }
        return false;
    }
}
