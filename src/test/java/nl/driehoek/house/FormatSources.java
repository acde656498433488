package nl.driehoek.house;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes every Java file in the one layout of this project: {@code mvn test-compile exec:exec@format}. */
public final class FormatSources {

    private FormatSources() {}

    /** Formats the files below the folder that is the first argument. */
    public static void main(String[] args) throws IOException, FormatterException {
        for (Path file : SourceFiles.below(Path.of(args[0]))) {
            String before = Files.readString(file);
            String after = formatted(before);
            if (!after.equals(before)) {
                Files.writeString(file, after);
            }
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
