package nl.driehoek.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.driehoek.ui.common.file.FilePicker;

/** Files for tests: the user points at what the test says; titles and proposed names are remembered. */
public final class FakeFiles implements FilePicker {

    private final List<String> titles = new ArrayList<>();
    private final List<String> proposed = new ArrayList<>();
    private Optional<Path> chosen = Optional.empty();

    /** From now on the user points at {@code path}; before, the user changes the mind. */
    public FakeFiles choosing(Path path) {
        chosen = Optional.of(path);
        return this;
    }

    @Override
    public Optional<Path> open(String title, String kind, String... endings) {
        titles.add(title);
        return chosen;
    }

    @Override
    public Optional<Path> save(String title, String name, String kind, String... endings) {
        titles.add(title);
        proposed.add(name);
        return chosen;
    }

    @Override
    public Optional<Path> folder(String title) {
        titles.add(title);
        return chosen;
    }

    /** The titles of the windows that opened, in order. */
    public List<String> titles() {
        return List.copyOf(titles);
    }

    /** The names that were proposed for saving, in order. */
    public List<String> proposed() {
        return List.copyOf(proposed);
    }
}
