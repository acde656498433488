package nl.driehoek.ui.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.agreement.AgreementId;
import nl.driehoek.domain.agreement.AgreementStatus;
import nl.driehoek.domain.agreement.Party;
import nl.driehoek.domain.agreement.Signing;
import nl.driehoek.service.AgreementLine;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.ListRow;

/** The rows of the register, with a mark per signer, and what the marks mean. */
final class AgreementRows {

    private static final List<Signing> LEGEND = List.of(
            new Signing.Signed(LocalDate.EPOCH, Optional.empty()),
            new Signing.NotYet(""),
            new Signing.DoesNotSign("-", LocalDate.EPOCH),
            new Signing.NotReached("", Optional.empty()));

    private final Texts texts;
    private final AgreementTexts words;

    AgreementRows(Texts texts) {
        this.texts = texts;
        this.words = new AgreementTexts(texts);
    }

    List<Node> rows(List<AgreementLine> lines, Optional<AgreementId> chosen, Consumer<AgreementLine> open) {
        List<Node> rows = new ArrayList<>();
        for (AgreementLine line : lines) {
            ListRow row = row(line);
            row.setUserData(line.id());
            row.selected(chosen.filter(line.id()::equals).isPresent());
            row.opens(() -> open.accept(line));
            row.setAccessibleText(spoken(line));
            rows.add(row);
        }
        if (!rows.isEmpty()) {
            ((ListRow) rows.getLast()).last();
        }
        return rows;
    }

    private ListRow row(AgreementLine line) {
        HBox marks = new HBox();
        marks.getStyleClass().add("signer-marks");
        line.parties().forEach(party -> marks.getChildren().add(words.mark(party)));
        Label state = Labels.fixed(Labels.caption(state(line)));
        VBox right = new VBox(state, marks);
        right.getStyleClass().add("signer-state");
        right.setAlignment(Pos.CENTER_RIGHT);
        return new ListRow(line.title()).caption(words.about(line)).right(right);
    }

    private String state(AgreementLine line) {
        return switch (line.status()) {
            case DRAFT -> texts.get("agreement.status.draft");
            case ISSUED -> words.count(line);
            case ENDED -> texts.get("agreement.status.ended");
            case WITHDRAWN -> texts.get("agreement.status.withdrawn");
        };
    }

    private String spoken(AgreementLine line) {
        StringBuilder spoken = new StringBuilder(line.title())
                .append(", ")
                .append(words.about(line))
                .append(", ")
                .append(state(line));
        if (line.status() == AgreementStatus.ISSUED) {
            for (Party party : line.parties()) {
                spoken.append(", ").append(texts.get("agreement.mark", party.name(), words.word(party.signing())));
            }
        }
        return spoken.toString();
    }

    /** What the marks mean. */
    Node legend() {
        FlowPane legend = new FlowPane();
        legend.getStyleClass().add("signer-legend");
        for (Signing signing : LEGEND) {
            Label label = Labels.fixed(Labels.caption(
                    signing instanceof Signing.DoesNotSign
                            ? texts.get("agreement.legend.not-signing")
                            : words.word(signing)));
            label.setGraphic(words.sign(signing));
            legend.getChildren().add(label);
        }
        return legend;
    }
}
