package nl.driehoek.document;

import java.util.ArrayList;
import java.util.List;
import nl.driehoek.text.Texts;

/** The sheet with the recovery key as XHTML. */
final class RecoverySheet {

    private static final int GROUPS_IN_A_ROW = 4;

    private final Texts texts;
    private final DutchWords words;
    private final PageFrame frame;
    private final Template template = Template.load("recovery");

    RecoverySheet(Texts texts, PageFrame frame) {
        this.texts = texts;
        this.words = new DutchWords(texts);
        this.frame = frame;
    }

    String title() {
        return texts.get("document.recovery.title");
    }

    String xhtml(RecoveryDocument document) {
        String made = texts.get("document.recovery.made", words.date(document.date()));
        Markup head = template.part("head")
                .put("school", document.schoolName())
                .put("date", made)
                .put("kind", title())
                .put("note", texts.get("document.recovery.secret"))
                .fill();
        Frame.Words around = new Frame.Words(
                title(),
                texts.get("document.recovery.subject"),
                texts.get("document.recovery.foot-title", document.schoolName()),
                made);
        Frame whole = new Frame(around, document.schoolName(), new Frame.Look(TypeSize.NORMAL, false, ""), head);
        return frame.document(whole, body(document));
    }

    private Markup body(RecoveryDocument document) {
        return template.part("sheet")
                .put("title", title())
                .put("lead", texts.get("document.recovery.lead"))
                .put("keyHead", texts.get("document.recovery.key"))
                .put("rows", rows(document.groups()))
                .put("whyHead", texts.get("document.recovery.why-head"))
                .put("why", texts.get("document.recovery.why"))
                .put("whereHead", texts.get("document.recovery.where-head"))
                .put("where", texts.get("document.recovery.where"))
                .put("lostHead", texts.get("document.recovery.lost-head"))
                .put("lost", texts.get("document.recovery.lost"))
                .put("allLost", texts.get("document.recovery.all-lost"))
                .fill();
    }

    private Markup rows(List<String> groups) {
        List<Markup> rows = new ArrayList<>();
        for (int from = 0; from < groups.size(); from += GROUPS_IN_A_ROW) {
            List<String> row = groups.subList(from, Math.min(groups.size(), from + GROUPS_IN_A_ROW));
            rows.add(template.part("row")
                    .put("groups", String.join(" \u00a0 ", row))
                    .fill());
        }
        return Markup.join(rows);
    }
}
