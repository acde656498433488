package nl.driehoek.vault;

import java.util.Optional;

/** Which Argon2id parameters are accepted from a file, and which a new slot gets. */
public final class KdfPolicy {

    /** The least we accept: 64 MiB, 3 passes, 1 lane (0.18 s on a small computer). */
    public static final KdfParameters FLOOR = KdfParameters.ofMib(64, 3);

    /** What a new slot gets unless calibration says otherwise: 256 MiB, 3 passes (1.0 s on a small computer). */
    public static final KdfParameters USUAL = KdfParameters.ofMib(256, 3);

    /** The most we accept: 1 GiB, 10 passes. */
    public static final KdfParameters CEILING = new KdfParameters(1024 * KdfParameters.MIB, 10, 4);

    /** The policy of the application; new slots get {@link #USUAL}. */
    public static final KdfPolicy STANDARD = new KdfPolicy(FLOOR, CEILING, USUAL);

    private final KdfParameters floor;
    private final KdfParameters ceiling;
    private final KdfParameters forNewSlots;

    KdfPolicy(KdfParameters floor, KdfParameters ceiling, KdfParameters forNewSlots) {
        this.floor = floor;
        this.ceiling = ceiling;
        this.forNewSlots = forNewSlots;
        if (bounds(forNewSlots).isPresent()) {
            throw new IllegalArgumentException("new slots must keep the policy themselves");
        }
    }

    /** The parameters a new slot gets. */
    public KdfParameters forNewSlots() {
        return forNewSlots;
    }

    /**
     * The same policy, with {@code parameters} for new slots; tests that need speed take {@link #FLOOR}.
     *
     * @throws IllegalArgumentException when the policy itself would refuse them
     */
    public KdfPolicy withNewSlots(KdfParameters parameters) {
        return new KdfPolicy(floor, ceiling, parameters);
    }

    /** Why {@code parameters} are refused here and now, or empty when deriving may begin. */
    public Optional<KdfRefusal> refusal(KdfParameters parameters) {
        return bounds(parameters)
                .or(() -> memory(parameters, Runtime.getRuntime().maxMemory()));
    }

    /** At most four fifths of the heap: the rest of the program needs room too. */
    static Optional<KdfRefusal> memory(KdfParameters parameters, long heapBytes) {
        long needed = parameters.memoryKib() * 1024L;
        return needed > heapBytes / 5 * 4 ? Optional.of(KdfRefusal.NOT_ENOUGH_MEMORY) : Optional.empty();
    }

    private Optional<KdfRefusal> bounds(KdfParameters asked) {
        if (asked.memoryKib() < floor.memoryKib() || asked.passes() < floor.passes() || asked.lanes() < floor.lanes()) {
            return Optional.of(KdfRefusal.TOO_WEAK);
        }
        if (asked.memoryKib() > ceiling.memoryKib()
                || asked.passes() > ceiling.passes()
                || asked.lanes() > ceiling.lanes()) {
            return Optional.of(KdfRefusal.TOO_COSTLY);
        }
        return Optional.empty();
    }
}
