package nl.driehoek.ui.paper;

import java.util.Objects;
import nl.driehoek.service.PagePicture;
import nl.driehoek.service.Paper;

/** What a preview shows. */
public sealed interface PaperState {

    /** Nothing was asked for. */
    record Empty() implements PaperState {}

    /** The sheet is being made. */
    record Making() implements PaperState {}

    /**
     * A page of the sheet.
     *
     * @param paper the sheet
     * @param picture the page
     * @param page from 1
     * @param pages how many there are
     */
    record Page(Paper paper, PagePicture picture, int page, int pages) implements PaperState {
        /** Refuses null. */
        public Page {
            Objects.requireNonNull(paper, "paper");
            Objects.requireNonNull(picture, "picture");
        }
    }

    /**
     * There is nothing to show, and this says why and what to do.
     *
     * @param words whole sentences
     * @param wantsPhone whether the phone number of school is missing, which can be filled in at once
     */
    record Nothing(String words, boolean wantsPhone) implements PaperState {
        /** Refuses null. */
        public Nothing {
            Objects.requireNonNull(words, "words");
        }

        /** Something that cannot be mended here. */
        static Nothing because(String words) {
            return new Nothing(words, false);
        }
    }
}
