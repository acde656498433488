package nl.driehoek.ui.paper;

import java.util.ArrayList;
import java.util.List;
import nl.driehoek.service.Paper;
import nl.driehoek.service.PaperCopy;
import nl.driehoek.service.PaperRequest;
import nl.driehoek.service.PaperResult;

/**
 * What can be printed of one request.
 *
 * @param request of what
 * @param shown the sheet on the screen
 * @param copy for whom that is
 * @param copies all there are, one per recipient
 */
record PrintSheets(PaperRequest request, Paper shown, PaperCopy copy, List<PaperCopy> copies) {

    PrintSheets {
        copies = List.copyOf(copies);
    }

    /** The sheet on the screen, or those of {@code all} recipients as one job. */
    PrintJob job(PaperTools tools, boolean all) {
        List<PaperCopy> wanted = all ? copies : List.of(copy);
        return new PrintJob(
                () -> pdfs(tools, wanted),
                () -> wanted.forEach(one -> tools.papers().printed(request, one)));
    }

    private List<byte[]> pdfs(PaperTools tools, List<PaperCopy> wanted) {
        List<byte[]> pdfs = new ArrayList<>();
        for (PaperCopy one : wanted) {
            if (one.equals(copy)) {
                pdfs.add(shown.pdf());
            } else if (tools.papers().paper(request, one) instanceof PaperResult.Made(Paper paper)) {
                pdfs.add(paper.pdf());
            } else {
                return List.of();
            }
        }
        return pdfs;
    }
}
