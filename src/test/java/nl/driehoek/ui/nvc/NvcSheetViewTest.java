package nl.driehoek.ui.nvc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import nl.driehoek.coach.RuleCoach;
import nl.driehoek.coach.words.DutchDictionary;
import nl.driehoek.domain.coach.WrittenIn;
import nl.driehoek.domain.nvc.NvcSheet;
import nl.driehoek.house.Requirement;
import nl.driehoek.service.NvcSheets;
import nl.driehoek.service.ReadingAlong;
import nl.driehoek.service.TestDesk;
import nl.driehoek.ui.FxTest;
import nl.driehoek.ui.Room;
import nl.driehoek.ui.ScreenWalk;
import nl.driehoek.ui.TestContext;
import nl.driehoek.ui.common.draft.Drafts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NvcSheetViewTest extends FxTest {

    private static final NvcCell FEELING = new NvcCell(true, WrittenIn.FEELING);
    private static final String THOUGHT = "Ik heb het gevoel dat niemand kijkt.";

    @TempDir
    Path folder;

    private TestDesk desk;
    private NvcSheets sheets;
    private ReadingAlong reading;
    private final Drafts drafts = new Drafts();

    @BeforeEach
    void open() {
        desk = new TestDesk(folder);
        sheets = new NvcSheets(desk.marleen());
        reading = new ReadingAlong(() -> RuleCoach.complete(DutchDictionary.load()), desk.marleen(), TEXTS);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @EnumSource(Room.class)
    void theSheetIsNamedUncutAndDutch(Room room) {
        onFx(() -> {
            TestContext test = new TestContext(room);
            NvcSheetViewModel model = model(test, fresh());
            model.text(FEELING).set(THOUGHT);
            Scene scene = layout(view(test, model), room);
            assertEquals(List.of(), ScreenWalk.unnamed(scene.getRoot()));
            assertEquals(List.of(), ScreenWalk.cut(scene.getRoot()));
            assertEquals(List.of(), ScreenWalk.english(scene.getRoot()));
        });
    }

    @Test
    void whoAColumnIsForStandsOnOneLineInASmallWindowWithLargeLetters() {
        onFx(() -> {
            TestContext test = new TestContext(Room.LARGE);
            Scene scene = layout(view(test, model(test, fresh())), Room.LARGE);
            scene.getRoot().resize(760, 680);
            settle(scene);
            scene.getRoot().lookupAll(".nvc-column-head .h3").forEach(node -> {
                Label head = (Label) node;
                assertTrue(head.getHeight() < 2 * head.getFont().getSize(), head.getText());
            });
        });
    }

    @Test
    @Requirement("NV-01")
    @Requirement("NV-03")
    @Requirement("NV-11")
    void thereAreEightPlacesInTwoColumnsEachExplained() {
        onFx(() -> {
            TestContext test = new TestContext();
            Scene scene = layout(view(test, model(test, fresh())), Room.BASE);
            List<String> shown = scene.getRoot().lookupAll(".nvc-grid .text-area").stream()
                    .map(Node::getAccessibleText)
                    .toList();
            assertEquals(
                    List.of(
                            "Waarneming, kolom Ik",
                            "Waarneming, kolom Jij",
                            "Gevoel, kolom Ik",
                            "Gevoel, kolom Jij",
                            "Behoefte, kolom Ik",
                            "Behoefte, kolom Jij",
                            "Verzoek, kolom Ik",
                            "Verzoek, kolom Jij"),
                    shown);
            String words = words(scene.getRoot());
            assertTrue(words.contains(TEXTS.get("nvc.observation.explained")));
            assertTrue(words.contains(TEXTS.get("nvc.other.explained")));
        });
    }

    @Test
    @Requirement("NV-02")
    @Requirement("NV-08")
    void whatIsTypedAnywhereIsSavedAndARequestCanBeToOneself() {
        NvcSheet fresh = fresh();
        onFx(() -> {
            NvcSheetViewModel model = model(new TestContext(), fresh);
            model.text(new NvcCell(false, WrittenIn.NEED)).set("gezien worden");
            model.requestToSelf().set(true);
            model.flush();
        });
        NvcSheet kept = sheets.find(fresh.id()).orElseThrow().value();
        assertEquals("gezien worden", kept.other().need());
        assertTrue(kept.requestToSelf());
    }

    @Test
    @Requirement("NV-09")
    void aRemarkHoldsNothingUp() {
        NvcSheet fresh = fresh();
        onFx(() -> {
            TestContext test = new TestContext();
            NvcSheetViewModel model = model(test, fresh);
            model.text(FEELING).set(THOUGHT);
            model.flush();
            Scene scene = layout(view(test, model), Room.BASE);
            assertTrue(words(scene.getRoot()).contains(TEXTS.get("coach.why.gedachte")));
        });
        assertFalse(
                sheets.find(fresh.id()).orElseThrow().value().self().feeling().isEmpty());
    }

    @Test
    @Requirement("NV-07")
    void theFourQualitiesOfARequestAreTickedOrFeathered() {
        NvcSheet fresh = fresh();
        onFx(() -> {
            TestContext test = new TestContext();
            NvcSheetViewModel model = model(test, fresh);
            model.text(new NvcCell(true, WrittenIn.REQUEST)).set("U moet hem morgen bellen.");
            Scene scene = layout(view(test, model), Room.BASE);
            List<String> spoken = scene.getRoot().lookupAll(".request-checks .label").stream()
                    .map(Node::getAccessibleText)
                    .toList();
            assertEquals(
                    List.of(
                            TEXTS.get("nvc.check.good", TEXTS.get("nvc.check.wanted")),
                            TEXTS.get("nvc.check.good", TEXTS.get("nvc.check.now")),
                            TEXTS.get("nvc.check.good", TEXTS.get("nvc.check.concrete")),
                            TEXTS.get("nvc.check.look", TEXTS.get("nvc.check.no"))),
                    spoken);
        });
    }

    @Test
    void pickedWordsJoinTheSentence() {
        onFx(() -> {
            NvcSheetViewModel model = model(new TestContext(), fresh());
            model.insert(FEELING, List.of("bezorgd"));
            model.insert(FEELING, List.of("moe", "verdrietig"));
            assertEquals("bezorgd, moe, verdrietig", model.text(FEELING).get());
        });
    }

    @Test
    void leavingTheSheetSavesItAndLeavesNoDraftBehind() {
        NvcSheet fresh = fresh();
        onFx(() -> {
            TestContext test = new TestContext();
            NvcSheetViewModel model = model(test, fresh);
            NvcSheetView view = view(test, model);
            Scene scene = layout(view, Room.BASE);
            model.text(FEELING).set("bezorgd");
            scene.setRoot(new Pane());
            assertEquals(0, drafts.size());
            assertEquals(0, view.openSubscriptions());
        });
        assertEquals(
                "bezorgd", sheets.find(fresh.id()).orElseThrow().value().self().feeling());
    }

    private static String words(Parent root) {
        return root.lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining(" "));
    }

    private NvcSheet fresh() {
        NvcSheet sheet = sheets.fresh(NvcSheet.About.LOOSE);
        sheets.save(sheet, 0);
        return sheet;
    }

    private NvcSheetViewModel model(TestContext test, NvcSheet sheet) {
        NvcSheetViewModel model =
                new NvcSheetViewModel(sheets, test.tasks, desk.marleen().clock());
        model.begin(sheets.find(sheet.id()).orElseThrow());
        return model;
    }

    private NvcSheetView view(TestContext test, NvcSheetViewModel model) {
        return new NvcSheetView(test.context(), model, reading, drafts, id -> {}, tied -> {});
    }
}
