package nl.driehoek.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.driehoek.document.IncomingPaper;
import nl.driehoek.document.Obstacle;
import nl.driehoek.document.PageImages;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.AgreementId;
import nl.driehoek.store.AgreementRepository;
import nl.driehoek.store.Attachments;

/** Scans of signed papers: looked at before they are kept, tied to the version that was signed. */
public final class AgreementScans {

    private final Desk desk;
    private final PupilAccess access;
    private final PageImages images;
    private final AgreementRepository agreements;
    private final ScanMarks marks;

    /** Scans at {@code desk}; files are looked at by {@code images}. */
    public AgreementScans(Desk desk, PageImages images) {
        this.desk = desk;
        this.access = new PupilAccess(desk);
        this.images = images;
        this.agreements = new AgreementRepository(desk.json());
        this.marks = new ScanMarks(desk, access, images);
    }

    /** Reads {@code file}, never more than the limit, and says what it is. Call it in the background. */
    public ScanFile look(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return look(in.readNBytes(PageImages.MOST_BYTES + 1));
        } catch (IOException e) {
            return new ScanFile.Unreadable();
        }
    }

    private ScanFile look(byte[] bytes) {
        return switch (images.inspect(bytes)) {
            case IncomingPaper.Viewable(var kind, int pages) -> new ScanFile.Fits(bytes, mediaType(kind), pages, "");
            case IncomingPaper.KeptOnly(var kind, Obstacle why) ->
                new ScanFile.Fits(bytes, mediaType(kind), 0, why.key());
            case IncomingPaper.Refused(Obstacle why) -> new ScanFile.Refused(why.key());
        };
    }

    /** To which agreement the pages of {@code scan} belong by the code printed on them. Call it in the background. */
    public ScanMark mark(ScanFile.Fits scan) {
        return marks.of(scan);
    }

    /**
     * Keeps a scan with version {@code version} of an agreement.
     *
     * @return SHA-256 of the scan; empty when the colleague has no right to the agreement or it has no such version
     */
    public Optional<String> add(AgreementId id, int version, ScanFile.Fits scan) {
        boolean may = desk.read(sql -> agreements.find(sql, id))
                .map(Stored::value)
                .filter(agreement -> version >= 1 && version <= agreement.version())
                .filter(this::sees)
                .isPresent();
        if (!may) {
            return Optional.empty();
        }
        return Optional.of(desk.write(writing -> {
            String sha256 = Attachments.add(writing, scan.bytes(), scan.mediaType());
            agreements.addScan(writing, id, version, sha256);
            return sha256;
        }));
    }

    /** The bytes of a scan of an agreement that the colleague may see. */
    public Optional<byte[]> bytes(AgreementId id, int version, String sha256) {
        return desk.read(sql -> agreements
                .find(sql, id)
                .filter(stored -> access.allows(sql, stored.value().pupil()))
                .filter(_ -> agreements.scans(sql, id, version).contains(sha256))
                .flatMap(_ -> new Attachments(sql).bytes(sha256)));
    }

    private boolean sees(Agreement agreement) {
        return desk.read(sql -> access.allows(sql, agreement.pupil()));
    }

    private static String mediaType(IncomingPaper.Kind kind) {
        return switch (kind) {
            case PDF -> AgreementIssuing.PDF;
            case PNG -> "image/png";
            case JPEG -> "image/jpeg";
        };
    }
}
