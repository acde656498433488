package nl.driehoek.ui.unlock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.driehoek.service.AskedBack;
import nl.driehoek.service.PrintResult;
import nl.driehoek.service.RecoveryPaper;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.file.FilePicker;
import nl.driehoek.ui.common.form.TextMenu;
import nl.driehoek.ui.common.part.BusyLine;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.Notice;
import nl.driehoek.ui.common.theme.Icon;
import nl.driehoek.ui.common.work.Work;
import org.kordamp.ikonli.feather.Feather;

/** The recovery sheet: printed or saved as PDF, and part of it typed back, so that it surely lies on paper. */
public final class AskBackPart extends VBox {

    private final ViewContext context;
    private final Texts texts;
    private final AskedBack sheet;
    private final FilePicker files;
    private final RecoveryPaper paper;
    private final String school;
    private final List<TextField> fields = new ArrayList<>();
    private final Label message = Labels.caption("");
    private final Label saved = Labels.caption("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final Button print;

    /** The sheet of {@code school}. */
    public AskBackPart(ViewContext context, AskedBack sheet, RecoveryPaper paper, FilePicker files, String school) {
        this.context = context;
        this.texts = context.texts();
        this.sheet = sheet;
        this.paper = paper;
        this.files = files;
        this.school = school;
        this.print = Buttons.secondary(Feather.PRINTER, texts.get("sheet.print"), this::print);
        getStyleClass().add("form");
        message.getStyleClass().add("field-message");
        message.setGraphic(new Icon(Feather.ALERT_CIRCLE));
        message.setId("sheet-message");
        tell("");
        saved.managedProperty().bind(saved.textProperty().isNotEmpty());
        saved.setGraphic(Icon.of(Feather.INFO, "quiet"));
        saved.visibleProperty().bind(saved.managedProperty());
        getChildren()
                .addAll(
                        Notice.info(Feather.KEY, texts.get("sheet.text")).title(texts.get("sheet.title")),
                        buttons(),
                        saved,
                        new BusyLine(busy, texts.get("sheet.busy")),
                        Labels.strong(texts.get("sheet.ask")));
        sheet.askedBack().forEach(number -> getChildren().add(field(number)));
        getChildren().add(message);
    }

    private FlowPane buttons() {
        Button save = Buttons.secondary(Feather.DOWNLOAD, texts.get("sheet.save"), this::save);
        print.disableProperty().bind(busy);
        save.disableProperty().bind(busy);
        FlowPane buttons = new FlowPane(print, save);
        buttons.getStyleClass().add("button-flow");
        return buttons;
    }

    private void print() {
        Work.of(() -> paper.print(school, sheet.groups()))
                .whileRunning(busy)
                .onSuccess(this::printed)
                .runOn(context.tasks());
    }

    private void printed(PrintResult result) {
        saved.setText(texts.get(
                switch (result) {
                    case PrintResult.Printed _ -> "sheet.printed";
                    case PrintResult.NoPrinter _ -> "sheet.no-printer";
                    case PrintResult.Stopped _ -> "sheet.no-printer";
                    case PrintResult.Failed(String key) -> key;
                }));
        (result instanceof PrintResult.Printed ? first() : print).requestFocus();
    }

    private VBox field(int number) {
        TextField field = TextMenu.on(new TextField(), texts);
        String words = texts.get("sheet.group", number);
        field.setAccessibleText(words);
        field.setId("sheet-group-" + number);
        field.textProperty().subscribe(_ -> tell(""));
        fields.add(field);
        Label label = Labels.fieldLabel(words);
        label.setLabelFor(field);
        VBox box = new VBox(label, field);
        box.getStyleClass().add("form-field");
        return box;
    }

    /** Where one begins: the button that prints. */
    public Button start() {
        return print;
    }

    /** Where one types the first group. */
    public TextField first() {
        return fields.getFirst();
    }

    /** Whether the asked groups were typed back; if not, says what to do. */
    public boolean finished() {
        boolean right = sheet.answer(fields.stream().map(TextField::getText).toList());
        if (!right) {
            tell(texts.get("sheet.wrong"));
            first().requestFocus();
        }
        return right;
    }

    private void tell(String words) {
        message.setText(words);
        message.setVisible(!words.isEmpty());
        message.setManaged(!words.isEmpty());
    }

    private void save() {
        Optional<Path> file =
                files.save(texts.get("sheet.save"), texts.get("sheet.file"), texts.get("sheet.kind"), "*.pdf");
        file.ifPresent(path -> Work.of(() -> write(path))
                .whileRunning(busy)
                .onSuccess(done -> saved.setText(texts.get(done ? "sheet.saved" : "sheet.not-saved")))
                .onFailure(_ -> saved.setText(texts.get("sheet.not-saved")))
                .runOn(context.tasks()));
    }

    private boolean write(Path path) {
        Optional<byte[]> pdf = paper.pdf(school, sheet.groups()).or(() -> paper.pdf("", sheet.groups()));
        try {
            Files.write(path, pdf.orElseThrow());
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
