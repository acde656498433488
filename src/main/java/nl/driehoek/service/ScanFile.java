package nl.driehoek.service;

import java.util.Objects;

/** What a file turned out to be that somebody wants to keep as a scan. Nothing is stored yet. */
public sealed interface ScanFile {

    /**
     * It can be kept.
     *
     * @param bytes the file
     * @param mediaType such as {@code application/pdf}, by its first bytes and never by its name
     * @param pages 1 to 500, or 0 when it is kept but cannot be shown
     * @param whyHidden key of the sentence that says why it cannot be shown; empty when it can
     */
    record Fits(byte[] bytes, String mediaType, int pages, String whyHidden) implements ScanFile {
        /** Refuses null. */
        public Fits {
            Objects.requireNonNull(bytes, "bytes");
            Objects.requireNonNull(mediaType, "mediaType");
            Objects.requireNonNull(whyHidden, "whyHidden");
        }

        /** Says the size only. */
        @Override
        public String toString() {
            return "Fits of " + bytes.length + " bytes";
        }
    }

    /**
     * It is not kept.
     *
     * @param key of the sentence that says why and what to do
     */
    record Refused(String key) implements ScanFile {
        /** Refuses null. */
        public Refused {
            Objects.requireNonNull(key, "key");
        }
    }

    /** The file could not be read from disk. */
    record Unreadable() implements ScanFile {}
}
