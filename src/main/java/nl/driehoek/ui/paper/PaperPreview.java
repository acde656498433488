package nl.driehoek.ui.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.driehoek.service.Paper;
import nl.driehoek.service.PaperCopy;
import nl.driehoek.service.PaperRequest;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.file.FilePicker;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Notice;
import nl.driehoek.ui.common.work.Work;
import org.kordamp.ikonli.feather.Feather;

/** Opens any sheet as a preview with printing and saving: {@code preview.open(new PaperRequest.OfReport(id))}. */
public final class PaperPreview {

    private final ViewContext context;
    private final Texts texts;
    private final PaperTools tools;
    private final FilePicker files;

    /** Previews over the window of {@code context}; {@code files} asks where to save. */
    public PaperPreview(ViewContext context, PaperTools tools, FilePicker files) {
        this.context = context;
        this.texts = context.texts();
        this.tools = tools;
        this.files = files;
    }

    /** A new preview without a dialog, for a side column. */
    public PaperModel model() {
        return new PaperModel(tools, context.tasks(), texts, PaperModel.SMALL);
    }

    /** Shows the sheet in a dialog. */
    public void open(PaperRequest request) {
        open(request, null);
    }

    /** Shows the sheet that {@code model} shows already, larger and in a dialog. */
    public void enlarge(PaperModel model) {
        model.request().ifPresent(request -> open(request, model.copyProperty().get()));
    }

    private void open(PaperRequest request, PaperCopy copy) {
        PaperModel model = new PaperModel(tools, context.tasks(), texts, PaperModel.LARGE);
        DialogCard card = new DialogCard(texts, new PaperTexts(texts).title(request)).broad();
        VBox told = new VBox();
        Button save = Buttons.secondary(Feather.DOWNLOAD, texts.get("paper.save"), () -> save(model, told));
        Button print = Buttons.primary(Feather.PRINTER, texts.get("paper.print"), () -> print(model));
        AtomicBoolean made = new AtomicBoolean(); // once: whoever went elsewhere in the dialog stays there
        model.stateProperty().subscribe(state -> {
            boolean nothing = !(state instanceof PaperState.Page);
            save.setDisable(nothing);
            print.setDisable(nothing);
            if (!nothing && !made.getAndSet(true)) {
                print.requestFocus();
            }
        });
        PaperPane pane = new PaperPane(texts, model, context.parentView())
                .asksPhone(() -> new SchoolPhoneCard(context, tools).open(() -> model.show(request)));
        card.addEventHandler(KeyEvent.KEY_PRESSED, pane::keys);
        card.content(told, pane);
        card.cancel(texts.get("ui.dialog.close")).button(save).button(print);
        context.dialogs().open(card.focusFirst(print));
        model.show(request, copy);
    }

    /** Opens the dialog for printing the sheet that {@code model} shows. */
    public void print(PaperModel model) {
        PaperCopy copy = model.copyProperty().get();
        model.paper()
                .ifPresent(paper -> model.request()
                        .ifPresent(request -> new PrintCard(context, tools)
                                .open(
                                        new PrintSheets(request, paper, copy, model.copies()),
                                        () -> save(model, new VBox()))));
    }

    private void save(PaperModel model, VBox told) {
        PaperCopy copy = model.copyProperty().get();
        told.getChildren().clear();
        model.paper()
                .ifPresent(paper -> model.request()
                        .ifPresent(request ->
                                ask(paper.fileName()).ifPresent(file -> write(paper, file, request, copy, told))));
    }

    private Optional<Path> ask(String name) {
        return files.save(texts.get("paper.save.title"), name, texts.get("paper.save.kind"), "*.pdf");
    }

    private void write(Paper paper, Path file, PaperRequest request, PaperCopy copy, VBox told) {
        Work.of(() -> {
                    Files.write(file, paper.pdf());
                    tools.papers().saved(request, copy);
                    return file.getFileName().toString();
                })
                .onSuccess(name -> told.getChildren().setAll(List.of(Notice.good(texts.get("paper.saved", name)))))
                .onFailure(failure -> {
                    if (failure instanceof IOException) {
                        told.getChildren().setAll(List.of(Notice.needsUs(texts.get("paper.save.failed"))));
                    } else {
                        context.tasks().unexpected(failure);
                    }
                })
                .runOn(context.tasks());
    }
}
