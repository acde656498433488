package nl.driehoek.service;

import java.time.LocalDate;
import java.util.Optional;
import nl.driehoek.document.NvcDocument;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.family.Parent;
import nl.driehoek.domain.nvc.NvcSheet;
import nl.driehoek.domain.nvc.NvcSide;
import nl.driehoek.domain.staff.ColleagueId;
import nl.driehoek.store.ColleagueRepository;
import nl.driehoek.store.ConversationRepository;
import org.jooq.DSLContext;

/** The sheet ik en jij for its author. */
final class NvcPaper {

    private final PaperDesk papers;
    private final ConversationRepository conversations;
    private final ColleagueRepository colleagues;

    NvcPaper(PaperDesk papers) {
        this.papers = papers;
        this.conversations = new ConversationRepository(papers.desk().json());
        this.colleagues = new ColleagueRepository(papers.desk().json());
    }

    PaperDraft draft(DSLContext sql, Stored<NvcSheet> stored) {
        NvcSheet sheet = stored.value();
        String with = sheet.about()
                .parent()
                .flatMap(id -> papers.parent(sql, id))
                .map(Parent::name)
                .map(name -> name.full())
                .orElse("");
        String occasion = sheet.about()
                .conversation()
                .flatMap(id -> conversations.find(sql, id))
                .map(talk -> talk.value().subject())
                .orElse(sheet.title());
        LocalDate on =
                LocalDate.ofInstant(stored.changedAt(), papers.desk().clock().getZone());
        return new PaperDraft.Ready(new NvcDocument(
                author(sql, sheet.author()),
                on,
                with,
                occasion,
                side(sheet.self()),
                side(sheet.other()),
                new NvcDocument.Notes(sheet.opening(), sheet.heard())));
    }

    private String author(DSLContext sql, ColleagueId id) {
        Optional<String> known =
                colleagues.find(sql, id).map(one -> one.value().name().full());
        return known.orElse(papers.desk().me().name().full());
    }

    private static NvcDocument.Side side(NvcSide side) {
        return new NvcDocument.Side(side.observation(), side.feeling(), side.need(), side.request());
    }
}
