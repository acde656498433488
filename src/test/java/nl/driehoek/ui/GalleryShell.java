package nl.driehoek.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.dialog.DialogLayer;
import nl.driehoek.ui.common.dialog.ToastLayer;
import nl.driehoek.ui.common.navigation.Navigation;
import nl.driehoek.ui.common.navigation.Screens;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.common.part.Avatar;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.ListRow;
import nl.driehoek.ui.common.part.PageHeader;
import nl.driehoek.ui.common.part.ProgressBars;
import nl.driehoek.ui.common.theme.Icon;
import nl.driehoek.ui.common.theme.Theme;
import nl.driehoek.ui.common.view.Follow;
import nl.driehoek.ui.common.view.Keys;
import nl.driehoek.ui.common.view.LayoutWidth;
import nl.driehoek.ui.common.view.ParentView;
import nl.driehoek.ui.common.view.View;
import nl.driehoek.ui.common.view.Width;
import nl.driehoek.ui.shell.Command;
import nl.driehoek.ui.shell.Found;
import nl.driehoek.ui.shell.MainWindow;
import nl.driehoek.ui.shell.Place;
import nl.driehoek.ui.shell.Shell;
import nl.driehoek.ui.shell.ShellParts;
import nl.driehoek.ui.shell.SignedIn;
import org.kordamp.ikonli.feather.Feather;

/** A main window with an example page, for pictures and tests. All people are invented. */
final class GalleryShell {

    final OnTheSpotTasks tasks = new OnTheSpotTasks();
    final Navigation navigation;
    final MainWindow window;
    final ViewContext context;
    int locked;

    GalleryShell(Texts texts, Theme theme) {
        LayoutWidth width = new LayoutWidth(theme.textFactor());
        DialogLayer dialogs = new DialogLayer(texts, theme.still());
        ToastLayer toasts = new ToastLayer(texts, tasks);
        Screens screens = new Screens();
        navigation = new Navigation(screens);
        context = new ViewContext(texts, tasks, dialogs, toasts, navigation, width, new ParentView());
        screens.register(Target.Today.class, _ -> new ExampleDay(context));
        screens.register(Target.Pupils.class, _ -> new ExampleDay(context));
        screens.register(Target.Help.class, _ -> new ExampleDay(context));
        window = new MainWindow(texts, theme, width, dialogs, toasts);
        Shell shell = new Shell(context, navigation, parts(), window::cover);
        window.showWork(shell, () -> locked++);
        navigation.go(new Target.Today());
    }

    /** Makes the window as large as {@code room}. */
    void sizeTo(Room room) {
        context.width().windowWidthProperty().unbind();
        context.width().windowWidthProperty().set(room.width());
        FxTest.layoutAt(window.scene(), room);
    }

    private ShellParts parts() {
        List<Place> places = List.of(
                place("Vandaag", Feather.SUN, new Target.Today()),
                place("Leerlingen", Feather.USERS, new Target.Pupils()),
                place("Gesprekken", Feather.MESSAGE_CIRCLE, new Target.Talks()),
                place("NVC-bladen", Feather.COLUMNS, new Target.NvcSheets()),
                place("Afspraken", Feather.EDIT_3, new Target.Agreements(Optional.empty())),
                place("Overzicht", Feather.BAR_CHART_2, new Target.Overview()),
                place("Eigen notities", Feather.FILE_TEXT, new Target.Notes()),
                place("Kennis en hulp", Feather.BOOK_OPEN, new Target.Help()));
        List<Command> commands = List.of(
                new Command("Contact vastleggen", Feather.PLUS, Optional.of(Keys.NEW_CONTACT), () -> {}),
                new Command("Goed nieuws delen", Feather.SUN, Optional.of(Keys.GOOD_NEWS), () -> {}));
        return new ShellParts(
                places,
                Optional.of(
                        place("Instellingen", Feather.SETTINGS, new Target.Settings(Target.SettingsSection.DISPLAY))),
                commands,
                (words, _) -> List.of(new Found(Feather.USER, "Gevonden bij " + words, "groep 6", new Target.Help())),
                new SignedIn("Marleen", "Hoeve", "Marleen ten Hoeve", "intern begeleider"),
                () -> locked++);
    }

    private static Place place(String name, Feather sign, Target target) {
        return new Place(name, sign, target, Set.of());
    }

    private static final class ExampleDay extends View {

        ExampleDay(ViewContext context) {
            PageHeader header = new PageHeader(context.texts(), context.width(), "Goedemorgen, Marleen")
                    .facts("dinsdag 17 november 2026")
                    .action(Buttons.secondary(Feather.CALENDAR, "Gesprek plannen", () -> {}))
                    .action(Buttons.good(Feather.SUN, "Goed nieuws delen", () -> {}));
            ListRow first = talk("08.20", "08.35", "Çağla · groep 4", "Telefoongesprek", 2, "Verslag begonnen");
            Card day = Card.withRight(
                    "Gesprekken vandaag",
                    Buttons.link("Hele week bekijken", () -> {}),
                    new VBox(
                            first,
                            talk("10.30", "11.15", "Noor · groep 6", "Voortgang", 1, "Voorbereid"),
                            talk("14.30", "15.15", "Zoë · groep 6", "Gesprekkencyclus", 0, "Voorbereiding begonnen")
                                    .last()));
            Card good = Card.good(
                    "Wat ging er goed?",
                    Labels.quiet("Over deze leerlingen is 6 weken geen goed nieuws gedeeld met thuis."));
            VBox main = new VBox(14, day, good);
            HBox.setHgrow(main, Priority.ALWAYS);
            VBox body = new VBox();
            follow(context, body, main, tasks());
            page(header, body);
            focusFirst(first);
        }

        private static void follow(ViewContext context, VBox body, Node main, Node side) {
            Follow.whileInScene(
                    body,
                    context.width().width(),
                    width -> body.getChildren()
                            .setAll(width == Width.WIDE ? List.of(new HBox(20, main, side)) : List.of(main, side)));
        }

        private static ListRow talk(String from, String to, String who, String about, int done, String state) {
            Label time = Labels.fixed(Labels.strong(from));
            VBox times = new VBox(time, Labels.fixed(Labels.caption(to)));
            VBox progress = new VBox(4, new ProgressBars(done, true), Labels.fixed(Labels.caption(state)));
            progress.setAlignment(Pos.CENTER_LEFT);
            progress.setMinWidth(180);
            return new ListRow(who)
                    .lead(times, new Avatar(who, "Y"))
                    .context(about)
                    .caption("kamer 2")
                    .right(progress, Buttons.compact(Buttons.secondary("Bekijken", () -> {})))
                    .opens(() -> {});
        }

        private static Node tasks() {
            VBox side = new VBox(
                    Labels.h3("Wacht op jou"),
                    ListRow.plain("Terugbellen vóór 16.00 uur")
                            .lead(Icon.of(Feather.PHONE_INCOMING, "quiet").large())
                            .caption("Beloofd aan een ouder uit groep 6")
                            .opens(() -> {}),
                    ListRow.plain("Verslag afmaken")
                            .lead(Icon.of(Feather.FEATHER, "quiet").large())
                            .caption("Çağla · groep 4 · gesprek van vandaag")
                            .last()
                            .opens(() -> {}));
            side.setMinWidth(330);
            side.setMaxWidth(330);
            return side;
        }
    }
}
