package nl.driehoek.ui.paper;

import java.util.Objects;
import nl.driehoek.service.PagePictures;
import nl.driehoek.service.PaperPrinting;
import nl.driehoek.service.Papers;

/**
 * What screens with sheets work with.
 *
 * @param papers makes the sheets
 * @param pictures makes pictures of their pages
 * @param printing the printers of this computer
 */
public record PaperTools(Papers papers, PagePictures pictures, PaperPrinting printing) {

    /** Refuses null. */
    public PaperTools {
        Objects.requireNonNull(papers, "papers");
        Objects.requireNonNull(pictures, "pictures");
        Objects.requireNonNull(printing, "printing");
    }
}
