package nl.driehoek.ui.settings;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.driehoek.service.SchoolLogos;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.file.FileDrop;
import nl.driehoek.ui.common.file.FilePicker;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.work.Work;
import nl.driehoek.ui.start.LogoFile;
import org.kordamp.ikonli.feather.Feather;

/** The picture of the school at the head of sheets: choose, replace, remove. */
final class LogoCard extends VBox {

    private static final double SIDE = 96;

    private final ViewContext context;
    private final Texts texts;
    private final SchoolLogos logos;
    private final FilePicker files;
    private final Runnable changed;
    private final ImageView picture = new ImageView();
    private final Label none;
    private final Label told = Labels.body("");
    private final Button choose;
    private final Button remove;
    private final BooleanProperty busy = new SimpleBooleanProperty();

    /** {@code changed} hears that the school was saved with another picture. */
    LogoCard(ViewContext context, SchoolLogos logos, FilePicker files, Runnable changed) {
        this.context = context;
        this.texts = context.texts();
        this.logos = logos;
        this.files = files;
        this.changed = changed;
        none = Labels.quiet(texts.get("settings.logo.none"));
        choose = Buttons.secondary(Feather.IMAGE, texts.get("settings.logo.choose"), this::choose);
        remove = Buttons.quiet(Feather.TRASH_2, texts.get("settings.logo.remove"), () -> run(logos::remove));
        choose.disableProperty().bind(busy);
        remove.disableProperty().bind(busy);
        picture.setFitWidth(SIDE);
        picture.setFitHeight(SIDE);
        picture.setAccessibleText(texts.get("settings.logo.head"));
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        FlowPane buttons = new FlowPane(choose, remove);
        buttons.getStyleClass().add("button-flow");
        getChildren()
                .add(Card.titled(
                        texts.get("settings.logo.head"),
                        Labels.quiet(texts.get("settings.logo.text")),
                        picture,
                        none,
                        told,
                        buttons));
        FileDrop.on(this, () -> !busy.get(), file -> run(() -> logos.use(file)));
        load();
    }

    private void load() {
        Work.of(logos::png).onSuccess(this::show).runOn(context.tasks());
    }

    private void show(Optional<byte[]> png) {
        picture.setImage(
                png.map(bytes -> new Image(new ByteArrayInputStream(bytes))).orElse(null));
        picture.setManaged(png.isPresent());
        none.setVisible(png.isEmpty());
        none.setManaged(png.isEmpty());
        remove.setVisible(png.isPresent());
        remove.setManaged(png.isPresent());
        choose.setText(texts.get(png.isPresent() ? "settings.logo.replace" : "settings.logo.choose"));
    }

    private void choose() {
        LogoFile.ask(files, texts).ifPresent(file -> run(() -> logos.use(file)));
    }

    private void run(Supplier<SchoolLogos.Outcome> act) {
        Work.of(act::get)
                .whileRunning(busy)
                .onSuccess(outcome -> {
                    told.setText(
                            switch (outcome) {
                                case SchoolLogos.Outcome.Done _ -> texts.get("settings.logo.done");
                                case SchoolLogos.Outcome.NotDone(String key) -> texts.get(key);
                            });
                    load();
                    changed.run();
                })
                .runOn(context.tasks());
    }
}
