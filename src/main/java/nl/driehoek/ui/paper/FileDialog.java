package nl.driehoek.ui.paper;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import nl.driehoek.text.Texts;

/** The system’s own dialog for saving a sheet. */
public final class FileDialog implements PaperSaving {

    private final Texts texts;
    private final Supplier<Window> owner;

    /** A dialog over the window that {@code owner} gives. */
    public FileDialog(Texts texts, Supplier<Window> owner) {
        this.texts = texts;
        this.owner = owner;
    }

    @Override
    public Optional<Path> ask(String proposedName) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("paper.save.title"));
        chooser.setInitialFileName(proposedName);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.get("paper.save.kind"), "*.pdf"));
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
    }
}
