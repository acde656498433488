package nl.driehoek.document;

import java.awt.Graphics;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/** The pages of several PDFs as one print job that can be watched and stopped. */
final class PrintedPages implements Pageable {

    /** Who watches the printing. */
    record Watch(IntConsumer progress, BooleanSupplier cancelled) {

        boolean stopped() {
            return cancelled.getAsBoolean();
        }
    }

    private record Page(PDFPageable pages, int index) {}

    private final List<Page> all = new ArrayList<>();
    private final Watch watch;

    PrintedPages(List<PDDocument> documents, Watch watch) {
        this.watch = watch;
        for (PDDocument document : documents) {
            PDFPageable pages = new PDFPageable(document);
            for (int index = 0; index < pages.getNumberOfPages(); index++) {
                all.add(new Page(pages, index));
            }
        }
    }

    @Override
    public int getNumberOfPages() {
        return all.size();
    }

    @Override
    public PageFormat getPageFormat(int number) {
        Page page = all.get(number);
        return page.pages().getPageFormat(page.index());
    }

    @Override
    public Printable getPrintable(int number) {
        Page page = all.get(number);
        Printable printable = page.pages().getPrintable(page.index());
        return (graphics, format, ignored) -> draw(printable, graphics, format, page.index(), number);
    }

    private int draw(Printable printable, Graphics graphics, PageFormat format, int index, int number)
            throws PrinterException {
        if (watch.stopped()) {
            throw new PrinterAbortException();
        }
        int result = printable.print(graphics, format, index);
        watch.progress().accept(number + 1);
        return result;
    }
}
