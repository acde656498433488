package nl.driehoek.ui.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import nl.driehoek.exchange.Samples;
import nl.driehoek.service.Imports;
import nl.driehoek.service.TestDesk;
import nl.driehoek.service.imports.ImportDesk;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.work.Tasks;

/** A real store with a view model over it, and sample files on disk. */
final class ImportFixture implements AutoCloseable {

    final TestDesk desk;
    final ImportViewModel model;
    private final Path folder;

    ImportFixture(Path folder, Tasks tasks) {
        this.folder = folder;
        desk = new TestDesk(folder.resolve("store"));
        Texts texts = Texts.dutch();
        Imports imports = new Imports(desk.marleen(), texts);
        model = new ImportViewModel(new ImportDesk(imports, texts, ZoneId.of("Europe/Amsterdam")), tasks);
        model.load();
    }

    /** A sample file under its own name. */
    Path file(String sample) {
        try {
            return Files.write(folder.resolve(sample), Samples.bytes(sample));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        desk.close();
    }
}
