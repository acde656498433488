package nl.driehoek.service;

import java.util.Objects;
import nl.driehoek.domain.Require;
import nl.driehoek.domain.agreement.AgreementId;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.nvc.NvcSheetId;

/**
 * Which sheet somebody wants to see on paper. It names things in the store and holds no content; only a message, which
 * the store does not keep, brings its words along.
 */
public sealed interface PaperRequest {

    /**
     * An agreement: the printed copies byte for byte, or a preview while the version is a draft.
     *
     * @param id which agreement
     * @param version which version, from 1
     */
    record OfAgreement(AgreementId id, int version) implements PaperRequest {
        /** Checks the version. */
        public OfAgreement {
            Objects.requireNonNull(id, "id");
            Require.that(version >= 1, "version below 1");
        }
    }

    /**
     * The invitation to a talk, one per parent.
     *
     * @param id which talk
     */
    record OfInvitation(ConversationId id) implements PaperRequest {
        /** Refuses null. */
        public OfInvitation {
            Objects.requireNonNull(id, "id");
        }
    }

    /**
     * The sheet on which parents may prepare a talk, one per parent.
     *
     * @param id which talk
     */
    record OfPreparation(ConversationId id) implements PaperRequest {
        /** Refuses null. */
        public OfPreparation {
            Objects.requireNonNull(id, "id");
        }
    }

    /**
     * The confirmed report of a talk, one per recipient.
     *
     * @param id which talk
     */
    record OfReport(ConversationId id) implements PaperRequest {
        /** Refuses null. */
        public OfReport {
            Objects.requireNonNull(id, "id");
        }
    }

    /**
     * The report of a talk explained in portions, one copy per parent of the talk.
     *
     * @param id which talk
     */
    record OfPortions(ConversationId id) implements PaperRequest {
        /** Refuses null. */
        public OfPortions {
            Objects.requireNonNull(id, "id");
        }
    }

    /**
     * A short message around a talk.
     *
     * @param id which talk
     * @param reader full name of the parent in the talk; empty for the parents in general
     * @param words what it says, not blank
     */
    record OfMessage(ConversationId id, String reader, String words) implements PaperRequest {
        /** Checks that it says something. */
        public OfMessage {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(reader, "reader");
            Require.that(!words.isBlank(), "no words");
        }

        /** The talk only. */
        @Override
        public String toString() {
            return "OfMessage[id=" + id + "]";
        }
    }

    /**
     * A sheet ik en jij, for who may read it.
     *
     * @param id which sheet
     */
    record OfNvc(NvcSheetId id) implements PaperRequest {
        /** Refuses null. */
        public OfNvc {
            Objects.requireNonNull(id, "id");
        }
    }
}
