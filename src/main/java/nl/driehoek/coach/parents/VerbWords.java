package nl.driehoek.coach.parents;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.lexicon.Lexicon;
import nl.driehoek.coach.lexicon.WordSet;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.words.Form;

/** Knows the verbs of the passive and the words that only look like one. */
final class VerbWords {

    private static final Set<String> MODALS =
            Set.of("kunnen", "zullen", "moeten", "mogen", "hoeven", "dienen", "behoren");
    private static final Set<String> IS = Set.of("is", "zijn", "was", "waren", "ben", "bent", "geweest", "wezen");
    private static final Pattern PARTICIPLE = Pattern.compile(
            "(?:aan|af|achter|bij|binnen|dicht|door|in|klaar|leeg|mee|na|om|onder|op|over|samen|schoon|tegen|terug|thuis|toe|uit"
                + "|vast|vol|voor|weg|zoek)?ge\\p{L}{3,}(?:d|t)|(?:be|ver|ont|her|mis|onder|over)\\p{L}{4,}(?:d|t)");

    private static final Pattern FINITE_TAG = Pattern.compile("WKW:(?:TGW:[13]EP|VLT).*");

    private static final Set<String> PARTS = WordFile.set("taal/scheidbaar.tsv");

    private final WordSet active = Lexicon.read("verslag/passief-actief.tsv").words();
    private final WordSet states = Lexicon.read("verslag/passief-toestand.tsv").words();
    private final WordSet becoming = Lexicon.read("verslag/passief-worden.tsv").words();

    static boolean isWorden(Token token) {
        return token.isFormOf("worden") && !token.lower().equals("geworden")
                || token.lower().equals("wort");
    }

    static boolean isZijn(Token token) {
        return IS.contains(token.lower());
    }

    static boolean isHebben(Token token) {
        return token.isFormOf("hebben");
    }

    static boolean isModal(Token token) {
        return MODALS.stream().anyMatch(token::isFormOf) || token.lower().equals("te");
    }

    /** Whether {@code token} has the form of an uninflected past participle. */
    static boolean isParticiple(Token token) {
        return token.is("WKW:VTD:ONV") || isMisspelt(token);
    }

    /** Whether a noun with the form of a participle stands behind its article: "een kort gedicht". */
    static boolean isNoun(Sentence sentence, int at) {
        if (at == 0 || !sentence.at(at).is("ZNW")) {
            return false;
        }
        return isArticle(sentence.at(at - 1))
                || at > 1 && sentence.at(at - 1).is("BNW") && isArticle(sentence.at(at - 2));
    }

    private static boolean isArticle(Token token) {
        return token.is("VNW:AWZ") || token.is("VNW:PER:3EP:EKV:BEZ") || token.is("GET");
    }

    /** A participle that no dictionary knows: "gestoort". */
    static boolean isMisspelt(Token token) {
        return token.isUnknown()
                && !token.lower().endsWith("heid")
                && PARTICIPLE.matcher(token.text()).matches();
    }

    /** Whether a participle stands before its noun: "een gesloten deur". */
    static boolean isAttributive(Sentence sentence, int at) {
        if (at == 0 || at + 1 >= sentence.size() || !isPlainNoun(sentence.at(at + 1))) {
            return false;
        }
        Token before = sentence.at(at - 1);
        boolean afterArticle = Set.of("een", "geen", "elk", "ieder").contains(before.lower());
        boolean owned = isArticle(before) || before.is("BNW") || before.is("VRZ");
        return afterArticle || owned && sentence.at(at).is("WKW:VTD:VRB");
    }

    private static boolean isPlainNoun(Token token) {
        return token.is("ZNW")
                && !token.is("VRZ")
                && !token.is("BYW")
                && !token.is("WKW")
                && !token.is("VGW")
                && !token.is("VNW");
    }

    /** A finite form of another verb, that can be nothing else. */
    static boolean isOtherFinite(Token token) {
        return !token.forms().isEmpty()
                && !isModal(token)
                && token.forms().stream().map(Form::tag).allMatch(FINITE_TAG.asMatchPredicate());
    }

    /** Whether "is ..." with this participle tells what somebody did himself, or how something is. */
    boolean isActiveOrState(Token participle) {
        return holds(active, participle) || states.holds(participle) || becoming.holds(participle);
    }

    /** Whether "wordt ..." with this participle tells what somebody becomes. */
    boolean isBecoming(Token participle) {
        return becoming.holds(participle);
    }

    /** Also with a part in front: "komen" knows "terugkomen". */
    private static boolean holds(WordSet verbs, Token token) {
        if (verbs.holds(token)) {
            return true;
        }
        List<String> lemmas = token.forms().stream()
                .filter(form -> form.tag().startsWith("WKW:VTD"))
                .map(Form::lemma)
                .toList();
        return verbs.lemmas().stream()
                .anyMatch(verb -> lemmas.stream().anyMatch(lemma -> lemma.endsWith(verb) && isPart(lemma, verb)));
    }

    private static boolean isPart(String lemma, String verb) {
        return PARTS.contains(lemma.substring(0, lemma.length() - verb.length()));
    }
}
