package nl.driehoek.service;

import nl.driehoek.document.IncomingPaper;
import nl.driehoek.document.PageImages;
import nl.driehoek.document.PageView;

/** Pictures of the pages of sheets and scans, made in memory. Takes some tenths of a second: call it in the background. */
public final class PagePictures {

    private final PageImages images;

    /** Pictures made by {@code images}. */
    public PagePictures(PageImages images) {
        this.images = images;
    }

    /** How many pages {@code bytes} have; 0 when they cannot be shown. */
    public int pages(byte[] bytes) {
        return switch (images.inspect(bytes)) {
            case IncomingPaper.Viewable(var _, int pages) -> pages;
            case IncomingPaper.KeptOnly _, IncomingPaper.Refused _ -> 0;
        };
    }

    /**
     * A picture of one page.
     *
     * @param bytes PDF, PNG or JPEG
     * @param page from 1
     * @param dpi dots per inch, 18 to 600
     */
    public PageLook page(byte[] bytes, int page, int dpi) {
        return switch (images.page(bytes, page, dpi)) {
            case PageView.Shown(var image) ->
                new PageLook.Shown(new PagePicture(image.width(), image.height(), image.pixels()));
            case PageView.NotShown(var why) -> new PageLook.NotShown(why.key());
        };
    }
}
