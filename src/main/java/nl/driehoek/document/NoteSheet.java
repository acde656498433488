package nl.driehoek.document;

import java.util.List;
import java.util.stream.IntStream;
import nl.driehoek.document.Frame.Right;
import nl.driehoek.text.Texts;

/** Short sheets for one parent as XHTML: a message, and an explanation in portions. Their titles hold no name. */
final class NoteSheet {

    private final Texts texts;
    private final DutchWords words;
    private final PageFrame frame;
    private final Blocks blocks;
    private final Template template = Template.load("note");

    NoteSheet(Texts texts, PageFrame frame) {
        this.texts = texts;
        this.words = new DutchWords(texts);
        this.frame = frame;
        this.blocks = new Blocks(texts);
    }

    String title(MessageDocument document) {
        return texts.get("document.message.file-title", words.date(document.writtenOn()));
    }

    String title(PortionsDocument document) {
        return texts.get("document.portions.file-title", words.date(document.talkOn()));
    }

    String xhtml(MessageDocument document) {
        Frame.Words around = new Frame.Words(
                title(document),
                texts.get("document.message.kind"),
                title(document),
                texts.get("document.message.foot", document.to().recipient()));
        List<Markup> lines = document.lines().stream()
                .map(line -> template.part("line").put("text", line).fill())
                .toList();
        Markup body = template.part("message")
                .put("title", texts.get("document.message.title", document.to().callName()))
                .put("date", words.date(document.writtenOn()))
                .put("lines", Markup.join(lines))
                .put("words", blocks.words(document.to().glossary(), document.text()))
                .fill();
        return whole(document.to(), around, body);
    }

    String xhtml(PortionsDocument document) {
        Frame.Words around = new Frame.Words(
                title(document),
                texts.get("document.portions.kind"),
                title(document),
                texts.get("document.portions.foot", document.to().recipient()));
        Markup body = template.part("portions")
                .put("title", texts.get("document.portions.title", document.to().callName()))
                .put("lead", texts.get("document.portions.lead", words.weekday(document.talkOn())))
                .put("box", texts.get("document.portions.box"))
                .put("portions", portions(document.portions()))
                .put("words", blocks.words(document.to().glossary(), document.text()))
                .fill();
        return whole(document.to(), around, body);
    }

    private Markup portions(List<PortionsDocument.Portion> portions) {
        return Markup.join(IntStream.range(0, portions.size())
                .mapToObj(at -> template.part("portion")
                        .put("head", texts.get("document.portions.part", at + 1, portions.size()))
                        .put("text", portions.get(at).text())
                        .put(
                                "question",
                                blocks.inline(
                                        texts.get("document.portions.question"),
                                        Markup.text(portions.get(at).question())))
                        .fill())
                .toList());
    }

    private String whole(NoteTo to, Frame.Words around, Markup body) {
        Right right = to.size() == TypeSize.LARGE
                ? Right.NONE
                : new Right(List.of(around.subject()), List.of(texts.get("document.common.for", to.recipient())));
        Frame whole = new Frame(
                around,
                to.school().name(),
                new Frame.Look(to.size(), false, ""),
                frame.schoolHead(to.school(), right, false));
        return frame.document(whole, body);
    }
}
