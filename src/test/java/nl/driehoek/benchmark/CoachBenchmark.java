package nl.driehoek.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import nl.driehoek.coach.RuleCoach;
import nl.driehoek.coach.words.DutchDictionary;
import nl.driehoek.coach.words.DutchSpelling;
import nl.driehoek.coach.words.Morphology;
import nl.driehoek.domain.coach.ReaderNeeds;
import nl.driehoek.domain.coach.WrittenIn;

/**
 * Reads a report of 300 words and a sheet, as after a key press. The reference is looking up each word of the same text
 * once in the same dictionary, in the same run.
 */
public final class CoachBenchmark {

    private static final int WARM = 60;
    private static final int ROUNDS = 200;
    private static final double MEGABYTE = 1024.0 * 1024;
    private static final String PIECE =
            "Zoë leest elke dag met plezier in de klas. Na de pauze heeft zij tijd nodig om weer te beginnen. Er wordt"
                + " dan rustig met haar besproken wat er komt. Wij evalueren in maart samen met u hoe het gaat. Het is"
                + " aan te raden dat zij thuis drie keer per week hardop leest. Juf Ellen helpt haar op dinsdag. ";

    private CoachBenchmark() {}

    /** Prints loading, heap and times in milliseconds with the ratio; ends with status 1 above the budget of 50 ms. */
    public static void main(String[] arguments) {
        long heap = used();
        long start = System.nanoTime();
        Morphology morphology = DutchDictionary.load();
        RuleCoach coach = RuleCoach.complete(morphology, DutchSpelling.load());
        double loading = (System.nanoTime() - start) / 1e6;
        double room = (used() - heap) / MEGABYTE;
        List<String> words = Arrays.asList(report().split("\\s+"));
        double[] reference = times(() ->
                words.stream().mapToInt(word -> morphology.forms(word).size()).sum());
        double[] parents = times(() -> read(coach, WrittenIn.FOR_PARENTS));
        double[] sheet = times(() -> read(coach, WrittenIn.OBSERVATION));
        System.out.printf(Locale.ROOT, "coach loads in %.0f ms and takes %.0f MB of heap%n", loading, room);
        print(words.size() + " words looked up", reference, reference);
        print(words.size() + " words for parents", parents, reference);
        print(words.size() + " words as a waarneming", sheet, reference);
        if (percentile(parents, 95) > 50 || percentile(sheet, 95) > 50) {
            System.exit(1);
        }
    }

    private static int read(RuleCoach coach, WrittenIn place) {
        return coach.review(place, report(), ReaderNeeds.usual()).size();
    }

    private static String report() {
        StringBuilder text = new StringBuilder();
        while (text.toString().split("\\s+").length < 300) {
            text.append(PIECE);
        }
        return text.toString();
    }

    private static double[] times(IntSupplier work) {
        int sum = 0;
        for (int round = 0; round < WARM; round++) {
            sum += work.getAsInt();
        }
        double[] times = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            sum += work.getAsInt();
            times[round] = (System.nanoTime() - start) / 1e6;
        }
        if (sum == 0) {
            throw new IllegalStateException("nothing was read");
        }
        Arrays.sort(times);
        return times;
    }

    private static void print(String what, double[] times, double[] reference) {
        System.out.printf(
                Locale.ROOT,
                "%s: p50 %.2f ms (x%.1f of the look-ups), p95 %.2f ms%n",
                what,
                percentile(times, 50),
                percentile(times, 50) / percentile(reference, 50),
                percentile(times, 95));
    }

    private static double percentile(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
