package nl.driehoek.ui.pupil;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.Scene;
import nl.driehoek.service.LabelCheck;
import nl.driehoek.service.ListedLabels;
import nl.driehoek.service.PupilCare;
import nl.driehoek.service.TestDesk;
import nl.driehoek.ui.FxTest;
import nl.driehoek.ui.Room;
import nl.driehoek.ui.Snapshot;
import nl.driehoek.ui.TestContext;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.common.navigation.Target.PupilTab;
import nl.driehoek.ui.common.theme.Appearance;
import nl.driehoek.ui.family.ParentDetailView;
import nl.driehoek.ui.family.RoleProfileView;

/** Draws the screens about pupils and parents as PNG: {@code PupilPictures FOLDER [PART OF A NAME]}. */
final class PupilPictures extends FxTest {

    private static final LabelCheck LABELS = ListedLabels.shipped();

    private PupilPictures() {}

    /** Draws into the folder named by the first argument. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length > 0 ? args[0] : "target/pictures");
        String wanted = args.length > 1 ? args[1] : "";
        start();
        try (TestDesk desk = new TestDesk(Files.createTempDirectory("driehoek-pictures"))) {
            PupilCare care = PupilCare.at(desk.marleen());
            Map<String, Function<TestContext, Parent>> screens = new LinkedHashMap<>();
            screens.put("empty", context -> new PupilListView(context.context(), care, PupilActions.NONE));
            drawAll(folder, screens, wanted);
            ExampleSchool school = new ExampleSchool(care);
            drawAll(folder, screens(care, school), wanted);
        }
        System.exit(0);
    }

    private static Map<String, Function<TestContext, Parent>> screens(PupilCare care, ExampleSchool school) {
        Map<String, Function<TestContext, Parent>> screens = new LinkedHashMap<>();
        PupilActions actions = new PupilActions(
                java.util.Optional.of(_ -> {}),
                java.util.Optional.of(_ -> {}),
                java.util.Optional.of(_ -> {}),
                java.util.Optional.of(_ -> {}));
        screens.put("list", context -> new PupilListView(context.context(), care, actions));
        for (PupilTab tab : new PupilTab[] {
            PupilTab.OVERVIEW, PupilTab.TALKS, PupilTab.FAMILY, PupilTab.HOME_AND_SCHOOL, PupilTab.AGREEMENTS
        }) {
            Target.Pupil target = new Target.Pupil(school.zoe, tab);
            screens.put(
                    "dossier-" + tab.name().toLowerCase(Locale.ROOT),
                    context -> new DossierView(context.context(), care, actions, LABELS, target));
        }
        Target.RoleProfile roles = new Target.RoleProfile(school.zoe, school.hanneke);
        screens.put("roles", context -> new RoleProfileView(context.context(), care, LABELS, roles));
        Target.Parent parent = new Target.Parent(school.zoe, school.hanneke);
        screens.put("parent", context -> new ParentDetailView(context.context(), care, LABELS, parent));
        screens.put("parent-looks-roles", context -> {
            context.parentView.start();
            return new RoleProfileView(context.context(), care, LABELS, roles);
        });
        screens.put(
                "entry",
                context -> new DossierView(
                        context.context(), care, actions, LABELS, new Target.Pupil(school.alone, PupilTab.FAMILY)));
        screens.put("pupil-form", context -> {
            new PupilDialog(context.context(), care).add(_ -> {});
            return context.dialogs.opened().getLast();
        });
        return screens;
    }

    private static void drawAll(Path folder, Map<String, Function<TestContext, Parent>> screens, String wanted) {
        screens.forEach((name, make) -> {
            if (name.contains(wanted)) {
                for (Room room : Room.values()) {
                    onFx(() -> draw(make, room, Appearance.LIGHT, folder.resolve(name + "-" + room + ".png")));
                }
                onFx(() -> draw(make, Room.BASE, Appearance.DARK, folder.resolve(name + "-dark.png")));
            }
        });
    }

    private static void draw(Function<TestContext, Parent> make, Room room, Appearance appearance, Path file) {
        theme().appearanceProperty().set(appearance);
        Parent view = make.apply(new TestContext(room));
        double bar = room == Room.BASE ? 212 : room == Room.LARGE ? 87 : 58;
        theme().textPercentProperty().set(room.textPercent());
        Scene scene = new Scene(view, room.width() - bar, room.height());
        theme().style(scene);
        settle(scene);
        Snapshot.write(scene, file);
    }
}
