package nl.driehoek.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.driehoek.vault.KdfCalibration;
import nl.driehoek.vault.KdfParameters;
import nl.driehoek.vault.KdfPolicy;
import nl.driehoek.vault.KeyDerivation;

/** Prints how long Argon2id takes per setting, and how that compares with the floor in the same run. */
public final class KeyDerivationBenchmark {

    private static final int RUNS = 3;
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    private KeyDerivationBenchmark() {}

    /** Needs a heap of 1.5 GB for the largest setting; takes about a minute. */
    public static void main(String[] arguments) {
        KeyDerivation derivation = new KeyDerivation(KdfPolicy.STANDARD);
        median(derivation, KdfPolicy.FLOOR); // warms up
        double reference = median(derivation, KdfPolicy.FLOOR);
        System.out.println("memory MiB\tpasses\tseconds\tratio to floor");
        for (KdfParameters parameters : List.of(
                KdfPolicy.FLOOR,
                KdfParameters.ofMib(128, 3),
                KdfPolicy.USUAL,
                KdfParameters.ofMib(256, 4),
                KdfParameters.ofMib(512, 3))) {
            double seconds = median(derivation, parameters);
            System.out.printf(
                    Locale.ROOT,
                    "%d\t%d\t%.3f\t%.2f%n",
                    parameters.memoryKib() / 1024,
                    parameters.passes(),
                    seconds,
                    seconds / reference);
        }
        System.out.println("calibrated: "
                + KdfCalibration.real(KdfPolicy.STANDARD).calibrated().forNewSlots());
    }

    /** The median time in seconds of the processor, so that other programs count less. */
    private static double median(KeyDerivation derivation, KdfParameters parameters) {
        double[] seconds = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = PROCESSOR.getCurrentThreadCpuTime();
            derivation.derive("lantaarn wolk fiets soep".toCharArray(), new byte[16], parameters);
            seconds[run] = (PROCESSOR.getCurrentThreadCpuTime() - start) / 1e9;
        }
        Arrays.sort(seconds);
        return seconds[RUNS / 2];
    }
}
