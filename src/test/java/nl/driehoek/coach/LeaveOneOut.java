package nl.driehoek.coach;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.driehoek.coach.leftout.LeftOutLoader;
import nl.driehoek.coach.words.DutchDictionary;
import nl.driehoek.coach.words.Form;
import nl.driehoek.coach.words.Morphology;
import nl.driehoek.domain.coach.ReaderNeeds;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;
import nl.driehoek.domain.coach.Strength;

/**
 * Cross-checks the coach on rows its rules were written with: for each mark the words of that mark are taken out of all
 * lexicons, and the rest must still find the label. What is found says how far rules carry beyond the words somebody thought
 * of; function words stay. Run it with names of rows, such as {@code dev.tsv}.
 */
public final class LeaveOneOut {

    /** Classes of the dictionary whose words carry no meaning of their own: pronouns, prepositions, articles and so on. */
    private static final Pattern SMALL = Pattern.compile("(VNW|VRZ|LID|VG|VWT|VWN|GET|TSW|WKW:AUX|HWK|ENM).*");

    private static final Set<String> SMALL_WORDS = Set.of(
            "zijn", "hebben", "worden", "zullen", "kunnen", "moeten", "mogen", "willen", "gaan", "doen", "laten",
            "niet", "geen", "er", "te", "heel", "erg", "zo", "veel", "meer", "wel", "nog", "al", "ook", "weer", "dan",
            "als", "of");

    private final Morphology morphology;
    private final Map<RemarkLabel, int[]> counts = new EnumMap<>(RemarkLabel.class);

    private LeaveOneOut(Morphology morphology) {
        this.morphology = morphology;
    }

    /** Prints for each label how many marks are still found, and the F1 that comes of it. */
    public static void main(String[] names) throws IOException, ReflectiveOperationException {
        Morphology morphology = DutchDictionary.load();
        Coach whole = RuleCoach.complete(morphology);
        for (String name : names) {
            LeaveOneOut check = new LeaveOneOut(morphology);
            for (Row row : Row.read(name)) {
                check.add(row, whole);
            }
            System.out.println(name + ": " + check);
        }
    }

    private void add(Row row, Coach whole) throws ReflectiveOperationException {
        Set<RemarkLabel> gold = row.marks().stream().map(Row.Mark::label).collect(Collectors.toSet());
        for (RemarkLabel wrong : labels(whole, row)) {
            counts.computeIfAbsent(wrong, _ -> new int[3])[1] += gold.contains(wrong) ? 0 : 1;
        }
        for (RemarkLabel label : gold) {
            for (Set<String> word : triggers(row, label)) {
                boolean found = labels(without(word), row).contains(label);
                counts.computeIfAbsent(label, _ -> new int[3])[found ? 0 : 2]++;
                if (!found && System.getenv("SHOW") != null)
                    System.out.println(label.code() + " " + word + " " + row.text());
            }
        }
    }

    private Coach without(Set<String> words) throws ReflectiveOperationException {
        return new LeftOutLoader(words).coach(morphology);
    }

    /** Each word of the places with this label that carries meaning, as written and as a dictionary lists it. */
    private List<Set<String>> triggers(Row row, RemarkLabel label) {
        return row.marks().stream()
                .filter(mark -> mark.label() == label)
                .flatMap(mark -> Arrays.stream(
                        row.text().substring(mark.from(), mark.until()).split("[^\\p{L}\\p{N}'’.-]+")))
                .map(word -> word.toLowerCase(Locale.ROOT).replaceAll("^[.'’-]+|[.,]+$", ""))
                .filter(this::carriesMeaning)
                .distinct()
                .map(this::withLemmas)
                .toList();
    }

    private boolean carriesMeaning(String word) {
        List<Form> forms = morphology.forms(word);
        boolean empty = word.isEmpty() || SMALL_WORDS.contains(word);
        boolean small = forms.stream().anyMatch(form -> SMALL_WORDS.contains(form.lemma()));
        boolean function = !forms.isEmpty()
                && forms.stream().allMatch(form -> SMALL.matcher(form.tag()).matches());
        return !empty && !small && !function;
    }

    private Set<String> withLemmas(String word) {
        Set<String> words = new TreeSet<>(Set.of(word));
        morphology.forms(word).forEach(form -> words.add(form.lemma()));
        return words;
    }

    private static Set<RemarkLabel> labels(Coach coach, Row row) {
        return coach.review(row.place(), row.text(), ReaderNeeds.usual()).stream()
                .filter(remark -> remark.strength() == Strength.SURE)
                .map(Remark::label)
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        double sum = 0;
        int labels = 0;
        for (Map.Entry<RemarkLabel, int[]> entry : counts.entrySet()) {
            int[] count = entry.getValue();
            if (count[0] + count[2] > 0) {
                double f1 = 2.0 * count[0] / (2.0 * count[0] + count[1] + count[2]);
                sum += f1;
                labels++;
                lines.add(String.format(
                        Locale.ROOT,
                        "%-18s %2d of %2d, F1 %.2f",
                        entry.getKey().code(),
                        count[0],
                        count[0] + count[2],
                        f1));
            }
        }
        return String.format(Locale.ROOT, "macro F1 %.3f%n", sum / labels) + String.join(System.lineSeparator(), lines);
    }
}
