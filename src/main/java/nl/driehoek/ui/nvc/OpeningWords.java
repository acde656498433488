package nl.driehoek.ui.nvc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.driehoek.domain.nvc.NvcSheet;
import nl.driehoek.text.Texts;

/**
 * First sentences for the talk, made from a sheet: what was seen, what I feel and need, a question about the other, my
 * request. A few words become a sentence; what is a sentence already stays as it was written.
 */
final class OpeningWords {

    private static final int A_FEW = 5;

    private final Texts texts;

    OpeningWords(Texts texts) {
        this.texts = texts;
    }

    /** The sentences; empty when the sheet is. */
    String of(NvcSheet sheet) {
        List<String> sentences = new ArrayList<>();
        add(sentences, sheet.self().observation());
        feelingAndNeed(sentences, sheet.self().feeling(), sheet.self().need());
        add(sentences, framed("nvc.opening.their-feeling", sheet.other().feeling()));
        add(sentences, framed("nvc.opening.their-need", sheet.other().need()));
        if (!sheet.requestToSelf()) {
            add(sentences, sheet.self().request());
        }
        return String.join(" ", sentences);
    }

    private void feelingAndNeed(List<String> sentences, String feeling, String need) {
        if (isFew(feeling) && isFew(need)) {
            sentences.add(texts.get("nvc.opening.both", bare(feeling), bare(need)));
        } else {
            add(sentences, framed("nvc.opening.feeling", feeling));
            add(sentences, framed("nvc.opening.need", need));
        }
    }

    private String framed(String key, String words) {
        return isFew(words) ? texts.get(key, bare(words)) : words;
    }

    /** A few words that are no sentence: no mark at the end but a full stop, no subject at the beginning. */
    private static boolean isFew(String words) {
        String plain = words.strip();
        String first = plain.split("\\s+")[0].toLowerCase(Locale.ROOT);
        return !plain.isEmpty()
                && plain.split("\\s+").length <= A_FEW
                && !plain.endsWith("?")
                && !List.of("ik", "we", "wij", "u", "het", "dat", "voor", "bent", "wilt", "heeft")
                        .contains(first);
    }

    private static String bare(String words) {
        String plain = words.strip().replaceAll("[.,;]+$", "");
        return plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1);
    }

    private static void add(List<String> sentences, String words) {
        String plain = words.strip();
        if (!plain.isEmpty()) {
            sentences.add(plain.matches("(?s).*[.?!…”]$") ? plain : plain + ".");
        }
    }
}
