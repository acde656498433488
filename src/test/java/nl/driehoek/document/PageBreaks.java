package nl.driehoek.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.driehoek.document.PageLines.Line;

/** Looks for faults against the rules for page breaks in an agreement of normal size. */
final class PageBreaks {

    private static final double NUMBER_SIZE = 17;
    private static final double HEADING_SIZE = 14.5;
    private static final int FEWEST_LINES = 5;

    private final AgreementDocument document;
    private final List<List<Line>> pages;
    private final List<String> faults = new ArrayList<>();

    private PageBreaks(AgreementDocument document, byte[] pdf) throws IOException {
        this.document = document;
        this.pages = PageLines.of(pdf);
    }

    /** The faults in words; empty when all rules hold. */
    static List<String> faults(AgreementDocument document, byte[] pdf) throws IOException {
        PageBreaks breaks = new PageBreaks(document, pdf);
        breaks.headings();
        breaks.rows();
        breaks.signatures();
        breaks.fill();
        return breaks.faults;
    }

    private void headings() {
        for (int page = 0; page < pages.size() - 1; page++) {
            List<Line> lines = pages.get(page);
            if (!lines.isEmpty() && isSize(lines.getLast(), HEADING_SIZE)) {
                faults.add("page " + (page + 1) + " ends with a heading");
            }
        }
    }

    private void rows() {
        int count = document.content().commitments().size();
        int[] pageOf = new int[count + 1];
        for (int page = 0; page < pages.size(); page++) {
            List<Line> lines = pages.get(page);
            for (int i = 0; i < lines.size(); i++) {
                if (isSize(lines.get(i), NUMBER_SIZE) && lines.get(i).text().matches("\\d{1,2}")) {
                    pageOf[Integer.parseInt(lines.get(i).text())] = page + 1;
                }
            }
            boolean head = has(page, "Wat spreken wij af?");
            boolean row = lines.stream().anyMatch(line -> isSize(line, NUMBER_SIZE));
            if (head != row) {
                faults.add("page " + (page + 1) + (row ? " has rows without a head" : " has a head without rows"));
            }
            if (lines.stream()
                            .filter(line -> line.text().contains("Wat spreken wij af?"))
                            .count()
                    > 1) {
                faults.add("page " + (page + 1) + " has its head twice");
            }
        }
        together(pageOf, 1, 2);
        together(pageOf, count - 1, count);
        wholeRows(pageOf);
    }

    private void together(int[] pageOf, int one, int other) {
        if (one >= 1 && other < pageOf.length && pageOf[one] != pageOf[other]) {
            faults.add("rows " + one + " and " + other + " are apart");
        }
    }

    /** Every commitment of the test ends with its number in words, so the end of a row can be found. */
    private void wholeRows(int[] pageOf) {
        for (int number = 1; number < pageOf.length; number++) {
            if (pageOf[number] == 0) {
                faults.add("row " + number + " is missing");
            } else if (!has(pageOf[number] - 1, "Eindenummer" + number + ".")) {
                faults.add("row " + number + " is split");
            }
        }
    }

    private void signatures() {
        int page = -1;
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).stream().anyMatch(line -> line.text().equals("Handtekeningen"))) {
                page = i;
            }
        }
        if (document.content().closing().signers().isEmpty()) {
            return;
        }
        if (page < 0 || !has(page, "Zo kijken wij terug")) {
            faults.add("signatures without looking back");
            return;
        }
        for (AgreementContent.Signer signer : document.content().closing().signers()) {
            if (!has(page, signer.role())) {
                faults.add("a signer stands apart");
            }
        }
        boolean apart = !has(page, "Eindenummer1.");
        if (apart != has(page, "Dit hoort bij")) {
            faults.add(apart ? "signatures do not say what they belong to" : "signatures say it without need");
        }
    }

    private void fill() {
        for (int page = 0; page < pages.size(); page++) {
            if (pages.get(page).size() < FEWEST_LINES) {
                faults.add("page " + (page + 1) + " is almost empty");
            }
        }
    }

    private boolean has(int page, String text) {
        return pages.get(page).stream().anyMatch(line -> line.text().contains(text));
    }

    private static boolean isSize(Line line, double size) {
        return Math.abs(line.size() - size) < 0.3;
    }
}
