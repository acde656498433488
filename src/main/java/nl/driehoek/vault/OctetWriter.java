package nl.driehoek.vault;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Writes values in one canonical form: numbers big-endian, texts as UTF-8 behind their length. */
final class OctetWriter {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(512);

    OctetWriter number8(int value) {
        out.write(value);
        return this;
    }

    OctetWriter number16(int value) {
        return raw(ByteBuffer.allocate(Short.BYTES).putShort((short) value).array());
    }

    OctetWriter number32(int value) {
        return raw(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
    }

    OctetWriter number64(long value) {
        return raw(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }

    OctetWriter uuid(UUID value) {
        return number64(value.getMostSignificantBits()).number64(value.getLeastSignificantBits());
    }

    OctetWriter text(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        return number16(utf8.length).raw(utf8);
    }

    OctetWriter raw(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    OctetWriter raw(Octets octets) {
        return raw(octets.toBytes());
    }

    byte[] toBytes() {
        return out.toByteArray();
    }
}
