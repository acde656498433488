package nl.driehoek.ui.common.navigation;

import java.util.Objects;
import java.util.Optional;
import nl.driehoek.domain.agreement.AgreementId;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.family.ParentId;
import nl.driehoek.domain.nvc.NvcSheetId;
import nl.driehoek.domain.pupil.PupilId;

/** Where one can go. A new screen is a new record here and one line in the registry of the application. */
public sealed interface Target {

    /** Whether this place shows several children or families; while a parent looks along, going there asks first. */
    default boolean showsMany() {
        return false;
    }

    /** Vandaag. */
    record Today() implements Target {
        @Override
        public boolean showsMany() {
            return true;
        }
    }

    /** The list of pupils. */
    record Pupils() implements Target {
        @Override
        public boolean showsMany() {
            return true;
        }
    }

    /**
     * The dossier of a pupil.
     *
     * @param id the pupil
     * @param tab which tab
     */
    record Pupil(PupilId id, PupilTab tab) implements Target {
        /** Checks. */
        public Pupil {
            Objects.requireNonNull(id);
            Objects.requireNonNull(tab);
        }
    }

    /** The tabs of a dossier. */
    enum PupilTab {
        /** Contacts, home and school, family. */
        OVERVIEW,
        /** Talks. */
        TALKS,
        /** Parents and family. */
        FAMILY,
        /** What they say at home and at school. */
        HOME_AND_SCHOOL,
        /** Agreements. */
        AGREEMENTS,
        /** Development perspective and consent. */
        PLAN,
        /** People around the child. */
        NETWORK,
        /** Documents. */
        DOCUMENTS
    }

    /**
     * One parent of a pupil: how to reach each other, gezag, what helps.
     *
     * @param pupil the pupil
     * @param parent the parent
     */
    record Parent(PupilId pupil, ParentId parent) implements Target {
        /** Checks. */
        public Parent {
            Objects.requireNonNull(pupil);
            Objects.requireNonNull(parent);
        }
    }

    /**
     * What we know of the roles of a parent.
     *
     * @param pupil the pupil
     * @param parent the parent
     */
    record RoleProfile(PupilId pupil, ParentId parent) implements Target {
        /** Checks. */
        public RoleProfile {
            Objects.requireNonNull(pupil);
            Objects.requireNonNull(parent);
        }
    }

    /** The list of talks. */
    record Talks() implements Target {
        @Override
        public boolean showsMany() {
            return true;
        }
    }

    /**
     * The workspace of one talk.
     *
     * @param id the conversation
     * @param step which step
     */
    record Talk(ConversationId id, TalkStep step) implements Target {
        /** Checks. */
        public Talk {
            Objects.requireNonNull(id);
            Objects.requireNonNull(step);
        }
    }

    /** The steps of a talk, in order. */
    enum TalkStep {
        /** Voorbereiden. */
        PREPARE,
        /** Gesprek. */
        HOLD,
        /** Verslag. */
        REPORT,
        /** Afspraken. */
        AGREE,
        /** Terugblik. */
        LOOK_BACK
    }

    /**
     * The clock and calls after a conflict.
     *
     * @param id the conversation it is about
     */
    record Conflict(ConversationId id) implements Target {
        /** Checks. */
        public Conflict {
            Objects.requireNonNull(id);
        }
    }

    /** The list of NVC sheets. */
    record NvcSheets() implements Target {
        @Override
        public boolean showsMany() {
            return true;
        }
    }

    /**
     * One NVC sheet.
     *
     * @param id the sheet
     */
    record NvcSheet(NvcSheetId id) implements Target {
        /** Checks. */
        public NvcSheet {
            Objects.requireNonNull(id);
        }
    }

    /**
     * The list of agreements.
     *
     * @param chosen the one shown in detail, if any
     */
    record Agreements(Optional<AgreementId> chosen) implements Target {
        /** Checks. */
        public Agreements {
            Objects.requireNonNull(chosen);
        }

        @Override
        public boolean showsMany() {
            return true;
        }
    }

    /**
     * The page on which the draft of an agreement is written.
     *
     * @param id the agreement
     */
    record AgreementDraft(AgreementId id) implements Target {
        /** Checks. */
        public AgreementDraft {
            Objects.requireNonNull(id);
        }
    }

    /** Taking over pupils from a file. */
    record Import() implements Target {
        @Override
        public boolean showsMany() {
            return true;
        }
    }

    /** How school does: the mirror. */
    record Overview() implements Target {
        @Override
        public boolean showsMany() {
            return true;
        }
    }

    /** Own notes. */
    record Notes() implements Target {
        @Override
        public boolean showsMany() {
            return true;
        }
    }

    /** Knowledge and help. */
    record Help() implements Target {}

    /**
     * Settings.
     *
     * @param section which part
     */
    record Settings(SettingsSection section) implements Target {
        /** Checks. */
        public Settings {
            Objects.requireNonNull(section);
        }
    }

    /** The parts of the settings. */
    enum SettingsSection {
        /** Letters, colours, motion. */
        DISPLAY,
        /** Own password. */
        PASSWORD,
        /** The school. */
        SCHOOL,
        /** Colleagues. */
        COLLEAGUES,
        /** Word lists. */
        WORDS,
        /** Backup and restore. */
        BACKUP,
        /** History and retention. */
        RETENTION
    }
}
