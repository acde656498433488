package nl.driehoek.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.driehoek.text.Texts;

/** Commitments as a table, or as cards in large type. */
final class CommitmentTable {

    private final Texts texts;
    private final DutchWords words;
    private final Template template = Template.load("commitments");

    CommitmentTable(Texts texts) {
        this.texts = texts;
        this.words = new DutchWords(texts);
    }

    /** The table; the first two and the last two rows stay together. */
    Markup table(List<Commitment> commitments) {
        List<Markup> groups = new ArrayList<>();
        int count = commitments.size();
        int head = count <= 3 ? count : 2;
        int tail = count <= 3 ? count : count - 2;
        groups.add(group(commitments, 0, head));
        for (int row = head; row < tail; row++) {
            groups.add(group(commitments, row, row + 1));
        }
        if (tail < count) {
            groups.add(group(commitments, tail, count));
        }
        return template.part("table")
                .put("number", texts.get("document.commitment.number"))
                .put("what", texts.get("document.commitment.what"))
                .put("who", texts.get("document.commitment.who"))
                .put("when", texts.get("document.commitment.when"))
                .put("groups", Markup.join(groups))
                .fill();
    }

    private Markup group(List<Commitment> all, int from, int to) {
        List<Markup> rows = IntStream.range(from, to)
                .mapToObj(i -> row(all.get(i), i + 1, i + 1 == all.size()))
                .toList();
        return template.part("group").put("rows", Markup.join(rows)).fill();
    }

    private Markup row(Commitment commitment, int number, boolean last) {
        return template.part(last ? "lastRow" : "row")
                .put("number", Integer.toString(number))
                .put("what", commitment.what())
                .put("who", words.list(commitment.who()))
                .put("when", commitment.when())
                .put("decides", decides(commitment))
                .fill();
    }

    /** The same as cards, each unbreakable. */
    Markup cards(List<Commitment> commitments) {
        List<Markup> cards = IntStream.range(0, commitments.size())
                .mapToObj(i -> card(commitments.get(i), i + 1))
                .toList();
        return template.part("cards").put("cards", Markup.join(cards)).fill();
    }

    private Markup card(Commitment commitment, int number) {
        return template.part("card")
                .put("number", Integer.toString(number))
                .put("what", commitment.what())
                .put("whoHead", texts.get("document.commitment.who-short"))
                .put("who", words.list(commitment.who()))
                .put("when", commitment.when().isBlank() ? Markup.NONE : when(commitment))
                .put("decides", decides(commitment))
                .fill();
    }

    private Markup when(Commitment commitment) {
        return template.part("when")
                .put("head", texts.get("document.commitment.when"))
                .put("when", commitment.when())
                .fill();
    }

    private Markup decides(Commitment commitment) {
        return switch (commitment.decides()) {
            case UNSAID -> Markup.NONE;
            case SCHOOL -> decides(texts.get("document.commitment.school-decides"));
            case PARENTS -> decides(texts.get("document.commitment.parents-decide"));
        };
    }

    private Markup decides(String text) {
        return template.part("decides").put("text", text).fill();
    }
}
