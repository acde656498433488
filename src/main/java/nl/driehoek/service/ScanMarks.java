package nl.driehoek.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.driehoek.document.MarkReader;
import nl.driehoek.document.PageImages;
import nl.driehoek.document.PageView;
import nl.driehoek.document.SheetMark;
import nl.driehoek.domain.agreement.AgreementCode;
import nl.driehoek.store.AgreementRepository;

/** Reads the printed code from the pages of a scan and finds the agreement it belongs to. */
final class ScanMarks {

    /** Enough for the sharpest reading that was measured; more only takes longer. */
    private static final int DPI = 200;

    /** A page without a code costs half a second. */
    private static final int MOST_PAGES = 12;

    private final Desk desk;
    private final PageImages images;
    private final AgreementFiles files;
    private final AgreementRepository agreements;
    private final MarkReader reader = new MarkReader();

    ScanMarks(Desk desk, PupilAccess access, PageImages images) {
        this.desk = desk;
        this.images = images;
        this.files = new AgreementFiles(desk, access);
        this.agreements = new AgreementRepository(desk.json());
    }

    ScanMark of(ScanFile.Fits scan) {
        List<SheetMark> marks = new ArrayList<>();
        int looked = Math.min(scan.pages(), MOST_PAGES);
        for (int page = 1; page <= looked; page++) {
            if (images.page(scan.bytes(), page, DPI) instanceof PageView.Shown(var image)) {
                reader.read(image).ifPresent(marks::add);
            }
        }
        if (marks.isEmpty()) {
            return new ScanMark.Unread();
        }
        SheetMark first = marks.getFirst();
        boolean one =
                marks.stream().allMatch(mark -> mark.code().equals(first.code()) && mark.version() == first.version());
        return one ? found(first, marks.size() == scan.pages() ? missing(marks) : List.of()) : new ScanMark.Mixed();
    }

    private ScanMark found(SheetMark mark, List<Integer> missing) {
        AgreementCode code = new AgreementCode(mark.code().value());
        Optional<AgreementFile> file =
                desk.read(sql -> agreements.find(sql, code).flatMap(stored -> files.file(sql, stored)));
        return file.filter(known -> mark.version() <= known.agreement().version())
                .map(known -> (ScanMark) new ScanMark.Read(known, mark.version(), missing))
                .orElse(new ScanMark.Unknown(code.printed()));
    }

    private static List<Integer> missing(List<SheetMark> marks) {
        return IntStream.rangeClosed(1, marks.getFirst().pages())
                .filter(page -> marks.stream().noneMatch(mark -> mark.page() == page))
                .boxed()
                .toList();
    }
}
