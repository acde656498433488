package nl.driehoek.ui.paper;

import java.time.Clock;
import java.util.Objects;
import nl.driehoek.service.PagePictures;
import nl.driehoek.service.PaperPrinting;
import nl.driehoek.service.Papers;
import nl.driehoek.service.SchoolSettings;

/**
 * What screens with sheets work with.
 *
 * @param papers makes the sheets
 * @param pictures makes pictures of their pages
 * @param printing the printers of this computer
 * @param school where the phone number of school is kept
 * @param clock the time
 */
public record PaperTools(
        Papers papers, PagePictures pictures, PaperPrinting printing, SchoolSettings school, Clock clock) {

    /** Refuses null. */
    public PaperTools {
        Objects.requireNonNull(papers, "papers");
        Objects.requireNonNull(pictures, "pictures");
        Objects.requireNonNull(printing, "printing");
        Objects.requireNonNull(school, "school");
        Objects.requireNonNull(clock, "clock");
    }
}
