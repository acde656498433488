package nl.driehoek.service;

import java.util.Objects;

/** What becomes of looking at one page of a sheet or a scan. */
public sealed interface PageLook {

    /**
     * The page.
     *
     * @param picture its picture
     */
    record Shown(PagePicture picture) implements PageLook {
        /** Refuses null. */
        public Shown {
            Objects.requireNonNull(picture, "picture");
        }
    }

    /**
     * It cannot be shown here; it is kept as it is.
     *
     * @param key of the Dutch sentence that says why and what to do
     */
    record NotShown(String key) implements PageLook {
        /** Refuses null. */
        public NotShown {
            Objects.requireNonNull(key, "key");
        }
    }
}
