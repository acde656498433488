package nl.driehoek.benchmark;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import nl.driehoek.domain.school.SchoolYear;
import nl.driehoek.exchange.CountedIds;
import nl.driehoek.exchange.ReadResult;
import nl.driehoek.exchange.SchoolFiles;
import nl.driehoek.exchange.csv.CsvOptions;
import nl.driehoek.exchange.plan.Decisions;
import nl.driehoek.exchange.plan.ExistingSchool;
import nl.driehoek.exchange.plan.ImportOrder;
import nl.driehoek.exchange.plan.ImportPlan;
import nl.driehoek.exchange.plan.ImportPlanner;
import nl.driehoek.exchange.roster.Progress;
import nl.driehoek.exchange.roster.Roster;
import nl.driehoek.text.Texts;

/**
 * Reads an EDEXML file of 2,000 pupils and compares it with a school that has them all. The reference is a plain walk
 * of the JDK's own StAX reader over the same bytes, in the same run.
 */
public final class ImportBenchmark {

    private static final int PUPILS = 2_000;
    private static final int WARM = 15;
    private static final int ROUNDS = 25;
    private static final Texts TEXTS = Texts.dutch();

    private ImportBenchmark() {}

    /** Prints medians in milliseconds and the ratio; ends with status 1 when the budget of one second is not met. */
    public static void main(String[] arguments) throws Exception {
        byte[] file = file();
        ExistingSchool school = school(file);
        double reference = median(() -> walk(file));
        double read = median(() -> roster(file));
        double both = median(() -> ImportPlanner.plan(roster(file), school, TEXTS));
        System.out.printf(
                Locale.ROOT,
                "import %d pupils, %d KB: plain StAX walk %.1f ms, read %.1f ms (x%.1f), read and matched %.1f ms"
                        + " (x%.1f)%n",
                PUPILS,
                file.length / 1024,
                reference,
                read,
                read / reference,
                both,
                both / reference);
        if (both > 1_000) {
            System.exit(1);
        }
    }

    private static Roster roster(byte[] file) throws Exception {
        ReadResult result = new SchoolFiles(() -> LocalDate.of(2026, 11, 22))
                .read(new ByteArrayInputStream(file), CsvOptions.PROPOSE, Progress.NONE);
        return switch (result) {
            case ReadResult.Edex(Roster roster) -> roster;
            case ReadResult.Csv csv -> throw new IllegalStateException("a table");
            case ReadResult.Refused refused ->
                throw new IllegalStateException(refused.reason().name());
        };
    }

    private static ExistingSchool school(byte[] file) throws Exception {
        ExistingSchool empty = ExistingSchool.empty(new SchoolYear(2026));
        ImportPlan plan = ImportPlanner.plan(roster(file), empty, TEXTS);
        ImportOrder order = ImportOrder.of(plan, Decisions.NONE, empty, new CountedIds(), TEXTS);
        return new ExistingSchool(
                empty.year(),
                order.pupils().added(),
                order.groups().added(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    private static int walk(byte[] file) throws Exception {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(file));
        int length = 0;
        while (reader.hasNext()) {
            length += reader.next() == XMLStreamReader.CHARACTERS
                    ? reader.getText().length()
                    : 1;
        }
        return length;
    }

    private static double median(Callable<?> work) throws Exception {
        int sink = 0;
        for (int round = 0; round < WARM; round++) {
            sink += work.call().hashCode() & 1;
        }
        double[] times = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            sink += work.call() == null ? 1 : 0;
            times[round] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return sink < 0 ? -1 : times[ROUNDS / 2];
    }

    private static byte[] file() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<EDEX><school>"
                + "<schooljaar>2026-2027</schooljaar><peildatum>2026-11-16</peildatum><brincode>99ZZ</brincode>"
                + "<xsdversie>2.1</xsdversie></school>\n<groepen>");
        for (int group = 0; group < 80; group++) {
            xml.append("<groep key=\"G").append(group).append("\"><naam>Groep ").append(group);
            xml.append("</naam><jaargroep>").append(1 + group % 8).append("</jaargroep></groep>\n");
        }
        xml.append("</groepen>\n<leerlingen>");
        for (int pupil = 0; pupil < PUPILS; pupil++) {
            xml.append("<leerling key=\"")
                    .append(10_000 + pupil)
                    .append("\"><achternaam>Achternaam")
                    .append(pupil % 700);
            xml.append("</achternaam><voorvoegsel>van der</voorvoegsel><roepnaam>Zoë")
                    .append(pupil);
            xml.append("</roepnaam><geboortedatum>")
                    .append(LocalDate.of(2014, 1, 1).plusDays(pupil % 3000));
            xml.append("</geboortedatum><geslacht>1</geslacht><jaargroep>").append(1 + pupil % 8);
            xml.append("</jaargroep><groep key=\"G").append(pupil % 80).append("\"/><postcodenl>1234AB</postcodenl>");
            xml.append("<instroomdatum>2020-08-17</instroomdatum></leerling>\n");
        }
        return xml.append("</leerlingen></EDEX>").toString().getBytes(StandardCharsets.UTF_8);
    }
}
