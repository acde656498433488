package nl.driehoek.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.navigation.Navigation;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.common.view.Focus;
import nl.driehoek.ui.common.view.Keys;
import nl.driehoek.ui.common.view.Subscriptions;
import nl.driehoek.ui.common.view.View;
import nl.driehoek.ui.common.view.Width;

/** The place of work: left bar, the present view, and the keys that go everywhere. */
public final class Shell extends BorderPane {

    private final ViewContext context;
    private final Navigation navigation;
    private final ShellParts parts;
    private final NavBar nav;
    private final BorderPane place = new BorderPane();
    private final Subscriptions subscriptions = new Subscriptions();
    private final EventHandler<KeyEvent> keys = this::keyPressed;
    private final FocusKeeper focus;

    /** A shell around {@code navigation}; {@code cover} covers the screen. */
    public Shell(ViewContext context, Navigation navigation, ShellParts parts, Runnable cover) {
        this.context = context;
        this.navigation = navigation;
        this.parts = parts;
        Optional<Command> contact = parts.commands().stream()
                .filter(command -> command.key().equals(Optional.of(Keys.NEW_CONTACT)))
                .findFirst();
        NavActs acts =
                new NavActs(context.texts(), contact, this::openSearch, context.parentView(), cover, parts.lock());
        nav = new NavBar(context.texts(), parts, navigation, acts, context.width());
        focus = new FocusKeeper(nav, navigation.viewProperty()::get);
        place.setTop(new ParentBar(context.texts(), context.parentView()));
        setLeft(nav);
        setCenter(place);
        navigation.guardWith(this::askBeforeLists);
        sceneProperty().addListener((_, before, now) -> sceneChanged(before, now));
    }

    private void sceneChanged(Scene before, Scene now) {
        if (before != null) {
            before.removeEventHandler(KeyEvent.KEY_PRESSED, keys);
            subscriptions.releaseAll();
        }
        if (now != null) {
            now.addEventHandler(KeyEvent.KEY_PRESSED, keys);
            ChangeListener<Node> moved = (_, from, to) -> focus.moved(now, from, to);
            now.focusOwnerProperty().addListener(moved);
            subscriptions.add(() -> now.focusOwnerProperty().removeListener(moved));
            subscriptions.add(context.width().width().subscribe(this::arrange));
            subscriptions.add(navigation.viewProperty().subscribe(this::show));
            subscriptions.add(navigation.current().subscribe(nav::mark));
        }
    }

    private void arrange(Width width) {
        nav.build(width);
        place.getStyleClass().remove("narrow-page");
        if (width != Width.WIDE) {
            place.getStyleClass().add("narrow-page");
        }
    }

    private void show(View view) {
        place.setCenter(view);
        if (view != null) {
            view.takeFocus();
        }
    }

    /** While a parent looks along, other children stay out of sight unless the user says so. */
    private void askBeforeLists(Target target, Runnable step) {
        if (context.parentView().isOn() && target.showsMany()) {
            context.dialogs().confirm("shell.parent.leave.title", "shell.parent.leave.button", () -> {
                context.parentView().stop();
                step.run();
            });
        } else {
            step.run();
        }
    }

    private void keyPressed(KeyEvent event) {
        if (!event.isConsumed() && !dialogHasFocus() && handle(event)) {
            event.consume();
        }
    }

    private boolean dialogHasFocus() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        return owner != null && !Focus.isInside(owner, this);
    }

    private boolean handle(KeyEvent event) {
        View view = navigation.viewProperty().get();
        if (view != null && view.handleKey(event)) {
            return true;
        }
        for (Command command : parts.commands()) {
            if (command.key().isPresent() && command.key().get().match(event)) {
                command.action().run();
                return true;
            }
        }
        return ownKey(event);
    }

    private boolean ownKey(KeyEvent event) {
        if (Keys.SEARCH.match(event)) {
            openSearch();
        } else if (Keys.HELP.match(event)) {
            context.dialogs().open(new KeyList(context.texts()).card(parts.commands()));
        } else if (Keys.BACK.match(event)) {
            navigation.back();
        } else if (Keys.PARENT_VIEW.match(event)) {
            context.parentView().toggle();
        } else if (Keys.NEXT_REGION.match(event)) {
            Regions.next(regions(), getScene().getFocusOwner());
        } else {
            return false;
        }
        return true;
    }

    private List<Node> regions() {
        View view = navigation.viewProperty().get();
        Stream<Node> ofView = view == null
                ? Stream.empty()
                : Stream.of(view.getTop(), view.getCenter(), view.getRight(), view.getBottom());
        return Stream.concat(Stream.of(nav), ofView).filter(Objects::nonNull).toList();
    }

    private void openSearch() {
        context.dialogs().open(new Palette(context, entries(), parts.search()).card());
    }

    private List<PaletteEntry> entries() {
        List<PaletteEntry> entries = new ArrayList<>();
        for (Command command : parts.commands()) {
            String key = command.key().map(Keys::written).orElse("");
            entries.add(new PaletteEntry(command.sign(), command.name(), key, command.action()));
        }
        Stream.concat(parts.places().stream(), parts.settings().stream())
                .forEach(to ->
                        entries.add(new PaletteEntry(to.sign(), to.name(), "", () -> navigation.go(to.target()))));
        return entries;
    }
}
