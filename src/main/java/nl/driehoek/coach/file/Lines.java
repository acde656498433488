package nl.driehoek.coach.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a readable file under {@code nl/driehoek/coach}, without empty lines and remarks ({@code # }). */
public final class Lines {

    private static final String FOLDER = "/nl/driehoek/coach/";

    private Lines() {}

    /**
     * The lines of the file {@code name}.
     *
     * @throws IllegalArgumentException when there is no such file
     */
    public static List<String> of(String name) {
        try (InputStream in = Lines.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no file " + name);
            }
            return in(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of {@code text}. */
    public static List<String> in(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("# ") && !line.equals("#"))
                .toList();
    }
}
