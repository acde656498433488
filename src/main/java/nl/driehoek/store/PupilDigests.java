package nl.driehoek.store;

import static nl.driehoek.store.jooq.Tables.AGREEMENT;
import static nl.driehoek.store.jooq.Tables.AGREEMENT_PARTY;
import static nl.driehoek.store.jooq.Tables.CONVERSATION;
import static nl.driehoek.store.jooq.Tables.PARENT_LINK;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.driehoek.domain.agreement.AgreementStatus;
import nl.driehoek.domain.contact.Initiative;
import nl.driehoek.domain.contact.Tone;
import nl.driehoek.domain.family.ParentId;
import nl.driehoek.domain.pupil.PupilId;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** A few columns about many pupils at once, so that a list of two thousand pupils needs three reads. */
public final class PupilDigests {

    private static final char DONE = 'D';

    private final DSLContext sql;

    /** Digests from the database of {@code sql}. */
    public PupilDigests(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * A contact without its words.
     *
     * @param pupil about whom
     * @param on day
     * @param from begin, if a time is set
     * @param tone why school sought contact
     * @param initiative who began
     * @param planned a talk with steps
     * @param held the talk itself is finished
     * @param reported its report is finished
     */
    public record Contact(
            PupilId pupil,
            LocalDate on,
            Optional<LocalTime> from,
            Tone tone,
            Initiative initiative,
            boolean planned,
            boolean held,
            boolean reported) {}

    /**
     * An issued agreement without its words.
     *
     * @param pupil about whom
     * @param lookBackOn day of looking back, if chosen
     * @param signers how many parties sign
     * @param signed how many have signed
     */
    public record Signatures(PupilId pupil, Optional<LocalDate> lookBackOn, int signers, int signed) {}

    /**
     * A bond without gezag.
     *
     * @param pupil the child
     * @param parent the parent
     */
    public record Bond(PupilId pupil, ParentId parent) {}

    /** All contacts from {@code first} on, oldest first, also those that are planned for later. */
    public List<Contact> contactsFrom(LocalDate first) {
        return sql.select(
                        CONVERSATION.PUPIL_ID,
                        CONVERSATION.ON_DAY,
                        CONVERSATION.FROM_TIME,
                        CONVERSATION.TONE,
                        CONVERSATION.INITIATIVE,
                        CONVERSATION.PLANNED,
                        CONVERSATION.STEPS)
                .from(CONVERSATION)
                .where(CONVERSATION.ON_DAY.ge(first))
                .orderBy(CONVERSATION.ON_DAY, CONVERSATION.FROM_TIME, CONVERSATION.ID)
                .fetch(row -> new Contact(
                        new PupilId(row.value1()),
                        row.value2(),
                        Optional.ofNullable(row.value3()),
                        Tone.valueOf(row.value4()),
                        Initiative.valueOf(row.value5()),
                        row.value6(),
                        row.value7().charAt(1) == DONE,
                        row.value7().charAt(2) == DONE));
    }

    /** The issued agreements that are not ended. */
    public List<Signatures> issued() {
        var signed = DSL.count(DSL.when(AGREEMENT_PARTY.STATE.eq("SIGNED"), 1));
        return sql.select(AGREEMENT.PUPIL_ID, AGREEMENT.LOOK_BACK_ON, DSL.count(AGREEMENT_PARTY.PLACE), signed)
                .from(AGREEMENT)
                .leftJoin(AGREEMENT_PARTY)
                .on(AGREEMENT_PARTY.AGREEMENT_ID.eq(AGREEMENT.ID))
                .where(AGREEMENT.STATUS.eq(AgreementStatus.ISSUED.name()))
                .groupBy(AGREEMENT.ID, AGREEMENT.PUPIL_ID, AGREEMENT.LOOK_BACK_ON)
                .fetch(row -> new Signatures(
                        new PupilId(row.value1()), Optional.ofNullable(row.value2()), row.value3(), row.value4()));
    }

    /** The children of all parents of {@code pupil}: the pupil and its brothers and sisters. */
    public List<Bond> bondsAround(PupilId pupil) {
        var own = PARENT_LINK.as("own");
        return sql.select(PARENT_LINK.PUPIL_ID, PARENT_LINK.PARENT_ID)
                .from(PARENT_LINK)
                .join(own)
                .on(own.PARENT_ID.eq(PARENT_LINK.PARENT_ID))
                .where(own.PUPIL_ID.eq(pupil.value()))
                .fetch(row -> new Bond(new PupilId(row.value1()), new ParentId(row.value2())));
    }
}
