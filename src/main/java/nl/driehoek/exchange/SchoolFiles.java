package nl.driehoek.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import nl.driehoek.exchange.csv.CsvMapping;
import nl.driehoek.exchange.csv.CsvOptions;
import nl.driehoek.exchange.csv.CsvReader;
import nl.driehoek.exchange.csv.CsvTable;
import nl.driehoek.exchange.edex.EdexReader;
import nl.driehoek.exchange.roster.Guard;
import nl.driehoek.exchange.roster.Limits;
import nl.driehoek.exchange.roster.Progress;
import nl.driehoek.exchange.roster.RefusalReason;
import nl.driehoek.exchange.roster.UnreadableFile;

/**
 * Reads files that a school's administration exports. Any file may be offered: what we cannot use is refused with a
 * reason, within the limits of {@link Limits}, and without a network or another file being touched.
 */
public final class SchoolFiles {

    private static final int PIECE = 64 * 1024;

    private final Supplier<LocalDate> today;

    /** A reader that asks {@code today} what day it is. */
    public SchoolFiles(Supplier<LocalDate> today) {
        this.today = today;
    }

    /** Reads the file at {@code file}; a table is read with {@code options}. */
    public ReadResult read(Path file, CsvOptions options, Progress progress) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, options, progress);
        } catch (IOException unreachable) {
            return new ReadResult.Refused(RefusalReason.NO_ACCESS, 0, 0);
        }
    }

    /** Reads {@code in} to its end; the caller closes it. */
    public ReadResult read(InputStream in, CsvOptions options, Progress progress) throws IOException {
        Guard guard = new Guard(progress, Limits.TIME);
        try {
            byte[] bytes = bytes(in, guard);
            Optional<RefusalReason> refusal = FileKind.refusal(bytes);
            if (refusal.isPresent()) {
                return new ReadResult.Refused(refusal.get(), 0, 0);
            }
            guard.at(0.2);
            ReadResult result = FileKind.xml(bytes) ? edex(bytes, guard) : csv(bytes, options, guard);
            guard.at(1);
            return result;
        } catch (UnreadableFile refused) {
            return new ReadResult.Refused(refused.reason(), refused.line(), refused.column());
        }
    }

    private ReadResult edex(byte[] bytes, Guard guard) throws UnreadableFile {
        XmlLetters.check(bytes);
        return new ReadResult.Edex(new EdexReader(today.get()).read(new ByteArrayInputStream(bytes), guard));
    }

    private static ReadResult csv(byte[] bytes, CsvOptions options, Guard guard) throws UnreadableFile {
        CsvTable table = CsvReader.read(bytes, options, guard);
        return new ReadResult.Csv(table, CsvMapping.proposal(table.header()));
    }

    private static byte[] bytes(InputStream in, Guard guard) throws IOException, UnreadableFile {
        var all = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        int read = in.read(piece);
        while (read >= 0) {
            all.write(piece, 0, read);
            if (all.size() > Limits.BYTES) {
                throw new UnreadableFile(RefusalReason.TOO_LARGE);
            }
            guard.tick();
            read = in.read(piece);
        }
        return all.toByteArray();
    }
}
