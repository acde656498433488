package nl.driehoek.app.tour;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/** What stands on the screen: the window, and the small layer over it when there is one. */
final class TourPicture {

    private TourPicture() {}

    /** The layer that is open over the windows, such as the one to pick words. */
    static Optional<PopupWindow> layer() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof PopupWindow && window.isShowing())
                .map(PopupWindow.class::cast)
                .reduce((_, last) -> last);
    }

    /** A picture of {@code scene} with the layer where it stands. */
    static Image of(Scene scene) {
        Image below = scene.snapshot(null);
        return layer().map(layer -> (Image) both(below, scene, layer)).orElse(below);
    }

    private static Image both(Image below, Scene scene, PopupWindow layer) {
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        Parent root = layer.getScene().getRoot();
        Image image = root.snapshot(clear, null);
        Bounds all = root.getBoundsInLocal(); // the shadow too, which the picture begins with
        Point2D place = root.localToScreen(all.getMinX(), all.getMinY());
        Node content = root.getChildrenUnmodifiable().getFirst();
        Point2D end = content.localToScreen(0, content.getLayoutBounds().getMaxY());
        double left = scene.getWindow().getX() + scene.getX();
        double top = scene.getWindow().getY() + scene.getY();
        // a screen as high as the window would have moved the layer up, into sight
        double tooLow = Math.max(0, end.getY() - top - below.getHeight());
        ImageView above = new ImageView(image);
        above.setX(place.getX() - left);
        above.setY(place.getY() - top - tooLow);
        SnapshotParameters whole = new SnapshotParameters();
        whole.setViewport(new Rectangle2D(0, 0, below.getWidth(), below.getHeight()));
        return new Pane(new ImageView(below), above).snapshot(whole, null);
    }
}
