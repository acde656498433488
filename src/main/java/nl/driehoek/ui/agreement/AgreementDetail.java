package nl.driehoek.ui.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.AgreementStatus;
import nl.driehoek.domain.agreement.Party;
import nl.driehoek.service.AgreementFile;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.file.FileDrop;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.FilterChips;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.ListRow;
import nl.driehoek.ui.common.part.Notice;
import nl.driehoek.ui.common.part.StatusChip;
import nl.driehoek.ui.common.theme.Theme;
import nl.driehoek.ui.common.view.Follow;
import org.kordamp.ikonli.feather.Feather;

/** One agreement in detail: who signs, what one can do, and its earlier versions as they were. */
public final class AgreementDetail extends Card {

    private final AgreementActs acts;
    private final Texts texts;
    private final AgreementTexts words;
    private final SignerRow signers;
    private final ObjectProperty<Integer> version = new SimpleObjectProperty<>(0);
    private AgreementFile file;
    private IntConsumer shownVersion = _ -> {};
    private boolean paperBeside = true;

    AgreementDetail(AgreementActs acts) {
        super(new VBox());
        this.acts = acts;
        this.texts = acts.context().texts();
        this.words = new AgreementTexts(texts);
        this.signers = new SignerRow(texts);
        FileDrop.on(this, this::takesScans, path -> new ScanCard(acts).open(file, version.get(), path));
        getStylesheets().add(Theme.sheet("agreement.css"));
        getStyleClass().add("agreement-detail");
        version.addListener((_, _, now) -> {
            if (file != null && now != null && now > 0) {
                shownVersion.accept(now);
                build();
            }
        });
        clear();
        Follow.whileInScene(this, acts.context().parentView().onProperty(), _ -> {
            if (file != null) {
                build();
            }
        });
    }

    /** Shows nothing. */
    void clear() {
        file = null;
        version.set(0);
        getChildren().setAll(Labels.quiet(texts.get("agreement.detail.none")));
    }

    /** Shows {@code next}; {@code onVersion} hears which version the user looks at. */
    void show(AgreementFile next, IntConsumer onVersion) {
        boolean same =
                file != null && file.agreement().id().equals(next.agreement().id());
        boolean keep = same
                && version.get() < next.agreement().version()
                && file.agreement().version() == next.agreement().version();
        file = next;
        shownVersion = _ -> {};
        if (!keep) {
            version.set(next.agreement().version());
        }
        shownVersion = onVersion;
        build();
    }

    /** Whether the paper stands beside the detail; otherwise a button opens it. */
    void setPaperBeside(boolean beside) {
        paperBeside = beside;
        if (file != null) {
            build();
        }
    }

    /** Shows version {@code number} as it was. */
    void look(int number) {
        version.set(number);
    }

    private Agreement shown() {
        return file.earlier().stream()
                .filter(one -> one.version() == version.get())
                .findFirst()
                .orElse(file.agreement());
    }

    private boolean newest() {
        return version.get() == file.agreement().version();
    }

    /** Builds anew; the focus goes back to the button of the same name. */
    private void build() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        String name = owner instanceof ButtonBase button && isInside(button) ? nameOf(button) : "";
        fill();
        if (!name.isEmpty()) {
            lookupAll(".button").stream()
                    .filter(node -> node instanceof ButtonBase button && name.equals(nameOf(button)))
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    private boolean isInside(Node node) {
        Node at = node;
        while (at != null && !at.equals(this)) {
            at = at.getParent();
        }
        return at != null;
    }

    private static String nameOf(ButtonBase button) {
        return button.getText().isEmpty() && button.getAccessibleText() != null
                ? button.getAccessibleText()
                : button.getText();
    }

    private void fill() {
        Agreement shown = shown();
        List<Node> nodes = new ArrayList<>();
        nodes.add(head(shown));
        nodes.add(Labels.caption(words.facts(shown.text(), file.pupil().name().full())));
        if (file.agreement().version() > 1) {
            nodes.add(versions());
        }
        if (!shown.versionReason().isEmpty() && !parentLooks()) {
            nodes.add(Labels.caption(texts.get("agreement.version.reason", shown.versionReason())));
        }
        if (!newest()) {
            nodes.add(Notice.fact(Feather.CLOCK, texts.get("agreement.version.earlier", shown.version())));
        }
        nodes.add(signerRows(shown));
        if (newest()) {
            nodes.add(actions(shown));
            note(shown).ifPresent(nodes::add);
        } else {
            nodes.add(paperButtons());
        }
        getChildren().setAll(nodes);
    }

    /** What somebody said about signing, and the signed papers, are not for the other parent. */
    private boolean parentLooks() {
        return acts.context().parentView().isOn();
    }

    /** What was printed takes scans; a draft and what ended do not. */
    private boolean takesScans() {
        return file != null && (!newest() || file.agreement().status() == AgreementStatus.ISSUED);
    }

    private Node head(Agreement shown) {
        Label title = Labels.h2(shown.text().title());
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        StatusChip chip = switch (shown.status()) {
            case DRAFT -> StatusChip.needsUs(Feather.EDIT_3, texts.get("agreement.status.draft"));
            case ISSUED -> StatusChip.fact(Feather.GIT_COMMIT, texts.get("agreement.version", shown.version()));
            case ENDED -> StatusChip.good(Feather.CHECK, texts.get("agreement.status.ended"));
            case WITHDRAWN -> StatusChip.neutral(texts.get("agreement.status.withdrawn"));
        };
        return headOf(title, chip);
    }

    private Node versions() {
        List<Integer> numbers = IntStream.iterate(
                        file.agreement().version(), number -> number >= 1, number -> number - 1)
                .boxed()
                .toList();
        return new FilterChips<>(numbers, number -> texts.get("agreement.version", number), version);
    }

    private Node signerRows(Agreement shown) {
        VBox rows = new VBox();
        for (int place = 0; place < shown.parties().size(); place++) {
            rows.getChildren().add(signerRow(shown, place));
        }
        if (shown.parties().isEmpty()) {
            rows.getChildren().add(Labels.quiet(texts.get("agreement.signers.none")));
        } else {
            ((ListRow) rows.getChildren().getLast()).last();
        }
        return rows;
    }

    private ListRow signerRow(Agreement shown, int place) {
        Party party = shown.parties().get(place);
        boolean open = newest() && shown.status() == AgreementStatus.ISSUED;
        String callName = file.pupil().name().spoken();
        if (parentLooks()) {
            return signers.brief(party, callName);
        }
        ListRow row = open
                ? signers.row(party, callName, way -> new SigningCard(acts).open(file.now(), place, way))
                : signers.row(party, callName);
        if (party.hasSigned()) {
            AgreementActs.scan(file, shown.version(), party.signing())
                    .ifPresent(scan -> row.getChildren()
                            .add(
                                    row.getChildren().size() - (open ? 1 : 0),
                                    signers.scan(party, () -> new ScanViewer(acts).open(file, shown.version(), scan))));
        }
        return row;
    }

    private Node actions(Agreement shown) {
        FlowPane flow = new FlowPane();
        flow.getStyleClass().add("button-flow");
        switch (shown.status()) {
            case DRAFT ->
                flow.getChildren()
                        .addAll(
                                Buttons.primary(
                                        Feather.EDIT_3, texts.get("agreement.write-on"), () -> acts.write(shown)),
                                Buttons.quiet(
                                        Feather.TRASH_2,
                                        texts.get("agreement.withdraw"),
                                        () -> acts.withdraw(file.now(), () -> {})));
            case ISSUED -> {
                flow.getChildren()
                        .addAll(
                                Buttons.primary(
                                        Feather.UPLOAD,
                                        texts.get("agreement.scan.add"),
                                        () -> new ScanCard(acts).open(file, shown.version())),
                                Buttons.secondary(
                                        Feather.PRINTER,
                                        texts.get("agreement.print"),
                                        () -> acts.show(file, shown.version())),
                                Buttons.quiet(
                                        Feather.EDIT_3,
                                        texts.get("agreement.change"),
                                        () -> new ChangeCard(acts).open(file.now(), next -> acts.write(next.value()))));
                if (shown.signed() == 0) {
                    flow.getChildren()
                            .add(Buttons.quiet(
                                    Feather.TRASH_2,
                                    texts.get("agreement.withdraw"),
                                    () -> acts.withdraw(file.now(), () -> {})));
                }
            }
            case ENDED, WITHDRAWN -> flow.getChildren().add(printButton(shown));
        }
        return flow;
    }

    private Node paperButtons() {
        FlowPane flow = new FlowPane(printButton(shown()));
        flow.getStyleClass().add("button-flow");
        return flow;
    }

    private Node printButton(Agreement shown) {
        String verb = paperBeside ? texts.get("agreement.print") : texts.get("agreement.paper.show");
        return Buttons.secondary(Feather.PRINTER, verb, () -> acts.show(file, shown.version()));
    }

    private Optional<Node> note(Agreement shown) {
        return switch (shown.status()) {
            case DRAFT ->
                shown.version() == 1
                        ? Optional.empty()
                        : Optional.of(
                                Notice.info(texts.get("agreement.draft.note", shown.version(), shown.version() - 1)));
            case ISSUED ->
                Optional.of(Notice.fact(Feather.INFO, texts.get("agreement.issued.note", shown.version() + 1)));
            case ENDED, WITHDRAWN -> Optional.empty();
        };
    }
}
