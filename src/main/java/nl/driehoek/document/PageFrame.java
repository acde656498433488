package nl.driehoek.document;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import nl.driehoek.text.Texts;

/** Puts head, foot and styles around the content of a sheet. */
final class PageFrame {

    private final Texts texts;
    private final PictogramStyles pictograms;
    private final Template template = Template.load("page");
    private final String common = Template.resource("document.css");
    private final String normal = Template.resource("normal.css");
    private final String large = Template.resource("large.css");
    private final String plain = Template.resource("plain.css");
    private final String marked = Template.resource("marked.css");

    PageFrame(Texts texts, PictogramStyles pictograms) {
        this.texts = texts;
        this.pictograms = pictograms;
    }

    /** The whole document. */
    String document(Frame frame, Markup content) {
        Markup running = template.part(frame.look().marked() ? "runningMarked" : "running")
                .put("title", frame.words().running())
                .fill();
        Markup foot = template.part("foot")
                .put("title", frame.words().running())
                .put("line", frame.words().foot())
                .put("page", texts.get("document.common.page"))
                .put("of", texts.get("document.common.of"))
                .fill();
        Markup body = Markup.join(List.of(running, foot, frame.head(), content));
        return template.part("document")
                .put("title", frame.words().title())
                .put("subject", frame.words().subject())
                .put("author", frame.author())
                .put("style", new Markup(styles(frame, body)))
                .put("body", body)
                .fill()
                .xhtml();
    }

    /** The head of the first page of a sheet from the school. */
    Markup schoolHead(SchoolHead school, Frame.Right right, boolean marked) {
        List<Markup> lines = new ArrayList<>();
        right.bold().forEach(line -> lines.add(line("boldLine", line)));
        right.plain().forEach(line -> lines.add(line("plainLine", line)));
        Template.Filling head = template.part(marked ? "headMarked" : "head")
                .put("school", school.name())
                .put("address", school.addressLine())
                .put("sign", school.logo().isPresent() ? "own-logo" : "pic-school")
                .put("picture", school.logo().map(PageFrame::background).orElse(""))
                .put("right", Markup.join(lines));
        return marked ? head.put("mark", mark()).fill() : head.fill();
    }

    private static String background(byte[] png) {
        return "background-image:url(data:image/png;base64,"
                + Base64.getEncoder().encodeToString(png) + ")";
    }

    private Markup mark() {
        return template.part("mark")
                .put("described", texts.get("document.common.mark"))
                .fill();
    }

    private Markup line(String part, String text) {
        return template.part(part).put("text", text).fill();
    }

    private String styles(Frame frame, Markup body) {
        String sized = frame.look().size() == TypeSize.LARGE ? large : normal;
        String depth = frame.look().marked() ? marked : frame.look().size() == TypeSize.NORMAL ? plain : "";
        return common + sized + depth + frame.look().more() + pictograms.rulesFor(body.xhtml());
    }
}
