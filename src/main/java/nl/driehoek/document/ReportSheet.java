package nl.driehoek.document;

import java.util.ArrayList;
import java.util.List;
import nl.driehoek.document.Blocks.Fact;
import nl.driehoek.document.Frame.Right;
import nl.driehoek.text.Texts;

/** The report as XHTML. */
final class ReportSheet {

    private final Texts texts;
    private final DutchWords words;
    private final PageFrame frame;
    private final Blocks blocks;
    private final CommitmentTable commitments;
    private final Template template = Template.load("report");

    ReportSheet(Texts texts, PageFrame frame) {
        this.texts = texts;
        this.words = new DutchWords(texts);
        this.frame = frame;
        this.blocks = new Blocks(texts);
        this.commitments = new CommitmentTable(texts);
    }

    String title(ReportDocument document) {
        return texts.get("document.report.title", document.content().pupil().callName());
    }

    String xhtml(ReportDocument document) {
        boolean large = document.copy().size() == TypeSize.LARGE;
        Right right = large ? Right.NONE : right(document);
        Frame around = new Frame(
                words(document),
                document.school().name(),
                new Frame.Look(document.copy().size(), true, ""),
                frame.schoolHead(document.school(), right, true));
        return frame.document(around, body(document, large));
    }

    private Frame.Words words(ReportDocument document) {
        ReportContent content = document.content();
        String foot = texts.get(
                "document.agreement.foot",
                words.date(content.talk().date()),
                Integer.toString(content.version().number()),
                document.copy().code().printed(),
                document.copy().recipient());
        return new Frame.Words(
                title(document),
                texts.get("document.report.kind"),
                texts.get("document.report.title", content.pupil().fullName()),
                foot);
    }

    private Right right(ReportDocument document) {
        return new Right(
                List.of(texts.get("document.report.kind")),
                List.of(
                        versionAndDate(document.content()),
                        texts.get("document.common.copy-for", document.copy().recipient())));
    }

    private String versionAndDate(ReportContent content) {
        return texts.get(
                "document.common.version",
                Integer.toString(content.version().number()),
                words.date(content.version().issuedOn()));
    }

    private Markup body(ReportDocument document, boolean large) {
        ReportContent content = document.content();
        return template.part("report")
                .put("title", title(document))
                .put("copy", large ? copy(document) : Markup.NONE)
                .put("facts", blocks.facts("", facts(content.talk())))
                .put("answer", answer(content.findings()))
                .put("goesWellHead", texts.get("document.agreement.goes-well"))
                .put("goesWell", content.findings().goesWell())
                .put("told", told(content.told()))
                .put("commitments", commitments(content.commitments(), large))
                .put("words", blocks.words(document.glossary(), content.printed()))
                .put("understood", understood(content.closing()))
                .put("nextHead", texts.get("document.report.next-head"))
                .put("next", next(content))
                .put("remarksHead", texts.get("document.report.remarks-head"))
                .put("remarks", texts.get("document.report.remarks"))
                .put("sent", sent(document.distribution()))
                .fill();
    }

    private Markup copy(ReportDocument document) {
        String text = texts.get(
                "document.report.large-copy",
                versionAndDate(document.content()),
                document.copy().recipient());
        return template.part("copy").put("text", text).fill();
    }

    private List<Fact> facts(ReportContent.Talk talk) {
        List<Fact> facts = new ArrayList<>();
        String when = texts.get(
                "document.report.when-where",
                words.weekday(talk.date()),
                words.clock(talk.from()),
                words.time(talk.to()),
                talk.place());
        facts.add(new Fact(texts.get("document.report.when-where-head"), when));
        if (!talk.initiative().isBlank()) {
            facts.add(new Fact(texts.get("document.report.initiative"), talk.initiative()));
        }
        facts.add(new Fact(texts.get("document.agreement.present"), blocks.attendees(talk.present())));
        String absent = talk.absent().isEmpty() ? texts.get("document.report.nobody") : blocks.attendees(talk.absent());
        facts.add(new Fact(texts.get("document.report.absent"), absent));
        return facts;
    }

    private Markup answer(ReportContent.Findings findings) {
        if (findings.question().isBlank()) {
            return Markup.NONE;
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(texts.get("document.agreement.question"), findings.question()));
        if (!findings.answer().isBlank()) {
            facts.add(new Fact(
                    texts.get("document.report.answer"), blocks.strong(findings.answer(), findings.answerNote())));
        }
        return template.part("answer").put("facts", blocks.facts("", facts)).fill();
    }

    private Markup told(List<ReportContent.Told> told) {
        if (told.isEmpty()) {
            return Markup.NONE;
        }
        List<Markup> all = told.stream()
                .map(one -> template.part("one")
                        .put("who", texts.get("document.report.who", one.name(), one.role()))
                        .put("text", one.text())
                        .fill())
                .toList();
        return template.part("told")
                .put("head", texts.get("document.report.told"))
                .put("all", Markup.join(all))
                .fill();
    }

    private Markup commitments(List<Commitment> all, boolean large) {
        return all.isEmpty()
                ? Markup.NONE
                : template.part("commitments")
                        .put("head", texts.get("document.report.commitments"))
                        .put("table", large ? commitments.cards(all) : commitments.table(all))
                        .fill();
    }

    private Markup understood(ReportContent.Closing closing) {
        List<Fact> facts = new ArrayList<>();
        if (!closing.youSaid().isBlank()) {
            facts.add(new Fact(texts.get("document.report.you-said"), closing.youSaid()));
        }
        if (!closing.weSaid().isBlank()) {
            facts.add(new Fact(texts.get("document.report.we-said"), closing.weSaid()));
        }
        return facts.isEmpty()
                ? Markup.NONE
                : template.part("understood")
                        .put("head", texts.get("document.report.understood"))
                        .put("facts", blocks.facts("tight", facts))
                        .fill();
    }

    private String next(ReportContent content) {
        return content.closing()
                .next()
                .map(next -> texts.get(
                        "document.report.next",
                        words.sentenceBegin(words.weekday(next.date())),
                        words.time(next.at()),
                        next.place(),
                        content.commitments().size()))
                .orElseGet(() -> texts.get("document.report.next-unknown"));
    }

    private String sent(ReportDocument.Distribution distribution) {
        List<String> recipients = distribution.to().stream()
                .map(one -> texts.get("document.report.to", one.name(), one.how()))
                .toList();
        return texts.get("document.report.sent", words.date(distribution.on()), words.list(recipients));
    }
}
