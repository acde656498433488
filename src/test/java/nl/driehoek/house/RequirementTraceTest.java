package nl.driehoek.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** What {@code docs/requirements.md} calls done has a test, and what a test claims to prove exists. */
class RequirementTraceTest {

    private static final Path LIST = Path.of("docs", "requirements.md");
    private static final Pattern ROW =
            Pattern.compile("\\| ([A-Z]{2}-\\d\\d) \\| (done|planned) \\| ([MSC]) \\| (.*) \\| (.*)\\|");

    private static final Map<String, Set<String>> PROOFS = find();

    private record Row(String id, boolean done, String priority, String where) {}

    @Test
    void allRequirementsAreListedOnce() throws IOException {
        List<String> ids = rows().stream().map(Row::id).toList();
        assertEquals(280, ids.size());
        assertEquals(280, Set.copyOf(ids).size());
    }

    @Test
    void whatIsDoneHasATestAndAPlace() throws IOException {
        Map<String, Set<String>> proofs = PROOFS;
        List<String> missing = rows().stream()
                .filter(Row::done)
                .filter(row -> !proofs.containsKey(row.id()) || row.where().isBlank())
                .map(Row::id)
                .toList();
        assertEquals(List.of(), missing, "done, but without a test or without a place in the application");
    }

    @Test
    void testsNameRequirementsThatExist() throws IOException {
        Set<String> unknown = new TreeSet<>(PROOFS.keySet());
        rows().forEach(row -> unknown.remove(row.id()));
        assertEquals(Set.of(), unknown);
    }

    @Test
    void countsPerGroupAndPriorityAreWritten() throws IOException {
        Map<String, int[]> counts = new TreeMap<>();
        for (Row row : rows()) {
            for (String key : List.of(row.id().substring(0, 2), "priority " + row.priority(), "total")) {
                int[] count = counts.computeIfAbsent(key, unused -> new int[2]);
                count[0] += row.done() ? 1 : 0;
                count[1]++;
            }
        }
        List<String> lines = new ArrayList<>(List.of("| group | done | of |", "| --- | --- | --- |"));
        counts.forEach((key, count) -> lines.add("| " + key + " | " + count[0] + " | " + count[1] + " |"));
        lines.add("");
        PROOFS.forEach((id, tests) -> lines.add("- " + id + ": " + String.join(", ", tests)));
        Files.write(Path.of("target", "requirements.md"), lines);
        assertEquals(280, counts.get("total")[1]);
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(LIST).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> new Row(row.group(1), row.group(2).equals("done"), row.group(3), row.group(5)))
                .toList();
    }

    private static Map<String, Set<String>> find() {
        Map<String, Set<String>> proofs = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter().importPath(Path.of("target", "test-classes"))) {
            for (String id : ids(
                    type.tryGetAnnotationOfType(Requirement.class).stream(),
                    type.tryGetAnnotationOfType(Requirement.List.class).stream())) {
                proofs.computeIfAbsent(id, unused -> new TreeSet<>()).add(type.getSimpleName());
            }
            for (JavaMethod method : type.getMethods()) {
                if (!method.isAnnotatedWith(Disabled.class)) {
                    for (String id : ids(
                            method.tryGetAnnotationOfType(Requirement.class).stream(),
                            method.tryGetAnnotationOfType(Requirement.List.class).stream())) {
                        proofs.computeIfAbsent(id, unused -> new TreeSet<>())
                                .add(type.getSimpleName() + "." + method.getName());
                    }
                }
            }
        }
        return proofs;
    }

    private static Set<String> ids(
            java.util.stream.Stream<Requirement> single, java.util.stream.Stream<Requirement.List> several) {
        Set<String> ids = new TreeSet<>();
        single.forEach(one -> ids.add(one.value()));
        several.forEach(list -> java.util.Arrays.stream(list.value()).forEach(one -> ids.add(one.value())));
        return ids;
    }
}
