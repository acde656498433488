package nl.driehoek.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.driehoek.domain.coach.RemarkLabel;
import nl.driehoek.domain.coach.SchoolWords;
import nl.driehoek.domain.coach.SchoolWords.Kind;
import nl.driehoek.domain.coach.SchoolWords.Plainer;
import nl.driehoek.domain.coach.SchoolWords.Term;
import nl.driehoek.house.Requirement;
import nl.driehoek.service.ExplainedTerm;
import nl.driehoek.service.ExplainedTerm.Origin;
import nl.driehoek.service.LeftAlone;
import nl.driehoek.service.TermBook;
import nl.driehoek.service.TestDesk;
import nl.driehoek.service.WordBook;
import nl.driehoek.ui.FxTest;
import nl.driehoek.ui.Room;
import nl.driehoek.ui.ScreenWalk;
import nl.driehoek.ui.Snapshot;
import nl.driehoek.ui.TestContext;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.view.View;
import nl.driehoek.ui.settings.words.WordsDesk;
import nl.driehoek.ui.settings.words.WordsModel;
import nl.driehoek.ui.settings.words.WordsPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of the school on screen, in a real store. */
class WordsPartTest extends FxTest {

    private static final LeftAlone.ForGood LEFT = new LeftAlone.ForGood(RemarkLabel.JUDGEMENT, "druk kind");

    @TempDir
    Path folder;

    private final TestContext test = new TestContext();
    private TestDesk desk;
    private WordBook book;
    private LeftAlone left;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder);
        book = new WordBook(desk.marleen());
        left = new LeftAlone(desk.marleen());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private WordsDesk words() {
        return new WordsDesk(book, new TermBook(), left, desk.marleen().clock());
    }

    private static final class Page extends View {
        Page(Node part) {
            useSheet("unlock.css");
            useSheet("settings.css");
            part.getStyleClass().add("settings-part");
            page(Labels.title("Instellingen"), new javafx.scene.layout.VBox(part));
        }
    }

    private void fill() {
        book.change(all -> all.adding(Kind.FEELINGS, "kriebelig")
                .adding(Kind.FEELINGS, "met een heel lang woord dat nergens op een regel past in een klein venster")
                .adding(Kind.NEEDS, "even alleen zijn")
                .adding(Kind.KNOWN, "Kanjerring")
                .adding(new Plainer("differentiëren", "de les aanpassen aan wat uw kind kan"))
                .explaining(new Term("groene kaart", "Deze kaart legt een kind op tafel als het rust wil."))
                .explaining(new Term("opp", "In dit plan staat welke hulp uw kind op onze school krijgt."))
                .explaining(new Term("havo", "")));
        left.leaveForGood(LEFT);
    }

    @ParameterizedTest
    @EnumSource(Room.class)
    void thePartIsNamedUncutAndDutchEmptyAndFull(Room room) {
        for (int times = 0; times < 2; times++) {
            onFx(() -> {
                TestContext own = new TestContext(room);
                Scene scene = layout(new Page(new WordsPart(own.context(), words())), room);
                assertEquals(List.of(), ScreenWalk.unnamed(scene.getRoot()));
                assertEquals(List.of(), ScreenWalk.cut(scene.getRoot()));
                assertEquals(List.of(), ScreenWalk.overlapping(scene.getRoot()));
                assertEquals(List.of(), ScreenWalk.english(scene.getRoot()));
                if (System.getProperty("pictures") != null) {
                    Snapshot.write(scene, Path.of(System.getProperty("pictures"), "woorden-" + room + ".png"));
                }
            });
            fill();
        }
    }

    @ParameterizedTest
    @EnumSource(Room.class)
    void theDialogsAreNamedUncutAndDutch(Room room) {
        fill();
        onFx(() -> {
            TestContext own = new TestContext(room);
            Scene scene = layout(new Page(new WordsPart(own.context(), words())), room);
            press(scene.getRoot(), TEXTS.get("settings.terms.add"));
            type(scene.getRoot(), TEXTS.get("settings.terms.search"), "opp");
            settle(scene);
            key(one(scene.getRoot(), node -> node.getStyleClass().contains("term-list")), own);
            own.dialogs.opened().forEach(card -> {
                Scene dialog = layout(new javafx.scene.layout.StackPane(card), room);
                assertEquals(List.of(), ScreenWalk.unnamed(dialog.getRoot()));
                assertEquals(List.of(), ScreenWalk.cut(dialog.getRoot()));
                assertEquals(List.of(), ScreenWalk.english(dialog.getRoot()));
            });
            assertEquals(2, own.dialogs.opened().size());
        });
    }

    private static void key(Node list, TestContext own) {
        ((javafx.scene.control.ListView<?>) list).getSelectionModel().selectFirst();
        enter(list);
        assertFalse(own.dialogs.opened().isEmpty());
    }

    private static void enter(Node on) {
        Event.fireEvent(on, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    @Test
    @Requirement("NV-14")
    void anOwnFeelingIsAddedByEnterTakenAwayAndPutBack() {
        onFx(() -> {
            Scene scene = layout(new Page(new WordsPart(test.context(), words())), Room.BASE);
            String field = TEXTS.get("settings.words.feelings.field");
            type(scene.getRoot(), field, " kriebelig ");
            enter(field(scene.getRoot(), field));
            assertEquals(List.of("kriebelig"), book.words().feelings());
            assertEquals("", field(scene.getRoot(), field).getText());
            enter(field(scene.getRoot(), field));
            assertEquals(List.of("kriebelig"), book.words().feelings(), "nothing typed adds nothing");
            press(scene.getRoot(), "kriebelig");
            assertEquals(List.of(), book.words().feelings());
            assertEquals(List.of(TEXTS.get("settings.words.removed", "kriebelig")), test.toasts.told());
            test.toasts.undoLast();
            assertEquals(List.of("kriebelig"), book.words().feelings());
        });
    }

    @Test
    @Requirement("NV-14")
    void anEasierWordIsAddedAndTakenAway() {
        onFx(() -> {
            Scene scene = layout(new Page(new WordsPart(test.context(), words())), Room.BASE);
            type(scene.getRoot(), TEXTS.get("settings.words.plainer.hard"), "differentiëren");
            enter(field(scene.getRoot(), TEXTS.get("settings.words.plainer.hard")));
            assertEquals(List.of(), book.words().plainer(), "without an easy word there is nothing to add");
            type(scene.getRoot(), TEXTS.get("settings.words.plainer.easy"), "aanpassen");
            enter(field(scene.getRoot(), TEXTS.get("settings.words.plainer.easy")));
            assertEquals(
                    List.of(new Plainer("differentiëren", "aanpassen")),
                    book.words().plainer());
            settle(scene);
            ((ButtonBase) one(
                            scene.getRoot(),
                            node -> TEXTS.get("settings.words.remove", "differentiëren")
                                    .equals(node.getAccessibleText())))
                    .fire();
            assertEquals(SchoolWords.NONE, book.words());
            test.toasts.undoLast();
            assertEquals(1, book.words().plainer().size());
        });
    }

    @Test
    void whatIsLeftForGoodIsSaidAgainOnAsking() {
        left.leaveForGood(LEFT);
        onFx(() -> {
            Scene scene = layout(new Page(new WordsPart(test.context(), words())), Room.BASE);
            press(scene.getRoot(), TEXTS.get("settings.words.left.again"));
            assertEquals(List.of(), left.forGood());
            test.toasts.undoLast();
            assertEquals(List.of(LEFT), left.forGood());
        });
    }

    @Test
    void aParentWhoLooksAlongSeesNoWordsThatMayNameAChild() {
        fill();
        onFx(() -> {
            Scene scene = layout(new Page(new WordsPart(test.context(), words())), Room.BASE);
            assertTrue(shown(scene.getRoot()).stream().anyMatch(words -> words.contains("druk kind")));
            test.parentView.toggle();
            settle(scene);
            assertFalse(shown(scene.getRoot()).stream().anyMatch(words -> words.contains("druk kind")));
            assertFalse(shown(scene.getRoot()).contains("Kanjerring"));
        });
    }

    @Test
    @Requirement("PL-03")
    @Requirement("KN-01")
    void everyTermHasAnExplanationAndTheListIsSearched() {
        onFx(() -> {
            WordsModel model = loaded();
            assertTrue(model.terms().size() >= 80, () -> model.terms().size() + " terms");
            assertTrue(model.terms().stream().allMatch(ExplainedTerm::printed));
            assertTrue(model.terms().stream().noneMatch(term -> term.status().isEmpty()), "each says what it is");
            model.searchProperty().set(" SAMENWERKINGSVERBAND ");
            assertTrue(model.shown().stream().anyMatch(term -> term.word().equals("swv")));
            assertTrue(model.shown().size() < model.terms().size());
            model.ownProperty().set(true);
            assertEquals(List.of(), model.shown());
        });
    }

    @Test
    @Requirement("PL-03")
    @Requirement("KN-01")
    void theSchoolAddsChangesAndTakesBackAnExplanation() {
        onFx(() -> {
            WordsModel model = loaded();
            model.explain("Kanjerkaart", "Op deze kaart staat wat uw kind goed doet.");
            assertEquals(Origin.SCHOOL, term(model, "Kanjerkaart").origin());
            String ofProgram = term(model, "opp").meaning();
            model.explain("opp", "Het plan van onze school.");
            assertEquals("Het plan van onze school.", term(model, "opp").meaning());
            assertEquals(Origin.CHANGED, term(model, "opp").origin());
            model.explain("opp", ofProgram);
            assertEquals(Origin.PROGRAM, term(model, "opp").origin());
            assertEquals(Optional.empty(), model.ownTerm("opp"));
            model.change(all -> all.explaining(new Term("opp", "")));
            assertFalse(term(model, "opp").printed());
        });
    }

    @Test
    void aTermThatIsThereIsNotAddedTwice() {
        onFx(() -> {
            Scene scene = layout(new Page(new WordsPart(test.context(), words())), Room.BASE);
            press(scene.getRoot(), TEXTS.get("settings.terms.add"));
            Parent card = test.dialogs.opened().getFirst();
            Scene dialog = layout(new javafx.scene.layout.StackPane(card), Room.BASE);
            type(card, TEXTS.get("settings.term.word"), "OPP");
            type(card, TEXTS.get("settings.term.meaning"), "Een plan.");
            press(card, TEXTS.get("settings.term.save"));
            settle(dialog);
            assertTrue(shown(card).contains(TEXTS.get("settings.term.word.there")));
            assertEquals(SchoolWords.NONE, book.words());
            type(card, TEXTS.get("settings.term.word"), "Kanjerkaart");
            press(card, TEXTS.get("settings.term.save"));
            assertEquals(
                    List.of(new Term("Kanjerkaart", "Een plan.")), book.words().terms());
        });
    }

    @Test
    void aTermNeedsNoExplanationAndGetsItBack() {
        onFx(() -> {
            Scene scene = layout(new Page(new WordsPart(test.context(), words())), Room.BASE);
            type(scene.getRoot(), TEXTS.get("settings.terms.search"), "ontwikkelingsperspectief");
            settle(scene);
            key(one(scene.getRoot(), node -> node.getStyleClass().contains("term-list")), test);
            Parent card = test.dialogs.opened().getFirst();
            layout(new javafx.scene.layout.StackPane(card), Room.BASE);
            press(card, TEXTS.get("settings.term.unexplained"));
            assertEquals(List.of(new Term("opp", "")), book.words().terms());
            test.toasts.undoLast();
            assertEquals(List.of(), book.words().terms());
        });
    }

    private WordsModel loaded() {
        WordsModel model = new WordsModel(words(), test.tasks);
        model.load();
        return model;
    }

    private static ExplainedTerm term(WordsModel model, String word) {
        return model.terms().stream()
                .filter(term -> term.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static List<Node> all(Parent root, Predicate<Node> wanted) {
        List<Node> found = new ArrayList<>();
        ScreenWalk.each(root, node -> {
            if (wanted.test(node)) {
                found.add(node);
            }
        });
        return found;
    }

    private static Node one(Parent root, Predicate<Node> wanted) {
        return all(root, wanted).getFirst();
    }

    private static List<String> shown(Parent root) {
        return all(root, node -> node instanceof Label || node instanceof ButtonBase).stream()
                .map(node -> ((javafx.scene.control.Labeled) node).getText())
                .toList();
    }

    private static TextInputControl field(Parent root, String name) {
        return (TextInputControl)
                one(root, node -> node instanceof TextInputControl && name.equals(node.getAccessibleText()));
    }

    private static void type(Parent root, String name, String text) {
        field(root, name).setText(text);
    }

    private static void press(Parent root, String verb) {
        root.applyCss();
        root.layout();
        ((ButtonBase) one(root, node -> node instanceof ButtonBase button && verb.equals(button.getText()))).fire();
    }
}
