package nl.driehoek.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.driehoek.document.DocumentRenderer;
import nl.driehoek.document.RecoveryDocument;
import nl.driehoek.document.Rendering;

/** The recovery sheet as paper. */
public final class RecoveryPaper {

    private final Supplier<DocumentRenderer> renderer;
    private final PaperPrinting printing;
    private final Clock clock;

    /** Sheets made by {@code renderer}, which is asked for when the first one is made, and printed by {@code printing}. */
    public RecoveryPaper(Supplier<DocumentRenderer> renderer, PaperPrinting printing, Clock clock) {
        this.renderer = renderer;
        this.printing = printing;
        this.clock = clock;
    }

    /** Prints the sheet once on the printer that the system proposes. Away from the screen. */
    public PrintResult print(String school, List<String> groups) {
        Optional<String> printer =
                printing.usual().or(() -> printing.printers().stream().findFirst());
        Optional<byte[]> sheet = pdf(school, groups).or(() -> pdf("", groups));
        return printer.isEmpty() || sheet.isEmpty()
                ? new PrintResult.NoPrinter()
                : printing.print(List.of(sheet.get()), PrintWish.once(printer.get()), _ -> {}, () -> false);
    }

    /**
     * The sheet of {@code school} with {@code groups} as a PDF; empty when the name of the school has letters that cannot
     * be printed. Away from the screen.
     */
    public Optional<byte[]> pdf(String school, List<String> groups) {
        RecoveryDocument document = new RecoveryDocument(school, LocalDate.now(clock), groups);
        return switch (renderer.get().render(document)) {
            case Rendering.Rendered(var pdf, var crowded) -> Optional.of(pdf.bytes());
            case Rendering.Unprintable unprintable -> Optional.empty();
        };
    }
}
