package nl.driehoek.vault;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Reads what {@link OctetWriter} wrote. Every method throws {@link BufferUnderflowException} when the bytes end
 * too soon.
 */
final class OctetReader {

    private final ByteBuffer in;

    OctetReader(byte[] bytes) {
        this.in = ByteBuffer.wrap(bytes);
    }

    int number8() {
        return in.get() & 0xff;
    }

    int number16() {
        return in.getShort() & 0xffff;
    }

    int number32() {
        return in.getInt();
    }

    UUID uuid() {
        return new UUID(in.getLong(), in.getLong());
    }

    /** A text; bytes that are not strict UTF-8 throw {@link IllegalArgumentException}. */
    String text() {
        byte[] utf8 = raw(number16()).toBytes();
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("text is not UTF-8", e);
        }
    }

    Octets raw(int length) {
        if (length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] bytes = new byte[length];
        in.get(bytes);
        return Octets.of(bytes);
    }

    boolean atEnd() {
        return !in.hasRemaining();
    }
}
