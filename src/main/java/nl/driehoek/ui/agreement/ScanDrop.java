package nl.driehoek.ui.agreement;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;

/** Lets the user drop one file on a node. */
final class ScanDrop {

    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private final Node node;
    private boolean enabled;

    ScanDrop(Node node, Consumer<Path> dropped) {
        this.node = node;
        node.setOnDragOver(event -> {
            if (enabled && event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                node.pseudoClassStateChanged(DROPPING, true);
                event.consume();
            }
        });
        node.setOnDragExited(_ -> node.pseudoClassStateChanged(DROPPING, false));
        node.setOnDragDropped(event -> {
            List<File> files = event.getDragboard().getFiles();
            boolean one = enabled && !files.isEmpty();
            event.setDropCompleted(one);
            event.consume();
            if (one) {
                dropped.accept(files.getFirst().toPath());
            }
        });
    }

    void enable(boolean on) {
        enabled = on;
        node.pseudoClassStateChanged(DROPPING, false);
    }
}
