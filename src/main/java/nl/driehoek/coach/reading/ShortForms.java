package nl.driehoek.coach.reading;

import java.util.Set;
import java.util.regex.Pattern;

/** Knows after which short forms a full stop ends no sentence. */
final class ShortForms {

    /** A name, a noun or a clause follows these, so the sentence goes on whatever comes. */
    private static final Set<String> LEADING = Set.of(
            "dhr", "mevr", "mw", "mej", "dr", "drs", "mr", "ir", "ing", "prof", "fam", "ds", "bijv", "bv", "evt",
            "resp", "incl", "excl", "zgn", "vgl", "mbt", "ivm", "nl", "tel", "afd", "tav", "st", "bc", "msc", "ca",
            "nav", "dmv", "mbv", "tov", "ipv", "aug", "sept", "okt", "toest", "wrsch", "wsch", "jhr", "geb", "art");

    /** These stand before a number: "blz. 12", "max. 3". */
    private static final Set<String> BEFORE_NUMBER = Set.of(
            "nr", "blz", "pag", "p", "par", "hfst", "gr", "max", "min", "ong", "plm", "kl", "lok", "jan", "feb", "mrt",
            "apr", "nov", "dec", "ma", "di", "wo", "do", "vr", "za");

    /** After these a capital begins a new sentence. */
    private static final Set<String> TRAILING = Set.of(
            "e.d.",
            "e.a.",
            "a.s.",
            "j.l.",
            "n.v.t.",
            "s.v.p.",
            "a.u.b.",
            "z.s.m.",
            "e.v.",
            "o.i.d.",
            "i.d.",
            "t.z.t.",
            "a.h.w.",
            "m.v.",
            "enz.",
            "etc.",
            "n.n.b.",
            "p.w.",
            "p.j.",
            "p.m.",
            "m.v.g.",
            "o.g.",
            "n.o.t.k.");

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}[a-z]?\\.)+");

    private ShortForms() {}

    /** Whether a sentence goes on after {@code dotted}, such as {@code i.v.m.}, even when a capital follows. */
    static boolean goesOn(Token dotted) {
        return INITIALS.matcher(dotted.text()).matches() || !TRAILING.contains(dotted.lower());
    }

    /** Whether the full stop after {@code word} belongs to the word when {@code next} follows. */
    static boolean keepsStop(Token word, Token next) {
        boolean initial = word.text().length() == 1 && word.isCapital();
        boolean beforeNumber = next.hasDigit() && BEFORE_NUMBER.contains(word.lower());
        return initial || beforeNumber || LEADING.contains(word.lower());
    }
}
