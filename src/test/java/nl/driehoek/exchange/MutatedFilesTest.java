package nl.driehoek.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.driehoek.domain.school.SchoolYear;
import nl.driehoek.exchange.plan.Decisions;
import nl.driehoek.exchange.plan.ExistingSchool;
import nl.driehoek.exchange.plan.ImportOrder;
import nl.driehoek.exchange.plan.ImportPlan;
import nl.driehoek.exchange.plan.ImportPlanner;
import nl.driehoek.exchange.plan.PlanRow;
import nl.driehoek.exchange.plan.RowStatus;
import nl.driehoek.exchange.roster.Roster;
import nl.driehoek.house.Requirement;
import nl.driehoek.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes sample files at random, with a seed that a failure prints, and reads them through to the records. */
@Requirement("PT-11")
class MutatedFilesTest {

    private static final long SEED = 20_261_122L;
    private static final int ROUNDS = 250;
    private static final Duration MOST = Duration.ofSeconds(2);
    private static final Texts TEXTS = Texts.dutch();
    private static final ExistingSchool EMPTY = ExistingSchool.empty(new SchoolYear(2026));
    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "&",
            "&lek;",
            "<!DOCTYPE EDEX []>",
            "<![CDATA[",
            "]]>",
            "<!--",
            "\"",
            ";",
            "\n",
            "\t",
            "\0",
            "\u202E",
            "<leerling>",
            "</leerling>",
            "<leerling key='#'>",
            "key=''",
            "99999999999999999999",
            "-1",
            "0000-00-00",
            "9999-12-31",
            "31-12-9999",
            " ",
            "é",
            "😀",
            "#001",
            "sep=;\n",
            "=cmd|' /C calc'!A0");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "edexml-2.1-klein.xml",
                "edexml-2.1-gebreken.xml",
                "edexml-1.03-latin1.xml",
                "edexml-doctype.xml",
                "las-export-windows1252.csv",
                "las-export-utf8-bom.csv"
            })
    void changedFilesAreReadOrRefusedAndNeverCrash(String name) {
        byte[] sample = Samples.bytes(name);
        for (int round = 0; round < ROUNDS; round++) {
            long seed = SEED + round;
            byte[] bytes = mutated(sample, new Random(seed));
            assertTimeoutPreemptively(MOST, () -> through(bytes), () -> name + " seed " + seed);
        }
    }

    private static void through(byte[] bytes) {
        switch (Samples.read(bytes)) {
            case ReadResult.Edex(Roster roster) -> planned(roster);
            case ReadResult.Csv csv -> planned(Samples.csv(csv));
            case ReadResult.Refused refused -> TEXTS.get(refused.reason().textKey());
        }
    }

    private static void planned(Roster roster) {
        roster.findings()
                .forEach(finding ->
                        TEXTS.get(finding.textKey(), finding.arguments().toArray()));
        ImportPlan plan = ImportPlanner.plan(roster, EMPTY, TEXTS);
        Decisions all = Decisions.NONE;
        for (PlanRow row : plan.rows()) {
            if (row instanceof PlanRow.NeedsChoice question) {
                all = all.choose(row.row(), question.options().getFirst().choice());
            }
            all = all.take(row.row(), true);
        }
        ImportOrder order = ImportOrder.of(plan, all, EMPTY, new CountedIds(), TEXTS);
        long expected = plan.rows(all).stream()
                .filter(row -> row.status() == RowStatus.NEW || row.status() == RowStatus.LEFT)
                .count();
        assertEquals(expected, order.pupils().added().size(), "every taken row is written once");
    }

    private static byte[] mutated(byte[] sample, Random random) {
        byte[] bytes = sample.clone();
        int changes = 1 + random.nextInt(6);
        for (int change = 0; change < changes && bytes.length > 1; change++) {
            int place = random.nextInt(bytes.length);
            bytes = switch (random.nextInt(5)) {
                case 0 -> set(bytes, place, (byte) random.nextInt(256));
                case 1 -> Arrays.copyOf(bytes, place);
                case 2 ->
                    insert(
                            bytes,
                            place,
                            PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8));
                case 3 ->
                    insert(
                            bytes,
                            place,
                            Arrays.copyOfRange(bytes, place, Math.min(bytes.length, place + random.nextInt(600))));
                default -> remove(bytes, place, Math.min(bytes.length, place + random.nextInt(300)));
            };
        }
        return bytes;
    }

    private static byte[] set(byte[] bytes, int place, byte value) {
        bytes[place] = value;
        return bytes;
    }

    private static byte[] insert(byte[] bytes, int place, byte[] more) {
        byte[] next = Arrays.copyOf(bytes, bytes.length + more.length);
        System.arraycopy(more, 0, next, place, more.length);
        System.arraycopy(bytes, place, next, place + more.length, bytes.length - place);
        return next;
    }

    private static byte[] remove(byte[] bytes, int from, int to) {
        byte[] next = Arrays.copyOf(bytes, bytes.length - (to - from));
        System.arraycopy(bytes, to, next, from, bytes.length - to);
        return next;
    }
}
