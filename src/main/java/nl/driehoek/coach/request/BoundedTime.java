package nl.driehoek.coach.request;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.coach.clause.Verbs;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.request.TimePhrase.Reach;

/** Reads where a time begins or ends: "tot de zomer", "tot vrijdag", "vanaf nu", "zolang u hier werkt", "na de kerst". */
final class BoundedTime {

    private static final Set<String> FAR_STATES = WordFile.set("verzoek/ver_toestand.tsv");
    /** What takes long: somebody who works or lives somewhere does so for years. */
    private static final Set<String> LASTING =
            Set.of("werken", "wonen", "leven", "bestaan", "studeren", "lesgeven", "verblijven", "huren", "scheiden");

    private static final Set<String> LASTING_PLACES = WordFile.set("verzoek/lang_plaats.tsv");
    private static final Set<String> STARTS = WordFile.set("verzoek/begin.tsv");

    private final Sentence sentence;

    BoundedTime(Sentence sentence) {
        this.sentence = sentence;
    }

    Optional<TimePhrase> at(int at) {
        return until(at).or(() -> since(at)).or(() -> asLong(at)).or(() -> after(at));
    }

    private String word(int at) {
        return at >= 0 && at < sentence.size() ? sentence.at(at).lower() : "";
    }

    private static Optional<TimePhrase> phrase(int from, int until, boolean far) {
        return Optional.of(new TimePhrase(from, until, far ? Reach.FAR : Reach.NEAR));
    }

    /** The end of the clause that begins at {@code at}: a mark, or the first bending verb of a side clause. */
    private int clauseEnd(int at) {
        int end = at;
        while (end < sentence.size() && sentence.at(end).isWord()) {
            end++;
        }
        for (int i = at + 1; i < end; i++) {
            Token token = sentence.at(i);
            boolean bends = Verbs.isMostlyFinite(token)
                    && (Verbs.isOnlyVerb(token)
                            || Verbs.isAuxiliary(token)
                            || token.lower().equals("bent"))
                    && !Verbs.isInfinitive(token);
            if (bends) {
                return i + 1;
            }
        }
        return end;
    }

    private Optional<TimePhrase> until(int start) {
        boolean word = Set.of("tot", "totdat", "t/m").contains(word(start));
        if (!word || start + 1 >= sentence.size()) {
            return Optional.empty();
        }
        int at = start + 1;
        while (Set.of(
                        "en", "met", "aan", "in", "na", "het", "de", "je", "jouw", "uw", "zijn", "haar", "mijn", "hun",
                        "diep", "begin", "ver")
                .contains(word(at))) {
            at++;
        }
        boolean end = Set.of("eind", "einde", "afloop", "slot", "begin").contains(word(at))
                || word(start + 2).equals("eind");
        if (end) {
            return endOf(start, at);
        }
        if (at >= sentence.size()) {
            return Optional.empty();
        }
        if (FarMoments.isAt(sentence, at)) {
            return phrase(start, FarMoments.end(sentence, at), true);
        }
        return isClause(start) ? untilClause(start) : phrase(start, at + 1, false);
    }

    private boolean isClause(int start) {
        boolean article = Set.of("het", "je").contains(word(start + 1));
        Token next = sentence.at(start + 1);
        boolean thing = start + 2 < sentence.size()
                && sentence.at(start + 2).is("ZNW")
                && !sentence.at(start + 2).is("VRZ");
        return word(start).equals("totdat")
                || Verbs.isSubject(next) && !article
                || article && !thing
                || next.isCapital();
    }

    /** "Tot je volwassen bent" is far, "tot de bel gaat" is not. */
    private Optional<TimePhrase> untilClause(int start) {
        int until = clauseEnd(start + 1);
        List<Token> tokens = sentence.tokens().subList(start, until);
        boolean far = tokens.stream().anyMatch(token -> FAR_STATES.contains(token.lower()));
        boolean leaves = tokens.stream().anyMatch(token -> token.lower().equals("school"))
                && tokens.stream()
                        .anyMatch(token -> Set.of("van", "af", "verlaat").contains(token.lower()));
        return phrase(start, until, far || leaves);
    }

    /** "Tot het eind van groep 8" is far, "tot het eind van de dag" is not. */
    private Optional<TimePhrase> endOf(int start, int at) {
        int target = at + 1;
        while (Set.of("van", "het", "de", "dit", "deze", "volgend", "volgende", "zijn", "haar", "je", "uw", "hele")
                .contains(word(target))) {
            target++;
        }
        if (target >= sentence.size() || !sentence.at(target).isWord()) {
            return Optional.empty();
        }
        Token token = sentence.at(target);
        int days = TimeUnits.days(token).orElse(0);
        boolean far = days > TimeUnits.NOW + 2 || FarMoments.isAt(sentence, target) || TimeUnits.isStage(token);
        return phrase(start, far ? FarMoments.end(sentence, target) : target + 1, far);
    }

    /** "Vanaf nu", "met ingang van morgen", "van nu af aan": a beginning without an end. */
    private Optional<TimePhrase> since(int start) {
        boolean from = Set.of("vanaf", "sinds", "per").contains(word(start));
        boolean entry = word(start).equals("met")
                && word(start + 1).equals("ingang")
                && word(start + 2).equals("van");
        int at = start + (entry ? 3 : 1);
        if (!from && !entry || at >= sentence.size()) {
            return Optional.empty();
        }
        boolean group = Set.of("groep", "klas", "leerjaar").contains(word(at))
                && at + 1 < sentence.size()
                && sentence.at(at + 1).hasDigit();
        boolean known = STARTS.contains(word(at))
                && !(word(start).equals("per") && !Set.of("nu", "direct").contains(word(at)));
        if (!known && !group || hasEnd(at)) {
            return Optional.empty();
        }
        boolean more = Set.of("dit", "volgende", "komende", "deze").contains(word(at)) || group;
        int until = Math.min(sentence.size(), more ? at + 2 : at + 1);
        boolean clock = sentence.tokens().subList(until, sentence.size()).stream()
                .limit(3)
                .anyMatch(token -> token.lower().equals("uur"));
        return clock ? Optional.empty() : phrase(start, until, true);
    }

    private boolean hasEnd(int at) {
        return sentence.tokens().subList(at, sentence.size()).stream()
                .anyMatch(token -> Set.of("tot", "totdat", "t/m").contains(token.lower()));
    }

    /** "Zolang u bij ons werkt" is far; "zolang ik de toets uitdeel" ends soon. */
    private Optional<TimePhrase> asLong(int start) {
        boolean one = word(start).equals("zolang");
        boolean two = word(start).equals("zo") && word(start + 1).equals("lang");
        int at = start + (two ? 2 : 1);
        at += word(at).equals("als") ? 1 : 0;
        if (!one && !two || at >= sentence.size() || word(at).equals("mogelijk")) {
            return Optional.empty();
        }
        int end = clauseEnd(at);
        boolean lasts = sentence.tokens().subList(at, end).stream()
                .anyMatch(
                        token -> LASTING.stream().anyMatch(token::isFormOf) || LASTING_PLACES.contains(token.lower()));
        return phrase(start, end, lasts);
    }

    private Optional<TimePhrase> after(int start) {
        if (!word(start).equals("na")) {
            return Optional.empty();
        }
        int at = start + 1;
        while (Set.of("de", "het", "je", "zijn", "haar", "uw", "grote", "mijn").contains(word(at))) {
            at++;
        }
        boolean big = word(at).equals("vakantie") && word(at - 1).equals("grote");
        boolean far = at < sentence.size() && (FarMoments.isAt(sentence, at) || big);
        return far ? phrase(start, FarMoments.end(sentence, at), true) : Optional.empty();
    }
}
