package nl.driehoek.vault;

/**
 * What Argon2id (RFC 9106) is asked to do. Any numbers can stand in a file; {@link KdfPolicy} says which are allowed.
 *
 * @param memoryKib memory in KiB
 * @param passes how often the memory is gone through
 * @param lanes parallel lanes; our library works through them one after the other
 */
public record KdfParameters(int memoryKib, int passes, int lanes) {

    /** One MiB in KiB. */
    static final int MIB = 1024;

    /** Parameters with the memory in MiB and one lane. */
    public static KdfParameters ofMib(int memoryMib, int passes) {
        return new KdfParameters(Math.multiplyExact(memoryMib, MIB), passes, 1);
    }
}
