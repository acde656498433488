package nl.driehoek.service.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.school.Group;
import nl.driehoek.domain.school.GroupId;
import nl.driehoek.exchange.plan.BondChange;
import nl.driehoek.exchange.plan.BondKind;
import nl.driehoek.exchange.plan.Decisions;
import nl.driehoek.exchange.plan.FieldChange;
import nl.driehoek.exchange.plan.PlanRow;
import nl.driehoek.exchange.plan.PupilField;
import nl.driehoek.exchange.plan.StaffPlan;
import nl.driehoek.exchange.roster.Dropped;
import nl.driehoek.exchange.roster.DroppedKind;
import nl.driehoek.exchange.roster.Finding;
import nl.driehoek.exchange.roster.FindingKind;
import nl.driehoek.exchange.roster.IncomingGroup;
import nl.driehoek.exchange.roster.IncomingPupil;
import nl.driehoek.exchange.roster.Roster;
import nl.driehoek.exchange.roster.RowKind;
import nl.driehoek.service.ImportPreview;
import nl.driehoek.text.Texts;

/** The Dutch words of the preview. */
final class LineWords {

    private static final int TWO_LINES = 120;

    private final Texts texts;
    private final Roster roster;
    private final Decisions decisions;
    private final Map<GroupId, String> groups;

    LineWords(Texts texts, ImportPreview preview, Decisions decisions) {
        this.texts = texts;
        this.roster = preview.plan().roster();
        this.decisions = decisions;
        this.groups = preview.school().groups().stream().collect(Collectors.toMap(Group::id, Group::name));
    }

    ImportLine line(int number, DraftRow row) {
        PlanRow shown = row.shown();
        return new ImportLine(
                number,
                name(shown),
                group(shown),
                LineStatus.of(shown.status()),
                inTwoLines(sentences(shown)),
                weight(row),
                take(shown));
    }

    /** The first sentences; the rest is in the detail, and that there is a rest is told. */
    private String inTwoLines(List<String> sentences) {
        List<String> first = new ArrayList<>();
        for (String sentence : sentences) {
            int length = first.stream().mapToInt(String::length).sum();
            if (first.isEmpty() || length + sentence.length() <= TWO_LINES) {
                first.add(sentence);
            }
        }
        int rest = sentences.size() - first.size();
        if (rest > 0) {
            first.add(texts.get("import.line.more", rest));
        }
        return String.join(" ", first);
    }

    String name(PlanRow row) {
        return switch (row) {
            case PlanRow.New(IncomingPupil pupil, var bonds) -> name(pupil.name());
            case PlanRow.Changed changed -> name(changed.pupil().name());
            case PlanRow.Unchanged same -> name(same.pupil().name());
            case PlanRow.Left left -> name(left.pupil().name());
            case PlanRow.NeedsChoice question -> name(question.pupil().name());
            case PlanRow.NotInFile absent -> name(absent.current().name());
            case PlanRow.Rejected(var rejected) ->
                rejected.label().isBlank() ? texts.get("import.line.nameless") : rejected.label();
        };
    }

    private static String name(PersonName name) {
        return name.full();
    }

    String group(PlanRow row) {
        return switch (row) {
            case PlanRow.New(IncomingPupil pupil, var bonds) -> group(pupil);
            case PlanRow.Changed changed -> group(changed.pupil());
            case PlanRow.Unchanged same -> group(same.pupil());
            case PlanRow.Left left -> group(left.pupil());
            case PlanRow.NeedsChoice question -> group(question.pupil());
            case PlanRow.NotInFile absent -> group(absent.current());
            case PlanRow.Rejected(var rejected) ->
                texts.get("import.line.at", rejected.row().line());
        };
    }

    String group(IncomingPupil pupil) {
        return pupil.schooling()
                .homeGroup()
                .flatMap(roster::group)
                .map(IncomingGroup::name)
                .orElse(texts.get("import.line.noGroup"));
    }

    String group(Pupil pupil) {
        return pupil.schooling().homeGroup().map(groups::get).orElse(texts.get("import.line.noGroup"));
    }

    List<String> sentences(PlanRow row) {
        List<String> sentences = new ArrayList<>();
        findings(row).forEach(finding -> sentences.add(sentence(finding)));
        switch (row) {
            case PlanRow.NeedsChoice question -> question(question).ifPresent(sentences::addFirst);
            case PlanRow.New(IncomingPupil pupil, List<BondChange> bonds) -> bonds(bonds, sentences);
            case PlanRow.Changed changed -> {
                changed.changes().forEach(change -> sentences.add(change(changed, change)));
                bonds(changed.bonds(), sentences);
            }
            case PlanRow.Left left ->
                left.pupil()
                        .schooling()
                        .left()
                        .ifPresent(day -> sentences.addFirst(texts.get("import.line.left", day)));
            case PlanRow.NotInFile absent -> sentences.add(texts.get("import.line.notInFile"));
            case PlanRow.Unchanged same -> sentences.add(texts.get("import.line.unchanged"));
            case PlanRow.Rejected rejected -> rejected.row();
        }
        return sentences.stream().distinct().toList();
    }

    private Optional<String> question(PlanRow.NeedsChoice row) {
        return switch (row.question()) {
            case SAME_TWICE ->
                Optional.of(texts.get("import.line.sameTwice", row.others().size() + 1));
            case WHICH_PUPIL -> Optional.of(texts.get("import.line.whichPupil"));
            case KEY_TWICE, LEFT_BEFORE_START -> Optional.empty();
        };
    }

    String change(PlanRow row, FieldChange change) {
        boolean taken = decisions.takes(row, change);
        String field = texts.get(change.field().textKey());
        if (!taken) {
            return texts.get("import.line.kept", field, change.before(), change.after());
        }
        if (change.before().isEmpty()) {
            return texts.get("import.line.added", field);
        }
        return change.field() == PupilField.HOME_GROUP
                ? texts.get("import.line.group", change.before(), change.after())
                : texts.get("import.line.changed", field, change.before(), change.after());
    }

    private void bonds(List<BondChange> bonds, List<String> sentences) {
        long added =
                bonds.stream().filter(bond -> bond.kind() == BondKind.NEW_BOND).count();
        if (added > 0) {
            sentences.add(texts.get("import.line.parents", added));
        }
        for (BondChange bond : bonds) {
            String who = bond.carer().name().full();
            switch (bond.kind()) {
                case AUTHORITY_KNOWN -> sentences.add(texts.get("import.line.authorityKnown", who));
                case AUTHORITY_DIFFERS -> sentences.add(texts.get("import.line.authorityDiffers", who));
                case CONTACT_ADDED -> sentences.add(texts.get("import.line.contact", who));
                case NEW_BOND -> {} // the line says so already
            }
        }
    }

    List<Finding> findings(PlanRow row) {
        return roster.at(row.row()).stream()
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList();
    }

    String sentence(Finding finding) {
        return texts.get(finding.textKey(), finding.arguments().toArray());
    }

    private ImportLine.Weight weight(DraftRow row) {
        boolean asked =
                row.waiting() && !decisions.choices().containsKey(row.origin().row());
        if (asked) {
            return ImportLine.Weight.QUESTION;
        }
        boolean look = findings(row.shown()).stream().anyMatch(finding -> finding.kind() != FindingKind.NOTE);
        return look ? ImportLine.Weight.LOOK : ImportLine.Weight.NOTE;
    }

    private ImportLine.Take take(PlanRow row) {
        return switch (row.status()) {
            case NEW, CHANGED, LEFT -> decisions.taken(row) ? ImportLine.Take.YES : ImportLine.Take.NO;
            case NEEDS_CHOICE, NOT_IN_FILE, UNCHANGED, REJECTED -> ImportLine.Take.NEVER;
        };
    }

    SideLine colleague(StaffPlan plan, Decisions taken) {
        String functions =
                plan.staff().functions().stream().map(role -> role.in(texts)).collect(Collectors.joining(", "));
        String caption = plan.existing().isPresent()
                ? texts.get("import.side.existing", plan.staff().groups().size())
                : functions;
        return new SideLine(name(plan.staff().name()), caption, plan.taken(taken));
    }

    String leftInFile(Dropped dropped) {
        if (dropped.sensitive() == 0) {
            return texts.get("import.side.nothingLeft");
        }
        String kinds = dropped.counts().keySet().stream()
                .filter(DroppedKind::sensitive)
                .sorted()
                .map(kind -> texts.get(kind.textKey()))
                .collect(Collectors.joining(", "));
        return texts.get("import.side.left", kinds, dropped.sensitive(), dropped.sensitiveRows());
    }

    List<String> fileRemarks() {
        return roster.findings().stream()
                .filter(finding -> finding.row().kind() != RowKind.PUPIL)
                .filter(finding -> finding.kind() != FindingKind.NOTE)
                .map(this::sentence)
                .distinct()
                .toList();
    }
}
