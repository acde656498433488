package nl.driehoek.store;

import static nl.driehoek.store.jooq.Tables.ATTACHMENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.driehoek.domain.Require;
import org.jooq.DSLContext;

/** Scans and issued PDFs inside the encrypted store, each known by the SHA-256 of its bytes. */
public final class Attachments {

    /** The largest attachment, in bytes: 25 MB. */
    public static final int LARGEST = 25 * 1024 * 1024;

    private final DSLContext sql;

    /** The attachments in the database of {@code sql}. */
    public Attachments(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * An attachment without its bytes.
     *
     * @param sha256 64 hex digits
     * @param mediaType such as {@code application/pdf}
     * @param sizeBytes its size
     */
    public record Description(String sha256, String mediaType, long sizeBytes) {}

    /**
     * Keeps {@code bytes}; the same bytes are kept once.
     *
     * @param mediaType such as {@code application/pdf}, at most 40 characters
     * @return their SHA-256 as 64 hex digits
     * @throws IllegalArgumentException when there is nothing, or more than {@link #LARGEST}
     */
    public static String add(Writing writing, byte[] bytes, String mediaType) {
        Require.that(bytes.length > 0 && bytes.length <= LARGEST, "attachment of 1 byte to 25 MB");
        String sha256 = Sha256.hex(bytes);
        DSLContext sql = writing.sql();
        if (!sql.fetchExists(ATTACHMENT, ATTACHMENT.SHA256.eq(sha256))) {
            sql.insertInto(ATTACHMENT)
                    .set(ATTACHMENT.SHA256, sha256)
                    .set(ATTACHMENT.MEDIA_TYPE, mediaType)
                    .set(ATTACHMENT.SIZE_BYTES, (long) bytes.length)
                    .set(ATTACHMENT.CONTENT, bytes)
                    .set(ATTACHMENT.ADDED_AT, writing.at())
                    .set(ATTACHMENT.ADDED_BY, writing.by().value())
                    .execute();
        }
        return sha256;
    }

    /** What is known of an attachment, if it is there. */
    public Optional<Description> find(String sha256) {
        return sql.select(ATTACHMENT.SHA256, ATTACHMENT.MEDIA_TYPE, ATTACHMENT.SIZE_BYTES)
                .from(ATTACHMENT)
                .where(ATTACHMENT.SHA256.eq(sha256))
                .fetchOptional(row -> new Description(row.value1(), row.value2(), row.value3()));
    }

    /**
     * The bytes of an attachment, checked against their SHA-256; empty when there is none.
     *
     * @throws AttachmentAltered when the bytes are not what was put in
     */
    public Optional<byte[]> bytes(String sha256) {
        Optional<byte[]> bytes = sql.select(ATTACHMENT.CONTENT)
                .from(ATTACHMENT)
                .where(ATTACHMENT.SHA256.eq(sha256))
                .fetchOptional(ATTACHMENT.CONTENT);
        if (bytes.isPresent() && !Sha256.hex(bytes.get()).equals(sha256)) {
            throw new AttachmentAltered(sha256);
        }
        return bytes;
    }

    /** Reads every attachment, one at a time, and names those whose bytes are not what was put in. */
    public List<String> altered() {
        List<String> altered = new ArrayList<>();
        for (String sha256 : sql.select(ATTACHMENT.SHA256).from(ATTACHMENT).fetch(ATTACHMENT.SHA256)) {
            try {
                bytes(sha256);
            } catch (AttachmentAltered e) {
                altered.add(e.sha256());
            }
        }
        return altered;
    }
}
