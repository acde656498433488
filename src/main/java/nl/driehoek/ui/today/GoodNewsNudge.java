package nl.driehoek.ui.today;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.service.DayPupil;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Labels;
import org.kordamp.ikonli.feather.Feather;

/** The green card that names a few pupils of whom nothing good was told for a while. */
final class GoodNewsNudge {

    private static final int NAMED = 6;

    private GoodNewsNudge() {}

    static Card card(Texts texts, List<DayPupil> quiet, int weeks, Consumer<Optional<PupilId>> share) {
        FlowPane names = new FlowPane();
        names.getStyleClass().add("button-flow");
        for (DayPupil pupil : quiet.stream().limit(NAMED).toList()) {
            Button chip =
                    Buttons.secondary(Feather.PLUS, pupil.callName(), () -> share.accept(Optional.of(pupil.id())));
            chip.setContentDisplay(ContentDisplay.RIGHT);
            chip.getStyleClass().add("good-chip");
            chip.setAccessibleText(texts.get("today.good.share", pupil.callName()));
            names.getChildren().add(chip);
        }
        Card card = Card.good(texts.get("today.good.title"), Labels.quiet(texts.get("today.good.text", weeks)), names);
        int more = quiet.size() - NAMED;
        return more > 0 ? card.with(Labels.caption(texts.get("today.good.more", more))) : card;
    }
}
