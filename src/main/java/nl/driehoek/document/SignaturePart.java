package nl.driehoek.document;

import java.util.ArrayList;
import java.util.List;
import nl.driehoek.document.AgreementContent.Signer;
import nl.driehoek.text.Texts;

/** "Zo kijken wij terug" and "Handtekeningen": one unbreakable block, so that signatures never stand alone. */
final class SignaturePart {

    /** In large type so many signers fit on the page of the headings, and so many on each page after it. */
    private static final int LARGE_FIRST = 3;

    private static final int LARGE_NEXT = 4;
    private static final int NORMAL_FIRST = 9;
    private static final int NORMAL_NEXT = 12;

    private final Texts texts;
    private final DutchWords words;
    private final Template template = Template.load("agreement");

    SignaturePart(Texts texts) {
        this.texts = texts;
        this.words = new DutchWords(texts);
    }

    /** The end of the sheet; without signers only the looking back and a line to write on. */
    Markup closing(AgreementContent content, TypeSize size, boolean referring) {
        List<Signer> signers = content.closing().signers();
        Markup other = template.part("other")
                .put("other", texts.get("document.agreement.other"))
                .fill();
        Markup reference = referring ? reference(content) : Markup.NONE;
        if (signers.isEmpty()) {
            return lookBack("unsigned", content)
                    .put("reference", reference)
                    .put("last", other)
                    .fill();
        }
        boolean large = size == TypeSize.LARGE;
        int first = Math.min(signers.size(), large ? LARGE_FIRST : NORMAL_FIRST);
        List<Signer> rest = signers.subList(first, signers.size());
        return lookBack("closing", content)
                .put("signHead", texts.get("document.agreement.sign-head"))
                .put("sign", texts.get("document.agreement.sign"))
                .put("reference", reference)
                .put("signers", signers(signers.subList(0, first), large))
                .put("last", rest.isEmpty() ? other : Markup.NONE)
                .put("more", more(content, rest, large, other))
                .fill();
    }

    /** The signers that do not fit beside the text, each group on a page of its own with the reference repeated. */
    private Markup more(AgreementContent content, List<Signer> signers, boolean large, Markup other) {
        int next = evenly(signers.size(), large ? LARGE_NEXT : NORMAL_NEXT);
        List<Markup> pages = new ArrayList<>();
        for (int from = 0; from < signers.size(); from += next) {
            int to = Math.min(signers.size(), from + next);
            pages.add(template.part("more")
                    .put("reference", reference(content))
                    .put("signers", signers(signers.subList(from, to), large))
                    .put("last", to == signers.size() ? other : Markup.NONE)
                    .fill());
        }
        return Markup.join(pages);
    }

    /** How many of {@code rest} on each page, at most {@code most}, so that no page has a single one when it can be helped. */
    private static int evenly(int rest, int most) {
        int pages = Math.max(1, Math.ceilDiv(rest, most));
        return Math.max(1, Math.ceilDiv(rest, pages));
    }

    private Template.Filling lookBack(String part, AgreementContent content) {
        AgreementContent.Closing closing = content.closing();
        return template.part(part)
                .put("lookBackHead", texts.get("document.agreement.look-back-head"))
                .put(
                        "lookBack",
                        texts.get(
                                "document.agreement.look-back",
                                words.weekday(closing.lookBackOn()),
                                words.time(closing.lookBackAt()),
                                content.pupil().callName()));
    }

    private Markup reference(AgreementContent content) {
        String text = texts.get(
                "document.agreement.reference",
                content.commitments().size(),
                content.pupil().fullName(),
                Integer.toString(content.version().number()));
        return template.part("reference").put("text", text).fill();
    }

    private Markup signers(List<Signer> signers, boolean large) {
        List<Markup> rows = signers.stream().map(large ? this::card : this::row).toList();
        return large ? Markup.join(rows) : table(Markup.join(rows));
    }

    private Markup table(Markup rows) {
        return template.part("signers")
                .put("name", texts.get("document.agreement.name"))
                .put("choice", texts.get("document.agreement.behind"))
                .put("signature", texts.get("document.agreement.signature"))
                .put("place", texts.get("document.agreement.place"))
                .put("date", texts.get("document.agreement.date"))
                .put("rows", rows)
                .fill();
    }

    private Markup row(Signer signer) {
        return template.part("signer")
                .put("name", signer.name())
                .put("role", signer.role())
                .put("yes", texts.get("document.agreement.yes"))
                .put("no", texts.get("document.agreement.no"))
                .fill();
    }

    private Markup card(Signer signer) {
        String role = signer.role().isBlank() ? "" : texts.get("document.agreement.role-after-name", signer.role());
        return template.part("largeSigner")
                .put("name", signer.name())
                .put("role", role)
                .put("choice", texts.get("document.agreement.behind-sentence"))
                .put("yes", texts.get("document.agreement.yes"))
                .put("no", texts.get("document.agreement.no"))
                .put("signature", texts.get("document.agreement.signature"))
                .put("place", texts.get("document.agreement.place-and-date"))
                .fill();
    }
}
