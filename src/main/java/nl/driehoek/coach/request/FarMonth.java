package nl.driehoek.coach.request;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.request.TimePhrase.Reach;

/** "Het is nu pas september; wilt u in juni mee?": a month is far when the writer says what month it is. */
final class FarMonth {

    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");
    private static final Set<String> NOW = Set.of("nu", "nog", "pas", "net", "al", "maar");
    private static final Set<String> BEFORE = Set.of("in", "vanaf", "tot", "eind", "begin", "half", "medio", "sinds");

    private FarMonth() {}

    /** The words that name a month two or more months after the one it is now. */
    static Optional<TimePhrase> in(Sentence sentence) {
        int now = -1;
        int start = -1;
        for (int i = 1; i < sentence.size(); i++) {
            int month = MONTHS.indexOf(sentence.at(i).lower());
            String before = sentence.at(i - 1).lower();
            boolean range = month >= 0 && Set.of("van", "vanaf").contains(before);
            if (month >= 0 && (range || NOW.contains(before))) {
                now = month;
                start = range ? i - 1 : -1;
            } else if (month >= 0 && now >= 0 && BEFORE.contains(before) && isFar(now, month)) {
                return Optional.of(new TimePhrase(start >= 0 ? start : i - 1, i + 1, Reach.FAR));
            }
        }
        return Optional.empty();
    }

    private static boolean isFar(int now, int month) {
        return Math.floorMod(month - now, MONTHS.size()) >= 2;
    }
}
