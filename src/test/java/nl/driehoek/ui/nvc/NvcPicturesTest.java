package nl.driehoek.ui.nvc;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import nl.driehoek.coach.Coach;
import nl.driehoek.coach.RuleCoach;
import nl.driehoek.coach.words.DutchDictionary;
import nl.driehoek.coach.words.DutchSpelling;
import nl.driehoek.domain.coach.WrittenIn;
import nl.driehoek.domain.nvc.NvcSheet;
import nl.driehoek.service.NvcSheets;
import nl.driehoek.service.ReadingAlong;
import nl.driehoek.service.TestDesk;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.FxTest;
import nl.driehoek.ui.Room;
import nl.driehoek.ui.Snapshot;
import nl.driehoek.ui.TestContext;
import nl.driehoek.ui.common.draft.Drafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of the sheet in every room; {@code -Dpictures=DIR} keeps them to be looked at. */
class NvcPicturesTest extends FxTest {

    private static final Supplier<Coach> COACH = () -> RuleCoach.complete(DutchDictionary.load(), DutchSpelling.load());

    @TempDir
    Path folder;

    @TempDir
    Path pictures;

    @Test
    void aFilledSheetCanBePicturedInEveryRoom() throws IOException {
        Path target = Path.of(System.getProperty("pictures", pictures.toString()));
        Files.createDirectories(target);
        try (TestDesk desk = new TestDesk(folder)) {
            NvcSheets sheets = new NvcSheets(desk.marleen());
            NvcSheet sheet = sheets.fresh(NvcSheet.About.LOOSE);
            sheets.save(sheet, 0);
            for (Room room : Room.values()) {
                Path file = onFx(() -> draw(desk, sheets, sheet, room, target));
                assertTrue(Files.size(file) > 0);
            }
        }
    }

    private static Path draw(TestDesk desk, NvcSheets sheets, NvcSheet sheet, Room room, Path target)
            throws IOException {
        TestContext test = new TestContext(room);
        ReadingAlong reading = new ReadingAlong(COACH, desk.marleen(), Texts.dutch());
        NvcSheetViewModel model =
                new NvcSheetViewModel(sheets, test.tasks, desk.marleen().clock());
        model.begin(sheets.find(sheet.id()).orElseThrow());
        fill(model);
        NvcSheetView view = new NvcSheetView(test.context(), model, reading, new Drafts(), id -> {}, tied -> {});
        Snapshot.write(
                layout(new NvcSheetsView(test.context(), sheets, desk.marleen().clock()), room),
                target.resolve("nvc-list-" + room + ".png"));
        return Snapshot.write(layout(view, room), target.resolve("nvc-" + room + ".png"));
    }

    private static void fill(NvcSheetViewModel model) {
        model.title().set("Zoë na de pauze");
        model.text(new NvcCell(true, WrittenIn.OBSERVATION))
                .set("Maandag en dinsdag zat Zoë om 10.50 uur nog op de bank bij de deur.");
        model.text(new NvcCell(true, WrittenIn.FEELING))
                .set("Ik ben bezorgd en ook moe. Ik heb het gevoel dat ik er alleen voor sta.");
        model.text(new NvcCell(true, WrittenIn.NEED)).set("Rust in de klas en samenwerking.");
        model.text(new NvcCell(true, WrittenIn.REQUEST))
                .set("Wilt u deze week 3 avonden met Zoë bespreken wat haar na de pauze helpt?");
        model.text(new NvcCell(false, WrittenIn.OBSERVATION)).set("U vertelde dat Zoë thuis stil is na school.");
        model.text(new NvcCell(false, WrittenIn.FEELING)).set("Bent u ongerust? Misschien ook verdrietig?");
        model.text(new NvcCell(false, WrittenIn.NEED)).set("Wilt u zeker weten dat Zoë gezien wordt?");
        model.flush();
        model.begin(new nl.driehoek.domain.Stored<>(
                model.draft().value(),
                model.draft().revision(),
                java.time.Instant.EPOCH,
                model.sheet().author().value()));
    }
}
