package nl.driehoek.service.imports;

import nl.driehoek.exchange.plan.RowStatus;

/** What a line of the preview means, in the order in which lines are shown. */
public enum LineStatus {
    /** Somebody has to choose first. */
    NEEDS_CHOICE,
    /** Not in Driehoek yet. */
    NEW,
    /** Another value somewhere. */
    CHANGED,
    /** Has left. */
    LEFT,
    /** Not in the file; stays as it is. */
    NOT_IN_FILE,
    /** The same. */
    UNCHANGED,
    /** Cannot be used. */
    REJECTED;

    static LineStatus of(RowStatus status) {
        return valueOf(status.name());
    }

    /** The key of the Dutch word. */
    public String textKey() {
        return RowStatus.valueOf(name()).textKey();
    }
}
