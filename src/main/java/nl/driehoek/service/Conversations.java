package nl.driehoek.service;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.family.ParentId;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.staff.ColleagueId;
import nl.driehoek.store.ColleagueRepository;
import nl.driehoek.store.ConversationRepository;
import org.jooq.DSLContext;

/** Contacts and talks as lists and counts, as far as the signed-in colleague may see their pupils. */
public final class Conversations {

    private final Desk desk;
    private final PupilAccess access;
    private final ConversationRepository conversations;
    private final ColleagueRepository colleagues;

    /** Contacts and talks at {@code desk}. */
    public Conversations(Desk desk) {
        this.desk = desk;
        this.access = new PupilAccess(desk);
        this.conversations = new ConversationRepository(desk.json());
        this.colleagues = new ColleagueRepository(desk.json());
    }

    /** One contact or talk; empty when there is none or the colleague has no right. */
    public Optional<Stored<Conversation>> find(ConversationId id) {
        return desk.read(sql -> conversations
                .find(sql, id)
                .filter(found -> access.allows(sql, found.value().pupil())));
    }

    /** Everything about one pupil, newest first: the timeline. Empty without right. */
    public List<ContactRow> of(PupilId pupil) {
        return desk.read(sql -> access.find(sql, pupil)
                .map(found -> rows(
                        sql,
                        conversations.of(sql, pupil),
                        Map.of(pupil, found.value().name())))
                .orElse(List.of()));
    }

    /** Everything of the days {@code from} to {@code until}, both included, newest first. */
    public List<ContactRow> between(LocalDate from, LocalDate until) {
        return listed(sql -> conversations.between(sql, from, until));
    }

    /** Talks of which a step is not finished yet, newest first. */
    public List<ContactRow> unfinished() {
        return listed(conversations::unfinished);
    }

    /** Contacts after which school promised something that is not done yet, newest first. */
    public List<ContactRow> openFollowUps() {
        return listed(conversations::withOpenFollowUp);
    }

    /** How school kept in touch about {@code pupil} on the days from {@code from} to {@code until} that have come. */
    public ContactBalance balance(PupilId pupil, LocalDate from, LocalDate until) {
        return ContactBalance.of(held(pupil, from, until));
    }

    /** The same for one parent: only contacts in which this parent took part. */
    public ContactBalance balance(PupilId pupil, ParentId parent, LocalDate from, LocalDate until) {
        return ContactBalance.of(held(pupil, from, until).stream()
                .filter(contact -> ContactBalance.with(contact, parent.value()))
                .toList());
    }

    private List<Conversation> held(PupilId pupil, LocalDate from, LocalDate until) {
        LocalDate today = desk.today();
        return of(pupil).stream()
                .map(ContactRow::conversation)
                .filter(contact -> !contact.moment().on().isBefore(from))
                .filter(contact -> !contact.moment().on().isAfter(until))
                .filter(contact -> !contact.moment().on().isAfter(today))
                .toList();
    }

    private List<ContactRow> listed(Function<DSLContext, List<Stored<Conversation>>> query) {
        return desk.read(sql -> {
            Map<PupilId, PersonName> visible = access.visible(sql).stream()
                    .collect(Collectors.toMap(
                            pupil -> pupil.value().id(), pupil -> pupil.value().name()));
            return rows(sql, query.apply(sql), visible);
        });
    }

    private List<ContactRow> rows(DSLContext sql, List<Stored<Conversation>> found, Map<PupilId, PersonName> visible) {
        Map<ColleagueId, PersonName> leads = new HashMap<>();
        colleagues
                .all(sql)
                .forEach(colleague ->
                        leads.put(colleague.value().id(), colleague.value().name()));
        return found.stream()
                .map(Stored::value)
                .filter(conversation -> visible.containsKey(conversation.pupil()))
                .map(conversation ->
                        new ContactRow(conversation, visible.get(conversation.pupil()), leads.get(conversation.lead())))
                .toList();
    }
}
