package nl.driehoek.exchange.edex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.pupil.Sex;
import nl.driehoek.exchange.roster.Dropped;
import nl.driehoek.exchange.roster.FileKey;
import nl.driehoek.exchange.roster.Findings;
import nl.driehoek.exchange.roster.IncomingPupil;
import nl.driehoek.exchange.roster.RejectedRow;
import nl.driehoek.exchange.roster.RowId;
import nl.driehoek.exchange.roster.RowKind;

/** Reads the pupils. */
final class EdexPupils {

    private static final Set<String> KNOWN = Set.of(
            "achternaam",
            "voorvoegsel",
            "tussenvoegsel",
            "voornamen",
            "voorletters-1",
            "roepnaam",
            "geboortedatum",
            "geslacht",
            "start_ondw_jgr3",
            "jaargroep",
            "groep",
            "samengestelde_groepen",
            "vestiging",
            "instroomdatum",
            "uitstroomdatum",
            "mutatiedatum");

    private final Findings findings;
    private final EdexGroups groups;
    private final Dropped.Counter dropped;
    private final EdexDates dates;
    private final List<IncomingPupil> pupils = new ArrayList<>();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final Map<String, PersonName> keys = new HashMap<>();
    private Map<Integer, Long> pseudonyms = Map.of();
    private EdexPlaces places;

    EdexPupils(Findings findings, EdexGroups groups, Dropped.Counter dropped, EdexDates dates) {
        this.findings = findings;
        this.groups = groups;
        this.dropped = dropped;
        this.dates = dates;
        this.places = new EdexPlaces(findings, groups, dates, List.of());
    }

    void read(EdexDocument document) {
        places = new EdexPlaces(findings, groups, dates, document.locations());
        pseudonyms = document.pupils().stream()
                .filter(node -> node.eck() > 0)
                .collect(Collectors.groupingBy(XmlNode::eck, Collectors.counting()));
        int number = 0;
        for (XmlNode node : document.pupils()) {
            number++;
            pupil(node, new RowId(RowKind.PUPIL, number, node.line()));
        }
    }

    List<IncomingPupil> pupils() {
        return pupils;
    }

    List<RejectedRow> rejectedWith(List<RejectedRow> others) {
        return Stream.concat(rejected.stream(), others.stream()).toList();
    }

    private void pupil(XmlNode node, RowId row) {
        if (!node.name().equals("leerling")) {
            findings.note(row, "import.find.unknownElement", EdexFields.shown(node.name()));
            return;
        }
        tellWhatIsLeftOut(node, row);
        Optional<PersonName> name = EdexFields.name(node, row, findings);
        if (name.isEmpty()) {
            rejected.add(new RejectedRow(row, EdexFields.shown(node.text("roepnaam") + " " + node.text("achternaam"))));
            return;
        }
        Optional<FileKey> key = key(node, row, name.get());
        pupils.add(new IncomingPupil(
                row, key, name.get(), dates.born(node, row), sex(node, row), places.read(node, row), List.of()));
    }

    private void tellWhatIsLeftOut(XmlNode node, RowId row) {
        int sensitive = dropped.add(EdexFields.dropped(node));
        if (sensitive > 0) {
            findings.note(row, "import.find.dropped", sensitive);
        }
        if (pseudonyms.getOrDefault(node.eck(), 0L) > 1) {
            findings.note(row, "import.find.eckTwice");
        }
        if (!node.all("toevoegingen").isEmpty()) {
            findings.note(row, "import.find.addition");
        }
        node.children().stream()
                .map(XmlNode::name)
                .filter(name -> !KNOWN.contains(name) && !ForbiddenElements.unread(name))
                .distinct()
                .forEach(name -> findings.note(row, "import.find.unknownElement", EdexFields.shown(name)));
    }

    private Optional<FileKey> key(XmlNode node, RowId row, PersonName name) {
        Optional<FileKey> key = EdexFields.key(node, row, findings);
        if (key.isEmpty()) {
            findings.warning(row, "import.find.noKey", name.spoken());
            return key;
        }
        PersonName first = keys.putIfAbsent(key.get().value(), name);
        if (first != null) {
            findings.error(
                    row, "import.find.keyTwice", first.spoken(), key.get().value());
        }
        return key;
    }

    private Sex sex(XmlNode node, RowId row) {
        return switch (node.text("geslacht")) {
            case "1" -> Sex.BOY;
            case "2" -> Sex.GIRL;
            case "9" -> Sex.UNSPECIFIED;
            case "0", "" -> Sex.UNKNOWN;
            default -> {
                findings.warning(row, "import.find.sexUnknown", EdexFields.shown(node.text("geslacht")));
                yield Sex.UNKNOWN;
            }
        };
    }
}
