package nl.driehoek.ui.common.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.theme.Icon;
import nl.driehoek.ui.common.view.Follow;
import nl.driehoek.ui.common.view.LayoutWidth;
import nl.driehoek.ui.common.view.Width;
import org.kordamp.ikonli.feather.Feather;

/** The steps of a piece of work: done, now, later. Steps are links, also forward. Narrow: bars and "Stap 1 van 5". */
public final class Stepper extends HBox {

    private final Texts texts;
    private final List<String> names;
    private final LayoutWidth width;
    private final IntConsumer open;
    private int now;
    private Set<Integer> done = Set.of();

    /** Steps with {@code names}, counted from 0; {@code open} gets the step the user chooses. */
    public Stepper(Texts texts, List<String> names, LayoutWidth width, IntConsumer open) {
        this.texts = texts;
        this.names = List.copyOf(names);
        this.width = width;
        this.open = open;
        getStyleClass().add("stepper");
        Follow.whileInScene(this, width.width(), _ -> build());
    }

    /** The user is at step {@code now}; the steps in {@code done} are finished. Both count from 0. */
    public void show(int now, Set<Integer> done) {
        this.now = now;
        this.done = Set.copyOf(done);
        build();
    }

    private void build() {
        getChildren().setAll(width.get() == Width.WIDE ? full() : bars());
    }

    private List<Node> full() {
        List<Node> nodes = new ArrayList<>();
        for (int step = 0; step < names.size(); step++) {
            if (step > 0) {
                Region line = new Region();
                line.getStyleClass().add("line");
                HBox.setHgrow(line, Priority.ALWAYS);
                nodes.add(line);
            }
            nodes.add(link(step));
        }
        return nodes;
    }

    private Button link(int step) {
        Button link = Buttons.secondary(names.get(step), () -> open.accept(step));
        link.setGraphic(disc(step));
        link.setAccessibleText(texts.get(stateKey(step), step + 1, names.get(step)));
        if (step == now) {
            link.getStyleClass().add("now");
        }
        return link;
    }

    private String stateKey(int step) {
        if (step == now) {
            return "ui.step.now";
        }
        return done.contains(step) ? "ui.step.done" : "ui.step.later";
    }

    private Label disc(int step) {
        Label disc = new Label();
        disc.getStyleClass().add("step-disc");
        if (done.contains(step) && step != now) {
            disc.getStyleClass().add("done");
            disc.setGraphic(new Icon(Feather.CHECK));
        } else {
            disc.setText(Integer.toString(step + 1));
            disc.getStyleClass().add(step == now ? "now" : "later");
        }
        return disc;
    }

    private List<Node> bars() {
        HBox bars = new HBox();
        bars.getStyleClass().add("progress-steps");
        for (int step = 0; step < names.size(); step++) {
            Region bar = new Region();
            bar.getStyleClass().addAll("bar", step == now ? "busy" : done.contains(step) ? "done" : "later");
            bars.getChildren().add(bar);
        }
        Button at = Buttons.link(texts.get("ui.step.of", now + 1, names.size(), names.get(now)), () -> {});
        at.setOnAction(_ -> chooseFrom(at));
        at.getStyleClass().setAll("button", "step-now");
        List<Node> nodes = new ArrayList<>(List.of(bars, at, Card.spacer()));
        if (now + 1 < names.size()) {
            nodes.add(Labels.fixed(Labels.quiet(texts.get("ui.step.next", names.get(now + 1)))));
        }
        return nodes;
    }

    private void chooseFrom(Button at) {
        ContextMenu menu = new ContextMenu();
        for (int step = 0; step < names.size(); step++) {
            int chosen = step;
            MenuItem item = new MenuItem(texts.get(stateKey(step), step + 1, names.get(step)));
            item.setOnAction(_ -> open.accept(chosen));
            menu.getItems().add(item);
        }
        menu.show(at, Side.BOTTOM, 0, 0);
    }
}
