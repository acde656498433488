package nl.driehoek.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.driehoek.document.Frame.Right;
import nl.driehoek.document.PreparationDocument.Occasion;
import nl.driehoek.text.Texts;

/** The preparation sheet for parents as XHTML. */
final class PreparationSheet {

    private final Texts texts;
    private final DutchWords words;
    private final PageFrame frame;
    private final Blocks blocks;
    private final Template template = Template.load("preparation");

    PreparationSheet(Texts texts, PageFrame frame) {
        this.texts = texts;
        this.words = new DutchWords(texts);
        this.frame = frame;
        this.blocks = new Blocks(texts);
    }

    String title(PreparationDocument document) {
        return texts.get(
                "document.preparation.foot-title",
                document.pupil().callName(),
                words.date(document.occasion().date()));
    }

    String xhtml(PreparationDocument document) {
        Frame.Words around = new Frame.Words(
                title(document),
                texts.get("document.preparation.kind"),
                title(document),
                texts.get("document.preparation.foot"));
        Right right = document.size() == TypeSize.LARGE
                ? Right.NONE
                : new Right(
                        List.of(texts.get("document.preparation.kind")),
                        List.of(texts.get("document.common.for", document.recipient())));
        Frame whole = new Frame(
                around,
                document.school().name(),
                new Frame.Look(document.size(), false, ""),
                frame.schoolHead(document.school(), right, false));
        return frame.document(whole, body(document));
    }

    private Markup body(PreparationDocument document) {
        List<Markup> questions = IntStream.range(0, document.questions().size())
                .mapToObj(i -> template.part("question")
                        .put(
                                "question",
                                texts.get(
                                        "document.preparation.numbered",
                                        i + 1,
                                        document.questions().get(i)))
                        .fill())
                .toList();
        return template.part("preparation")
                .put("title", texts.get("document.preparation.title"))
                .put("lead", lead(document))
                .put("facts", facts(document.occasion()))
                .put("box", texts.get("document.preparation.box"))
                .put("open", open(document.stillOpen()))
                .put("head", texts.get("document.preparation.think"))
                .put("questions", Markup.join(questions))
                .fill();
    }

    private Markup lead(PreparationDocument document) {
        Occasion occasion = document.occasion();
        return template.part("lead")
                .put(
                        "before",
                        texts.get(
                                "document.preparation.lead-before",
                                document.pupil().callName()))
                .put(
                        "when",
                        texts.get(
                                "document.preparation.lead-when",
                                words.weekday(occasion.date()),
                                words.time(occasion.at())))
                .put("after", texts.get("document.preparation.lead-after", occasion.place()))
                .fill();
    }

    private Markup facts(Occasion occasion) {
        List<Markup> facts = new ArrayList<>();
        if (!occasion.question().isBlank()) {
            Markup question = Markup.text(words.inSentence(occasion.question()));
            facts.add(blocks.inline(texts.get("document.preparation.question"), question));
        }
        List<String> present = new ArrayList<>(List.of(texts.get("document.invitation.you")));
        occasion.present().forEach(attendee -> present.add(attendee.printed()));
        String all = words.sentenceEnd(words.list(present));
        facts.add(blocks.inline(texts.get("document.preparation.present"), Markup.text(all)));
        return Markup.join(facts);
    }

    private Markup open(List<String> stillOpen) {
        return stillOpen.isEmpty()
                ? Markup.NONE
                : blocks.inline(
                        texts.get("document.preparation.open"),
                        Markup.text(String.join(
                                " ", stillOpen.stream().map(words::sentenceEnd).toList())));
    }
}
