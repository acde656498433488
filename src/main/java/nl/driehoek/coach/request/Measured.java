package nl.driehoek.coach.request;

import java.util.Set;
import nl.driehoek.coach.clause.Clause;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.reading.Sentence;

/** Whether an amount makes a request countable: "10 minuten", "3 zinnen", "2 keer". */
final class Measured {

    private static final Set<String> SMALL = WordFile.set("verzoek/klein.tsv");

    private Measured() {}

    /** Whether {@code clause} names an amount. */
    static boolean in(Clause clause) {
        Sentence sentence = clause.sentence();
        for (int i = clause.from(); i + 1 < clause.until(); i++) {
            boolean number = TimeUnits.number(sentence.at(i)).isPresent();
            if (number && SMALL.contains(sentence.at(i + 1).lower())) {
                return true;
            }
        }
        return false;
    }
}
