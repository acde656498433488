package nl.driehoek.ui.paper;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.driehoek.service.PaperPrinting;
import nl.driehoek.service.PrintResult;
import nl.driehoek.service.PrintWish;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.work.Tasks;
import nl.driehoek.ui.common.work.Work;

/** Printing one sheet: which printer, how many, how far. */
final class PrintModel {

    private record Found(List<String> printers, String usual) {}

    private final PaperPrinting printing;
    private final Tasks tasks;
    private final Texts texts;
    private final ObservableList<String> printers = FXCollections.observableArrayList();
    private final ObjectProperty<String> printer = new SimpleObjectProperty<>();
    private final IntegerProperty copies = new SimpleIntegerProperty(1);
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanProperty without = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final AtomicBoolean stop = new AtomicBoolean();

    PrintModel(PaperPrinting printing, Tasks tasks, Texts texts) {
        this.printing = printing;
        this.tasks = tasks;
        this.texts = texts;
    }

    /** Looks which printers there are. */
    void look() {
        Work.of(() -> new Found(printing.printers(), printing.usual().orElse("")))
                .whileRunning(busy)
                .onSuccess(this::offer)
                .runOn(tasks);
    }

    private void offer(Found found) {
        printers.setAll(found.printers());
        without.set(found.printers().isEmpty());
        printer.set(
                found.printers().contains(found.usual())
                        ? found.usual()
                        : found.printers().stream().findFirst().orElse(null));
        told.set(without.get() ? texts.get("paper.print.none") : "");
    }

    /** Prints {@code job}; {@code ask} shows the system's dialog first. {@code printed} runs when all was handed over. */
    void print(PrintJob job, boolean ask, Runnable printed) {
        if (printer.get() == null) {
            told.set(texts.get("paper.print.choose"));
            return;
        }
        PrintWish wish = new PrintWish(printer.get(), copies.get(), ask);
        stop.set(false);
        told.set(texts.get(ask ? "paper.print.asking" : "paper.print.busy"));
        Work.of(() -> print(job, wish))
                .oneAtATime(busy)
                .onSuccess(result -> tell(result, printed))
                .runOn(tasks);
    }

    private PrintResult print(PrintJob job, PrintWish wish) {
        List<byte[]> pdfs = job.pdfs().get();
        if (pdfs.isEmpty()) {
            return new PrintResult.Failed("paper.print.not-all");
        }
        PrintResult result = printing.print(pdfs, wish, this::progress, stop::get);
        if (result instanceof PrintResult.Printed) {
            job.note().run();
        }
        return result;
    }

    private void progress(int page) {
        tasks.onScreen(() -> told.set(texts.get("paper.print.page", page)));
    }

    private void tell(PrintResult result, Runnable printed) {
        switch (result) {
            case PrintResult.Printed _ -> printed.run();
            case PrintResult.NoPrinter _ -> {
                told.set(texts.get("paper.print.gone"));
                look();
            }
            case PrintResult.Stopped _ -> told.set(texts.get("paper.print.stopped"));
            case PrintResult.Failed(String key) -> told.set(texts.get(key));
        }
    }

    /** Stops before the next page. */
    void stop() {
        stop.set(true);
    }

    ObservableList<String> printers() {
        return printers;
    }

    ObjectProperty<String> printerProperty() {
        return printer;
    }

    IntegerProperty copiesProperty() {
        return copies;
    }

    BooleanProperty busyProperty() {
        return busy;
    }

    /** Whether this computer has no printer. */
    BooleanProperty withoutProperty() {
        return without;
    }

    /** What is going on, in words; empty when there is nothing to tell. */
    ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }
}
