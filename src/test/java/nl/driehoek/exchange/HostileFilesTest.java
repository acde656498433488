package nl.driehoek.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.driehoek.exchange.csv.CsvOptions;
import nl.driehoek.exchange.roster.Limits;
import nl.driehoek.exchange.roster.Progress;
import nl.driehoek.exchange.roster.RefusalReason;
import nl.driehoek.exchange.roster.Roster;
import nl.driehoek.house.Requirement;
import nl.driehoek.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Requirement("PT-11")
class HostileFilesTest {

    private static final String HEAD = "<EDEX><school><schooljaar>2026-2027</schooljaar></school><leerlingen>";
    private static final String TAIL = "</leerlingen></EDEX>";

    @Test
    void otherKindsOfFilesAreNamed() throws IOException {
        assertEquals(RefusalReason.EMPTY, refusal(""));
        assertEquals(RefusalReason.EMPTY, refusal("\uFEFF \r\n "));
        assertEquals(RefusalReason.PDF, refusal("%PDF-1.7\n%âãÏÓ"));
        assertEquals(RefusalReason.SPREADSHEET, refusal(zip("xl/workbook.xml")));
        assertEquals(RefusalReason.WORD, refusal(zip("word/document.xml")));
        assertEquals(RefusalReason.ZIP, refusal(zip("EDEX.XML")));
        assertEquals(RefusalReason.SPREADSHEET, refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}));
        assertEquals(RefusalReason.PICTURE, refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}));
        assertEquals(RefusalReason.HTML, refusal("<!DOCTYPE html><html><body>Log in</body></html>"));
        assertEquals(RefusalReason.HTML, refusal("\n<HTML><head></head></HTML>"));
        assertEquals(RefusalReason.UNKNOWN, refusal("{\"leerlingen\": []}"));
        assertEquals(RefusalReason.UNKNOWN, refusal("alleen maar tekst zonder kolommen\nen nog een regel"));
        assertEquals(RefusalReason.UNKNOWN, refusal("a;b\0;c\n1;2;3"));
        assertEquals(RefusalReason.OTHER_XML, refusal("<?xml version='1.0'?><gpx><wpt/></gpx>"));
    }

    @Test
    void answerForLearningMaterialIsNamed() {
        assertEquals(
                RefusalReason.UWLR,
                refusal("<soap:Envelope"
                    + " xmlns:soap='http://schemas.xmlsoap.org/soap/envelope/'><soap:Body><leerlinggegevens_antwoord"
                    + " xmlns='http://www.edustandaard.nl/leerresultaten/2/leerlinggegevens'/>"
                    + "</soap:Body></soap:Envelope>"));
    }

    @Test
    void documentTypeIsRefusedWithItsPlace() {
        ReadResult.Refused refused =
                assertInstanceOf(ReadResult.Refused.class, Samples.read(Samples.bytes("edexml-doctype.xml")));
        assertEquals(RefusalReason.DOCTYPE, refused.reason());
        assertTrue(refused.line() >= 2, "line " + refused.line());
    }

    @Test
    void fileOutsideIsNeverRead(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("geheim.txt"), "GEHEIM");
        for (String name : new String[] {secret.toUri().toString(), "http://127.0.0.1:9/x"}) {
            ReadResult result = Samples.read("<!DOCTYPE EDEX [<!ENTITY lek SYSTEM \"" + name + "\">]>" + HEAD
                    + "<leerling key='1'><achternaam>&lek;</achternaam></leerling>" + TAIL);
            assertEquals(
                    RefusalReason.DOCTYPE,
                    assertInstanceOf(ReadResult.Refused.class, result).reason());
            ReadResult parameter =
                    Samples.read("<!DOCTYPE EDEX [<!ENTITY % p SYSTEM \"" + name + "\"> %p;]>" + HEAD + TAIL);
            assertInstanceOf(ReadResult.Refused.class, parameter);
        }
        String include = HEAD + "<leerling key='1' xmlns:xi='http://www.w3.org/2001/XInclude'><roepnaam>"
                + "<xi:include href='" + secret.toUri() + "' parse='text'/>Bo</roepnaam></leerling>" + TAIL;
        assertFalse(Everything.in(Samples.read(include)).contains("GEHEIM"));
    }

    @Test
    void bombIsRefused() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE EDEX [<!ENTITY a0 \"haha\">");
        for (int level = 1; level < 20; level++) {
            bomb.append("<!ENTITY a").append(level).append(" \"");
            bomb.append(("&a" + (level - 1) + ";").repeat(10)).append("\">");
        }
        bomb.append("]>")
                .append(HEAD)
                .append("<leerling><roepnaam>&a19;</roepnaam></leerling>")
                .append(TAIL);
        assertEquals(RefusalReason.DOCTYPE, refusal(bomb.toString()));
        assertEquals(RefusalReason.BROKEN_XML, refusal(HEAD + "<leerling><roepnaam>&a;</roepnaam></leerling>" + TAIL));
    }

    @Test
    void depthWidthAndLengthHaveLimits() {
        assertEquals(RefusalReason.TOO_DEEP, refusal("<EDEX>" + "<a>".repeat(100_000)));
        assertEquals(RefusalReason.TOO_DEEP, refusal("<x>".repeat(60)));
        assertEquals(
                RefusalReason.TOO_MANY,
                refusal(HEAD + "<leerling><roepnaam>Bo</roepnaam></leerling>".repeat(Limits.PUPILS + 1) + TAIL));
        assertEquals(
                RefusalReason.TOO_MANY, refusal(HEAD + "<leerling>" + "<a/>".repeat(100_000) + "</leerling>" + TAIL));
        assertEquals(
                RefusalReason.FIELD_TOO_LONG,
                refusal(HEAD + "<leerling><roepnaam>" + "a".repeat(1_000_000) + "</roepnaam></leerling>" + TAIL));
        String attributes = " a%d='1'".repeat(1);
        StringBuilder wide = new StringBuilder(HEAD + "<leerling");
        for (int number = 0; number < 5_000; number++) {
            wide.append(String.format(attributes, number));
        }
        assertInstanceOf(ReadResult.Refused.class, Samples.read(wide + "><roepnaam>Bo</roepnaam></leerling>" + TAIL));
        assertEquals(RefusalReason.FIELD_TOO_LONG, refusal("a;b\n" + "x".repeat(1_000_000) + ";1\n"));
        assertEquals(RefusalReason.TOO_MANY, refusal("a;b\n" + "1;2\n".repeat(Limits.ROWS + 1)));
        assertEquals(RefusalReason.TOO_MANY, refusal("a;".repeat(300) + "\n1;2\n"));
    }

    @Test
    void endlessStreamIsStopped() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] target, int from, int length) {
                Arrays.fill(target, from, from + length, (byte) 'a');
                return length;
            }
        };
        ReadResult result = new SchoolFiles(() -> Samples.TODAY).read(endless, CsvOptions.PROPOSE, Progress.NONE);
        assertEquals(new ReadResult.Refused(RefusalReason.TOO_LARGE, 0, 0), result);
    }

    @Test
    void brokenFilesAreRefusedWithTheirPlace() {
        ReadResult.Refused half = assertInstanceOf(
                ReadResult.Refused.class, Samples.read(Arrays.copyOf(Samples.bytes("edexml-2.1-klein.xml"), 2_000)));
        assertEquals(RefusalReason.BROKEN_XML, half.reason());
        assertTrue(half.line() > 10, "line " + half.line());
        byte[] latin = (HEAD + "<leerling key='1'><roepnaam>Zoë</roepnaam></leerling>" + TAIL)
                .getBytes(StandardCharsets.ISO_8859_1);
        ReadResult.Refused letters = assertInstanceOf(ReadResult.Refused.class, Samples.read(latin));
        assertEquals(RefusalReason.ENCODING, letters.reason());
        assertEquals(1, letters.line());
        assertTrue(letters.column() > HEAD.length(), "column " + letters.column());
        assertEquals(RefusalReason.OPEN_QUOTE, refusal("a;b\n1;\"nooit dicht\n2;3\n"));
    }

    @Test
    void wideLettersAreRead() {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + HEAD
                + "<leerling key='1'><roepnaam>Çağla</roepnaam></leerling>" + TAIL;
        Roster roster = assertInstanceOf(ReadResult.Edex.class, Samples.read(xml.getBytes(StandardCharsets.UTF_16)))
                .roster();
        assertEquals("Çağla", roster.pupils().getFirst().name().callName());
        ReadResult.Csv csv =
                Samples.table("Roepnaam\tAchternaam\r\nÇağla\tYıldız\r\n".getBytes(StandardCharsets.UTF_16));
        assertEquals('\t', csv.table().separator());
        assertEquals("Çağla", Samples.csv(csv).pupils().getFirst().name().callName());
    }

    @Test
    void signsThatTurnTextAroundAreLeftOutAndTold() {
        String xml = HEAD + "<leerling key='1'><roepnaam>\u202Eab\u2066c</roepnaam></leerling>" + TAIL;
        Roster roster =
                assertInstanceOf(ReadResult.Edex.class, Samples.read(xml)).roster();
        assertEquals("abc", roster.pupils().getFirst().name().callName());
        assertTrue(Samples.seen(roster, roster.pupils().getFirst()).contains("WARNING hiddenMarks"));
        assertEquals(
                RefusalReason.UNKNOWN, refusal(HEAD + "<leerling key='1'><roepnaam>a\0b</roepnaam></leerling>" + TAIL));
    }

    @Test
    void formulaCellsStayText() {
        Roster roster = Samples.csv(Samples.table(
                "Leerlingnummer;Roepnaam;Achternaam\n=\"0071\";=1+1;@SUM(A1)\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("0071", roster.pupils().getFirst().key().orElseThrow().value());
        assertEquals("=1+1 @SUM(A1)", roster.pupils().getFirst().name().full());
    }

    @Test
    void personStopsTheReading() throws IOException {
        Progress stop = new Progress() {
            @Override
            public void at(double fraction) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        ReadResult result = new SchoolFiles(() -> Samples.TODAY)
                .read(new ByteArrayInputStream(Samples.bytes("edexml-2.1-klein.xml")), CsvOptions.PROPOSE, stop);
        assertEquals(new ReadResult.Refused(RefusalReason.CANCELLED, 0, 0), result);
    }

    @Test
    void missingFileIsRefused(@TempDir Path folder) {
        ReadResult result =
                new SchoolFiles(() -> Samples.TODAY).read(folder.resolve("weg.xml"), CsvOptions.PROPOSE, Progress.NONE);
        assertEquals(new ReadResult.Refused(RefusalReason.NO_ACCESS, 0, 0), result);
    }

    @ParameterizedTest
    @EnumSource(RefusalReason.class)
    void everyRefusalSaysThatNothingChanged(RefusalReason reason) {
        assertTrue(Texts.dutch().get(reason.textKey()).endsWith("Er is niets gewijzigd."));
    }

    private static RefusalReason refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static RefusalReason refusal(byte[] bytes) {
        return assertInstanceOf(ReadResult.Refused.class, Samples.read(bytes)).reason();
    }

    private static byte[] zip(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write("x".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
