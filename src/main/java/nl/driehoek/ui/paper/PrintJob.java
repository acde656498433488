package nl.driehoek.ui.paper;

import java.util.List;
import java.util.function.Supplier;

/**
 * What is printed.
 *
 * @param pdfs makes the sheets, away from the screen; an empty list when one of them cannot be made
 * @param note keeps that they were printed, away from the screen
 */
record PrintJob(Supplier<List<byte[]>> pdfs, Runnable note) {}
