package nl.driehoek.domain.family;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.driehoek.domain.PersonName;

/** Takes a pasted text apart: first mail addresses and numbers, then the word for the relation, then the name. */
final class PastedReader {

    private static final String NAMES_OF_FIELDS =
            "telefoonnummer|telefoon|telnr|tel|mobiel|mob|gsm|e-?mailadres|e-?mail|mail|mailto";
    private static final String LABEL =
            "(?:(?<![\\p{L}\\p{N}])(?:" + NAMES_OF_FIELDS + ")\\s*[.:]*\\s*|(?<![\\p{L}\\p{N}])[tme]\\s*:\\s*)?";
    private static final Pattern MAIL = ignoringCase(
            LABEL + "<?(?<found>[\\p{L}\\p{N}._%+'-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,})>?");
    private static final String GAP = "[ .\\u00A0/\\-]{0,3}";
    private static final Pattern PHONE = ignoringCase(LABEL + "(?<![\\p{L}\\p{N}+@])(?<found>"
            + "(?:\\+|00)31" + GAP + "(?:\\(0\\)" + GAP + ")?(?:\\d" + GAP + "){8}\\d"
            + "|\\(?0(?:\\)?" + GAP + "\\d){9}"
            + "|(?:\\+|00)[1-9]\\d{0,2}" + GAP + "(?:\\d" + GAP + "){6,11}\\d"
            + ")(?![\\p{N}@])");
    private static final Pattern SPLIT = Pattern.compile("[\\n\\r\\t,;|·•()\\[\\]<>:]+");
    private static final Pattern GREETING = ignoringCase(
            "(?:met )?(?:vriendelijke|hartelijke) groet(?:en|jes)?|groet(?:en|jes)?|mvg|m\\.v\\.g\\.|verzonden vanaf"
                    + " mijn iphone");
    private static final Map<String, Relation> RELATIONS = relations();
    private static final Pattern RELATION = ignoringCase("(?<![\\p{L}\\p{N}-])("
            + RELATIONS.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"))
            + ")(?![\\p{L}\\p{N}-])");
    private static final int DUTCH_DIGITS = 10;

    private final List<String> phones = new ArrayList<>();
    private final List<String> mails = new ArrayList<>();
    private Optional<Relation> relation = Optional.empty();
    private String words = "";
    private String rest;

    PastedReader(String text) {
        rest = Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    PastedContact read() {
        take(MAIL, mails, _ -> true);
        take(PHONE, phones, PastedReader::possibleNumber);
        List<String> segments = segments();
        takeRelation(segments);
        Optional<PersonName> name = PastedName.takeFrom(segments);
        List<String> note = new ArrayList<>(mails.stream().skip(1).toList());
        segments.stream()
                .map(PastedReader::bare)
                .filter(left -> !left.isEmpty())
                .forEach(note::add);
        String mail = mails.isEmpty() ? "" : mails.getFirst();
        return new PastedContact(name, relation, words, phones, mail, String.join("; ", note));
    }

    private void take(Pattern pattern, List<String> found, java.util.function.Predicate<String> wanted) {
        Matcher matcher = pattern.matcher(rest);
        StringBuilder left = new StringBuilder();
        int from = 0;
        while (matcher.find()) {
            String value = matcher.group("found").strip();
            if (wanted.test(value)) {
                found.add(value);
                left.append(rest, from, matcher.start()).append('\n');
                from = matcher.end();
            }
        }
        rest = left.append(rest.substring(from)).toString();
    }

    /** A Dutch number has ten digits; a number with a country code has nine at least. */
    private static boolean possibleNumber(String typed) {
        String digits = ContactDetails.digits(typed);
        boolean foreign = typed.startsWith("+") || typed.startsWith("00");
        return foreign ? digits.length() >= DUTCH_DIGITS - 1 : digits.length() == DUTCH_DIGITS;
    }

    private List<String> segments() {
        List<String> segments = new ArrayList<>();
        for (String part : SPLIT.split(rest)) {
            String segment = bare(part);
            if (!segment.isEmpty() && !GREETING.matcher(segment).matches()) {
                segments.add(segment);
            }
        }
        return segments;
    }

    private void takeRelation(List<String> segments) {
        for (int at = 0; at < segments.size(); at++) {
            Matcher matcher = RELATION.matcher(segments.get(at));
            if (matcher.find()) {
                MatchResult found = matcher.toMatchResult();
                words = found.group(1);
                relation = Optional.of(RELATIONS.get(words.toLowerCase(java.util.Locale.ROOT)));
                String before = bare(segments.get(at).substring(0, found.start()));
                String after = bare(segments.get(at).substring(found.end()));
                segments.remove(at);
                segments.add(at, after);
                segments.add(at, before);
                segments.removeIf(String::isEmpty);
                return;
            }
        }
    }

    /** Without spaces and loose dashes around it. */
    private static String bare(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("^[\\s\\-–—/.&]+|[\\s\\-–—/&]+$", "");
    }

    private static Map<String, Relation> relations() {
        Map<String, Relation> map = new LinkedHashMap<>();
        put(
                map,
                Relation.STEP_PARENT,
                "partner van moeder",
                "partner van vader",
                "partner moeder",
                "partner vader",
                "stiefmoeder",
                "stiefvader",
                "stiefouder",
                "bonusmoeder",
                "bonusvader",
                "bonusouder",
                "plusmoeder",
                "plusvader");
        put(map, Relation.FOSTER_PARENT, "pleegmoeder", "pleegvader", "pleegouder", "pleegmama", "pleegpapa");
        put(map, Relation.GRANDPARENT, "grootmoeder", "grootvader", "grootouder", "oma", "opa");
        put(map, Relation.GUARDIAN, "gezinsvoogd", "voogd", "voogdes");
        put(map, Relation.INSTITUTION, "instelling");
        put(map, Relation.MOTHER, "moeder", "mama", "mam", "mamma");
        put(map, Relation.FATHER, "vader", "papa", "pap", "pappa");
        put(map, Relation.OTHER, "tante", "oom", "buurvrouw", "buurman", "oppas", "verzorger", "verzorgster");
        return map;
    }

    private static void put(Map<String, Relation> map, Relation relation, String... words) {
        for (String word : words) {
            map.put(word, relation);
        }
    }

    private static Pattern ignoringCase(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
