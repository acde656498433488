package nl.driehoek.ui.conversation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.FakeNavigator;
import nl.driehoek.ui.FakeToasts;
import nl.driehoek.ui.FxTest;
import nl.driehoek.ui.Room;
import nl.driehoek.ui.ScreenTasks;
import nl.driehoek.ui.Snapshot;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.dialog.DialogLayer;
import nl.driehoek.ui.common.draft.Drafts;
import nl.driehoek.ui.common.navigation.Target.TalkStep;
import nl.driehoek.ui.common.theme.Appearance;
import nl.driehoek.ui.common.view.LayoutWidth;
import nl.driehoek.ui.common.view.ParentView;
import nl.driehoek.ui.common.view.View;
import nl.driehoek.ui.contact.ContactDialogs;

/** Draws every screen of contacts and talks: {@code TalkPictures FOLDER}. */
final class TalkPictures extends FxTest {

    private static final double FULL_BAR = 212;
    private static final double RAIL = 58;

    private final Path folder;
    private final Drafts drafts = new Drafts();

    private TalkPictures(Path folder) {
        this.folder = folder;
    }

    /** Draws into the folder named by the first argument. */
    public static void main(String[] args) throws IOException {
        start();
        TalkPictures pictures = new TalkPictures(Path.of(args.length > 0 ? args[0] : "target/talks"));
        for (Appearance appearance : new Appearance[] {Appearance.LIGHT, Appearance.DARK}) {
            onFx(() -> theme().appearanceProperty().set(appearance));
            for (Room room : appearance == Appearance.LIGHT ? Room.values() : new Room[] {Room.BASE}) {
                pictures.all(room, appearance == Appearance.LIGHT ? "" : "-dark");
            }
        }
        System.exit(0);
    }

    private void all(Room room, String scheme) throws IOException {
        try (TalkScene scene = new TalkScene(Files.createTempDirectory("talks"))) {
            String name = room.name().toLowerCase(Locale.ROOT) + scheme;
            scene.prepared();
            step(scene, room, "voorbereiden-" + name, TalkStep.PREPARE, _ -> {});
            if (room == Room.BASE) {
                step(
                        scene,
                        room,
                        "meekijken-" + name,
                        TalkStep.PREPARE,
                        context -> context.parentView().start());
            }
            scene.hardToRead();
            remark(scene, room, "meelezer-voorbereiden-" + name, TalkStep.PREPARE);
            scene.prepared();
            step(scene, room, "gesprek-" + name, TalkStep.HOLD, _ -> {});
            scene.reported(false);
            step(scene, room, "verslag-" + name, TalkStep.REPORT, _ -> {});
            scene.reported(true).confirmed();
            step(scene, room, "bevestigd-" + name, TalkStep.REPORT, _ -> {});
            step(scene, room, "afspraken-" + name, TalkStep.AGREE, _ -> {});
            step(scene, room, "terugblik-" + name, TalkStep.LOOK_BACK, _ -> {});
            dialog(
                    scene,
                    room,
                    "goed-nieuws-" + name,
                    context -> new ContactDialogs(context, scene.desk())
                            .shareGoodNews(Optional.of(nl.driehoek.service.TestFamily.ZOE)));
            dialog(
                    scene,
                    room,
                    "contact-" + name,
                    context -> new ContactDialogs(context, scene.desk())
                            .noteContact(Optional.of(nl.driehoek.service.TestFamily.ZOE)));
            for (boolean looking : new boolean[] {false, true}) {
                dialog(scene, room, (looking ? "bericht-meelezer-" : "bericht-") + name, context -> {
                    new ShortMessageDialog(context, model(scene), parts(scene)).open();
                    if (looking) {
                        remarkOnMessage(context);
                    }
                });
            }
            dialog(
                    scene,
                    room,
                    "stukjes-" + name,
                    context -> new PortionsDialog(context, model(scene), parts(scene)).open());
            dialog(
                    scene,
                    room,
                    "plannen-" + name,
                    context -> new PlanTalkDialog(context, scene.desk())
                            .open(Optional.of(nl.driehoek.service.TestFamily.ZOE)));
        }
    }

    private void step(TalkScene scene, Room room, String name, TalkStep step, Consumer<ViewContext> before) {
        draw(
                room,
                name,
                context -> {
                    before.accept(context);
                    return new TalkView(context, scene.desk(), drafts, parts(scene), scene.talk(), step);
                },
                _ -> {});
    }

    /** With the second remark looked at, as F8 does. */
    private void remark(TalkScene scene, Room room, String name, TalkStep step) {
        View[] made = new View[1];
        draw(
                room,
                name,
                context -> made[0] = new TalkView(context, scene.desk(), drafts, parts(scene), scene.talk(), step),
                _ -> {
                    for (int time = 0; time < 2; time++) {
                        made[0].handleKey(
                                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F8, false, false, false, false));
                    }
                });
    }

    private TalkModel model(TalkScene scene) {
        TalkModel model = new TalkModel(scene.desk(), new ScreenTasks(), drafts, scene.talk());
        model.load();
        return model;
    }

    private static void remarkOnMessage(ViewContext context) {
        DialogLayer layer = (DialogLayer) context.dialogs();
        settle(layer.getScene());
        Node card = layer.lookup(".dialog-card");
        ((TextArea) card.lookup(".text-area")).setText("Wij evalueren frequent. Tot dan.");
        card.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F8, false, false, false, false));
    }

    private static TalkParts parts(TalkScene scene) {
        return new TalkParts(
                Optional.empty(),
                Optional.of(_ -> {}),
                Optional.of(_ -> {}),
                Optional.of(_ -> {}),
                Optional.of(_ -> {}),
                scene.reading().reading());
    }

    private void dialog(TalkScene scene, Room room, String name, Consumer<ViewContext> open) {
        draw(room, name, context -> new TalkListView(context, scene.desk()), open);
    }

    private void draw(
            Room room,
            String name,
            java.util.function.Function<ViewContext, Parent> view,
            Consumer<ViewContext> after) {
        Scene[] made = new Scene[1];
        onFx(() -> {
            double factor = room.textPercent() / 100.0;
            LayoutWidth width = new LayoutWidth(new SimpleDoubleProperty(factor));
            width.windowWidthProperty().set(room.width());
            DialogLayer dialogs = new DialogLayer(Texts.dutch(), new SimpleBooleanProperty(true));
            ViewContext context = new ViewContext(
                    Texts.dutch(),
                    new ScreenTasks(),
                    dialogs,
                    new FakeToasts(),
                    new FakeNavigator(),
                    width,
                    new ParentView());
            StackPane root = new StackPane(view.apply(context), dialogs);
            boolean wide = room.width() / factor >= 1180;
            if (!wide) {
                root.getStyleClass().add("narrow-page");
            }
            theme().textPercentProperty().set(room.textPercent());
            made[0] = new Scene(root, room.width() - (wide ? FULL_BAR : RAIL) * factor, room.height());
            theme().style(made[0]);
            settle(made[0]);
            after.accept(context);
        });
        for (int turn = 0; turn < 3; turn++) {
            onFx(() -> settle(made[0]));
        }
        onFx(() -> Snapshot.write(made[0], folder.resolve(name + ".png")));
    }
}
