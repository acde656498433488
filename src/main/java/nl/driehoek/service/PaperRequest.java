package nl.driehoek.service;

import java.util.Objects;
import nl.driehoek.domain.Require;
import nl.driehoek.domain.agreement.AgreementId;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.nvc.NvcSheetId;

/** Which sheet somebody wants to see on paper. It names things in the store and holds no content. */
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
