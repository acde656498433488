package nl.driehoek.ui.imports;

import java.io.File;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import nl.driehoek.text.Texts;

/** Asks for a file with the window of the operating system. */
public final class SystemFilePicker implements FilePicker {

    private final Texts texts;
    private final Supplier<Window> owner;

    /** Opens above the window that {@code owner} gives. */
    public SystemFilePicker(Texts texts, Supplier<Window> owner) {
        this.texts = Objects.requireNonNull(texts);
        this.owner = Objects.requireNonNull(owner);
    }

    @Override
    public Optional<Path> pick() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("import.file.title"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                texts.get("import.file.kinds"), "*.xml", "*.XML", "*.csv", "*.CSV", "*.txt", "*.TXT"),
                        new FileChooser.ExtensionFilter(texts.get("import.file.all"), "*.*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner.get())).map(File::toPath);
    }
}
