package nl.driehoek.ui.common.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.util.Subscription;
import nl.driehoek.ui.common.theme.Theme;

/**
 * A part of the screen that knows when it is shown. Header on top, action bar below, everything between scrolls.
 *
 * <p>Subclasses build their nodes in the constructor and subscribe in {@link #onShown}; what they subscribe to with
 * {@link #follow} or {@link #whileShown} ends by itself when the view leaves the window, so a view opened fifty times
 * leaves no listener behind.
 */
public abstract class View extends BorderPane {

    private final Subscriptions subscriptions = new Subscriptions();
    private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
    private final LastStop lastStop = new LastStop(this);
    private Node firstFocus;
    private boolean awaitsFocus;

    /** A view without nodes; subclasses add them. */
    protected View() {
        getStyleClass().add("page");
        sceneProperty().addListener((_, before, now) -> sceneChanged(before, now));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (handleKey(event)) {
                event.consume();
            }
        });
    }

    /** Called each time the view comes into a window: subscribe and load here. */
    protected void onShown() {}

    /** Called each time the view leaves the window, before its subscriptions end: flush drafts here. */
    protected void onHidden() {}

    /** Ends {@code subscription} when the view leaves the window. */
    protected final void whileShown(Subscription subscription) {
        subscriptions.add(subscription);
    }

    /** Calls {@code action} with the value now and on each change, until the view leaves the window. */
    protected final <T> void follow(ObservableValue<T> value, Consumer<? super T> action) {
        subscriptions.add(value.subscribe(action));
    }

    /** Hides {@code node}, and gives its room away, while a parent looks at the screen. */
    protected final void hideFromParents(ParentView parentView, Node node) {
        follow(parentView.onProperty(), on -> {
            node.setVisible(!on);
            node.setManaged(!on);
        });
    }

    /** Header fixed on top, {@code body} scrolls below it. */
    protected final void page(Node header, Node body) {
        setTop(header);
        setCenter(scrolling(body));
    }

    /** Header and action bar fixed, {@code body} scrolls between them. */
    protected final void page(Node header, Node body, Node actionBar) {
        page(header, body);
        setBottom(actionBar);
    }

    /** {@code side} stands at the right of the body and scrolls apart from it; empty for nothing there. */
    protected final void side(Optional<? extends Node> side) {
        getStyleClass().remove("sided");
        setRight(null);
        side.ifPresent(node -> {
            ScrollPane pane = frame(node);
            pane.getStyleClass().add("page-side");
            setRight(pane);
            getStyleClass().add("sided");
        });
    }

    /** {@code body} in a pane that scrolls up and down only and keeps its width. */
    protected static ScrollPane scrolling(Node body) {
        if (!body.getStyleClass().contains("page-content")) {
            body.getStyleClass().add("page-content");
        }
        ScrollPane pane = frame(body);
        pane.getStyleClass().add("page-body");
        return pane;
    }

    private static ScrollPane frame(Node content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        return pane;
    }

    /** Adds an own sheet of this feature, for example {@code "today.css"} in {@code nl/driehoek/ui}. */
    protected final void useSheet(String name) {
        getStylesheets().add(Theme.sheet(name));
    }

    /** {@code action} on {@code key} while this view is shown, wherever the focus is. */
    protected final void onKey(KeyCombination key, Runnable action) {
        keys.put(key, action);
    }

    /**
     * Where the focus goes when the page opens: the first field to fill or the first row. A page that has to read first
     * may tell it later; the focus waits for it.
     */
    protected final void focusFirst(Node node) {
        firstFocus = node;
        if (awaitsFocus) {
            takeFocus();
        }
    }

    /** The focus goes to the first stop in {@code part} when the page opens; true when there is one. */
    protected final boolean focusFirstIn(Node part) {
        Optional<Node> stop = Focus.firstStop(part);
        stop.ifPresent(this::focusFirst);
        return stop.isPresent();
    }

    /** Puts the focus where this page wants it, as soon as it has a wish. */
    public final void takeFocus() {
        awaitsFocus = firstFocus == null;
        if (firstFocus != null) {
            Focus.on(firstFocus);
        }
    }

    /**
     * Takes the focus back when what had it left the page: on what has the same name now, else where the page wants it,
     * else on its first stop.
     */
    public final void regainFocus() {
        Stream<Node> wish = Stream.ofNullable(firstFocus).filter(node -> Focus.isInside(node, this));
        Stream<Node> stops = Stream.concat(
                        wish, Stream.of(getCenter(), getTop()).filter(Objects::nonNull))
                .flatMap(node -> Focus.firstStop(node).stream());
        Stream.concat(lastStop.again().stream(), stops).findFirst().ifPresent(Focus::on);
    }

    /** Does what this view has on the key of {@code event}; false when it has nothing on it. */
    public final boolean handleKey(KeyEvent event) {
        for (Map.Entry<KeyCombination, Runnable> entry : keys.entrySet()) {
            if (entry.getKey().match(event)) {
                entry.getValue().run();
                return true;
            }
        }
        return false;
    }

    /** How many subscriptions are open; 0 when hidden. For tests. */
    public final int openSubscriptions() {
        return subscriptions.size();
    }

    private void sceneChanged(Scene before, Scene now) {
        if (before == null && now != null) {
            lastStop.watch(now);
            onShown();
        } else if (before != null && now == null) {
            onHidden();
            subscriptions.releaseAll();
            lastStop.rest(before);
        }
    }
}
