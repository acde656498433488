package nl.driehoek.app.tour;

import java.nio.file.Path;
import java.util.Optional;
import nl.driehoek.ui.common.file.FilePicker;

/** Points at one file whenever the application asks for one. */
record TourFiles(Path file) implements FilePicker {

    @Override
    public Optional<Path> open(String title, String kind, String... endings) {
        return Optional.of(file);
    }

    @Override
    public Optional<Path> save(String title, String name, String kind, String... endings) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> folder(String title) {
        return Optional.empty();
    }
}
