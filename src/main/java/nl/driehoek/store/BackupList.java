package nl.driehoek.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What a backup says it holds; inside the backup it is sealed with a key of the store.
 *
 * @param storeId the store
 * @param schemaVersion its version
 * @param at when the backup was made
 * @param audit the last act in it
 * @param store size and SHA-256 of the database file
 * @param keys size and SHA-256 of the key file
 * @param counts the number of rows by table
 */
record BackupList(
        UUID storeId,
        int schemaVersion,
        Instant at,
        AuditTrail.Head audit,
        Part store,
        Part keys,
        Map<String, Long> counts) {

    private static final String FORMAT = "backup 1";
    private static final int FIXED = 8;

    /** Keeps the tables in order. */
    BackupList {
        counts = java.util.Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    /** One file inside a backup: its size in bytes and its SHA-256. */
    record Part(long size, String sha256) {

        static Part of(Path file) throws IOException {
            return new Part(Files.size(file), FileSeal.of(file));
        }

        private static Part of(String line) {
            String[] words = line.split(" ");
            return new Part(Long.parseLong(words[0]), words[1]);
        }

        @Override
        public String toString() {
            return size + " " + sha256;
        }
    }

    /** The list as bytes. */
    byte[] toBytes() {
        List<String> lines = new ArrayList<>(List.of(
                FORMAT,
                storeId.toString(),
                Integer.toString(schemaVersion),
                at.toString(),
                Long.toString(audit.number()),
                audit.hash(),
                store.toString(),
                keys.toString()));
        counts.forEach((table, rows) -> lines.add(table + " " + rows));
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    /** The list in bytes whose origin was proven. */
    static BackupList of(byte[] bytes) {
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        if (lines.size() < FIXED || !lines.getFirst().equals(FORMAT)) {
            throw new IllegalArgumentException("not a list of this format");
        }
        Map<String, Long> counts = new TreeMap<>();
        for (String line : lines.subList(FIXED, lines.size())) {
            String[] words = line.split(" ");
            counts.put(words[0], Long.valueOf(words[1]));
        }
        return new BackupList(
                UUID.fromString(lines.get(1)),
                Integer.parseInt(lines.get(2)),
                Instant.parse(lines.get(3)),
                new AuditTrail.Head(Long.parseLong(lines.get(4)), lines.get(5)),
                Part.of(lines.get(6)),
                Part.of(lines.get(7)),
                counts);
    }

    /** What may be shown of it. */
    BackupInfo info(Path file) throws IOException {
        return new BackupInfo(file, at, audit.number(), schemaVersion, Files.size(file));
    }
}
