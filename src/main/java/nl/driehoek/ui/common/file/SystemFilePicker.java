package nl.driehoek.ui.common.file;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The windows of the system in which one points at files; they begin where one pointed last. */
public final class SystemFilePicker implements FilePicker {

    private final Supplier<Window> owner;
    private final LastFolder last = new LastFolder();

    /** Pickers above the window of {@code owner}. */
    public SystemFilePicker(Supplier<Window> owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> open(String title, String kind, String... endings) {
        return path(chooser(title, kind, endings).showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> save(String title, String name, String kind, String... endings) {
        FileChooser chooser = chooser(title, kind, endings);
        chooser.setInitialFileName(name);
        return path(chooser.showSaveDialog(owner.get()));
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        last.start().ifPresent(chooser::setInitialDirectory);
        return path(chooser.showDialog(owner.get()));
    }

    private FileChooser chooser(String title, String kind, String... endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        last.start().ifPresent(chooser::setInitialDirectory);
        if (endings.length > 0) {
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, endings));
        }
        return chooser;
    }

    private Optional<Path> path(File chosen) {
        Optional<File> found = Optional.ofNullable(chosen);
        found.ifPresent(last::pointedAt);
        return found.map(File::toPath);
    }
}
