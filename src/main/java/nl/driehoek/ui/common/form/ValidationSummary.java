package nl.driehoek.ui.common.form;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.theme.Icon;
import org.kordamp.ikonli.feather.Feather;

/** Under the header: what is left to do before finishing; every line jumps. Hidden when nothing is left. */
public final class ValidationSummary extends HBox {

    private final VBox lines = new VBox();

    /** An empty summary. */
    public ValidationSummary() {
        getStyleClass().add("summary");
        getChildren().addAll(Icon.of(Feather.ALERT_CIRCLE, "zorg").large(), lines);
        show("", List.of());
    }

    /** Shows {@code problems} below {@code title} ("Nog 2 dingen, dan kan het verslag naar ouders"); none hides it. */
    public void show(String title, List<Problem> problems) {
        setVisible(!problems.isEmpty());
        setManaged(!problems.isEmpty());
        lines.getChildren().setAll(Labels.strong(title));
        for (int at = 0; at < problems.size(); at++) {
            Problem problem = problems.get(at);
            Button line = Buttons.link((at + 1) + "  " + problem.words(), problem.jump());
            line.getStyleClass().add("zorg");
            lines.getChildren().add(line);
        }
    }
}
