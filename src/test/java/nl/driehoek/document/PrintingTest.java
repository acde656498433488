package nl.driehoek.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;
import nl.driehoek.text.Texts;
import org.junit.jupiter.api.Test;

class PrintingTest {

    private static final PrintOrder ORDER = new PrintOrder("printer die er niet is", 1, false);

    @Test
    void severalPdfsAreOneJobThatIsWatched() {
        List<Integer> pages = new ArrayList<>();
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        PrintOutcome outcome = Printing.print(
                List.of(pdf(Examples.longAgreement()), pdf(Examples.agreement())),
                postscript(paper),
                ORDER,
                new PrintedPages.Watch(pages::add, () -> false));
        assertEquals(new PrintOutcome.Printed(4), outcome);
        assertEquals(List.of(1, 2, 3, 4), pages.stream().distinct().toList());
        assertTrue(paper.toString(StandardCharsets.ISO_8859_1).startsWith("%!PS"));
    }

    @Test
    void aJobThatIsStoppedSaysSo() {
        List<Integer> pages = new ArrayList<>();
        PrintOutcome outcome = Printing.print(
                List.of(pdf(Examples.longAgreement())),
                postscript(new ByteArrayOutputStream()),
                ORDER,
                new PrintedPages.Watch(pages::add, () -> !pages.isEmpty()));
        assertEquals(new PrintOutcome.Cancelled(), outcome);
        assertFalse(pages.contains(3));
    }

    private static byte[] pdf(PrintableDocument document) {
        return PdfText.pdf(new DocumentRenderer(Texts.dutch()).render(document));
    }

    private static PrintService postscript(ByteArrayOutputStream paper) {
        return StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
                .getPrintService(paper);
    }

    @Test
    void withoutAPrinterOfThatNameNothingIsPrinted() {
        byte[] pdf = PdfText.pdf(new DocumentRenderer(Texts.dutch()).render(Examples.agreement()));
        List<Integer> pages = new ArrayList<>();
        PrintOutcome outcome = new Printing().print(List.of(pdf), ORDER, pages::add, () -> false);
        assertEquals(new PrintOutcome.NoPrinter(), outcome);
        assertEquals(List.of(), pages);
        assertFalse(new Printing().printers().contains("printer die er niet is"));
    }
}
