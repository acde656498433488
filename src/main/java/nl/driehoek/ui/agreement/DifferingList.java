package nl.driehoek.ui.agreement;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.agreement.Party;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.form.GrowingArea;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Labels;
import org.kordamp.ikonli.feather.Feather;

/** What people still see differently, and what they try meanwhile; folded away while nobody needs it. */
final class DifferingList extends VBox {

    private final Texts texts;
    private final AgreementForm form;
    private final VBox rows = new VBox();
    private final VBox trying = new VBox();
    private List<String> names = List.of();

    DifferingList(Texts texts, AgreementForm form) {
        this.texts = texts;
        this.form = form;
        getStyleClass().add("commitments");
        rows.getStyleClass().add("commitments");
        trying.getStyleClass().add("form-field");
        GrowingArea area = new GrowingArea(texts, 1);
        area.textProperty().bindBidirectional(form.tryingProperty());
        area.setAccessibleText(texts.get("agreement.trying"));
        trying.getChildren().addAll(Labels.fieldLabel(texts.get("agreement.trying")), area);
        getChildren()
                .addAll(
                        rows,
                        trying,
                        Buttons.quiet(Feather.PLUS, texts.get("agreement.differing.add"), form::addDiffering));
        form.differing().addListener((ListChangeListener<DifferingModel>) _ -> build());
        build();
    }

    /** Offers the names of {@code people}. */
    void offer(List<Party> people) {
        names = people.stream().map(Party::name).toList();
        build();
    }

    private void build() {
        rows.getChildren().setAll(form.differing().stream().map(this::row).toList());
        boolean any = !form.differing().isEmpty();
        trying.setVisible(any);
        trying.setManaged(any);
    }

    private Node row(DifferingModel model) {
        ComboBox<String> who = new ComboBox<>(FXCollections.observableArrayList(names));
        who.setEditable(true);
        who.setAccessibleText(texts.get("agreement.differing.who"));
        who.setPromptText(texts.get("agreement.differing.who"));
        who.getEditor().setText(model.whoProperty().get());
        who.getEditor().textProperty().bindBidirectional(model.whoProperty());
        GrowingArea says = new GrowingArea(texts, 1);
        says.textProperty().bindBidirectional(model.saysProperty());
        says.setAccessibleText(texts.get("agreement.differing.says"));
        says.setPromptText(texts.get("agreement.differing.says"));
        HBox.setHgrow(says, Priority.ALWAYS);
        HBox row = new HBox(
                who,
                says,
                Buttons.bare(
                        Feather.TRASH_2,
                        texts.get("agreement.differing.remove"),
                        () -> form.differing().remove(model)));
        row.getStyleClass().add("commitment-head");
        return row;
    }
}
