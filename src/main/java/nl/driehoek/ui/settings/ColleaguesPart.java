package nl.driehoek.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.staff.Colleague;
import nl.driehoek.service.ColleagueLine;
import nl.driehoek.service.KeyResult;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.dialog.Question;
import nl.driehoek.ui.common.part.Avatar;
import nl.driehoek.ui.common.part.BusyLine;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.ListRow;
import nl.driehoek.ui.common.part.StatusChip;
import nl.driehoek.ui.common.work.Work;
import nl.driehoek.ui.start.PersonFields;
import org.kordamp.ikonli.feather.Feather;

/** Who works here and who can open Driehoek: letting in, a new temporary password, leaving. */
final class ColleaguesPart extends VBox {

    private final ViewContext context;
    private final Texts texts;
    private final SettingsDesk desk;
    private final VBox rows = new VBox();
    private final Label told = Labels.body("");
    private final BooleanProperty busy = new SimpleBooleanProperty();

    ColleaguesPart(ViewContext context, SettingsDesk desk) {
        this.context = context;
        this.texts = context.texts();
        this.desk = desk;
        getStyleClass().add("form");
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        Button add =
                Buttons.primary(Feather.USER_PLUS, texts.get("settings.colleagues.add"), () -> open(Optional.empty()));
        add.setId("colleague-add");
        getChildren()
                .addAll(
                        Labels.quiet(texts.get("settings.colleagues.text")),
                        told,
                        new BusyLine(busy, texts.get("password.busy")),
                        new Card(rows),
                        new VBox(add));
        load();
    }

    private void load() {
        Work.of(() -> desk.colleagues().all()).onSuccess(this::show).runOn(context.tasks());
    }

    private void show(List<ColleagueLine> lines) {
        rows.getChildren().setAll(lines.stream().map(this::row).toList());
    }

    private ListRow row(ColleagueLine line) {
        Colleague who = line.colleague();
        String roles = who.roles().stream()
                .sorted()
                .map(role -> PersonFields.name(texts, role))
                .collect(Collectors.joining(" · "));
        ListRow row = new ListRow(who.name().full())
                .context(who.function())
                .caption(roles)
                .lead(new Avatar(who.name().callName(), who.name().surname()).little());
        boolean self = who.id().equals(desk.colleagues().me().id());
        row.right(
                self
                        ? StatusChip.neutral(texts.get("settings.colleagues.you"))
                        : line.canOpen()
                                ? StatusChip.good(Feather.CHECK, texts.get("settings.colleagues.can-open"))
                                : StatusChip.neutral(texts.get("settings.colleagues.cannot-open")));
        row.right(Buttons.bare(
                Feather.EDIT_3,
                texts.get("settings.colleagues.change", who.name().full()),
                () -> new ColleagueChangeCard(context, desk, line, this::came).open()));
        if (!self) {
            String verb = texts.get(line.canOpen() ? "settings.colleagues.reset" : "settings.colleagues.let-in");
            Button password = Buttons.compact(Buttons.secondary(verb, () -> open(Optional.of(line))));
            password.setAccessibleText(verb + ", " + who.name().full());
            Button leave = Buttons.bare(
                    Feather.USER_X,
                    texts.get("settings.colleagues.leave", who.name().full()),
                    () -> askLeave(line));
            row.right(password, leave);
        }
        return row;
    }

    private void open(Optional<ColleagueLine> line) {
        new ColleagueCard(context, desk, line, this::came).open();
    }

    private void askLeave(ColleagueLine line) {
        context.dialogs()
                .confirm(
                        new Question(
                                texts.get(
                                        "settings.leave.title",
                                        line.colleague().name().full()),
                                texts.get("settings.leave.text"),
                                texts.get("settings.leave.button"),
                                texts.get("ui.dialog.cancel")),
                        () -> Work.of(() -> desk.colleagues().leave(line.stored()))
                                .whileRunning(busy)
                                .onSuccess(result -> came(result, "settings.leave.done"))
                                .runOn(context.tasks()));
    }

    private void came(KeyResult result, String done) {
        told.setText(texts.get(result instanceof KeyResult.NotDone(String key) ? key : done));
        load();
    }
}
