package nl.driehoek.vault;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.Function;

/** Finds parameters that take about a second on this computer: 0.7 to 1.5 s, never less than the floor. */
public final class KdfCalibration {

    static final Duration SHORTEST = Duration.ofMillis(700);
    static final Duration LONGEST = Duration.ofMillis(1500);

    private final KdfPolicy policy;
    private final Function<KdfParameters, Duration> stopwatch;

    /** Calibrates within {@code policy}; {@code stopwatch} says how long one derivation takes. */
    KdfCalibration(KdfPolicy policy, Function<KdfParameters, Duration> stopwatch) {
        this.policy = policy;
        this.stopwatch = stopwatch;
    }

    /**
     * Calibrates with real derivations, off the screen's thread; takes a few seconds. Counts the time of the processor,
     * not of the clock: a computer that is busy with something else must not get weaker parameters for ever.
     */
    public static KdfCalibration real(KdfPolicy policy) {
        KeyDerivation derivation = new KeyDerivation(policy);
        ThreadMXBean processor = ManagementFactory.getThreadMXBean();
        derive(derivation, KdfPolicy.FLOOR); // the first run is slower: Java is still compiling
        return new KdfCalibration(policy, parameters -> {
            long start = processor.getCurrentThreadCpuTime();
            derive(derivation, parameters);
            return Duration.ofNanos(processor.getCurrentThreadCpuTime() - start);
        });
    }

    private static void derive(KeyDerivation derivation, KdfParameters parameters) {
        derivation.derive("calibration".toCharArray(), new byte[KeyDerivation.SALT_BYTES], parameters);
    }

    /** The policy with parameters for new slots that suit this computer. */
    public KdfPolicy calibrated() {
        KdfParameters chosen = KdfPolicy.USUAL;
        while (policy.refusal(chosen).isPresent() || stopwatch.apply(chosen).compareTo(LONGEST) > 0) {
            KdfParameters less = half(chosen);
            if (less.equals(chosen)) {
                return policy.withNewSlots(chosen);
            }
            chosen = less;
        }
        return policy.withNewSlots(morePasses(chosen));
    }

    private KdfParameters morePasses(KdfParameters parameters) {
        KdfParameters chosen = parameters;
        while (stopwatch.apply(chosen).compareTo(SHORTEST) < 0 && chosen.passes() < KdfPolicy.CEILING.passes()) {
            chosen = new KdfParameters(chosen.memoryKib(), chosen.passes() + 1, chosen.lanes());
        }
        return chosen;
    }

    private static KdfParameters half(KdfParameters parameters) {
        int memory = Math.max(parameters.memoryKib() / 2, KdfPolicy.FLOOR.memoryKib());
        return new KdfParameters(memory, parameters.passes(), parameters.lanes());
    }
}
