package nl.driehoek.ui.common.file;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/**
 * Lets the user drop a file on a node. While a file hangs over the node it has the pseudo-class {@code dropping}; of
 * several files the first counts.
 */
public final class FileDrop {

    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private final Node node;
    private final BooleanSupplier ready;
    private final Consumer<Path> dropped;

    private FileDrop(Node node, BooleanSupplier ready, Consumer<Path> dropped) {
        this.node = node;
        this.ready = ready;
        this.dropped = dropped;
    }

    /** Files can be dropped on {@code node} as long as {@code ready} says so; {@code dropped} gets the file. */
    public static void on(Node node, BooleanSupplier ready, Consumer<Path> dropped) {
        FileDrop drop = new FileDrop(node, ready, dropped);
        node.addEventHandler(DragEvent.DRAG_OVER, drop::over);
        node.addEventHandler(DragEvent.DRAG_EXITED, _ -> drop.mark(false));
        node.addEventHandler(DragEvent.DRAG_DROPPED, drop::drop);
    }

    private void over(DragEvent event) {
        if (ready.getAsBoolean() && event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            mark(true);
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        mark(false);
        List<File> files =
                event.getDragboard().hasFiles() ? event.getDragboard().getFiles() : List.of();
        boolean taken = ready.getAsBoolean() && !files.isEmpty();
        if (taken) {
            event.setDropCompleted(true);
            event.consume();
            dropped.accept(files.getFirst().toPath());
        }
    }

    private void mark(boolean on) {
        node.pseudoClassStateChanged(DROPPING, on);
    }
}
