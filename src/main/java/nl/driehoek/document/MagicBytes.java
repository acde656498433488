package nl.driehoek.document;

import java.util.Optional;

/** Tells the kind of a file from its first bytes. */
final class MagicBytes {

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private MagicBytes() {}

    static Optional<IncomingPaper.Kind> kind(byte[] bytes) {
        if (startsWith(bytes, PDF)) {
            return Optional.of(IncomingPaper.Kind.PDF);
        }
        if (startsWith(bytes, PNG)) {
            return Optional.of(IncomingPaper.Kind.PNG);
        }
        return startsWith(bytes, JPEG) ? Optional.of(IncomingPaper.Kind.JPEG) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= bytes.length || bytes[i] != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
