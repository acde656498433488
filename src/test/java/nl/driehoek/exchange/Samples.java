package nl.driehoek.exchange;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.driehoek.domain.pupil.Sex;
import nl.driehoek.exchange.csv.CsvMapping;
import nl.driehoek.exchange.csv.CsvOptions;
import nl.driehoek.exchange.csv.CsvRoster;
import nl.driehoek.exchange.roster.Finding;
import nl.driehoek.exchange.roster.IncomingPupil;
import nl.driehoek.exchange.roster.Progress;
import nl.driehoek.exchange.roster.Roster;

/** The files with invented schools that the tests of this package read. */
public final class Samples {

    /** The day on which the tests take place. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private Samples() {}

    /** The bytes of a sample file. */
    public static byte[] bytes(String name) {
        try (InputStream in = Samples.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** What comes of reading {@code bytes}. */
    public static ReadResult read(byte[] bytes) {
        try {
            return new SchoolFiles(() -> TODAY)
                    .read(new ByteArrayInputStream(bytes), CsvOptions.PROPOSE, Progress.NONE);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What comes of reading {@code text} in UTF-8. */
    public static ReadResult read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The roster in the EDEXML sample {@code name}. */
    public static Roster edex(String name) {
        return assertInstanceOf(ReadResult.Edex.class, read(bytes(name))).roster();
    }

    /** The table in {@code bytes} with its proposal. */
    public static ReadResult.Csv table(byte[] bytes) {
        return assertInstanceOf(ReadResult.Csv.class, read(bytes));
    }

    /** The roster in the CSV sample {@code name}, read as proposed, with M as a boy. */
    public static Roster csv(String name) {
        return csv(table(bytes(name)));
    }

    /** The roster in {@code csv}, read as proposed, with M as a boy. */
    public static Roster csv(ReadResult.Csv csv) {
        CsvMapping mapping = csv.proposal().withM(Sex.BOY);
        return CsvRoster.read(csv.table(), mapping, TODAY);
    }

    /** The first pupil in {@code roster} with {@code key}. */
    public static IncomingPupil pupil(Roster roster, String key) {
        return roster.pupils().stream()
                .filter(pupil ->
                        pupil.key().map(file -> file.value().equals(key)).orElse(false))
                .findFirst()
                .orElseThrow();
    }

    /** Kind and key of what was seen at {@code pupil}, as "WARNING dutchDate". */
    public static List<String> seen(Roster roster, IncomingPupil pupil) {
        return roster.at(pupil.row()).stream().map(Samples::seen).toList();
    }

    /** Kind and key of {@code finding}, as "WARNING dutchDate". */
    public static String seen(Finding finding) {
        return finding.kind() + " " + finding.textKey().replace("import.find.", "");
    }
}
