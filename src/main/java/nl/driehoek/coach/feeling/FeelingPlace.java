package nl.driehoek.coach.feeling;

import java.util.Set;
import nl.driehoek.coach.clause.Clause;
import nl.driehoek.coach.reading.Token;

/** Where a writer puts a feeling: "ik voel me ...", "ik ben ...". */
final class FeelingPlace {

    private static final Set<String> MYSELF = Set.of("me", "mij", "mezelf", "mijzelf", "ons", "onszelf");
    private static final Set<String> I = Set.of("ik", "we", "wij");
    private static final Set<String> OTHERS = Set.of("hij", "ze", "zij", "je", "jij", "u", "jullie", "zich");

    private FeelingPlace() {}

    /** Whether in {@code clause} the writer feels himself something. */
    static boolean isFelt(Clause clause) {
        boolean others = clause.has(token -> OTHERS.contains(token.lower())) && !clause.has(FeelingPlace::isWriter);
        return !others
                && clause.has(token -> token.isFormOf("voelen"))
                && clause.has(token -> MYSELF.contains(token.lower()));
    }

    /** Whether in {@code clause} the writer is, was or became something. */
    static boolean isI(Clause clause) {
        int writer = clause.find(FeelingPlace::isWriter);
        int verb = clause.find(FeelingPlace::isCopula);
        boolean together = writer >= 0 && verb >= 0 && Math.abs(writer - verb) == 1;
        boolean although = together
                && verb < writer
                && verb > 0
                && clause.sentence().at(verb - 1).lower().equals("al");
        return together && !although && !clause.side() && clause.find(verb + 1, FeelingPlace::isCopula) < 0;
    }

    static boolean isWriter(Token token) {
        return I.contains(token.lower());
    }

    private static boolean isCopula(Token token) {
        return Set.of(
                        "ben", "was", "zijn", "waren", "word", "werd", "worden", "werden", "raak", "raakte", "raken",
                        "blijf", "bleef", "leek")
                .contains(token.lower());
    }
}
