package nl.driehoek.ui;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;

/**
 * Drags files over a node and drops them there, with the events that the window would send. The toolkit has no public way
 * to make a dragboard, so its own helper makes it.
 */
public final class Dropping {

    private Dropping() {}

    /** Drops {@code files} on {@code node}; tells whether they were taken. A node that does not accept gets no drop. */
    public static boolean files(Node node, Path... files) {
        Dragboard board = board(Arrays.stream(files).map(Path::toFile).toList());
        DragEvent over = event(DragEvent.DRAG_OVER, board, node);
        Event.fireEvent(node, over);
        if (!over.isAccepted()) {
            return false;
        }
        DragEvent drop = event(DragEvent.DRAG_DROPPED, board, node);
        Event.fireEvent(node, drop);
        Event.fireEvent(node, event(DragEvent.DRAG_EXITED, board, node));
        return drop.isDropCompleted();
    }

    private static DragEvent event(EventType<DragEvent> type, Dragboard board, Node node) {
        return new DragEvent(type, board, 0, 0, 0, 0, TransferMode.COPY, null, node, new PickResult(node, 0, 0));
    }

    private static Dragboard board(List<File> files) {
        return DragboardHelper.createDragboard((TKClipboard) Proxy.newProxyInstance(
                Dropping.class.getClassLoader(),
                new Class<?>[] {TKClipboard.class},
                (_, method, arguments) -> answer(files, method.getName(), arguments)));
    }

    private static Object answer(List<File> files, String method, Object... arguments) {
        return switch (method) {
            case "hasContent" -> DataFormat.FILES.equals(arguments[0]) && !files.isEmpty();
            case "getContent" -> DataFormat.FILES.equals(arguments[0]) ? files : null;
            case "getContentTypes" -> files.isEmpty() ? Set.of() : Set.of(DataFormat.FILES);
            case "getTransferModes" -> Set.of(TransferMode.COPY);
            default -> null;
        };
    }
}
