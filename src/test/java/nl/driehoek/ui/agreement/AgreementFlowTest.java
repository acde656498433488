package nl.driehoek.ui.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.AgreementId;
import nl.driehoek.domain.agreement.AgreementStatus;
import nl.driehoek.domain.agreement.Commitment;
import nl.driehoek.domain.agreement.Signing;
import nl.driehoek.house.Requirement;
import nl.driehoek.service.AgreementFile;
import nl.driehoek.service.AgreementFixture;
import nl.driehoek.ui.FakeNavigator;
import nl.driehoek.ui.FakeToasts;
import nl.driehoek.ui.FxTest;
import nl.driehoek.ui.OnTheSpotTasks;
import nl.driehoek.ui.Room;
import nl.driehoek.ui.ScreenWalk;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.dialog.DialogLayer;
import nl.driehoek.ui.common.view.LayoutWidth;
import nl.driehoek.ui.common.view.ParentView;
import nl.driehoek.ui.common.view.View;
import nl.driehoek.ui.common.view.Width;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of a user: write two commitments by keyboard, make copies for two parents, note a signature. */
class AgreementFlowTest extends FxTest {

    @TempDir
    Path folder;

    private AgreementStage stage;
    private OnTheSpotTasks tasks;
    private FakeNavigator navigator;
    private AgreementScreens screens;
    private StackPane window;
    private DialogLayer dialogs;
    private Stage onScreen;

    @BeforeEach
    void open() {
        stage = new AgreementStage(folder);
        onFx(() -> {
            tasks = new OnTheSpotTasks();
            navigator = new FakeNavigator();
            dialogs = new DialogLayer(TEXTS, new javafx.beans.property.SimpleBooleanProperty(true));
            ViewContext context = new ViewContext(
                    TEXTS,
                    tasks,
                    dialogs,
                    new FakeToasts(),
                    navigator,
                    LayoutWidth.fixed(Width.NARROW),
                    new ParentView());
            screens = stage.screens(context);
            window = new StackPane();
            onScreen = new Stage();
            Scene scene = new Scene(new StackPane(window, dialogs), Room.LEAST.width(), Room.LEAST.height());
            theme().textPercentProperty().set(100);
            theme().style(scene);
            onScreen.setScene(scene);
            onScreen.show();
        });
    }

    @AfterEach
    void close() {
        onFx(() -> onScreen.close());
        stage.close();
    }

    @Test
    @Requirement("CR-05")
    @Requirement("AG-02")
    @Requirement("AG-10")
    void twoCommitmentsCopiesForTwoParentsAndASignature() {
        AgreementId id = onFx(() -> write());
        AgreementFile issued = stage.school.agreements().find(id).orElseThrow();
        assertEquals(AgreementStatus.ISSUED, issued.agreement().status());
        assertEquals(
                List.of("Zoë leest 5 minuten op de rustplek.", "Joost belt vrijdag."),
                issued.agreement().text().commitments().stream()
                        .map(Commitment::text)
                        .toList());
        assertEquals(
                List.of(List.of("Zoë van den Berg"), List.of("Joost Brouwer")),
                issued.agreement().text().commitments().stream()
                        .map(Commitment::who)
                        .toList());
        assertEquals(3, issued.copiesOf(1).size());
        onFx(() -> sign(id));
        Agreement signed = stage.school.agreements().find(id).orElseThrow().agreement();
        assertInstanceOf(Signing.Signed.class, signed.parties().getFirst().signing());
        onFx(() -> assertEquals(List.of(), tasks.failures()));
    }

    private AgreementId write() {
        View step = screens.step(AgreementFixture.TALK);
        show(step);
        press("Afspraken opschrijven");
        type("Zoë leest 5 minuten op de rustplek.");
        key(KeyCode.ENTER);
        type("Joost belt vrijdag.");
        List<ToggleButton> names = all(ToggleButton.class).stream()
                .filter(chip -> List.of("Zoë van den Berg", "Joost Brouwer").contains(chip.getText()))
                .toList();
        names.get(0).fire();
        names.get(3).fire();
        write("Dag van de terugblik", "15-12-2026");
        write("Tijd", "15.15");
        press("Vaststellen en afdrukken");
        press("Vaststellen");
        press("Sluiten");
        return stage.school.agreements().of(AgreementFixture.TALK).getFirst().id();
    }

    @Test
    void newsOfASaveTakesNothingAwayThatIsTyped() {
        onFx(() -> {
            show(screens.step(AgreementFixture.TALK));
            press("Afspraken opschrijven");
            type("Zoë leest");
            tasks.letTimePass();
            tasks.letTimePass();
            type(" elke dag.");
            tasks.letTimePass();
        });
        AgreementId id =
                stage.school.agreements().of(AgreementFixture.TALK).getFirst().id();
        Agreement stored = stage.school.agreements().find(id).orElseThrow().agreement();
        assertEquals(
                "Zoë leest elke dag.", stored.text().commitments().getFirst().text());
    }

    private void sign(AgreementId id) {
        show(screens.register(Optional.of(id)));
        AgreementActs acts = new AgreementActs(
                new ViewContext(
                        TEXTS,
                        tasks,
                        dialogs,
                        new FakeToasts(),
                        navigator,
                        LayoutWidth.fixed(Width.NARROW),
                        new ParentView()),
                stage.services(),
                null,
                null,
                stage.files);
        new SigningCard(acts)
                .open(stage.school.agreements().find(id).orElseThrow().now(), 0, SigningModel.Way.SIGNED);
        settle(onScreen.getScene());
        press("Bewaren");
    }

    private void show(View page) {
        window.getChildren().setAll(page);
        settle(onScreen.getScene());
        page.takeFocus();
    }

    private void type(String words) {
        settle(onScreen.getScene());
        Node focused = onScreen.getScene().getFocusOwner();
        assertInstanceOf(TextInputControl.class, focused).appendText(words);
    }

    private void key(KeyCode code) {
        Node focused = onScreen.getScene().getFocusOwner();
        Event.fireEvent(focused, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        settle(onScreen.getScene());
    }

    private void write(String field, String words) {
        TextInputControl control = all(TextInputControl.class).stream()
                .filter(one -> field.equals(one.getAccessibleText()))
                .findFirst()
                .orElseThrow();
        control.setText(words);
        control.requestFocus();
        key(KeyCode.ENTER);
    }

    private void press(String words) {
        settle(onScreen.getScene());
        List<ButtonBase> found = all(ButtonBase.class).stream()
                .filter(button -> words.equals(button.getText()) && !button.isDisabled())
                .toList();
        found.getLast().fire();
        settle(onScreen.getScene());
    }

    private <T extends Node> List<T> all(Class<T> kind) {
        List<T> found = new ArrayList<>();
        Parent root = onScreen.getScene().getRoot();
        ScreenWalk.each(root, node -> {
            if (kind.isInstance(node)) {
                found.add(kind.cast(node));
            }
        });
        return found;
    }
}
