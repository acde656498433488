package nl.driehoek.ui.agreement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.agreement.CommitmentDomain;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.form.GrowingArea;
import nl.driehoek.ui.common.form.TextMenu;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.MultiChips;
import nl.driehoek.ui.common.part.OneStop;
import nl.driehoek.ui.common.part.Segments;
import org.kordamp.ikonli.feather.Feather;

/** One commitment on the screen: what, who, when, who decides. Enter goes on to the next. */
final class CommitmentRow extends VBox {

    /** What a row asks of its list. */
    interface Neighbours {
        /** Writes the next commitment after {@code at}. */
        void next(int at);

        /** Takes the commitment at {@code at} away. */
        void remove(int at);

        /** Moves the commitment at {@code at}. */
        void move(int at, int by);
    }

    private static final int WHEN_COLUMNS = 18;

    private final Texts texts;
    private final CommitmentModel model;
    private final int at;
    private final Neighbours neighbours;
    private final GrowingArea what;

    CommitmentRow(Texts texts, CommitmentModel model, int at, Neighbours neighbours) {
        this.texts = texts;
        this.model = model;
        this.at = at;
        this.neighbours = neighbours;
        this.what = new GrowingArea(texts, 1);
        getStyleClass().add("commitment");
    }

    /** Builds the row; {@code names} may do it, dates are counted from {@code today}. */
    CommitmentRow with(List<String> names, LocalDate today) {
        getChildren().setAll(head(), who(names), whenAndDomain(today));
        return this;
    }

    /** Puts the cursor in the field for what. */
    void focusWhat() {
        what.requestFocus();
        what.end();
    }

    private Node head() {
        Label number = Labels.fixed(Labels.h3(Integer.toString(at + 1)));
        number.getStyleClass().add("commitment-number");
        what.setText(model.whatProperty().get());
        what.textProperty().bindBidirectional(model.whatProperty());
        what.setPromptText(texts.get("agreement.commitment.prompt"));
        what.setAccessibleText(texts.get("agreement.commitment.what", at + 1));
        what.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox acts = new HBox(
                act(Feather.ARROW_UP, texts.get("agreement.commitment.up", at + 1), () -> neighbours.move(at, -1)),
                act(Feather.ARROW_DOWN, texts.get("agreement.commitment.down", at + 1), () -> neighbours.move(at, 1)),
                act(Feather.TRASH_2, texts.get("agreement.commitment.remove", at + 1), () -> neighbours.remove(at)));
        new OneStop(List.copyOf(acts.getChildren()), acts.getChildren().getFirst());
        HBox head = new HBox(number, what, acts);
        head.getStyleClass().add("commitment-head");
        return head;
    }

    private static Button act(Feather sign, String words, Runnable action) {
        return Buttons.bare(sign, words, action);
    }

    private void keys(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShiftDown() && !event.isShortcutDown()) {
            event.consume();
            neighbours.next(at);
        } else if (event.getCode() == KeyCode.BACK_SPACE && what.getText().isEmpty() && at > 0) {
            event.consume();
            neighbours.remove(at);
        }
    }

    private Node who(List<String> names) {
        MultiChips<String> chips = new MultiChips<>(names, name -> name, model.who())
                .about(texts, texts.get("agreement.commitment.who-of", at + 1));
        return labelled(texts.get("agreement.commitment.who"), chips);
    }

    private Node whenAndDomain(LocalDate today) {
        TextField when = TextMenu.on(new TextField(), texts);
        when.textProperty().bindBidirectional(model.whenProperty());
        when.setPromptText(texts.get("agreement.commitment.when-prompt"));
        when.setAccessibleText(texts.get("agreement.commitment.when-of", at + 1));
        when.setPrefColumnCount(WHEN_COLUMNS);
        List<Button> proposals = quickDates(today).stream()
                .map(words -> Buttons.compact(Buttons.secondary(words, () -> when.setText(words))))
                .toList();
        new OneStop(proposals, proposals.getFirst());
        FlowPane quick = new FlowPane(when);
        quick.getChildren().addAll(proposals);
        Segments<CommitmentDomain> domain = new Segments<>(
                        List.of(CommitmentDomain.values()), new AgreementTexts(texts)::domain, model.domainProperty())
                .about(texts, texts.get("agreement.commitment.domain"));
        VBox lines = new VBox(
                labelled(texts.get("agreement.commitment.when"), quick),
                labelled(texts.get("agreement.commitment.domain"), new FlowPane(domain)));
        lines.getStyleClass().add("commitment-lines");
        return lines;
    }

    /** What people often say: from tomorrow, from next Monday, every week. */
    private List<String> quickDates(LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        LocalDate tomorrow = today.plusDays(1);
        Stream<String> soon = tomorrow.equals(monday)
                ? Stream.empty()
                : Stream.of(texts.get("agreement.when.tomorrow", AgreementTexts.fullDay(tomorrow)));
        return Stream.concat(
                        soon,
                        Stream.of(
                                texts.get("agreement.when.monday", AgreementTexts.fullDay(monday)),
                                texts.get("agreement.when.weekly")))
                .toList();
    }

    /** The label stands in the flow itself, so that what does not fit beside it goes below. */
    private static FlowPane labelled(String label, FlowPane flow) {
        Label words = Labels.fixed(Labels.fieldLabel(label));
        words.getStyleClass().add("commitment-label");
        flow.getStyleClass().setAll("commitment-line");
        flow.getChildren().addFirst(words);
        return flow;
    }
}
