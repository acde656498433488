package nl.driehoek.vault;

import java.util.UUID;

/**
 * Who a slot belongs to, as the unlock screen shows it. This stands readable in the key file; it is never a pupil or
 * a parent.
 *
 * @param userId the user
 * @param kind colleague or recovery sheet
 * @param name a colleague's name, not blank, at most 120 characters; empty for the recovery sheet
 * @param function a colleague's function in words ("leerkracht groep 6"), at most 120 characters, may be empty
 */
public record SlotOwner(UUID userId, SlotKind kind, String name, String function) {

    /** The longest label. */
    public static final int MAX_LENGTH = 120;

    public SlotOwner {
        requireLabel(name);
        requireLabel(function);
        if (userId == null || kind == null || (kind == SlotKind.COLLEAGUE) == name.isBlank()) {
            throw new IllegalArgumentException("a colleague has a name, the recovery sheet has none");
        }
    }

    /** A colleague. */
    public static SlotOwner colleague(UUID userId, String name, String function) {
        return new SlotOwner(userId, SlotKind.COLLEAGUE, name, function);
    }

    /** The recovery sheet with id {@code id}. */
    static SlotOwner recovery(UUID id) {
        return new SlotOwner(id, SlotKind.RECOVERY, "", "");
    }

    static void requireLabel(String label) {
        if (label.length() > MAX_LENGTH || label.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a label is one line of at most " + MAX_LENGTH + " characters");
        }
    }

    /** The id only: names stay out of logs. */
    @Override
    public String toString() {
        return "SlotOwner[" + userId + "]";
    }
}
