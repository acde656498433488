package nl.driehoek.domain.family;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.driehoek.domain.PersonName;

/** Finds the name among the pieces of a pasted text and takes it apart the Dutch way. */
final class PastedName {

    private static final Set<String> PREFIXES = Set.of(
            "van", "de", "den", "der", "des", "het", "’t", "'t", "’s", "'s", "ter", "ten", "te", "tot", "in", "op",
            "aan", "bij", "uit", "onder", "over", "voor", "el", "al", "la", "le", "les", "du", "da", "do", "dos", "das",
            "di", "del", "della", "von", "vom", "zu", "zum", "af", "ibn", "bin", "ben", "ait", "aït", "oulad", "abu",
            "st.");
    private static final Pattern WORD = Pattern.compile("[’']?\\p{L}[\\p{L}\\p{M}’'.\\-]*");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}[\\p{Ll}]?\\.-?)+|\\p{Lu}");
    private static final Pattern ELIDED = Pattern.compile("([dDlL][’'])(\\p{Lu}.*)");
    private static final Pattern SALUTATION =
            Pattern.compile("(?i)(?:mevrouw|mevr\\.?|mw\\.?|meneer|dhr\\.?|de heer|fam\\.?|familie)");
    private static final int MOST_WORDS = 7;

    private PastedName() {}

    /** The name in the first piece that looks like one; it is taken out of {@code segments}. */
    static Optional<PersonName> takeFrom(List<String> segments) {
        int at = place(segments);
        if (at < 0) {
            return Optional.empty();
        }
        String first = segments.remove(at);
        boolean turned = !first.contains(" ") && at < segments.size() && firstNameWithPrefix(segments.get(at));
        return Optional.of(turned ? turned(first, segments.remove(at)) : apart(first));
    }

    private static int place(List<String> segments) {
        for (int at = 0; at < segments.size(); at++) {
            if (looksLikeName(segments.get(at))
                    && Character.isUpperCase(lastWord(segments.get(at)).codePointAt(0))) {
                return at;
            }
        }
        boolean lazy = !segments.isEmpty()
                && looksLikeName(segments.getFirst())
                && segments.getFirst().split(" ").length <= 4;
        return lazy ? 0 : -1;
    }

    private static boolean looksLikeName(String segment) {
        String[] words = segment.split(" ");
        if (words.length > MOST_WORDS || SALUTATION.matcher(segment).matches() || isPrefix(words[0])) {
            return false;
        }
        for (String word : words) {
            if (!WORD.matcher(word).matches() && !"-".equals(word)) {
                return false;
            }
        }
        return true;
    }

    /** "Zoë van den": what stands after the comma in "Berg, Zoë van den". */
    private static boolean firstNameWithPrefix(String segment) {
        String[] words = segment.split(" ");
        boolean capital = Character.isUpperCase(words[0].codePointAt(0))
                && WORD.matcher(words[0]).matches();
        for (int at = 1; at < words.length; at++) {
            capital &= isPrefix(words[at]);
        }
        return capital && words.length <= 4 && !isPrefix(words[0]);
    }

    private static PersonName turned(String surname, String callNameAndPrefix) {
        String[] parts = callNameAndPrefix.split(" ", 2);
        return new PersonName(parts[0], "", "", parts.length == 2 ? parts[1] : "", surname);
    }

    private static PersonName apart(String name) {
        String[] words = capitalised(name).split(" ");
        StringBuilder initials = new StringBuilder();
        int at = 0;
        while (at < words.length - 1 && INITIALS.matcher(words[at]).matches()) {
            initials.append(words[at++]);
        }
        int prefixFrom = at;
        while (prefixFrom < words.length
                && !isPrefix(words[prefixFrom])
                && !ELIDED.matcher(words[prefixFrom]).matches()) {
            prefixFrom++;
        }
        boolean prefixed = prefixFrom < words.length;
        int callUntil = prefixed ? prefixFrom : onlySurname(initials, at, words) ? at : at + 1;
        int prefixUntil = prefixed ? prefixFrom : callUntil;
        while (prefixUntil < words.length && isPrefix(words[prefixUntil])) {
            prefixUntil++;
        }
        String prefix = join(words, callUntil, prefixUntil);
        String surname = join(words, prefixUntil, words.length);
        Matcher elided = ELIDED.matcher(surname);
        if (prefix.isEmpty() && elided.matches()) {
            return new PersonName(
                    join(words, at, callUntil), "", initials.toString(), elided.group(1), elided.group(2));
        }
        return new PersonName(join(words, at, callUntil), "", initials.toString(), prefix, surname);
    }

    /** After initials a single word is the surname. */
    private static boolean onlySurname(StringBuilder initials, int at, String[] words) {
        return !initials.isEmpty() && at == words.length - 1;
    }

    /** A name typed without capitals gets them at each word that is not a prefix. */
    private static String capitalised(String name) {
        if (!name.equals(name.toLowerCase(Locale.ROOT))) {
            return name;
        }
        StringBuilder result = new StringBuilder();
        for (String word : name.split(" ")) {
            int first = word.offsetByCodePoints(0, 1);
            String capital = word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
            result.append(isPrefix(word) && !result.isEmpty() ? word : capital).append(' ');
        }
        return result.toString().strip();
    }

    private static boolean isPrefix(String word) {
        return PREFIXES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static String lastWord(String segment) {
        String last = segment.substring(segment.lastIndexOf(' ') + 1);
        Matcher elided = ELIDED.matcher(last);
        return elided.matches() ? elided.group(2) : last;
    }

    private static String join(String[] words, int from, int until) {
        return from >= until ? "" : String.join(" ", List.of(words).subList(from, until));
    }
}
