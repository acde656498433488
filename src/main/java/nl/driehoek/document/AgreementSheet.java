package nl.driehoek.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.driehoek.document.Frame.Right;
import nl.driehoek.text.Texts;

/** The agreement as XHTML. */
final class AgreementSheet {

    private final Texts texts;
    private final DutchWords words;
    private final PageFrame frame;
    private final CommitmentTable commitments;
    private final SignaturePart signatures;
    private final Template template = Template.load("agreement");

    AgreementSheet(Texts texts, PageFrame frame) {
        this.texts = texts;
        this.words = new DutchWords(texts);
        this.frame = frame;
        this.commitments = new CommitmentTable(texts);
        this.signatures = new SignaturePart(texts);
    }

    String title(AgreementDocument document) {
        return texts.get("document.agreement.title", document.content().pupil().callName());
    }

    /**
     * The whole page.
     *
     * @param referring whether the signatures say which commitments they belong to; needed when these are on another page
     */
    String xhtml(AgreementDocument document, boolean referring) {
        boolean large = document.copy().size() == TypeSize.LARGE;
        Right right = large ? Right.NONE : right(document);
        Frame around = new Frame(
                words(document),
                document.school().name(),
                new Frame.Look(document.copy().size(), true, ""),
                frame.schoolHead(document.school(), right, true));
        return frame.document(around, large ? large(document, referring) : normal(document, referring));
    }

    private Frame.Words words(AgreementDocument document) {
        AgreementContent content = document.content();
        String foot = texts.get(
                "document.agreement.foot",
                words.date(content.talk().date()),
                version(content),
                document.copy().code().printed(),
                document.copy().recipient());
        return new Frame.Words(
                title(document),
                texts.get("document.agreement.kind"),
                texts.get("document.agreement.title", content.pupil().fullName()),
                foot);
    }

    private Right right(AgreementDocument document) {
        return new Right(
                List.of(texts.get("document.agreement.kind")),
                List.of(
                        versionAndDate(document.content()),
                        texts.get("document.common.copy-for", document.copy().recipient())));
    }

    private String version(AgreementContent content) {
        return Integer.toString(content.version().number());
    }

    private String versionAndDate(AgreementContent content) {
        return texts.get(
                "document.common.version",
                version(content),
                words.date(content.version().issuedOn()));
    }

    private Markup normal(AgreementDocument document, boolean referring) {
        AgreementContent content = document.content();
        return common("normal", document, referring)
                .put("facts", facts(content, "fact"))
                .put("commitments", commitments.table(content.commitments()))
                .put("differing", differing(content, "fact", "differing"))
                .put("words", explained(document, "fact", "words"))
                .fill();
    }

    private Markup large(AgreementDocument document, boolean referring) {
        AgreementContent content = document.content();
        return common("large", document, referring)
                .put(
                        "copy",
                        texts.get(
                                "document.agreement.large-copy",
                                versionAndDate(content),
                                document.copy().recipient()))
                .put("facts", facts(content, "largeFact"))
                .put("commitments", commitments.cards(content.commitments()))
                .put("differing", differing(content, "largeFact", "largeDiffering"))
                .put("words", explained(document, "largeFact", "largeWords"))
                .fill();
    }

    private Template.Filling common(String part, AgreementDocument document, boolean referring) {
        AgreementContent content = document.content();
        AgreementContent.Talk talk = content.talk();
        return template.part(part)
                .put("title", title(document))
                .put("lead", texts.get("document.agreement.lead", words.weekday(talk.date()), talk.place()))
                .put(
                        "version",
                        content.version()
                                .replaces()
                                .map(r -> version(content, r))
                                .orElse(Markup.NONE))
                .put("goesWellHead", texts.get("document.agreement.goes-well"))
                .put("goesWell", content.goesWell())
                .put("commitmentsHead", texts.get("document.agreement.commitments"))
                .put("closing", signatures.closing(content, document.copy().size(), referring));
    }

    private Markup version(AgreementContent content, Version.Replaced replaced) {
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.get(
                "document.agreement.replaces",
                Integer.toString(content.version().number() - 1),
                words.date(replaced.issuedOn())));
        if (!replaced.added().isEmpty()) {
            List<String> numbers =
                    replaced.added().stream().map(String::valueOf).toList();
            sentences.add(texts.get("document.agreement.added", numbers.size(), words.list(numbers)));
        }
        replaced.changes()
                .forEach(change -> sentences.add(texts.get(
                        "document.agreement.changed",
                        Integer.toString(change.commitment()),
                        words.sentenceEnd(change.what()))));
        if (!replaced.dropped().isEmpty()) {
            sentences.add(texts.get(
                    "document.agreement.dropped",
                    Integer.toString(content.version().number() - 1),
                    replaced.dropped().stream()
                            .map(text -> texts.get("document.agreement.quoted", text))
                            .collect(Collectors.joining("; "))));
        }
        return template.part("version")
                .put("which", texts.get("document.agreement.this-version", version(content)))
                .put("what", String.join(" ", sentences))
                .fill();
    }

    private Markup facts(AgreementContent content, String part) {
        List<Markup> facts = new ArrayList<>();
        AgreementContent.Talk talk = content.talk();
        if (!talk.present().isEmpty()) {
            String present = talk.present().stream().map(Attendee::printed).collect(Collectors.joining(", "));
            facts.add(fact(part, texts.get("document.agreement.present"), present));
        }
        if (!talk.question().isBlank()) {
            facts.add(fact(part, texts.get("document.agreement.question"), talk.question()));
        }
        return Markup.join(facts);
    }

    private Markup fact(String part, String name, String text) {
        String shown = part.equals("fact") ? name : texts.get("document.common.colon", name);
        return template.part(part).put("name", shown).put("text", text).fill();
    }

    private Markup differing(AgreementContent content, String fact, String group) {
        return content.differing()
                .map(views -> {
                    List<Markup> facts = new ArrayList<>();
                    views.views()
                            .forEach(view -> facts.add(
                                    fact(fact, texts.get("document.agreement.says", view.who()), view.says())));
                    if (!views.trying().isBlank()) {
                        facts.add(fact(fact, texts.get("document.agreement.trying"), views.trying()));
                    }
                    return template.part(group)
                            .put("head", texts.get("document.agreement.differing"))
                            .put("facts", Markup.join(facts))
                            .fill();
                })
                .orElse(Markup.NONE);
    }

    private Markup explained(AgreementDocument document, String fact, String group) {
        List<Glossary.Entry> used =
                document.glossary().usedIn(document.content().printed());
        if (used.isEmpty()) {
            return Markup.NONE;
        }
        List<Markup> facts = used.stream()
                .map(entry -> fact(fact, entry.word(), entry.meaning()))
                .toList();
        return template.part(group)
                .put("head", texts.get("document.agreement.words"))
                .put("facts", Markup.join(facts))
                .fill();
    }
}
