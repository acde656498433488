package nl.driehoek.document;

import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterIOException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import javax.print.PrintService;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Prints PDFs of ours at 100 %, which the QR code needs. {@code java.awt.print} is used because JavaFX cannot print the
 * pages of a PDF as they are; only memory is used. Call it away from the screen's thread.
 */
public final class Printing {

    /** The names of the printers of this computer; empty when there is none. */
    public List<String> printers() {
        return services().stream().map(PrintService::getName).toList();
    }

    /** The printer that the system proposes, if any. */
    public Optional<String> usualPrinter() {
        return Optional.ofNullable(PrinterJob.getPrinterJob().getPrintService()).map(PrintService::getName);
    }

    /**
     * Prints several PDFs as one job.
     *
     * @param pdfs PDFs made by {@link DocumentRenderer}, at least one
     * @param order where and how
     * @param progress hears the number, from 1, of each page that is drawn; on the printing thread
     * @param cancelled asked before each page
     */
    public PrintOutcome print(List<byte[]> pdfs, PrintOrder order, IntConsumer progress, BooleanSupplier cancelled) {
        return services().stream()
                .filter(service -> service.getName().equals(order.printer()))
                .findFirst()
                .map(service -> print(pdfs, service, order, new PrintedPages.Watch(progress, cancelled)))
                .orElseGet(PrintOutcome.NoPrinter::new);
    }

    private static List<PrintService> services() {
        return Arrays.asList(PrinterJob.lookupPrintServices());
    }

    static PrintOutcome print(List<byte[]> pdfs, PrintService service, PrintOrder order, PrintedPages.Watch watch) {
        List<PDDocument> documents = new ArrayList<>();
        PrinterJob job = PrinterJob.getPrinterJob();
        try {
            for (byte[] pdf : pdfs) {
                documents.add(Loader.loadPDF(pdf, "", null, null, IOUtils.createMemoryOnlyStreamCache()));
            }
            PrintedPages pages = new PrintedPages(documents, watch);
            job.setPrintService(service);
            job.setCopies(order.copies());
            job.setJobName("Driehoek");
            job.setPageable(pages);
            if (order.ask() && !job.printDialog()) {
                return new PrintOutcome.Cancelled();
            }
            job.print();
            return watch.stopped() ? new PrintOutcome.Cancelled() : new PrintOutcome.Printed(pages.getNumberOfPages());
        } catch (PrinterAbortException e) {
            return new PrintOutcome.Cancelled();
        } catch (PrinterException e) {
            return watch.stopped() ? new PrintOutcome.Cancelled() : failed(e);
        } catch (IOException e) {
            throw new UncheckedIOException("a PDF of ours cannot be read", e);
        } finally {
            documents.forEach(IOUtils::closeQuietly);
        }
    }

    /** What the system says of a printer names no person; the kinds of failure are enough to find the cause. */
    private static PrintOutcome failed(PrinterException e) {
        Throwable cause = e instanceof PrinterIOException io ? io.getIOException() : e;
        System.getLogger(Printing.class.getName())
                .log(System.Logger.Level.WARNING, "printing failed: {0} by {1}", e.getClass(), cause.getClass());
        return new PrintOutcome.Failed("document.print.failed");
    }
}
