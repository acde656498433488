package nl.driehoek.ui.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.agreement.Party;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.part.Buttons;
import org.kordamp.ikonli.feather.Feather;

/** All commitments below each other. */
final class CommitmentList extends VBox {

    private final Texts texts;
    private final AgreementForm form;
    private final LocalDate today;
    private final VBox rows = new VBox();
    private List<Party> people = List.of();

    CommitmentList(Texts texts, AgreementForm form, LocalDate today) {
        this.texts = texts;
        this.form = form;
        this.today = today;
        getStyleClass().add("commitments");
        rows.getStyleClass().add("commitments");
        getChildren()
                .addAll(
                        rows,
                        Buttons.quiet(
                                Feather.PLUS,
                                texts.get("agreement.commitment.add"),
                                () -> focus(form.addAfter(form.commitments().size()))));
        form.commitments().addListener((ListChangeListener<CommitmentModel>) _ -> build());
    }

    /** Offers {@code next} as those who may do something. */
    void offer(List<Party> next) {
        people = List.copyOf(next);
        build();
    }

    private void build() {
        List<Node> nodes = new ArrayList<>();
        for (int at = 0; at < form.commitments().size(); at++) {
            CommitmentModel model = form.commitments().get(at);
            nodes.add(new CommitmentRow(texts, model, at, neighbours()).with(names(model), today));
        }
        rows.getChildren().setAll(nodes);
    }

    private List<String> names(CommitmentModel model) {
        Set<String> names = new LinkedHashSet<>();
        people.forEach(party -> names.add(party.name()));
        names.addAll(model.who());
        return List.copyOf(names);
    }

    private CommitmentRow.Neighbours neighbours() {
        return new CommitmentRow.Neighbours() {
            @Override
            public void next(int at) {
                boolean emptyAfter = at + 1 < form.commitments().size()
                        && form.commitments().get(at + 1).whatProperty().get().isBlank();
                focus(emptyAfter ? at + 1 : form.addAfter(at));
            }

            @Override
            public void remove(int at) {
                form.remove(at);
                focus(Math.max(0, at - 1));
            }

            @Override
            public void move(int at, int by) {
                focus(form.move(at, by));
            }
        };
    }

    /** Puts the cursor in the commitment at {@code at}. */
    void focus(int at) {
        if (at < rows.getChildren().size() && rows.getChildren().get(at) instanceof CommitmentRow row) {
            row.focusWhat();
        }
    }
}
