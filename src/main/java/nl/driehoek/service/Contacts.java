package nl.driehoek.service;

import java.util.Map;
import java.util.Optional;
import nl.driehoek.domain.Act;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.conversation.FollowUp;
import nl.driehoek.domain.conversation.Preparation;
import nl.driehoek.domain.conversation.Report;
import nl.driehoek.store.Writing;
import org.jooq.DSLContext;

/** Noting contacts: under a minute, formal or not, and deleting one with a few seconds to take that back. */
public final class Contacts {

    private final Desk desk;
    private final TalkLoader talks;

    /** Noting contacts at {@code desk}. */
    public Contacts(Desk desk) {
        this.desk = desk;
        this.talks = new TalkLoader(desk);
    }

    /** Notes a contact that took place; the signed-in colleague is the one who noted it. */
    public SaveResult<Conversation> note(NewContact contact) {
        Conversation conversation = new Conversation(
                new ConversationId(desk.ids().next()),
                contact.pupil(),
                contact.nature(),
                contact.moment(),
                contact.what(),
                desk.me().id(),
                contact.who(),
                Map.of(),
                contact.followUp());
        return desk.write(writing -> talks.access().allows(writing.sql(), contact.pupil())
                ? add(writing, conversation)
                : new SaveResult.NoRight<>());
    }

    /**
     * Writes over a contact that was noted; who noted it may, and the care team. Its pupil, its steps and who noted it
     * stay.
     *
     * @param before the contact as the user saw it
     */
    public SaveResult<Conversation> change(Conversation before, NewContact now) {
        return desk.write(writing -> talks.load(writing.sql(), before.id())
                .filter(this::mayWrite)
                .map(talk -> change(writing, talk.conversation(), before, now))
                .orElseGet(SaveResult.NoRight::new));
    }

    private SaveResult<Conversation> change(
            Writing writing, Stored<Conversation> found, Conversation before, NewContact now) {
        if (!found.value().equals(before)) {
            return new SaveResult.ChangedElsewhere<>(found);
        }
        Conversation changed = new Conversation(
                before.id(),
                before.pupil(),
                now.nature(),
                now.moment(),
                now.what(),
                before.lead(),
                now.who(),
                before.steps(),
                now.followUp());
        talks.conversations().save(writing, Act.CHANGED, changed, found.revision());
        return new SaveResult.Saved<>(find(writing.sql(), before.id()).orElseThrow());
    }

    /** School kept the promise of this contact. */
    public SaveResult<Conversation> kept(ConversationId id) {
        return promise(
                id,
                desk.write(writing -> find(writing.sql(), id)
                        .flatMap(found -> found.value().followUp())
                        .map(FollowUp::kept)));
    }

    /** Writes down, changes or takes away what school promised. */
    public SaveResult<Conversation> promise(ConversationId id, Optional<FollowUp> promise) {
        return desk.write(writing -> find(writing.sql(), id)
                .<SaveResult<Conversation>>map(found -> {
                    talks.conversations()
                            .save(writing, Act.CHANGED, found.value().withFollowUp(promise), found.revision());
                    return new SaveResult.Saved<>(find(writing.sql(), id).orElseThrow());
                })
                .orElseGet(SaveResult.NoRight::new));
    }

    /**
     * Deletes a contact. Empty, and nothing deleted, when it is another colleague’s and the signed-in one is not of the
     * care team, or when it has a confirmed report or agreements: those are part of the file.
     */
    public Optional<DeletedContact> delete(ConversationId id) {
        return desk.write(
                writing -> talks.load(writing.sql(), id).filter(this::mayDelete).map(talk -> delete(writing, talk)));
    }

    /** Puts back what was just deleted. */
    public SaveResult<Conversation> restore(DeletedContact deleted) {
        Conversation conversation = deleted.conversation();
        return desk.write(writing -> {
            if (!talks.access().allows(writing.sql(), conversation.pupil())) {
                return new SaveResult.NoRight<>();
            }
            deleted.preparation()
                    .ifPresent(sheet -> talks.preparations()
                            .save(writing, Act.UNDONE, conversation.id().value(), sheet, 0));
            deleted.report()
                    .ifPresent(sheet -> talks.reports()
                            .save(writing, Act.UNDONE, conversation.id().value(), sheet, 0));
            return add(writing, conversation);
        });
    }

    private SaveResult<Conversation> add(Writing writing, Conversation conversation) {
        talks.conversations().save(writing, Act.CREATED, conversation, 0);
        return new SaveResult.Saved<>(find(writing.sql(), conversation.id()).orElseThrow());
    }

    private DeletedContact delete(Writing writing, Talk talk) {
        ConversationId id = talk.conversation().value().id();
        Optional<Preparation> preparation = talks.preparations()
                .find(writing.sql(), id.value(), Preparation.empty(id))
                .map(Stored::value);
        Optional<Report> report = talks.reports()
                .find(writing.sql(), id.value(), talk.report().value())
                .map(Stored::value);
        talks.preparations().delete(writing, id.value());
        talks.reports().delete(writing, id.value());
        talks.conversations().delete(writing, id);
        return new DeletedContact(talk.conversation().value(), preparation, report);
    }

    private boolean mayDelete(Talk talk) {
        boolean onFile = !talk.versions().isEmpty() || !talk.agreements().isEmpty();
        return mayWrite(talk) && !onFile;
    }

    private boolean mayWrite(Talk talk) {
        return talk.conversation().value().lead().equals(desk.me().id())
                || desk.rights().seesAll();
    }

    private Optional<Stored<Conversation>> find(DSLContext sql, ConversationId id) {
        return talks.load(sql, id).map(Talk::conversation);
    }
}
