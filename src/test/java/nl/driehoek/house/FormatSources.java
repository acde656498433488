package nl.driehoek.house;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes Java files in the one layout of this project: {@code mvn test-compile exec:exec@format}. */
public final class FormatSources {

    private FormatSources() {}

    /** Formats the files, and those below the folders, that are the arguments. */
    public static void main(String[] args) throws IOException, FormatterException {
        for (String argument : args) {
            for (Path file : SourceFiles.below(Path.of(argument))) {
                format(file);
            }
        }
    }

    private static void format(Path file) throws IOException, FormatterException {
        String before = Files.readString(file);
        String after = formatted(before);
        if (!after.equals(before)) {
            Files.writeString(file, after);
        }
    }

    /** {@code source} in the layout of this project, imports in order and unused ones removed. */
    public static String formatted(String source) throws FormatterException {
        var options = JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.PALANTIR)
                .build();
        return Formatter.createFormatter(options).formatSourceAndFixImports(source);
    }
}
