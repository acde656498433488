package nl.driehoek.ui.paper;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.driehoek.service.PaperCopy;
import nl.driehoek.service.PaperRequest;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.part.BusyLine;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.FilterChips;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.Notice;
import nl.driehoek.ui.common.theme.Theme;
import nl.driehoek.ui.common.view.Follow;
import nl.driehoek.ui.common.view.ParentView;
import org.kordamp.ikonli.feather.Feather;

/** A preview on the screen: recipient switch, the real page, page x of y. Page Up and Page Down turn. */
public final class PaperPane extends VBox {

    private static final double STEP = 0.2;
    private static final double LEAST = 0.4;
    private static final double SCROLL_PX = 60;

    private final Texts texts;
    private final PaperModel model;
    private final ParentView parentView;
    private final VBox switches = new VBox();
    private final VBox notes = new VBox();
    private final VBox middle = new VBox();
    private final PagePane page = new PagePane();
    private final Label count = Labels.fixed(Labels.caption(""));
    private final Button before;
    private final Button after;
    private final HBox pager;
    private Optional<Runnable> askPhone = Optional.empty();
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);

    /** A preview of what {@code model} shows; less while a parent looks, by {@code parentView}. */
    public PaperPane(Texts texts, PaperModel model, ParentView parentView) {
        this.texts = texts;
        this.model = model;
        this.parentView = parentView;
        getStyleClass().add("paper-pane");
        getStylesheets().add(Theme.sheet("paper.css"));
        before = Buttons.bare(Feather.CHEVRON_LEFT, texts.get("paper.page.before"), () -> model.turn(-1));
        after = Buttons.bare(Feather.CHEVRON_RIGHT, texts.get("paper.page.after"), () -> model.turn(1));
        pager = new HBox(
                Buttons.bare(Feather.ZOOM_OUT, texts.get("paper.zoom.out"), () -> zoom(-STEP)),
                before,
                count,
                after,
                Buttons.bare(Feather.ZOOM_IN, texts.get("paper.zoom.in"), () -> zoom(STEP)));
        page.maxWidthProperty().bind(middle.widthProperty().multiply(zoom));
        pager.setAlignment(Pos.CENTER);
        switches.getStyleClass().add("paper-switches");
        notes.getStyleClass().add("paper-notes");
        middle.getStyleClass().add("paper-middle");
        middle.setAlignment(Pos.TOP_CENTER);
        BusyLine busy = new BusyLine(model.busyProperty(), texts.get("paper.making"));
        getChildren().addAll(switches, notes, busy, middle, pager);
        model.copies().addListener((javafx.collections.ListChangeListener<PaperCopy>) _ -> offer());
        model.stateProperty().subscribe(this::show);
        Follow.whileInScene(
                this, parentView.onProperty(), _ -> show(model.stateProperty().get()));
        offer();
        addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
    }

    private void offer() {
        switches.getChildren().clear();
        if (model.copies().size() > 1) {
            FlowPane chips = new FilterChips<>(model.copies(), PaperCopy::spoken, model.copyProperty());
            switches.getChildren().add(chips);
        }
    }

    private void show(PaperState state) {
        pager.setVisible(state instanceof PaperState.Page);
        notes.getChildren().clear();
        switch (state) {
            case PaperState.Empty _ -> middle.getChildren().clear();
            case PaperState.Making _ -> {
                if (middle.getChildren().isEmpty()) {
                    page.clear();
                    middle.getChildren().setAll(page);
                }
            }
            case PaperState.Nothing(String words, boolean wantsPhone) ->
                middle.getChildren().setAll(wantsPhone ? withPhone(words) : Notice.needsUs(words));
            case PaperState.Page shown -> show(shown);
        }
    }

    private Notice withPhone(String words) {
        Notice notice = Notice.needsUs(words);
        askPhone.ifPresent(ask ->
                notice.action(Buttons.compact(Buttons.secondary(Feather.PHONE, texts.get("paper.phone.fill"), ask))));
        return notice;
    }

    /** What asks for the phone number of school when a sheet needs it. */
    PaperPane asksPhone(Runnable ask) {
        askPhone = Optional.of(ask);
        return this;
    }

    /** An invitation carries the address of one parent, a preparation and an own sheet are not for both. */
    private boolean hidden() {
        return parentView.isOn()
                && model.request()
                        .filter(request -> switch (request) {
                            case PaperRequest.OfInvitation _,
                                    PaperRequest.OfPreparation _,
                                    PaperRequest.OfMessage _,
                                    PaperRequest.OfNvc _ -> true;
                            case PaperRequest.OfAgreement _, PaperRequest.OfReport _, PaperRequest.OfPortions _ ->
                                false;
                        })
                        .isPresent();
    }

    private void show(PaperState.Page shown) {
        if (hidden()) {
            pager.setVisible(false);
            middle.getChildren().setAll(Notice.fact(Feather.LOCK, texts.get("paper.parent-looks")));
            return;
        }
        String words = texts.get("paper.page.of", shown.page(), shown.pages());
        page.show(shown.picture(), words);
        count.setText(words);
        before.setDisable(shown.page() == 1);
        after.setDisable(shown.page() == shown.pages());
        List<String> ours = parentView.isOn() ? List.of() : model.notes();
        ours.forEach(note -> notes.getChildren().add(Notice.needsUs(note)));
        shown.paper()
                .crowded()
                .forEach(key -> notes.getChildren().add(Notice.needsUs(texts.get("paper.crowded", texts.get(key)))));
        middle.getChildren().setAll((Node) page);
    }

    private void zoom(double by) {
        zoom.set(Math.clamp(zoom.get() + by, LEAST, 1));
    }

    /** Page Up and Page Down turn, the arrows scroll; a dialog sends its keys here too. */
    void keys(KeyEvent event) {
        switch (event.getCode()) {
            case PAGE_DOWN -> model.turn(1);
            case PAGE_UP -> model.turn(-1);
            case DOWN -> scroll(SCROLL_PX);
            case UP -> scroll(-SCROLL_PX);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** The arrows move the page inside the pane that scrolls around it. */
    private void scroll(double px) {
        Node around = getParent();
        while (around != null && !(around instanceof ScrollPane)) {
            around = around.getParent();
        }
        if (around instanceof ScrollPane pane) {
            double hidden = pane.getContent().getBoundsInLocal().getHeight()
                    - pane.getViewportBounds().getHeight();
            if (hidden > 0) {
                pane.setVvalue(Math.clamp(pane.getVvalue() + px / hidden, 0, 1));
            }
        }
    }
}
