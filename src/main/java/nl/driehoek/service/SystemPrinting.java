package nl.driehoek.service;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import nl.driehoek.document.PrintOrder;
import nl.driehoek.document.PrintOutcome;
import nl.driehoek.document.Printing;

/** The real printers of this computer. */
public final class SystemPrinting implements PaperPrinting {

    private final Printing printing;

    /** The printers behind {@code printing}. */
    public SystemPrinting(Printing printing) {
        this.printing = printing;
    }

    @Override
    public List<String> printers() {
        return printing.printers();
    }

    @Override
    public Optional<String> usual() {
        return printing.usualPrinter();
    }

    @Override
    public PrintResult print(List<byte[]> pdfs, PrintWish wish, IntConsumer progress, BooleanSupplier stopped) {
        PrintOrder order = new PrintOrder(wish.printer(), wish.copies(), wish.ask());
        return switch (printing.print(pdfs, order, progress, stopped)) {
            case PrintOutcome.Printed(int pages) -> new PrintResult.Printed(pages);
            case PrintOutcome.NoPrinter _ -> new PrintResult.NoPrinter();
            case PrintOutcome.Cancelled _ -> new PrintResult.Stopped();
            case PrintOutcome.Failed(String key) -> new PrintResult.Failed(key);
        };
    }
}
