package nl.driehoek.document;

/** The outcome of showing one page. */
public sealed interface PageView {

    /**
     * The page.
     *
     * @param image its picture
     */
    record Shown(PageImage image) implements PageView {}

    /**
     * The page cannot be shown.
     *
     * @param why the reason
     */
    record NotShown(Obstacle why) implements PageView {}
}
