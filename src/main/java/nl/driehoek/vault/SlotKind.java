package nl.driehoek.vault;

/** Whose slot it is. */
public enum SlotKind {
    /** A colleague with a password. */
    COLLEAGUE(1),
    /** The recovery sheet in the school's safe. */
    RECOVERY(2);

    private final int code;

    SlotKind(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static SlotKind ofCode(int code) {
        for (SlotKind kind : values()) {
            if (kind.code == code) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no such kind of slot");
    }
}
