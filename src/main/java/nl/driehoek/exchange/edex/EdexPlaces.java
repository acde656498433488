package nl.driehoek.exchange.edex;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.domain.school.GroupKind;
import nl.driehoek.domain.school.YearGroup;
import nl.driehoek.exchange.roster.CleanText;
import nl.driehoek.exchange.roster.Findings;
import nl.driehoek.exchange.roster.IncomingGroup;
import nl.driehoek.exchange.roster.IncomingSchooling;
import nl.driehoek.exchange.roster.Limits;
import nl.driehoek.exchange.roster.RowId;

/** Reads where a pupil stands in school: group, year, building, first and last day. */
final class EdexPlaces {

    private final Findings findings;
    private final EdexGroups groups;
    private final EdexDates dates;
    private final Map<String, String> locations = new HashMap<>();

    EdexPlaces(Findings findings, EdexGroups groups, EdexDates dates, List<XmlNode> locations) {
        this.findings = findings;
        this.groups = groups;
        this.dates = dates;
        locations.forEach(node -> this.locations.putIfAbsent(node.key(), CleanText.line(node.text("naam"))));
    }

    IncomingSchooling read(XmlNode node, RowId row) {
        Optional<IncomingGroup> home =
                node.child("groep").flatMap(reference -> groups.resolve(reference, GroupKind.HOME, row));
        Set<String> mixed = new LinkedHashSet<>();
        node.child("samengestelde_groepen").stream()
                .flatMap(list -> list.all("samengestelde_groep").stream())
                .flatMap(reference -> groups.resolve(reference, GroupKind.MIXED, row).stream())
                .forEach(group -> mixed.add(group.key()));
        Optional<YearGroup> year = year(node, row, home);
        return leaving(
                new IncomingSchooling(
                        home.map(IncomingGroup::key),
                        mixed,
                        year,
                        location(node, row),
                        dates.day(node.text("instroomdatum"), row),
                        dates.day(node.text("uitstroomdatum"), row)),
                row);
    }

    private IncomingSchooling leaving(IncomingSchooling read, RowId row) {
        if (read.leftBeforeStart()) {
            findings.warning(
                    row,
                    "import.find.leftBeforeStart",
                    read.left().orElseThrow(),
                    read.started().orElseThrow());
            return read;
        }
        if (read.left().isPresent() && read.left().get().isAfter(dates.countedOn())) {
            findings.note(row, "import.find.leavesLater", read.left().get());
            return read.staying();
        }
        boolean historic = read.year().filter(YearGroup.HISTORIC::equals).isPresent();
        if (historic && read.left().isEmpty()) {
            findings.warning(row, "import.find.leftWithoutDate", dates.countedOn());
            return new IncomingSchooling(
                    read.homeGroup(),
                    read.mixedGroups(),
                    read.year(),
                    read.location(),
                    read.started(),
                    Optional.<LocalDate>of(dates.countedOn()));
        }
        return read;
    }

    private Optional<YearGroup> year(XmlNode node, RowId row, Optional<IncomingGroup> home) {
        String code = node.text("jaargroep");
        Optional<YearGroup> own = YearGroup.parse(code);
        if (own.isEmpty() && !code.isEmpty()) {
            findings.warning(row, "import.find.yearUnknown", EdexFields.shown(code));
        }
        Optional<YearGroup> year =
                own.or(() -> home.flatMap(IncomingGroup::year).filter(group -> !group.equals(YearGroup.COMBINATION)));
        if (year.isEmpty() && code.isEmpty()) {
            findings.note(row, "import.find.noYear");
        }
        return year;
    }

    private String location(XmlNode node, RowId row) {
        Optional<XmlNode> reference = node.child("vestiging");
        if (reference.isEmpty()) {
            return "";
        }
        String name = locations.getOrDefault(reference.get().key(), "");
        if (name.isEmpty() || name.length() > Limits.NAME) {
            findings.warning(row, "import.find.locationUnknown");
            return "";
        }
        return name;
    }
}
