package nl.driehoek.ui.agreement;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.scene.Node;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.AgreementText;
import nl.driehoek.domain.agreement.CommitmentDomain;
import nl.driehoek.domain.agreement.Party;
import nl.driehoek.domain.agreement.Signing;
import nl.driehoek.domain.conversation.PartyKind;
import nl.driehoek.service.AgreementLine;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.part.GroupWords;
import nl.driehoek.ui.common.part.StatusChip;
import nl.driehoek.ui.common.theme.Icon;
import org.kordamp.ikonli.feather.Feather;

/** How agreements and signatures are said and drawn, the same in list, detail and legend. */
final class AgreementTexts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Texts.DUTCH);
    private static final DateTimeFormatter FULL_DAY = DateTimeFormatter.ofPattern("d MMMM", Texts.DUTCH);

    private final Texts texts;

    AgreementTexts(Texts texts) {
        this.texts = texts;
    }

    /** "12 nov". */
    static String day(LocalDate date) {
        return DAY.format(date).replace(".", "");
    }

    /** "12 november". */
    static String fullDay(LocalDate date) {
        return FULL_DAY.format(date);
    }

    /** The sign of where a party stands. */
    Icon sign(Signing signing) {
        return switch (signing) {
            case Signing.Signed _ -> Icon.of(Feather.CHECK_CIRCLE, "goed");
            case Signing.DoesNotSign _ -> Icon.of(Feather.MINUS_CIRCLE, "zorg");
            case Signing.NotYet _ -> Icon.of(Feather.CIRCLE, "quiet");
            case Signing.NotReached _ -> Icon.of(Feather.PHONE_MISSED, "quiet");
        };
    }

    /** Which agreement it is: its title and about whom. */
    String named(Agreement agreement, String pupil) {
        return texts.get("agreement.named", agreement.text().title(), pupil);
    }

    /** Where a party stands, in a word. */
    String word(Signing signing) {
        return switch (signing) {
            case Signing.Signed _ -> texts.get("agreement.signed");
            case Signing.DoesNotSign _ -> texts.get("agreement.not-signing");
            case Signing.NotYet _ -> texts.get("agreement.not-yet");
            case Signing.NotReached _ -> texts.get("agreement.not-reached");
        };
    }

    /** The role of a party beside a page about {@code callName}: "moeder" for "moeder van Zoë". */
    String role(Party party, String callName) {
        String about = texts.get("paper.role.of", "", callName);
        return party.role().endsWith(about)
                ? party.role().substring(0, party.role().length() - about.length())
                : party.role();
    }

    /** Where a party stands, as a chip. */
    StatusChip chip(Signing signing) {
        return switch (signing) {
            case Signing.Signed _ -> StatusChip.good(Feather.CHECK, word(signing));
            case Signing.DoesNotSign _ -> StatusChip.needsUs(Feather.MINUS_CIRCLE, word(signing));
            case Signing.NotYet _ -> StatusChip.neutral(Feather.CIRCLE, word(signing));
            case Signing.NotReached _ -> StatusChip.neutral(Feather.PHONE_MISSED, word(signing));
        };
    }

    /** The second line of a signer: date and paper, the reason in the own words, the next try. */
    String note(Signing signing) {
        return switch (signing) {
            case Signing.Signed(LocalDate on, Optional<String> scan) ->
                scan.isPresent()
                        ? texts.get("agreement.signer.scanned", fullDay(on))
                        : texts.get("agreement.signer.paper", fullDay(on));
            case Signing.DoesNotSign(String reason, LocalDate on) ->
                texts.get("agreement.signer.reason", reason, fullDay(on));
            case Signing.NotYet(String note) -> note;
            case Signing.NotReached(String note, Optional<LocalDate> next) ->
                next.map(day -> note.isEmpty()
                                ? texts.get("agreement.signer.next", fullDay(day))
                                : texts.get("agreement.signer.tried", note, fullDay(day)))
                        .orElse(note);
        };
    }

    /** "2 van 5". */
    String count(AgreementLine line) {
        return texts.get("agreement.count", line.signed(), line.parties().size());
    }

    /** Pupil and group: "Zoë · groep 6". */
    String about(AgreementLine line) {
        return line.group().isEmpty()
                ? line.callName()
                : texts.get("agreement.about", line.callName(), GroupWords.of(texts, line.group()));
    }

    /** The facts below the title of an agreement. */
    String facts(AgreementText text, String pupil) {
        String talk = texts.get("agreement.facts", pupil, day(text.talkOn()));
        return text.lookBackOn()
                .map(on -> texts.get("agreement.facts.look-back", talk, day(on)))
                .orElse(talk);
    }

    /** Who decides, in a word. */
    String domain(CommitmentDomain domain) {
        return switch (domain) {
            case NONE -> texts.get("agreement.domain.none");
            case EDUCATION -> texts.get("agreement.domain.education");
            case UPBRINGING -> texts.get("agreement.domain.upbringing");
        };
    }

    /** The corner of the triangle that somebody stands on. */
    static nl.driehoek.ui.common.part.Party corner(PartyKind kind) {
        return switch (kind) {
            case PARENT, COMPANION -> nl.driehoek.ui.common.part.Party.PARENTS;
            case PUPIL -> nl.driehoek.ui.common.part.Party.PUPIL;
            case STAFF, INTERPRETER, OTHER -> nl.driehoek.ui.common.part.Party.SCHOOL;
        };
    }

    /** The sign of a party with its words for a screen reader. */
    Node mark(Party party) {
        Icon sign = sign(party.signing());
        sign.setAccessibleText(texts.get("agreement.mark", party.name(), word(party.signing())));
        return sign;
    }
}
