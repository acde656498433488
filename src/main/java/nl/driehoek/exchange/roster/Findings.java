package nl.driehoek.exchange.roster;

import java.util.ArrayList;
import java.util.List;

/** Collects findings in the order in which they are made. Used by one thread. */
public final class Findings {

    private final List<Finding> all = new ArrayList<>();

    /** The row cannot be taken over as it stands. */
    public void error(RowId row, String textKey, Object... arguments) {
        add(FindingKind.ERROR, row, textKey, arguments);
    }

    /** The row can be used; somebody should look. */
    public void warning(RowId row, String textKey, Object... arguments) {
        add(FindingKind.WARNING, row, textKey, arguments);
    }

    /** Good to know. */
    public void note(RowId row, String textKey, Object... arguments) {
        add(FindingKind.NOTE, row, textKey, arguments);
    }

    /** All so far. */
    public List<Finding> all() {
        return List.copyOf(all);
    }

    private void add(FindingKind kind, RowId row, String textKey, Object... arguments) {
        if (all.size() < Limits.FINDINGS) {
            all.add(new Finding(kind, row, textKey, List.of(arguments)));
        }
    }
}
