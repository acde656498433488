package nl.driehoek.document;

import java.util.ArrayList;
import java.util.List;
import nl.driehoek.document.Blocks.Fact;
import nl.driehoek.document.Frame.Right;
import nl.driehoek.document.InvitationDocument.Guest;
import nl.driehoek.document.InvitationDocument.Letter;
import nl.driehoek.document.InvitationDocument.Programme;
import nl.driehoek.text.Texts;

/** The invitation as XHTML. */
final class InvitationSheet {

    /** Where the text begins below the head, in millimetres from the top of the page. */
    private static final int HEAD_END_MM = 26;

    private static final int TEXT_LEFT_MM = 22;

    private final Texts texts;
    private final DutchWords words;
    private final PageFrame frame;
    private final Blocks blocks;
    private final Template template = Template.load("invitation");

    InvitationSheet(Texts texts, PageFrame frame) {
        this.texts = texts;
        this.words = new DutchWords(texts);
        this.frame = frame;
        this.blocks = new Blocks(texts);
    }

    String title(InvitationDocument document) {
        return texts.get("document.invitation.foot-title", document.pupil().callName());
    }

    String xhtml(InvitationDocument document) {
        Letter letter = document.letter();
        String day = words.date(letter.writtenOn());
        String written = letter.town().isEmpty() ? day : texts.get("document.invitation.written", letter.town(), day);
        Frame.Words around = new Frame.Words(
                title(document),
                texts.get("document.invitation.kind"),
                title(document),
                texts.get("document.invitation.foot", document.addressee().name()));
        boolean large = letter.size() == TypeSize.LARGE;
        Right right = large ? Right.NONE : new Right(List.of(), List.of(written));
        Frame whole = new Frame(
                around,
                document.school().name(),
                new Frame.Look(letter.size(), false, ""),
                frame.schoolHead(document.school(), right, false));
        return frame.document(whole, body(document, large ? written : ""));
    }

    private Markup body(InvitationDocument document, String written) {
        String callName = document.pupil().callName();
        Letter letter = document.letter();
        return replies(document)
                .put("top", Integer.toString(letter.window().topMm() - HEAD_END_MM))
                .put("left", Integer.toString(letter.window().leftMm() - TEXT_LEFT_MM))
                .put("address", blocks.lines(document.addressee().addressLines()))
                .put("written", written.isEmpty() ? Markup.NONE : written(written))
                .put("title", texts.get("document.invitation.title", callName))
                .put("greeting", document.addressee().greeting())
                .put("lead", texts.get("document.invitation.lead", callName))
                .put("when", blocks.facts("", when(document)))
                .put("guestsHead", texts.get("document.invitation.guests"))
                .put("guests", blocks.facts("guests", guests(document)))
                .put("more", texts.get("document.invitation.more-guests"))
                .put("steps", steps(document.programme()))
                .put("help", texts.get("document.invitation.help"))
                .put(
                        "phone",
                        texts.get(
                                "document.invitation.phone",
                                document.contact().name(),
                                document.contact().phone(),
                                words.sentenceEnd(document.contact().hours())))
                .put("greet", texts.get("document.invitation.greet", words.list(letter.signedBy())))
                .fill();
    }

    private Markup written(String text) {
        return template.part("written").put("text", text).fill();
    }

    private Template.Filling replies(InvitationDocument document) {
        String answer = texts.get(
                "document.invitation.answer",
                document.addressee().name(),
                document.contact().name());
        return template.part("invitation")
                .put("answerHead", answer)
                .put(
                        "answerBefore",
                        texts.get(
                                "document.invitation.answer-before",
                                words.day(document.contact().answerBefore())))
                .put("come", texts.get("document.invitation.come"))
                .put("cannot", texts.get("document.invitation.cannot"))
                .put("interpreter", blank(texts.get("document.invitation.interpreter")))
                .put("companion", blank(texts.get("document.invitation.companion")));
    }

    private Markup blank(String text) {
        return template.part("blank").put("text", text).fill();
    }

    private List<Fact> when(InvitationDocument document) {
        InvitationDocument.Appointment appointment = document.appointment();
        List<Fact> facts = new ArrayList<>();
        String moment = texts.get(
                "document.invitation.moment",
                words.weekday(appointment.date()),
                words.clock(appointment.from()),
                words.time(appointment.to()));
        facts.add(new Fact(texts.get("document.invitation.when"), blocks.strong(moment, "")));
        facts.add(new Fact(texts.get("document.invitation.where"), appointment.place()));
        String question = document.programme().question();
        if (!question.isBlank()) {
            String about = texts.get("document.invitation.question", words.inSentence(question));
            facts.add(new Fact(texts.get("document.invitation.about"), about));
        }
        return facts;
    }

    private List<Fact> guests(InvitationDocument document) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                texts.get("document.invitation.you"), document.addressee().role()));
        document.programme().guests().forEach(guest -> facts.add(new Fact(guest.name(), about(guest))));
        return facts;
    }

    private String about(Guest guest) {
        return guest.ownInvitation()
                ? texts.get("document.invitation.own-invitation", words.sentenceEnd(guest.what()))
                : guest.what();
    }

    private Markup steps(Programme programme) {
        if (programme.steps().isEmpty()) {
            return Markup.NONE;
        }
        List<Fact> facts = programme.steps().stream()
                .map(step -> new Fact(words.time(step.at()), step.what()))
                .toList();
        return template.part("steps")
                .put("head", texts.get("document.invitation.steps"))
                .put("steps", blocks.facts("steps", facts))
                .fill();
    }
}
