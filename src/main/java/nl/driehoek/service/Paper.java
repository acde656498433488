package nl.driehoek.service;

import java.util.List;

/**
 * A finished sheet, in memory only. The array is not copied; nobody changes it.
 *
 * @param pdf the file
 * @param title title for people; it carries the call name of a pupil at most
 * @param fileName a safe name to propose for saving, with .pdf and without surname
 * @param crowded keys of the Dutch names of places whose text made the sheet longer than its one page
 */
public record Paper(byte[] pdf, String title, String fileName, List<String> crowded) {

    /** Copies the list. */
    public Paper {
        crowded = List.copyOf(crowded);
    }

    /** Says the size only. */
    @Override
    public String toString() {
        return "Paper of " + pdf.length + " bytes";
    }
}
