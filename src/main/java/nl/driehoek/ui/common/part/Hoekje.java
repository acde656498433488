package nl.driehoek.ui.common.part;

import javafx.scene.AccessibleRole;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.StrokeLineJoin;
import nl.driehoek.text.Texts;

/** The marker of a party: a small triangle with its corner filled; all three corners for an agreement. */
public final class Hoekje extends Drawing {

    private static final double CORNER = 3.4;

    /** The marker of {@code party}; it speaks the name of the party. */
    public Hoekje(Texts texts, Party party) {
        super(18, 16);
        getStyleClass().add("hoekje");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(texts.get(party.key()));
        Polygon side = new Polygon(9, 3, 15, 13, 3, 13);
        side.setStrokeWidth(1.3);
        side.setStrokeLineJoin(StrokeLineJoin.ROUND);
        draw(side, "side");
        if (party == Party.PARENTS || party == Party.TOGETHER) {
            draw(new Circle(3.6, 12.4, CORNER), "corner-ouders");
        }
        if (party == Party.PUPIL || party == Party.TOGETHER) {
            draw(new Circle(9, 3.5, CORNER), "corner-leerling");
        }
        if (party == Party.SCHOOL || party == Party.TOGETHER) {
            draw(new Circle(14.4, 12.4, CORNER), "corner-school");
        }
    }

    /** The marker in the size of captions. */
    public Hoekje little() {
        getStyleClass().add("little");
        return this;
    }
}
