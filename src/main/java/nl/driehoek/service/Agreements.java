package nl.driehoek.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.driehoek.domain.Act;
import nl.driehoek.domain.Require;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.AgreementCode;
import nl.driehoek.domain.agreement.AgreementId;
import nl.driehoek.domain.agreement.AgreementStatus;
import nl.driehoek.domain.agreement.AgreementText;
import nl.driehoek.domain.agreement.Party;
import nl.driehoek.domain.agreement.Signing;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.store.AgreementRepository;
import nl.driehoek.store.ChangedMeanwhile;
import nl.driehoek.store.ConversationRepository;
import nl.driehoek.text.Texts;
import org.jooq.DSLContext;

/** Agreements between school, parents and child, as far as the signed-in colleague may see them. */
public final class Agreements {

    private final Desk desk;
    private final PupilAccess access;
    private final AgreementFiles files;
    private final AgreementPeople people;
    private final AgreementProposal proposal;
    private final AgreementRepository agreements;
    private final ConversationRepository conversations;

    /** Agreements at {@code desk}; roles and proposals are written with {@code texts}. */
    public Agreements(Desk desk, Texts texts) {
        this.desk = desk;
        this.access = new PupilAccess(desk);
        this.files = new AgreementFiles(desk, access);
        this.people = new AgreementPeople(desk, texts);
        this.proposal = new AgreementProposal(desk, texts, people);
        this.agreements = new AgreementRepository(desk.json());
        this.conversations = new ConversationRepository(desk.json());
    }

    /** The register: all agreements that were not taken back, newest change first. */
    public AgreementRegister register() {
        return desk.read(sql -> new AgreementRegister(files.lines(sql, agreements.all(sql)), desk.today()));
    }

    /** The agreements about one pupil, newest change first. */
    public List<AgreementLine> of(PupilId pupil) {
        return desk.read(sql -> files.lines(sql, agreements.of(sql, pupil)));
    }

    /** The agreements of one talk, newest change first. */
    public List<AgreementLine> of(ConversationId conversation) {
        return desk.read(sql -> files.lines(sql, agreements.of(sql, conversation)));
    }

    /** Everything about one agreement; empty when there is none or the colleague has no right to see it. */
    public Optional<AgreementFile> find(AgreementId id) {
        return desk.read(sql -> agreements.find(sql, id).flatMap(stored -> files.file(sql, stored)));
    }

    /** The agreement with a code as somebody types it from paper; empty when there is none to be seen. */
    public Optional<AgreementFile> find(String typedCode) {
        Optional<AgreementCode> code = AgreementCode.parse(typedCode);
        return code.flatMap(known ->
                desk.read(sql -> agreements.find(sql, known).flatMap(stored -> files.file(sql, stored))));
    }

    /** A draft from a talk: who was there, the question, what goes well, place, day, and who could sign. */
    public AgreementStart start(ConversationId id) {
        return desk.read(sql -> {
            Optional<Conversation> talk = conversations.find(sql, id).map(Stored::value);
            Optional<Pupil> pupil =
                    talk.flatMap(known -> access.find(sql, known.pupil())).map(Stored::value);
            if (pupil.isEmpty()) {
                return new AgreementStart.NoRight();
            }
            return AgreementProposal.possible(talk.orElseThrow())
                    ? new AgreementStart.Prefilled(proposal.from(sql, pupil.get(), talk.get()))
                    : new AgreementStart.Informal();
        });
    }

    /** A draft without a talk. */
    public AgreementStart start(PupilId id) {
        return desk.read(sql -> access.find(sql, id)
                .map(pupil -> (AgreementStart) new AgreementStart.Prefilled(proposal.without(sql, pupil.value())))
                .orElse(new AgreementStart.NoRight()));
    }

    /** The talks about a pupil from which an agreement can follow, newest first. */
    public List<Conversation> talks(PupilId id) {
        return desk.read(sql -> access.allows(sql, id)
                ? conversations.of(sql, id).stream()
                        .map(Stored::value)
                        .filter(talk -> talk.talk() && AgreementProposal.possible(talk))
                        .toList()
                : List.of());
    }

    /** Everybody who may do something or sign, from the talk first; nobody has signed in this list. */
    public List<Party> people(Agreement agreement) {
        return desk.read(sql -> access.find(sql, agreement.pupil())
                .map(pupil -> people.candidates(sql, pupil.value(), talk(sql, agreement)))
                .orElse(List.of()));
    }

    /**
     * Saves a draft on top of revision {@code basedOn}, 0 for a new one.
     *
     * @throws IllegalArgumentException when it is no draft: what was printed changes by a new version only
     */
    public SaveResult<Agreement> save(Agreement draft, int basedOn) {
        Require.that(draft.status() == AgreementStatus.DRAFT, "only a draft is saved");
        return save(draft, basedOn, basedOn == 0 ? Act.CREATED : Act.DRAFTED);
    }

    /** Begins a new version of a printed agreement; the version before stays with its signatures and papers. */
    public SaveResult<Agreement> change(Stored<Agreement> issued, String reason) {
        Require.that(issued.value().status() == AgreementStatus.ISSUED, "only what was printed gets a new version");
        if (!mayChange(issued.value())) {
            return new SaveResult.NoRight<>();
        }
        Agreement next = issued.value().nextVersion(reason);
        return attempt(
                next.id(),
                () -> desk.write(writing -> {
                    agreements.save(writing, Act.CHANGED, next, issued.revision());
                    agreements.keepVersion(writing, issued.value());
                    return null;
                }));
    }

    /** Notes where the party at {@code place} in the list stands with signing. */
    public SaveResult<Agreement> sign(Stored<Agreement> issued, int place, Signing signing) {
        Require.that(issued.value().status() == AgreementStatus.ISSUED, "only what was printed is signed");
        List<Party> parties = new ArrayList<>(issued.value().parties());
        parties.set(place, parties.get(place).with(signing));
        return save(issued.value().with(parties), issued.revision(), Act.SIGNED);
    }

    /** Saves what the look back brought, and ends the agreement when {@code finished}. */
    public SaveResult<Agreement> lookBack(
            Stored<Agreement> issued, UnaryOperator<AgreementText> results, boolean finished) {
        Require.that(issued.value().status() == AgreementStatus.ISSUED, "only what was printed is looked back on");
        Agreement next = issued.value().with(results.apply(issued.value().text()));
        return save(finished ? next.with(AgreementStatus.ENDED) : next, issued.revision(), Act.CHANGED);
    }

    /**
     * Takes an agreement back that nobody signed; it leaves the register and its history stays. Of an agreement that was
     * being changed only the new version is taken back: the one before holds again, with its signatures and papers.
     *
     * @throws IllegalArgumentException when somebody has signed it
     */
    public SaveResult<Agreement> withdraw(Stored<Agreement> stored) {
        Require.that(stored.value().signed() == 0, "somebody has signed");
        if (stored.value().status() == AgreementStatus.DRAFT && stored.value().version() > 1) {
            return putBack(stored);
        }
        return save(stored.value().with(AgreementStatus.WITHDRAWN), stored.revision(), Act.DELETED);
    }

    private SaveResult<Agreement> putBack(Stored<Agreement> draft) {
        if (!mayChange(draft.value())) {
            return new SaveResult.NoRight<>();
        }
        return attempt(
                draft.value().id(),
                () -> desk.write(writing -> {
                    Agreement before = agreements
                            .earlierVersions(writing.sql(), draft.value())
                            .getLast();
                    agreements.save(writing, Act.CHANGED, before, draft.revision());
                    agreements.dropVersion(writing, before);
                    return null;
                }));
    }

    private SaveResult<Agreement> save(Agreement agreement, int basedOn, Act act) {
        if (!mayChange(agreement)) {
            return new SaveResult.NoRight<>();
        }
        return attempt(agreement.id(), () -> desk.write(writing -> agreements.save(writing, act, agreement, basedOn)));
    }

    private SaveResult<Agreement> attempt(AgreementId id, Runnable work) {
        try {
            work.run();
        } catch (ChangedMeanwhile e) {
            return new SaveResult.ChangedElsewhere<>(stored(id));
        }
        return new SaveResult.Saved<>(stored(id));
    }

    private Stored<Agreement> stored(AgreementId id) {
        return desk.read(sql -> agreements.find(sql, id)).orElseThrow();
    }

    private boolean mayChange(Agreement agreement) {
        return desk.read(sql -> access.allows(sql, agreement.pupil()));
    }

    private Optional<Conversation> talk(DSLContext sql, Agreement agreement) {
        return agreement
                .conversation()
                .flatMap(id -> conversations.find(sql, id))
                .map(Stored::value);
    }
}
