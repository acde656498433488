package nl.driehoek.exchange.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.driehoek.domain.PersonName;

/** Reads a name that stands in one field: "Linda Mertens", "R. de Wit", "Berg, A. van den", "Stichting …". */
public final class NameReader {

    private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}[\\p{Ll}]{0,2}\\.)+\\p{Lu}?|\\p{Lu}");
    private static final Set<String> TITLES = Set.of(
            "dhr", "dhr.", "heer", "de heer", "mevr", "mevr.", "mevrouw", "mw", "mw.", "mr.", "dr.", "drs.", "ir.",
            "ing.");
    private static final Pattern ORGANISATION = Pattern.compile(
            "(?i).*\\b(stichting|bureau|instelling|jeugdbescherming|jeugdzorg|jeugdhulp|gemeente|leger des heils"
                    + "|voogdij\\w*|vereniging|b\\.?v\\.?)\\b.*");

    private NameReader() {}

    /** The parts of {@code text}; empty when there is nothing in it. */
    public static Optional<PersonName> read(String text) {
        String line = CleanText.line(text);
        if (line.isEmpty() || line.length() > Limits.NAME) {
            return Optional.empty();
        }
        if (organisation(line)) {
            return Optional.of(PersonName.of("", "", line));
        }
        int comma = line.indexOf(',');
        return Optional.of(apart(comma > 0 ? turned(line, comma) : straight(line)));
    }

    private static PersonName apart(PersonName name) {
        Optional<DutchNames.Split> split =
                name.prefix().isEmpty() ? DutchNames.split(name.surname()) : Optional.empty();
        return split.map(parts -> new PersonName(
                        name.callName(), name.firstNames(), name.initials(), parts.prefix(), parts.surname()))
                .orElse(name);
    }

    /** Whether {@code text} names an organisation and not a person. */
    public static boolean organisation(String text) {
        return ORGANISATION.matcher(text).matches();
    }

    private static PersonName straight(String line) {
        List<String> words = withoutTitle(line);
        int initials = count(words, 0, word -> INITIALS.matcher(word).matches());
        initials = Math.min(initials, words.size() - 1);
        int call = initials > 0 ? initials : callEnd(words);
        int prefix = Math.min(call + count(words, call, DutchNames::prefix), words.size() - 1);
        return new PersonName(
                initials > 0 ? "" : join(words, 0, call),
                "",
                letters(words.subList(0, initials)),
                join(words, call, prefix).toLowerCase(Locale.ROOT),
                join(words, prefix, words.size()));
    }

    private static PersonName turned(String line, int comma) {
        String surname = line.substring(0, comma).strip();
        List<String> words =
                withoutTitle(line.substring(comma + 1).replace(',', ' ').strip());
        List<String> initials = new ArrayList<>();
        List<String> prefix = new ArrayList<>();
        List<String> call = new ArrayList<>();
        for (String word : words) {
            boolean small = DutchNames.prefix(word) && word.equals(word.toLowerCase(Locale.ROOT));
            (small ? prefix : INITIALS.matcher(word).matches() ? initials : call).add(word);
        }
        return new PersonName(String.join(" ", call), "", letters(initials), String.join(" ", prefix), surname);
    }

    private static int callEnd(List<String> words) {
        if (words.size() == 1) {
            return 0;
        }
        int prefix = 1;
        while (prefix < words.size() - 1 && !DutchNames.prefix(words.get(prefix))) {
            prefix++;
        }
        return prefix < words.size() - 1 ? prefix : 1;
    }

    private static List<String> withoutTitle(String line) {
        List<String> words =
                Arrays.stream(line.split(" ")).filter(word -> !word.isEmpty()).toList();
        int titles = 0;
        while (titles < words.size() - 1 && TITLES.contains(words.get(titles).toLowerCase(Locale.ROOT))) {
            titles++;
        }
        return words.subList(titles, words.size());
    }

    private static int count(List<String> words, int from, Predicate<String> rule) {
        int count = 0;
        while (from + count < words.size() && rule.test(words.get(from + count))) {
            count++;
        }
        return count;
    }

    private static String join(List<String> words, int from, int to) {
        return String.join(" ", words.subList(from, Math.max(from, to)));
    }

    private static String letters(List<String> initials) {
        return String.join("", initials).replace(".", "");
    }
}
