package nl.driehoek.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.driehoek.document.AgreementContent;
import nl.driehoek.document.AgreementContent.Closing;
import nl.driehoek.document.AgreementContent.Signer;
import nl.driehoek.document.AgreementContent.Talk;
import nl.driehoek.document.AgreementDocument;
import nl.driehoek.document.Attendee;
import nl.driehoek.document.Commitment;
import nl.driehoek.document.Copy;
import nl.driehoek.document.DocumentRenderer;
import nl.driehoek.document.Glossary;
import nl.driehoek.document.PupilName;
import nl.driehoek.document.Rendering;
import nl.driehoek.document.SchoolHead;
import nl.driehoek.document.SheetCode;
import nl.driehoek.document.TypeSize;
import nl.driehoek.document.Version;
import nl.driehoek.text.Texts;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * How long an agreement of one page with three signers takes: the first in the process, warm, and 300 on two threads.
 * The reference of the same run is a page of plain text with the same font, written with PDFBox alone.
 *
 * <p>Run it from the test class path after {@code mvn test-compile}.
 */
final class AgreementPdfBenchmark {

    private static final int WARM_UP = 60;
    private static final int ROUNDS = 100;
    private static final int DAY = 300;

    private AgreementPdfBenchmark() {}

    public static void main(String[] arguments) throws InterruptedException, ExecutionException, IOException {
        System.setProperty("java.awt.headless", "true");
        DocumentRenderer renderer = new DocumentRenderer(Texts.dutch());
        say("first document in the process, ms", time(() -> render(renderer, 1)));
        TrueTypeFont font = font();
        for (int i = 0; i < WARM_UP; i++) {
            render(renderer, 1);
            plainPage(font);
        }
        double[] agreements = rounds(() -> render(renderer, 1));
        double[] plain = rounds(() -> plainPage(font));
        say("warm agreement, median ms", middle(agreements));
        say("warm agreement, p95 ms", agreements[ROUNDS * 95 / 100]);
        say("warm agreement, processor ms (other programs do not count)", processor(() -> render(renderer, 1)));
        say("warm page of plain text (reference), processor ms", processor(() -> plainPage(font)));
        say("warm page of plain text (reference), median ms", middle(plain));
        say("ratio", middle(agreements) / middle(plain));
        say("300 agreements on two threads, s", day(renderer) / 1000);
    }

    private static double[] rounds(Runnable work) {
        double[] times = IntStream.range(0, ROUNDS).mapToDouble(i -> time(work)).toArray();
        Arrays.sort(times);
        return times;
    }

    private static double processor(Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < ROUNDS; i++) {
            work.run();
        }
        return (threads.getCurrentThreadCpuTime() - begin) / 1e6 / ROUNDS;
    }

    private static double middle(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    private static double day(DocumentRenderer renderer) throws InterruptedException, ExecutionException {
        long begin = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> all = IntStream.range(0, DAY)
                    .<Future<?>>mapToObj(i -> threads.submit(() -> render(renderer, 1 + i % 99)))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    private static double time(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e6;
    }

    private static void render(DocumentRenderer renderer, int copy) {
        Rendering outcome = renderer.render(agreement(copy));
        if (!(outcome instanceof Rendering.Rendered rendered) || rendered.pdf().pages() != 1) {
            throw new IllegalStateException("not the agreement of one page that is measured");
        }
    }

    private static TrueTypeFont font() throws IOException {
        try (InputStream in = DocumentRenderer.class.getResourceAsStream("/nl/driehoek/font/SourceSans3-Regular.ttf")) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            font.setEnableGsub(false);
            return font;
        }
    }

    private static void plainPage(TrueTypeFont font) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(PDType0Font.load(document, font, true), 11.5f);
                content.newLineAtOffset(60, 780);
                for (int line = 0; line < 40; line++) {
                    content.showText("De leerkracht belt u elke vrijdag na 15.00 uur. Ook als de week goed ging.");
                    content.newLineAtOffset(0, -16);
                }
                content.endText();
            }
            document.save(new ByteArrayOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AgreementDocument agreement(int copy) {
        LocalDate talked = LocalDate.of(2026, 11, 12);
        AgreementContent content = new AgreementContent(
                new PupilName("Elif", "Elif Yıldız"),
                Version.first(talked),
                new Talk(talked, "op school", List.of(new Attendee("Çağla Yıldız", "moeder")), ""),
                "Elif komt met plezier naar school. Zij helpt andere kinderen.",
                List.of(
                        commitment("Elif krijgt elke ochtend een planning met plaatjes."),
                        commitment("De leerkracht belt u elke vrijdag na 15.00 uur."),
                        commitment("Op schooldagen gaat Elif om half acht naar bed.")),
                Optional.empty(),
                new Closing(
                        talked.plusWeeks(5),
                        LocalTime.of(15, 15),
                        List.of(
                                new Signer("Çağla Yıldız", "moeder van Elif"),
                                new Signer("Łukasz Wiśniewski", "vader van Elif"),
                                new Signer("Renée d’Ancona", "leerkracht groep 5"))));
        return new AgreementDocument(
                new SchoolHead("Basisschool De Wilgenhof", "Lindelaan 4, 1234 AB Dorpstad"),
                content,
                Glossary.EMPTY,
                new Copy("Çağla Yıldız", copy, new SheetCode("K7M39QT2"), TypeSize.NORMAL));
    }

    private static Commitment commitment(String what) {
        return new Commitment(what, List.of("Renée d’Ancona"), "vanaf maandag 16 november", Commitment.Decides.SCHOOL);
    }

    private static void say(String what, double value) {
        System.out.printf(Locale.ROOT, "%-60s %8.1f%n", what, value);
    }
}
