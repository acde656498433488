package nl.driehoek.vault;

import java.io.IOException;
import java.util.function.Function;

/** Reads, checks, changes and writes the key file in one go; one change at a time. */
final class KeyFileEditor {

    private static final System.Logger LOG = System.getLogger(KeyFileEditor.class.getName());

    private final KeyFileStore files;

    KeyFileEditor(KeyFileStore files) {
        this.files = files;
    }

    /** Writes the file that {@code step} answers with {@link KeyChange.Changed}; any other answer writes nothing. */
    synchronized KeyChange edit(OpenKeys keys, Function<KeyFile, KeyChange> step) {
        return switch (files.read()) {
            case KeyFileRead.Missing _ -> unusable(KeyFileProblem.MISSING);
            case KeyFileRead.Damaged _ -> unusable(KeyFileProblem.DAMAGED);
            case KeyFileRead.TooNew _ -> unusable(KeyFileProblem.TOO_NEW);
            case KeyFileRead.Readable readable ->
                proven(readable, keys) ? written(keys, step.apply(readable.file())) : unusable(KeyFileProblem.TAMPERED);
        };
    }

    /** Writes a first key file; answers {@link KeyChange.AlreadyThere} when there is anything at all in its place. */
    synchronized KeyChange create(OpenKeys keys, KeyFile file) {
        return files.read() instanceof KeyFileRead.Missing
                ? written(keys, new KeyChange.Changed(file))
                : new KeyChange.AlreadyThere();
    }

    private KeyChange written(OpenKeys keys, KeyChange change) {
        if (change instanceof KeyChange.Changed changed) {
            try {
                files.write(changed.file(), keys.store());
            } catch (IOException e) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "the key file could not be written: " + e.getClass().getName());
                return new KeyChange.NotWritten();
            }
        }
        return change;
    }

    private static boolean proven(KeyFileRead.Readable readable, OpenKeys keys) {
        return KeyFileFormat.proven(readable.file(), readable.mac(), keys.store());
    }

    private static KeyChange unusable(KeyFileProblem problem) {
        return new KeyChange.KeyFileUnusable(problem);
    }
}
