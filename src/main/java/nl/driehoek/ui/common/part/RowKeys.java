package nl.driehoek.ui.common.part;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;

/** The keys of a list of rows: arrows go from row to row, a letter goes to the next row that begins with it. */
public final class RowKeys {

    private final Parent list;

    private RowKeys(Parent list) {
        this.list = list;
    }

    /** Gives {@code list}, however its rows are nested, the keys of a list. */
    public static void on(Parent list) {
        RowKeys keys = new RowKeys(list);
        list.addEventHandler(KeyEvent.KEY_PRESSED, keys::walk);
        list.addEventHandler(KeyEvent.KEY_TYPED, keys::letter);
    }

    private void walk(KeyEvent event) {
        List<ListRow> rows = rows();
        int at = at(event, rows);
        if (at < 0 || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        int to = switch (event.getCode()) {
            case UP -> at - 1;
            case DOWN -> at + 1;
            case HOME -> 0;
            case END -> rows.size() - 1;
            default -> -2;
        };
        if (to >= -1) {
            event.consume();
            rows.get(Math.clamp(to, 0, rows.size() - 1)).requestFocus();
        }
    }

    private void letter(KeyEvent event) {
        List<ListRow> rows = rows();
        int at = at(event, rows);
        String typed = plain(event.getCharacter());
        if (at < 0 || typed.isBlank() || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        for (int step = 1; step <= rows.size(); step++) {
            ListRow row = rows.get((at + step) % rows.size());
            if (plain(row.getAccessibleText()).startsWith(typed)) {
                event.consume();
                row.requestFocus();
                return;
            }
        }
    }

    /** The row that has the focus itself; -1 when it is on something else, a button in a row for example. */
    private static int at(KeyEvent event, List<ListRow> rows) {
        return event.getTarget() instanceof ListRow row ? rows.indexOf(row) : -1;
    }

    private List<ListRow> rows() {
        List<ListRow> rows = new ArrayList<>();
        collect(list, rows);
        return rows;
    }

    private static void collect(Node node, List<ListRow> rows) {
        if (node instanceof ListRow row && row.isFocusTraversable()) {
            rows.add(row);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, rows));
        }
    }

    /** Small letters without accents, so that "z" goes to Žofia too. */
    private static String plain(String words) {
        return words == null
                ? ""
                : Normalizer.normalize(words, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT);
    }
}
