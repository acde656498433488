package nl.driehoek.document;

import java.util.ArrayList;
import java.util.List;
import nl.driehoek.text.Texts;

/** The sheet "Ik en jij" as XHTML. */
final class NvcSheet {

    /** Ways to set the sheet, from the roomiest to the tightest. */
    static final List<Setting> SETTINGS = List.of(
            new Setting("11.5", 38),
            new Setting("11.5", 0),
            new Setting("10.5", 0),
            new Setting("10", 0),
            new Setting("9.5", 0),
            new Setting("9", 0));

    /** What two pages are set in when nothing fits one. */
    static final Setting TWO_PAGES = SETTINGS.get(1);

    private static final List<String> CELLS = List.of(
            "document.nvc.cell.me-observation",
            "document.nvc.cell.me-feeling",
            "document.nvc.cell.me-need",
            "document.nvc.cell.me-request",
            "document.nvc.cell.you-observation",
            "document.nvc.cell.you-feeling",
            "document.nvc.cell.you-need",
            "document.nvc.cell.you-request");

    /** A cell of more words than this does not fit one page, measured at 10 points with all cells alike. */
    private static final int CROWDED_WORDS = 75;

    /** Type size in points and height of a row in millimetres, 0 for as high as its text. */
    record Setting(String points, int rowMm) {}

    private final Texts texts;
    private final DutchWords words;
    private final PageFrame frame;
    private final Template template = Template.load("nvc");
    private final String styles = Template.resource("nvc.css");

    NvcSheet(Texts texts, PageFrame frame) {
        this.texts = texts;
        this.words = new DutchWords(texts);
        this.frame = frame;
    }

    String title() {
        return texts.get("document.nvc.foot-title");
    }

    /** The keys of the cells that are too long for one page; at least one. */
    static List<String> crowded(NvcDocument document) {
        List<String> contents = new ArrayList<>(document.me().cells());
        contents.addAll(document.you().cells());
        int longest = contents.stream().mapToInt(NvcSheet::words).max().orElse(0);
        List<String> crowded = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            if (words(contents.get(i)) >= Math.min(longest, CROWDED_WORDS + 1)) {
                crowded.add(CELLS.get(i));
            }
        }
        return crowded;
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    String xhtml(NvcDocument document, Setting setting) {
        Markup head = template.part("head")
                .put("mine", texts.get("document.nvc.mine"))
                .put("right", texts.get("document.nvc.author", document.author(), words.date(document.date())))
                .fill();
        Frame.Words around = new Frame.Words(
                title(), texts.get("document.nvc.title"), title(), texts.get("document.nvc.foot", document.author()));
        Frame whole = new Frame(around, document.author(), look(setting), head);
        return frame.document(whole, body(document));
    }

    private Frame.Look look(Setting setting) {
        String sized = "body{font-size:" + setting.points() + "pt}\n";
        String rows = setting.rowMm() == 0 ? "" : ".grid tbody td{height:" + setting.rowMm() + "mm}\n";
        return new Frame.Look(TypeSize.NORMAL, false, styles + sized + rows);
    }

    private Markup body(NvcDocument document) {
        return template.part("sheet")
                .put("title", texts.get("document.nvc.title"))
                .put("about", about(document))
                .put("start", texts.get("document.nvc.start"))
                .put("me", texts.get("document.nvc.me"))
                .put("meHint", texts.get("document.nvc.me-hint"))
                .put("you", texts.get("document.nvc.you"))
                .put("youHint", texts.get("document.nvc.you-hint"))
                .put("rows", rows(document))
                .put("firstHead", texts.get("document.nvc.first"))
                .put("first", note(document.notes().firstSentences()))
                .put("heardHead", texts.get("document.nvc.heard"))
                .put("heard", note(document.notes().heard()))
                .fill();
    }

    private String about(NvcDocument document) {
        List<String> parts = new ArrayList<>();
        if (!document.with().isBlank()) {
            parts.add(texts.get("document.nvc.with", document.with()));
        }
        if (!document.occasion().isBlank()) {
            parts.add(texts.get("document.nvc.occasion", document.occasion()));
        }
        return String.join(" · ", parts);
    }

    private Markup rows(NvcDocument document) {
        List<String> names = List.of(
                texts.get("document.nvc.observation"),
                texts.get("document.nvc.feeling"),
                texts.get("document.nvc.need"),
                texts.get("document.nvc.request"));
        List<String> hints = List.of(
                texts.get("document.nvc.observation-hint"),
                texts.get("document.nvc.feeling-hint"),
                texts.get("document.nvc.need-hint"),
                texts.get("document.nvc.request-hint"));
        List<Markup> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            rows.add(template.part("row")
                    .put("name", names.get(i))
                    .put("hint", hints.get(i))
                    .put("me", document.me().cells().get(i))
                    .put("you", document.you().cells().get(i))
                    .fill());
        }
        return Markup.join(rows);
    }

    private Markup note(String text) {
        return text.isBlank()
                ? template.part("lines").fill()
                : template.part("text").put("text", text).fill();
    }
}
