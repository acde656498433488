package nl.driehoek.store;

/** The store cannot save now. Nothing that was reported as saved is lost, and what was just typed is still on screen. */
public final class StoreRefuses extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why, and what helps. */
    public enum Reason {
        /** Too little room on the disk; reading goes on, and saving goes on by itself as soon as there is room. */
        DISK_FULL("store.refuses.full"),
        /** The disk failed while writing; the store must be closed and opened again. */
        DISK_FAILED("store.refuses.failed");

        private final String textKey;

        Reason(String textKey) {
            this.textKey = textKey;
        }

        /** The key of the sentence for the user. */
        public String textKey() {
            return textKey;
        }
    }

    /** For {@code reason}. */
    StoreRefuses(Reason reason) {
        super("store refuses: " + reason);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** {@code failure}, or what it means when the disk is the cause. */
    static RuntimeException when(StoreFailure failure) {
        return failure.isDisk() ? new StoreRefuses(Reason.DISK_FAILED) : failure;
    }
}
