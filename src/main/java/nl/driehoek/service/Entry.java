package nl.driehoek.service;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What came of opening the school. */
public sealed interface Entry {

    /**
     * It is open.
     *
     * @param school the open school; whoever asked closes it
     * @param notes text keys of what had to be done first, usually none
     * @param mustChoosePassword whether a new password must be set first, because somebody else chose this one
     */
    record Entered(OpenSchool school, List<String> notes, boolean mustChoosePassword) implements Entry {
        /** Keeps an own copy. */
        public Entered {
            Objects.requireNonNull(school, "school");
            notes = List.copyOf(notes);
        }
    }

    /**
     * The password does not fit.
     *
     * @param waitUntil when a next attempt may be made, if that is not at once
     */
    record WrongPassword(Optional<Instant> waitUntil) implements Entry {}

    /**
     * Nothing was tried: too many wrong passwords.
     *
     * @param until when a next attempt may be made
     */
    record Wait(Instant until) implements Entry {}

    /**
     * It stays closed for another reason; nothing was lost.
     *
     * @param reason which
     * @param backup the newest backup that can be put back, if there is one
     * @param readable whether a damaged or older store can be opened as it is
     */
    record Refused(Reason reason, Optional<BackupMoment> backup, boolean readable) implements Entry {
        /** A reason without ways out. */
        static Refused because(Reason reason) {
            return new Refused(reason, Optional.empty(), false);
        }
    }

    /** Why the school stays closed. Each has a title and a sentence in the bundle. */
    enum Reason {
        /** The key file is gone. */
        KEYS_MISSING("entry.keys-missing.title", "entry.keys-missing.text"),
        /** The key file cannot be read. */
        KEYS_DAMAGED("entry.keys-damaged.title", "entry.keys-damaged.text"),
        /** The key file is of a newer version. */
        KEYS_TOO_NEW("entry.keys-too-new.title", "entry.keys-too-new.text"),
        /** Somebody changed the key file who never had the store open. */
        KEYS_TAMPERED("entry.keys-tampered.title", "entry.keys-tampered.text"),
        /** The store is gone. */
        STORE_MISSING("entry.store-missing.title", "entry.store-missing.text"),
        /** The store is damaged. */
        STORE_DAMAGED("entry.store-damaged.title", "entry.store-damaged.text"),
        /** The store is of a newer version. */
        STORE_TOO_NEW("entry.store-too-new.title", "entry.store-too-new.text"),
        /** The store is older than expected. */
        STORE_OLDER("entry.store-older.title", "entry.store-older.text"),
        /** Another program has the store open. */
        STORE_IN_USE("entry.store-in-use.title", "entry.store-in-use.text"),
        /** The store does not belong to the key file. */
        OTHER_STORE("entry.other-store.title", "entry.other-store.text"),
        /** The disk is full or refuses. */
        DISK_REFUSES("entry.disk-refuses.title", "entry.disk-refuses.text"),
        /** The colleague is no longer known in the store. */
        UNKNOWN_COLLEAGUE("entry.unknown-colleague.title", "entry.unknown-colleague.text");

        private final String titleKey;
        private final String textKey;

        Reason(String titleKey, String textKey) {
            this.titleKey = titleKey;
            this.textKey = textKey;
        }

        /** The key of what is the matter, in a few words. */
        public String titleKey() {
            return titleKey;
        }

        /** The key of what it means and what to do. */
        public String textKey() {
            return textKey;
        }
    }
}
