package nl.driehoek.service.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.exchange.plan.Choice;
import nl.driehoek.exchange.plan.Decisions;
import nl.driehoek.exchange.plan.PlanRow;
import nl.driehoek.exchange.roster.IncomingPupil;
import nl.driehoek.service.ImportPreview;
import nl.driehoek.text.Texts;

/** The Dutch words about one line of the preview. */
final class DetailWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Texts.DUTCH);

    private final Texts texts;
    private final ImportPreview preview;
    private final Decisions decisions;
    private final LineWords words;

    DetailWords(Texts texts, ImportPreview preview, Decisions decisions, LineWords words) {
        this.texts = texts;
        this.preview = preview;
        this.decisions = decisions;
        this.words = words;
    }

    LineDetail detail(DraftRow row) {
        Optional<PlanRow.NeedsChoice> question = row.question();
        return new LineDetail(
                words.name(row.shown()),
                question.map(asked -> texts.get(asked.question().textKey())).orElse(""),
                question.map(this::tiles).orElse(List.of()),
                question.map(this::answers).orElse(List.of()),
                DraftRow.changes(row.shown()).stream()
                        .map(change -> new LineDetail.FieldLine(
                                texts.get(change.field().textKey()),
                                change.before(),
                                change.after(),
                                decisions.takes(row.shown(), change)))
                        .toList(),
                remarks(row));
    }

    private List<String> remarks(DraftRow row) {
        return row.waiting()
                ? words.findings(row.shown()).stream()
                        .map(words::sentence)
                        .distinct()
                        .toList()
                : words.sentences(row.shown());
    }

    private List<LineDetail.Tile> tiles(PlanRow.NeedsChoice question) {
        List<LineDetail.Tile> tiles = new ArrayList<>();
        Stream.concat(Stream.of(question.pupil()), question.others().stream()).forEach(row -> tiles.add(tile(row)));
        question.candidates().forEach(pupil -> tiles.add(tile(pupil)));
        return tiles;
    }

    private LineDetail.Tile tile(IncomingPupil row) {
        return new LineDetail.Tile(
                row.name().full(),
                facts(words.group(row), row.born()),
                texts.get("import.line.at", row.row().line()));
    }

    private LineDetail.Tile tile(Pupil pupil) {
        return new LineDetail.Tile(
                pupil.name().full(), facts(words.group(pupil), pupil.born()), texts.get("import.line.stored"));
    }

    private static String facts(String group, Optional<LocalDate> born) {
        return born.map(day -> group + " · " + DAY.format(day)).orElse(group);
    }

    private List<LineDetail.Answer> answers(PlanRow.NeedsChoice question) {
        Choice given = decisions.choices().get(question.row());
        return question.options().stream()
                .map(option -> new LineDetail.Answer(
                        answer(option.choice(), question), option.choice().equals(given)))
                .toList();
    }

    private String answer(Choice choice, PlanRow.NeedsChoice question) {
        if (choice instanceof Choice.Separate) {
            return texts.get("import.choice.separate", question.others().size() + 1);
        }
        return choice.meant()
                .flatMap(id -> preview.school().pupils().stream()
                        .filter(pupil -> pupil.id().equals(id))
                        .findFirst())
                .map(pupil -> texts.get(
                        "import.choice.existing", pupil.name().full(), facts(words.group(pupil), pupil.born())))
                .orElseGet(() -> texts.get(choice.textKey()));
    }
}
