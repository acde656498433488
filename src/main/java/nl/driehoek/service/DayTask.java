package nl.driehoek.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.nvc.NvcSheetId;

/** Something that waits for the signed-in colleague. */
public sealed interface DayTask {

    /**
     * A promise after a contact that was not kept yet. What was promised is read in the contact.
     *
     * @param contact after which contact
     * @param pupil about whom
     * @param by the day it was promised for, if one was named
     */
    record Promise(ConversationId contact, DayPupil pupil, Optional<LocalDate> by) implements DayTask {
        /** Refuses null. */
        public Promise {
            Objects.requireNonNull(contact, "contact");
            Objects.requireNonNull(pupil, "pupil");
            Objects.requireNonNull(by, "by");
        }
    }

    /**
     * A talk took place and its report is not confirmed.
     *
     * @param talk which talk
     * @param pupil about whom
     * @param on the day of the talk
     */
    record Report(ConversationId talk, DayPupil pupil, LocalDate on) implements DayTask {
        /** Refuses null. */
        public Report {
            Objects.requireNonNull(talk, "talk");
            Objects.requireNonNull(pupil, "pupil");
            Objects.requireNonNull(on, "on");
        }
    }

    /**
     * An own NVC sheet of which the column "ik" is not filled.
     *
     * @param sheet which sheet
     * @param pupil about whom, when it is tied to a pupil
     * @param changedAt when it was last changed
     */
    record NvcDraft(NvcSheetId sheet, Optional<DayPupil> pupil, Instant changedAt) implements DayTask {
        /** Refuses null. */
        public NvcDraft {
            Objects.requireNonNull(sheet, "sheet");
            Objects.requireNonNull(pupil, "pupil");
            Objects.requireNonNull(changedAt, "changedAt");
        }
    }
}
