package nl.driehoek.ui.family;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.TextDifference;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.draft.DifferingText;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.PartyCard;

/** Shows what the user typed beside what a colleague saved meanwhile; the user chooses, earlier texts stay in the history. */
final class Differences {

    private final Texts texts;
    private final List<VBox> rows = new ArrayList<>();

    Differences(Texts texts) {
        this.texts = texts;
    }

    /** Adds a pair when it differs; {@code label} says which field. */
    Differences compare(String label, String mine, String theirs) {
        if (!mine.strip().equals(theirs.strip())) {
            TextDifference difference = TextDifference.between(mine, theirs);
            rows.add(new VBox(
                    Labels.fieldLabel(label),
                    PartyCard.sideBySide(List.of(
                            side(texts.get("family.differ.mine"), difference.mine()),
                            side(texts.get("family.differ.theirs"), difference.theirs())))));
        }
        return this;
    }

    /** Whether nothing that a user can see differs. */
    boolean none() {
        return rows.isEmpty();
    }

    /** Asks which texts stay. */
    void ask(ViewContext context, Runnable keepMine, Runnable takeTheirs) {
        DialogCard card = new DialogCard(texts, texts.get("family.differ.title")).broad();
        card.content(Labels.body(texts.get("family.differ.how")), Labels.quiet(texts.get("ui.differ.legend")));
        rows.forEach(card::content);
        Button theirs = Buttons.secondary(texts.get("family.differ.take-theirs"), () -> {
            card.close();
            takeTheirs.run();
        });
        Button mine = Buttons.primary(texts.get("family.differ.keep-mine"), () -> {
            card.close();
            keepMine.run();
        });
        context.dialogs().open(card.button(theirs).button(mine).focusFirst(theirs));
    }

    private VBox side(String who, List<TextDifference.Piece> words) {
        VBox box = new VBox(Labels.caption(who), new DifferingText(texts, words));
        box.getStyleClass().add("home-or-school");
        return box;
    }
}
