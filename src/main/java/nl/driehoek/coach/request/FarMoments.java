package nl.driehoek.coach.request;

import java.util.Set;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;

/** Moments that mostly lie more than four weeks ahead: "de zomer", "groep 8", "je diploma", "volgend schooljaar". */
final class FarMoments {

    private static final Set<String> FAR_MOMENTS = WordFile.set("verzoek/ver_moment.tsv");

    private FarMoments() {}

    private static String word(Sentence sentence, int at) {
        return at < sentence.size() ? sentence.at(at).lower() : "";
    }

    /** Whether one begins at {@code at}. */
    static boolean isAt(Sentence sentence, int at) {
        Token token = sentence.at(at);
        boolean group = Set.of("groep", "klas", "leerjaar").contains(token.lower())
                && at + 1 < sentence.size()
                && (sentence.at(at + 1).hasDigit()
                        || TimeUnits.number(sentence.at(at + 1)).isPresent());
        boolean next = Set.of("volgend", "volgende", "komend", "komende").contains(token.lower())
                && at + 1 < sentence.size()
                && TimeUnits.days(sentence.at(at + 1)).orElse(0) > TimeUnits.NOW + 2;
        boolean summer = token.lower().equals("grote") && word(sentence, at + 1).equals("vakantie");
        boolean birthday = token.hasDigit()
                && token.lower().endsWith("e")
                && word(sentence, at + 1).equals("verjaardag");
        if (token.lower().equals("schooltijd")
                && at > 0
                && word(sentence, at - 1).equals("na")) {
            return false;
        }
        return group || next || birthday || summer || FAR_MOMENTS.contains(token.lower()) || TimeUnits.isStage(token);
    }

    /** The token after the moment at {@code at}. */
    static int end(Sentence sentence, int at) {
        boolean two = Set.of("groep", "klas", "leerjaar", "volgend", "volgende", "komend", "komende")
                        .contains(word(sentence, at))
                || Set.of("verjaardag", "vakantie").contains(word(sentence, at + 1));
        return Math.min(sentence.size(), two ? at + 2 : at + 1);
    }
}
