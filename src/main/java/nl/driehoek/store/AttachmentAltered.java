package nl.driehoek.store;

/** The bytes of an attachment are not the bytes that were put in: the disk or somebody changed the store. */
public final class AttachmentAltered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sha256;

    AttachmentAltered(String sha256) {
        super("attachment altered");
        this.sha256 = sha256;
    }

    /** The SHA-256 of the bytes that were put in. */
    public String sha256() {
        return sha256;
    }
}
