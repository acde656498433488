package nl.driehoek.document;

import java.util.ArrayList;
import java.util.List;

/**
 * What parents and school still see differently, and what they try.
 *
 * @param views at least one
 * @param trying what is tried for now; may be empty
 */
public record DifferingViews(List<View> views, String trying) {

    /**
     * One side.
     *
     * @param who as printed before "zegt": "Vader", "School"
     * @param says what, not blank
     */
    public record View(String who, String says) {

        /** Checks that both are filled. */
        public View {
            Checks.filled(who, "who");
            Checks.filled(says, "what");
        }

        /** Says nothing; a view is personal. */
        @Override
        public String toString() {
            return "View";
        }
    }

    /** Checks that there is a view. */
    public DifferingViews {
        views = List.copyOf(views);
        Checks.within(views.size(), 1, 12, "number of views");
        Checks.present(trying, "what is tried");
    }

    List<PrintedText> printed() {
        List<PrintedText> texts = new ArrayList<>();
        views.forEach(view -> {
            texts.add(new PrintedText(Place.VIEW, view.who()));
            texts.add(new PrintedText(Place.VIEW, view.says()));
        });
        texts.add(new PrintedText(Place.VIEW, trying));
        return List.copyOf(texts);
    }
}
