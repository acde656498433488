package nl.driehoek.exchange.edex;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.domain.school.GroupKind;
import nl.driehoek.domain.school.YearGroup;
import nl.driehoek.exchange.roster.CleanText;
import nl.driehoek.exchange.roster.FileKey;
import nl.driehoek.exchange.roster.Findings;
import nl.driehoek.exchange.roster.IncomingGroup;
import nl.driehoek.exchange.roster.Limits;
import nl.driehoek.exchange.roster.RowId;
import nl.driehoek.exchange.roster.RowKind;

/** Reads the groups and answers for the references of pupils and colleagues to them. */
final class EdexGroups {

    private final Findings findings;
    private final Map<String, IncomingGroup> byKey = new LinkedHashMap<>();
    private final Set<String> twice = new HashSet<>();

    EdexGroups(Findings findings) {
        this.findings = findings;
    }

    void read(List<XmlNode> nodes) {
        int number = 0;
        for (XmlNode node : nodes) {
            number++;
            RowId row = new RowId(RowKind.GROUP, number, node.line());
            switch (node.name()) {
                case "groep" -> group(node, row, GroupKind.HOME);
                case "samengestelde_groep" -> group(node, row, GroupKind.MIXED);
                default -> findings.note(row, "import.find.unknownElement", EdexFields.shown(node.name()));
            }
        }
    }

    List<IncomingGroup> groups() {
        return List.copyOf(byKey.values());
    }

    /** The group that {@code reference} points to when it is of {@code kind}; findings tell when it is not. */
    Optional<IncomingGroup> resolve(XmlNode reference, GroupKind kind, RowId row) {
        IncomingGroup group = byKey.get(reference.key());
        if (group == null) {
            findings.warning(row, "import.find.groupUnknown", EdexFields.shown(reference.key()));
            return Optional.empty();
        }
        if (group.kind() != kind) {
            findings.warning(row, "import.find.groupWrongKind", EdexFields.shown(group.name()));
            return Optional.empty();
        }
        if (twice.contains(group.key())) {
            findings.warning(
                    row, "import.find.groupRefTwice", EdexFields.shown(group.key()), EdexFields.shown(group.name()));
        }
        return Optional.of(group);
    }

    private void group(XmlNode node, RowId row, GroupKind kind) {
        Optional<FileKey> key = EdexFields.key(node, row, findings);
        String name = CleanText.line(node.text("naam"));
        if (key.isEmpty() || name.isEmpty() || name.length() > Limits.NAME) {
            findings.error(row, "import.find.groupUnusable");
            return;
        }
        IncomingGroup group = new IncomingGroup(row, key.get().value(), name, kind, year(node, row, kind, name));
        if (byKey.containsKey(group.key())) {
            twice.add(group.key());
            findings.error(
                    row,
                    "import.find.groupKeyTwice",
                    name,
                    byKey.get(group.key()).name());
            return;
        }
        boolean same = byKey.values().stream()
                .anyMatch(other -> other.kind() == kind && other.name().equals(name));
        if (same) {
            findings.note(row, "import.find.groupSameName", name);
        }
        byKey.put(group.key(), group);
    }

    private Optional<YearGroup> year(XmlNode node, RowId row, GroupKind kind, String name) {
        String code = node.text("jaargroep");
        if (kind == GroupKind.MIXED) {
            return Optional.empty();
        }
        Optional<YearGroup> year = YearGroup.parse(code);
        if (code.isEmpty()) {
            findings.warning(row, "import.find.groupNoYear", name);
        } else if (year.isEmpty()) {
            findings.warning(row, "import.find.groupYearUnknown", name, EdexFields.shown(code));
        }
        return year;
    }
}
