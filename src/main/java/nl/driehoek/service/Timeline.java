package nl.driehoek.service;

import java.util.List;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.store.AgreementRepository;
import nl.driehoek.store.ConversationRepository;

/** The contacts and agreements about a pupil, as the dossier shows them. */
public final class Timeline {

    private final Desk desk;
    private final PupilAccess access;
    private final ConversationRepository conversations;
    private final AgreementRepository agreements;

    /** Contacts at {@code desk}. */
    public Timeline(Desk desk) {
        this.desk = desk;
        this.access = new PupilAccess(desk);
        this.conversations = new ConversationRepository(desk.json());
        this.agreements = new AgreementRepository(desk.json());
    }

    /** Everything about one pupil, newest first, also what is planned; empty without a right to the pupil. */
    public List<Stored<Conversation>> of(PupilId pupil) {
        return desk.read(sql -> access.allows(sql, pupil) ? conversations.of(sql, pupil) : List.of());
    }

    /** The agreements about one pupil, newest change first; empty without a right to the pupil. */
    public List<Stored<Agreement>> agreements(PupilId pupil) {
        return desk.read(sql -> access.allows(sql, pupil) ? agreements.of(sql, pupil) : List.of());
    }
}
