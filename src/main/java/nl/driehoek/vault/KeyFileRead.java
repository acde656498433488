package nl.driehoek.vault;

/** What looking at the key file gives, before any password. */
public sealed interface KeyFileRead {

    /**
     * A whole key file. That nobody tampered with it is known only after unlocking.
     *
     * @param file what stands in it
     * @param copy which copy it is
     * @param mac proof of origin, checked after unlocking
     */
    record Readable(KeyFile file, KeyFileCopy copy, Octets mac) implements KeyFileRead {}

    /** There is no key file: a first start, or the folder was moved. */
    record Missing() implements KeyFileRead {}

    /** Neither copy is whole; both are left as they are. A backup holds a key file too. */
    record Damaged() implements KeyFileRead {}

    /**
     * Written by a newer version of Driehoek.
     *
     * @param format its format number
     */
    record TooNew(int format) implements KeyFileRead {}
}
