package nl.driehoek.app.tour;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.driehoek.service.PaperCopy;
import nl.driehoek.service.PaperRequest;
import nl.driehoek.service.PaperResult;
import nl.driehoek.service.Papers;

/** Every kind of sheet as a PDF in a folder. */
final class TourPapers {

    private static final byte[] BEGIN = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final Papers papers;
    private final Path folder;

    TourPapers(Papers papers, Path folder) {
        this.papers = papers;
        this.folder = folder;
    }

    /** Writes a PDF per copy of {@code request}; gives how many. */
    int write(String name, PaperRequest request) throws IOException {
        List<PaperCopy> copies = papers.copies(request);
        Check.that(!copies.isEmpty(), "no copies of " + name);
        for (PaperCopy copy : copies) {
            if (!(papers.paper(request, copy) instanceof PaperResult.Made(var paper))) {
                throw new IllegalStateException("not made: " + name);
            }
            write(name + "-" + copy.number(), paper.pdf());
        }
        return copies.size();
    }

    void write(String name, byte[] pdf) throws IOException {
        Check.that(Arrays.equals(BEGIN, Arrays.copyOf(pdf, BEGIN.length)), "no PDF: " + name);
        Files.write(folder.resolve(name + ".pdf"), pdf);
    }
}
