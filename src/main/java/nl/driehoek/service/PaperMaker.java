package nl.driehoek.service;

import java.util.List;
import nl.driehoek.document.DocumentRenderer;
import nl.driehoek.document.Place;
import nl.driehoek.document.Rendering;

/** Renders a document and gives it a safe file name. */
final class PaperMaker {

    private final DocumentRenderer renderer;

    PaperMaker(DocumentRenderer renderer) {
        this.renderer = renderer;
    }

    PaperResult make(PaperDraft draft, PaperCopy copy) {
        return switch (draft) {
            case PaperDraft.Lacking(List<PaperGap> gaps) -> new PaperResult.Incomplete(gaps);
            case PaperDraft.Ready(var document) ->
                switch (renderer.render(document)) {
                    case Rendering.Rendered(var pdf, List<String> crowded) ->
                        new PaperResult.Made(new Paper(pdf.bytes(), pdf.title(), fileName(pdf.title(), copy), crowded));
                    case Rendering.Unprintable(List<String> characters, List<Place> where) ->
                        new PaperResult.Unprintable(
                                characters, where.stream().map(Place::key).toList());
                };
        };
    }

    /** The title without signs that some systems refuse in file names, and the number of the copy from the second on. */
    static String fileName(String title, PaperCopy copy) {
        String safe = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("^\\.+|\\.+$", "");
        String number = copy.number() > 1 ? " (" + copy.number() + ")" : "";
        return (safe.isEmpty() ? "driehoek" : safe) + number + ".pdf";
    }
}
