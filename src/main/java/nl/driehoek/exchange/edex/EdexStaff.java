package nl.driehoek.exchange.edex;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.school.GroupKind;
import nl.driehoek.exchange.roster.CleanText;
import nl.driehoek.exchange.roster.Dropped;
import nl.driehoek.exchange.roster.FileKey;
import nl.driehoek.exchange.roster.Findings;
import nl.driehoek.exchange.roster.IncomingStaff;
import nl.driehoek.exchange.roster.RejectedRow;
import nl.driehoek.exchange.roster.RoleWord;
import nl.driehoek.exchange.roster.RowId;
import nl.driehoek.exchange.roster.RowKind;

/** Reads the colleagues. Their roles are words and proposals; the agreement behind EDEXML forbids rights by import. */
final class EdexStaff {

    private final Findings findings;
    private final EdexGroups groups;
    private final Dropped.Counter dropped;
    private final List<IncomingStaff> staff = new ArrayList<>();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    EdexStaff(Findings findings, EdexGroups groups, Dropped.Counter dropped) {
        this.findings = findings;
        this.groups = groups;
        this.dropped = dropped;
    }

    void read(List<XmlNode> nodes) {
        int number = 0;
        for (XmlNode node : nodes) {
            number++;
            RowId row = new RowId(RowKind.STAFF, number, node.line());
            if (node.name().equals("leerkracht")) {
                colleague(node, row);
            } else {
                findings.note(row, "import.find.unknownElement", EdexFields.shown(node.name()));
            }
        }
    }

    List<IncomingStaff> staff() {
        return staff;
    }

    List<RejectedRow> rejected() {
        return rejected;
    }

    private void colleague(XmlNode node, RowId row) {
        int sensitive = dropped.add(EdexFields.dropped(node));
        if (sensitive > 0) {
            findings.note(row, "import.find.dropped", sensitive);
        }
        Optional<PersonName> name = EdexFields.name(node, row, findings);
        Optional<FileKey> key = EdexFields.key(node, row, findings);
        boolean again = key.isPresent() && !keys.add(key.get().value());
        if (again) {
            findings.error(row, "import.find.staffKeyTwice");
        }
        if (name.isEmpty() || again) {
            rejected.add(new RejectedRow(row, name.map(PersonName::full).orElse("")));
            return;
        }
        List<IncomingStaff.GroupTask> tasks = tasks(node, row);
        List<String> written = Stream.concat(
                        written(node).stream(), tasks.stream().flatMap(task -> task.roles().stream()))
                .distinct()
                .toList();
        staff.add(new IncomingStaff(row, key, name.get(), EdexRoles.roles(written), functions(written, row), tasks));
    }

    private List<RoleWord> functions(List<String> written, RowId row) {
        List<RoleWord> words = written.stream().map(EdexRoles::word).toList();
        words.stream()
                .filter(word -> word.textKey().isEmpty() && EdexRoles.likeCode(word.written()))
                .forEach(word -> findings.warning(row, "import.find.roleUnknown", word.written()));
        return words;
    }

    private List<IncomingStaff.GroupTask> tasks(XmlNode node, RowId row) {
        Map<String, List<String>> tasks = new LinkedHashMap<>();
        node.child("groepen").stream()
                .flatMap(list -> list.children().stream())
                .forEach(reference -> groups.resolve(reference, kind(reference), row)
                        .ifPresent(group -> tasks.computeIfAbsent(group.key(), fresh -> new ArrayList<>())
                                .addAll(written(reference))));
        return tasks.entrySet().stream()
                .map(task -> new IncomingStaff.GroupTask(task.getKey(), task.getValue()))
                .toList();
    }

    private static GroupKind kind(XmlNode reference) {
        return reference.name().equals("samengestelde_groep") ? GroupKind.MIXED : GroupKind.HOME;
    }

    private static List<String> written(XmlNode node) {
        return node.children().stream()
                .filter(child -> child.name().equals("rol") || child.name().equals("rolomschrijving"))
                .map(child -> EdexFields.shown(CleanText.line(child.text())))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
