package nl.driehoek.document;

import java.util.List;

/**
 * What stands around the content of a sheet.
 *
 * @param words title, subject and the lines in head and foot
 * @param author the school, or the colleague whose sheet it is
 * @param look how it is set
 * @param head the head of the first page, ready made
 */
record Frame(Words words, String author, Look look, Markup head) {

    /**
     * The words around the content.
     *
     * @param title of the file, with a call name at most
     * @param subject the kind of document
     * @param running the head of later pages and the first line of the foot; on paper with the full name
     * @param foot the second line of the foot
     */
    record Words(String title, String subject, String running, String foot) {}

    /**
     * How a sheet is set.
     *
     * @param size of the type
     * @param marked whether each page carries a QR code
     * @param more style rules of this kind alone
     */
    record Look(TypeSize size, boolean marked, String more) {}

    /** The lines at the right in the head. */
    record Right(List<String> bold, List<String> plain) {

        static final Right NONE = new Right(List.of(), List.of());
    }
}
