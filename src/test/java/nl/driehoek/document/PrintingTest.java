package nl.driehoek.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import nl.driehoek.text.Texts;
import org.junit.jupiter.api.Test;

class PrintingTest {

    @Test
    void withoutAPrinterOfThatNameNothingIsPrinted() {
        byte[] pdf = PdfText.pdf(new DocumentRenderer(Texts.dutch()).render(Examples.agreement()));
        List<Integer> pages = new ArrayList<>();
        PrintOutcome outcome = new Printing().print(List.of(pdf), "printer die er niet is", 1, pages::add, () -> false);
        assertEquals(new PrintOutcome.NoPrinter(), outcome);
        assertEquals(List.of(), pages);
        assertFalse(new Printing().printers().contains("printer die er niet is"));
    }
}
