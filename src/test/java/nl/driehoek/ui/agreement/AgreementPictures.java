package nl.driehoek.ui.agreement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.service.AgreementFixture;
import nl.driehoek.ui.FxTest;
import nl.driehoek.ui.Room;
import nl.driehoek.ui.Snapshot;
import nl.driehoek.ui.TestContext;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.theme.Appearance;

/** Draws the screens of agreements as PNG: {@code AgreementPictures FOLDER}. */
final class AgreementPictures extends FxTest {

    private final Path folder;
    private final AgreementStage stage;
    private final Stored<Agreement> conflict;
    private final Stored<Agreement> draft;

    private AgreementPictures(Path folder, AgreementStage stage) {
        this.folder = folder;
        this.stage = stage;
        this.conflict = stage.conflict();
        this.draft = stage.school.complete();
    }

    /** Draws everything into the folder named by the first argument. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length > 0 ? args[0] : "target/pictures/agreement");
        start();
        try (AgreementStage stage = new AgreementStage(Files.createTempDirectory("driehoek-pictures"))) {
            AgreementPictures pictures = new AgreementPictures(folder, stage);
            for (Appearance appearance : new Appearance[] {Appearance.LIGHT, Appearance.DARK}) {
                onFx(() -> theme().appearanceProperty().set(appearance));
                for (Room room : Room.values()) {
                    pictures.draw(room, appearance == Appearance.LIGHT ? "" : "-dark");
                }
            }
        }
        System.exit(0);
    }

    private void draw(Room room, String scheme) {
        String end = "-" + room.name().toLowerCase(Locale.ROOT) + scheme + ".png";
        onFx(() -> {
            TestContext test = new TestContext(room);
            AgreementScreens screens = stage.screens(test.context());
            page(screens.register(Optional.of(conflict.value().id())), room, "register" + end);
            page(screens.editor(draft.value().id()), room, "editor" + end);
            page(screens.step(AgreementFixture.TALK), room, "step" + end);
            dialogs(test, room, end);
        });
    }

    private void dialogs(TestContext test, Room room, String end) {
        AgreementActs acts = new AgreementActs(
                test.context(), stage.services(), stage.preview(test.context()), stage.pictures(), stage.files);
        var file = stage.school.agreements().find(conflict.value().id()).orElseThrow();
        acts.show(file, 2);
        new SigningCard(acts).open(file.now(), 1, SigningModel.Way.DOES_NOT_SIGN);
        new ScanCard(acts).open(file, 2);
        new ChangeCard(acts).open(file.now(), _ -> {});
        new NewAgreementCard(acts).open();
        AgreementEditorModel model = new AgreementEditorModel(stage.services(), test.tasks);
        model.open(draft.value().id());
        new IssueCard(acts, model).open(stage.school.issuing().copies(draft.value()), _ -> {});
        String[] names = {"preview", "signing", "scan", "change", "new", "issue"};
        for (int at = 0; at < names.length; at++) {
            DialogCard card = test.dialogs.opened().get(at);
            StackPane scrim = new StackPane(card);
            scrim.getStyleClass().add("scrim");
            page(scrim, room, "dialog-" + names[at] + end);
        }
    }

    private void page(Parent view, Room room, String name) {
        if (view instanceof Region region && !(view instanceof StackPane)) {
            double bar = switch (room) {
                case BASE -> 212;
                case SCALED, LEAST, LARGE -> 58;
            };
            StackPane beside = new StackPane(region);
            beside.setPadding(new javafx.geometry.Insets(0, 0, 0, bar));
            Snapshot.write(layout(beside, room), folder.resolve(name));
            return;
        }
        Scene scene = layout(view, room);
        Snapshot.write(scene, folder.resolve(name));
    }
}
