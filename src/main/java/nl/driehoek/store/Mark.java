package nl.driehoek.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How far a store had come at some moment; kept outside the store, so that an older store put back in its place is
 * noticed.
 *
 * @param storeId the store
 * @param schema the version of the store
 * @param audit the last row of its audit trail
 * @param at when this was written
 * @param seal SHA-256 of the database file as it was closed, empty while it is open
 */
record Mark(UUID storeId, int schema, AuditTrail.Head audit, Instant at, Optional<String> seal) {

    private static final String FORMAT = "mark 1";

    /** The mark as bytes, the same for the same mark. */
    byte[] toBytes() {
        return String.join(
                        "\n",
                        FORMAT,
                        storeId.toString(),
                        Integer.toString(schema),
                        Long.toString(audit.number()),
                        audit.hash(),
                        at.toString(),
                        seal.orElse("-"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The mark in {@code bytes} made by {@link #toBytes()}; only for bytes whose origin was proven. */
    static Mark of(byte[] bytes) {
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        if (lines.size() != 7 || !lines.getFirst().equals(FORMAT)) {
            throw new IllegalArgumentException("not a mark of this format");
        }
        return new Mark(
                UUID.fromString(lines.get(1)),
                Integer.parseInt(lines.get(2)),
                new AuditTrail.Head(Long.parseLong(lines.get(3)), lines.get(4)),
                Instant.parse(lines.get(5)),
                lines.get(6).equals("-") ? Optional.empty() : Optional.of(lines.get(6)));
    }
}
