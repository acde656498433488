package nl.driehoek.vault;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What stands in the key file. Readable without a password: the school, the colleagues' names and functions, ids and
 * cost parameters. Never anything about a pupil.
 *
 * @param storeId the store this file opens
 * @param school the school's name as the unlock screen shows it, not blank
 * @param slots one per colleague and at most one for the recovery sheet; 1 to 250, every id and user once
 */
public record KeyFile(UUID storeId, String school, List<KeySlot> slots) {

    /** The most slots a key file can have. */
    public static final int MAX_SLOTS = 250;

    public KeyFile {
        slots = List.copyOf(slots);
        SlotOwner.requireLabel(school);
        if (storeId == null || school.isBlank() || slots.isEmpty() || slots.size() > MAX_SLOTS) {
            throw new IllegalArgumentException("a key file has a store, a school and 1 to " + MAX_SLOTS + " slots");
        }
        if (different(slots.stream().map(slot -> slot.header().id())) < slots.size()
                || different(slots.stream().map(slot -> slot.owner().userId())) < slots.size()
                || slots.stream().filter(KeyFile::isRecovery).count() > 1) {
            throw new IllegalArgumentException("every slot, user and recovery sheet stands in a key file once");
        }
    }

    /** The colleagues who can unlock, in the order of the file; for the unlock screen. */
    public List<SlotOwner> colleagues() {
        return slots.stream()
                .filter(slot -> !isRecovery(slot))
                .map(KeySlot::owner)
                .toList();
    }

    /** Whether there is a recovery sheet. */
    public boolean hasRecovery() {
        return recoverySlot().isPresent();
    }

    /** Whether the colleague {@code userId} has the key of the restricted part. */
    public boolean mayOpenRestricted(UUID userId) {
        return slotOf(userId).flatMap(KeySlot::restrictedKey).isPresent();
    }

    /** The slot of the colleague {@code userId}. */
    Optional<KeySlot> slotOf(UUID userId) {
        return slots.stream()
                .filter(slot -> !isRecovery(slot) && slot.owner().userId().equals(userId))
                .findFirst();
    }

    Optional<KeySlot> recoverySlot() {
        return slots.stream().filter(KeyFile::isRecovery).findFirst();
    }

    /** This file with {@code slot} in the place of its user's old slot, or at the end. */
    KeyFile with(KeySlot slot) {
        boolean known = slots.stream().anyMatch(old -> sameUser(old, slot));
        Stream<KeySlot> kept = slots.stream().map(old -> sameUser(old, slot) ? slot : old);
        return new KeyFile(storeId, school, (known ? kept : Stream.concat(kept, Stream.of(slot))).toList());
    }

    KeyFile without(KeySlot slot) {
        return new KeyFile(
                storeId,
                school,
                slots.stream().filter(other -> !other.equals(slot)).toList());
    }

    KeyFile named(String newSchool) {
        return new KeyFile(storeId, newSchool, slots);
    }

    private static boolean sameUser(KeySlot one, KeySlot other) {
        return one.owner().userId().equals(other.owner().userId());
    }

    private static boolean isRecovery(KeySlot slot) {
        return slot.owner().kind() == SlotKind.RECOVERY;
    }

    private static long different(Stream<UUID> ids) {
        return ids.distinct().count();
    }

    /** The store's id only: names stay out of logs. */
    @Override
    public String toString() {
        return "KeyFile[" + storeId + "]";
    }
}
