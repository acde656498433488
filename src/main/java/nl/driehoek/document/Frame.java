package nl.driehoek.document;

import java.util.List;

/**
 * What stands around the content of a sheet.
 *
 * @param words title, subject and the lines in head and foot
 * @param author the school, or the colleague whose sheet it is
 * @param size of the type
 * @param head the head of the first page, ready made
 * @param marked whether each page carries a QR code
 */
record Frame(Words words, String author, TypeSize size, Markup head, boolean marked) {

    /**
     * The words around the content.
     *
     * @param title of the file, with a call name at most
     * @param running the head of later pages and the first line of the foot; on paper with the full name
     * @param foot the second line of the foot
     */
    record Words(String title, String subject, String running, String foot) {}

    /** The lines at the right in the head. */
    record Right(List<String> bold, List<String> plain) {}
}
