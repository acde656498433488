package nl.driehoek.vault;

import java.nio.BufferUnderflowException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The bytes of the key file: {@code "DRIEHOEK" format(2) body mac(32) checksum(32)}.
 *
 * <p>The checksum (SHA-256 of all before it) tells chance damage from a wrong password; it stands at the end in every
 * format, so that a newer format can be told from damage too. The mac (HMAC with a key only the opened store has) finds
 * what a stranger changed.
 */
final class KeyFileFormat {

    /** The format this version writes. */
    static final int CURRENT = 1;

    /** Nothing we write comes near this many bytes. */
    static final int MAX_BYTES = 1 << 20;

    private static final byte[] MAGIC = "DRIEHOEK".getBytes(StandardCharsets.US_ASCII);
    private static final int HASH_BYTES = 32;
    private static final int HEAD_BYTES = MAGIC.length + Short.BYTES;

    private KeyFileFormat() {}

    /** What reading bytes gives. */
    sealed interface Decoded {

        /** A whole file; whether the mac is right can only be said after unlocking. */
        record Whole(KeyFile file, Octets mac) implements Decoded {}

        /** Not a key file, or one with a damaged place. */
        record Damaged() implements Decoded {}

        /** Written by a newer version. */
        record TooNew(int format) implements Decoded {}
    }

    static byte[] encode(KeyFile file, StoreKey key) {
        byte[] sealed = new OctetWriter()
                .raw(signed(file))
                .raw(key.mac(KeyPurpose.KEY_FILE, signed(file)))
                .toBytes();
        return new OctetWriter().raw(sealed).raw(sha256(sealed)).toBytes();
    }

    /** Whether {@code mac} proves that {@code file} was written by somebody who had the store open. */
    static boolean proven(KeyFile file, Octets mac, StoreKey key) {
        return Octets.of(key.mac(KeyPurpose.KEY_FILE, signed(file))).equals(mac);
    }

    static Decoded decode(byte[] bytes) {
        if (bytes.length < HEAD_BYTES + 2 * HASH_BYTES || bytes.length > MAX_BYTES) {
            return new Decoded.Damaged();
        }
        int end = bytes.length - HASH_BYTES;
        byte[] sum = Arrays.copyOfRange(bytes, end, bytes.length);
        if (!Arrays.equals(MAGIC, Arrays.copyOf(bytes, MAGIC.length))
                || !MessageDigest.isEqual(sum, sha256(Arrays.copyOf(bytes, end)))) {
            return new Decoded.Damaged();
        }
        try {
            return body(new OctetReader(Arrays.copyOfRange(bytes, MAGIC.length, end)));
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            // a checksum that is right over a body that is not: made by other hands, and of no use to us
            return new Decoded.Damaged();
        }
    }

    private static Decoded body(OctetReader in) {
        int format = in.number16();
        if (format > CURRENT) {
            return new Decoded.TooNew(format);
        }
        KeyFile file = new KeyFile(in.uuid(), in.text(), slots(in));
        Octets mac = in.raw(HASH_BYTES);
        return format == CURRENT && in.atEnd() ? new Decoded.Whole(file, mac) : new Decoded.Damaged();
    }

    private static List<KeySlot> slots(OctetReader in) {
        int count = in.number8();
        List<KeySlot> slots = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            slots.add(KeySlot.read(in));
        }
        return slots;
    }

    /** A yes or no of one byte; anything but 0 and 1 is refused, so that every file has one form only. */
    static boolean flag(OctetReader in) {
        int value = in.number8();
        if (value > 1) {
            throw new IllegalArgumentException("a flag is 0 or 1");
        }
        return value == 1;
    }

    private static byte[] signed(KeyFile file) {
        OctetWriter out = new OctetWriter()
                .raw(MAGIC)
                .number16(CURRENT)
                .uuid(file.storeId())
                .text(file.school())
                .number8(file.slots().size());
        file.slots().forEach(slot -> slot.write(out));
        return out.toBytes();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
