package nl.driehoek.document;

/** Which mark a page carries. */
@FunctionalInterface
interface MarkOfPage {

    /** The mark of {@code page}, from 1, out of {@code pages}. */
    SheetMark of(int page, int pages);
}
