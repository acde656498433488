package nl.driehoek.store;

import static nl.driehoek.store.jooq.Tables.AGREEMENT;
import static nl.driehoek.store.jooq.Tables.AGREEMENT_PARTY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.AgreementCode;
import nl.driehoek.domain.agreement.AgreementId;
import nl.driehoek.domain.agreement.AgreementStatus;
import nl.driehoek.domain.agreement.AgreementText;
import nl.driehoek.domain.agreement.Party;
import nl.driehoek.domain.agreement.Signing;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.conversation.PartyKind;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.store.jooq.tables.records.AgreementPartyRecord;
import nl.driehoek.store.jooq.tables.records.AgreementRecord;

/** Between an agreement and its rows. */
final class AgreementRows {

    private final Json json;

    AgreementRows(Json json) {
        this.json = json;
    }

    AgreementRecord row(Agreement agreement) {
        return AGREEMENT
                .newRecord()
                .setId(agreement.id().value())
                .setPupilId(agreement.pupil().value())
                .setConversationId(
                        agreement.conversation().map(ConversationId::value).orElse(null))
                .setCode(agreement.code().value())
                .setVersion(agreement.version())
                .setTitle(agreement.text().title())
                .setStatus(agreement.status().name())
                .setLookBackOn(agreement.text().lookBackOn().orElse(null))
                .setDocument(json.write(agreement.text()))
                .setVersionReason(agreement.versionReason());
    }

    Stored<Agreement> map(AgreementRecord row, List<Party> parties) {
        AgreementText empty = new AgreementText(
                row.getTitle(),
                LocalDate.EPOCH,
                "",
                List.of(),
                "",
                "",
                List.of(),
                List.of(),
                "",
                Optional.empty(),
                Optional.empty());
        Agreement agreement = new Agreement(
                new AgreementId(row.getId()),
                new PupilId(row.getPupilId()),
                Optional.ofNullable(row.getConversationId()).map(ConversationId::new),
                new AgreementCode(row.getCode()),
                row.getVersion(),
                json.read(row.getDocument(), empty, AgreementText.class),
                parties,
                AgreementStatus.valueOf(row.getStatus()),
                row.getVersionReason());
        return Rows.stored(agreement, row, AGREEMENT);
    }

    static AgreementPartyRecord row(Party party, AgreementId agreement, int place) {
        AgreementPartyRecord row = AGREEMENT_PARTY
                .newRecord()
                .setAgreementId(agreement.value())
                .setPlace(place)
                .setKind(party.kind().name())
                .setPerson(party.person().orElse(null))
                .setName(party.name())
                .setRole(party.role());
        return switch (party.signing()) {
            case Signing.NotYet(String note) -> row.setState("NOT_YET").setNote(note);
            case Signing.Signed(LocalDate on, Optional<String> scan) ->
                row.setState("SIGNED").setOnDay(on).setScan(scan.orElse(null)).setNote("");
            case Signing.DoesNotSign(String reason, LocalDate on) ->
                row.setState("DOES_NOT_SIGN").setOnDay(on).setNote(reason);
            case Signing.NotReached(String note, Optional<LocalDate> nextTry) ->
                row.setState("NOT_REACHED").setOnDay(nextTry.orElse(null)).setNote(note);
        };
    }

    static Party party(AgreementPartyRecord row) {
        return new Party(
                PartyKind.valueOf(row.getKind()),
                Optional.ofNullable(row.getPerson()),
                row.getName(),
                row.getRole(),
                signing(row));
    }

    private static Signing signing(AgreementPartyRecord row) {
        return switch (row.getState()) {
            case "SIGNED" -> new Signing.Signed(row.getOnDay(), Optional.ofNullable(row.getScan()));
            case "DOES_NOT_SIGN" -> new Signing.DoesNotSign(row.getNote(), row.getOnDay());
            case "NOT_REACHED" -> new Signing.NotReached(row.getNote(), Optional.ofNullable(row.getOnDay()));
            case "NOT_YET" -> new Signing.NotYet(row.getNote());
            default -> throw new IllegalStateException("unknown state of signing");
        };
    }
}
