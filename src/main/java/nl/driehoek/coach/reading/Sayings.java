package nl.driehoek.coach.reading;

import java.util.Map;
import java.util.Set;

/** The words with which a writer reports what another said, wrote or found. */
final class Sayings {

    private static final int NEAR = 9;

    private static final Set<String> SAYING = Set.of(
            "zeggen",
            "vertellen",
            "schrijven",
            "antwoorden",
            "roepen",
            "melden",
            "mailen",
            "appen",
            "fluisteren",
            "beweren",
            "verklaren",
            "benadrukken",
            "opmerken",
            "toelichten",
            "bevestigen",
            "uitleggen",
            "aangeven",
            "vragen",
            "noemen",
            "omschrijven",
            "beschrijven",
            "klagen",
            "schreeuwen",
            "mompelen",
            "zuchten",
            "toegeven",
            "meedelen",
            "berichten",
            "noteren",
            "rapporteren",
            "sms'en",
            "gillen",
            "herhalen",
            "concluderen",
            "vaststellen",
            "constateren",
            "uitroepen",
            "doorgeven",
            "reageren",
            "stellen",
            "bekennen",
            "opschrijven",
            "typen",
            "verzuchten",
            "snikken",
            "bellen",
            "uitspreken",
            "laten",
            "geven",
            "leggen",
            "vermelden",
            "ontkennen",
            "opbiechten",
            "biechten",
            "waarschuwen",
            "verwijten",
            "beschuldigen",
            "spreken",
            "praten",
            "brullen",
            "krijsen",
            "joelen",
            "grommen",
            "sissen",
            "stamelen",
            "prevelen",
            "murmelen",
            "fluiten",
            "tegenwerpen",
            "erkennen",
            "beloven",
            "betogen",
            "verkondigen",
            "noemden",
            "uitschelden",
            "schelden",
            "bestempelen",
            "typeren",
            "betitelen",
            "lezen",
            "horen",
            "vernemen",
            "inspreken",
            "voegen",
            "merken",
            "delen",
            "brengen",
            "informeren",
            "vaststelden",
            "oordelen",
            "voorlezen",
            "dicteren",
            "zingen",
            "snauwen",
            "whatsappen",
            "terugschrijven",
            "terugmailen",
            "verwoorden",
            "aankondigen",
            "aanvoeren",
            "aanhalen",
            "citeren",
            "mededelen",
            "bijvoegen",
            "verzekeren",
            "zweren",
            "opperen",
            "vermoeden",
            "inschatten",
            "menen",
            "pochen",
            "scanderen",
            "knikken",
            "gebaren",
            "opgeven",
            "invullen",
            "overbrengen",
            "noemde");

    /** These say something only with a word beside them. */
    private static final Map<String, Set<String>> WITH = Map.ofEntries(
            Map.entry("laten", Set.of("weten", "horen", "blijken", "noteren", "vallen")),
            Map.entry("geven", Set.of("aan", "toe", "door", "te")),
            Map.entry("leggen", Set.of("uit")),
            Map.entry("stellen", Set.of("vast", "dat")),
            Map.entry("reageren", Set.of("met")),
            Map.entry("bellen", Set.of("dat")),
            Map.entry("lezen", Set.of("dat")),
            Map.entry("horen", Set.of("dat")),
            Map.entry("praten", Set.of("over")),
            Map.entry("spreken", Set.of("over", "dat", "uit")),
            Map.entry("vernemen", Set.of("dat")),
            Map.entry("voegen", Set.of("toe")),
            Map.entry("merken", Set.of("op")),
            Map.entry("delen", Set.of("mee")),
            Map.entry("brengen", Set.of("verslag", "naar")),
            Map.entry("vermoeden", Set.of("dat")),
            Map.entry("menen", Set.of("dat")),
            Map.entry("zingen", Set.of(":", "dat")),
            Map.entry("opgeven", Set.of("als")),
            Map.entry("gebaren", Set.of("dat")),
            Map.entry("knikken", Set.of("dat")),
            Map.entry("merkt", Set.of("op")));

    private static final Set<String> NAMING = Set.of(
            "noemen", "omschrijven", "beschrijven", "bestempelen", "typeren", "betitelen", "uitschelden", "schelden");
    private static final Set<String> ABOUT = Set.of(
            "vertellen",
            "klagen",
            "spreken",
            "praten",
            "schrijven",
            "mailen",
            "bellen",
            "appen",
            "melden",
            "vermelden");
    private static final Set<String> DOCUMENTS = Set.of(
            "verslag",
            "rapport",
            "brief",
            "briefje",
            "dossier",
            "mail",
            "mailtje",
            "bericht",
            "berichtje",
            "schrift",
            "formulier",
            "logboek",
            "agenda",
            "app",
            "appje",
            "onderzoek",
            "verklaring",
            "uitslag",
            "overdracht",
            "advies",
            "notitie",
            "aantekening",
            "krant",
            "folder",
            "handelingsplan",
            "kaart",
            "kaartje",
            "tekst",
            "plan",
            "intake",
            "heen-en-weerschrift",
            "onderzoeksverslag",
            "onderzoeksrapport",
            "weekendschrift",
            "bord",
            "poster",
            "bordje",
            "website",
            "diagnose",
            "verwijsbrief",
            "overdrachtsformulier",
            "gesprekverslag",
            "gespreksverslag",
            "rapportje",
            "screening",
            "toets");
    private static final Set<String> STATING = Set.of(
            "staan",
            "blijken",
            "vermelden",
            "noemen",
            "beschrijven",
            "spreken",
            "luiden",
            "lezen",
            "melden",
            "stellen");
    private static final Set<String> FINDING = Set.of("diagnosticeren", "vaststellen", "constateren", "onderzoeken");

    private static final Set<String> RECEIVING = Set.of("horen", "lezen", "vernemen");

    private Sayings() {}

    /** Whether even the writer reports with {@code verb} what another said. */
    static boolean isReceiving(Token verb) {
        return RECEIVING.stream().anyMatch(verb::isFormOf);
    }

    /** Whether the word at {@code at} is a verb of saying. */
    static boolean isSaying(Sentence sentence, int at) {
        return sentence.at(at).forms().stream()
                .anyMatch(form -> form.tag().startsWith("WKW")
                        && SAYING.contains(form.lemma())
                        && !sentence.at(at).lower().equals("hoort")
                        && goesWith(sentence, at, form.lemma()));
    }

    private static boolean goesWith(Sentence sentence, int at, String lemma) {
        Set<String> beside = WITH.get(lemma);
        return beside == null
                || sentence.tokens().subList(at, Math.min(sentence.size(), at + NEAR)).stream()
                        .anyMatch(token -> beside.contains(token.lower()));
    }

    /** Whether {@code verb} gives somebody a name. */
    static boolean isNaming(Token verb) {
        return NAMING.stream().anyMatch(verb::isFormOf);
    }

    /** Where "over" stands in "vertelde over" and "klaagde over", or -1. */
    static int about(Sentence sentence, int verb) {
        if (ABOUT.stream().noneMatch(sentence.at(verb)::isFormOf)) {
            return -1;
        }
        for (int i = verb + 1; i < Math.min(sentence.size(), verb + NEAR); i++) {
            if (sentence.at(i).lower().equals("over")) {
                return i;
            }
        }
        return -1;
    }

    /** "Staat", "blijkt" or "vermeldt" in a sentence that names a paper. */
    static boolean isDocument(Sentence sentence, int at) {
        boolean stating = STATING.stream().anyMatch(sentence.at(at)::isFormOf)
                && sentence.at(at).is("WKW");
        return stating
                && sentence.tokens().stream()
                        .anyMatch(token -> DOCUMENTS.stream().anyMatch(token::isFormOf));
    }

    /** "Stelde ... vast", "is ... gediagnosticeerd", "kreeg de diagnose". */
    static boolean isFinding(Sentence sentence, int at) {
        Token token = sentence.at(at);
        boolean apart = token.isFormOf("stellen")
                && sentence.tokens().subList(at, sentence.size()).stream()
                        .anyMatch(other -> other.lower().equals("vast"));
        return apart
                || FINDING.stream().anyMatch(token::isFormOf)
                || token.lower().equals("diagnose");
    }
}
