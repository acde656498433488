package nl.driehoek.ui.paper;

import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import nl.driehoek.service.PagePicture;

/** One page of paper with its shadow; as wide as its room, as high as its shape asks. */
public final class PagePane extends Region {

    private static final double A4 = 297.0 / 210;

    private final ImageView view = new ImageView();

    /** An empty sheet. */
    public PagePane() {
        getStyleClass().add("paper-page");
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().add(view);
    }

    /** Shows {@code picture}; {@code words} are what a screen reader says. */
    public void show(PagePicture picture, String words) {
        view.setImage(image(picture));
        view.setAccessibleText(words);
        requestLayout();
    }

    /** Shows an empty sheet. */
    public void clear() {
        view.setImage(null);
        requestLayout();
    }

    static Image image(PagePicture picture) {
        WritableImage image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        picture.width(),
                        picture.height(),
                        PixelFormat.getIntArgbInstance(),
                        picture.pixels(),
                        0,
                        picture.width());
        return image;
    }

    private double shape() {
        Image image = view.getImage();
        return image == null ? A4 : image.getHeight() / image.getWidth();
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return (width > 0 ? width : prefWidth(-1)) * shape();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        view.setFitWidth(getWidth());
        view.relocate(0, 0);
    }
}
