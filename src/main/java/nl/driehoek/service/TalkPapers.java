package nl.driehoek.service;

import java.util.Optional;
import nl.driehoek.domain.RecordKind;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.conversation.Preparation;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.store.ColleagueRepository;
import nl.driehoek.store.ConversationRepository;
import nl.driehoek.store.SheetRepository;
import org.jooq.DSLContext;

/** Reads what sheets about a talk need, for talks the colleague may see. */
final class TalkPapers {

    private final PaperDesk papers;
    private final PupilAccess access;
    private final ConversationRepository conversations;
    private final ColleagueRepository colleagues;
    private final SheetRepository<Preparation> preparations;

    TalkPapers(PaperDesk papers) {
        Desk desk = papers.desk();
        this.papers = papers;
        this.access = new PupilAccess(desk);
        this.conversations = new ConversationRepository(desk.json());
        this.colleagues = new ColleagueRepository(desk.json());
        this.preparations = new SheetRepository<>(RecordKind.PREPARATION, Preparation.class, desk.json());
    }

    Optional<TalkOnPaper> read(DSLContext sql, ConversationId id) {
        return conversations
                .find(sql, id)
                .map(Stored::value)
                .flatMap(talk -> access.find(sql, talk.pupil()).map(pupil -> read(sql, talk, pupil.value())));
    }

    private TalkOnPaper read(DSLContext sql, Conversation talk, Pupil pupil) {
        Preparation none = Preparation.empty(talk.id());
        return new TalkOnPaper(
                talk,
                pupil,
                preparations
                        .find(sql, talk.id().value(), none)
                        .map(Stored::value)
                        .orElse(none),
                conversations.reportVersions(sql, talk.id()),
                papers.family(sql, pupil.id()),
                papers.school(sql),
                colleagues.find(sql, talk.lead()).map(Stored::value));
    }
}
