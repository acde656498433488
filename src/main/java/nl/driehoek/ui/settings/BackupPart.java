package nl.driehoek.ui.settings;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.driehoek.service.BackupMoment;
import nl.driehoek.service.BackupResult;
import nl.driehoek.service.BackupService;
import nl.driehoek.service.OtherMedium;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.part.BusyLine;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.ListRow;
import nl.driehoek.ui.common.part.Notice;
import nl.driehoek.ui.common.theme.Icon;
import nl.driehoek.ui.common.work.Work;
import org.kordamp.ikonli.feather.Feather;

/** Backups: make one now, which there are, the other medium, and how to put one back. */
final class BackupPart extends VBox {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, H.mm", Texts.DUTCH);

    private record Seen(List<BackupMoment> backups, OtherMedium medium, boolean reminds, boolean missed) {}

    private final ViewContext context;
    private final Texts texts;
    private final BackupService backups;
    private final SettingsDesk desk;
    private final VBox list = new VBox();
    private final VBox reminder = new VBox();
    private final Label medium = Labels.body("");
    private final Label told = Labels.body("");
    private final BooleanProperty busy = new SimpleBooleanProperty();

    BackupPart(ViewContext context, SettingsDesk desk) {
        this.context = context;
        this.texts = context.texts();
        this.desk = desk;
        this.backups = desk.backups();
        getStyleClass().add("form");
        told.setId("backup-told");
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        Button make = Buttons.primary(Feather.HARD_DRIVE, texts.get("settings.backup.make"), this::make);
        make.setId("backup-make");
        make.disableProperty().bind(busy);
        getChildren()
                .addAll(
                        reminder,
                        Card.titled(
                                texts.get("settings.backup.head"),
                                Labels.quiet(texts.get("settings.backup.text")),
                                told,
                                new BusyLine(busy, texts.get("lock.backup")),
                                list,
                                make),
                        Card.titled(texts.get("settings.medium.head"), medium, mediumButtons()),
                        restore());
        load();
    }

    private Card restore() {
        Card card = Card.titled(texts.get("settings.restore.head"), Labels.body(texts.get("settings.restore.text")));
        return desk.colleagues().mayManage()
                ? card.with(Buttons.secondary(
                        Feather.ROTATE_CCW,
                        texts.get("settings.restore.begin"),
                        desk.around().leaving()::restoreBackup))
                : card;
    }

    private FlowPane mediumButtons() {
        FlowPane buttons = new FlowPane(
                Buttons.secondary(Feather.HARD_DRIVE, texts.get("settings.medium.choose"), this::choose),
                Buttons.secondary(texts.get("settings.medium.none"), () -> use(Optional.empty())));
        buttons.getStyleClass().add("button-flow");
        return buttons;
    }

    private void load() {
        Work.of(() -> new Seen(backups.all(), backups.otherMedium(), backups.reminds(), backups.missed()))
                .onSuccess(this::show)
                .runOn(context.tasks());
    }

    private void show(Seen seen) {
        list.getChildren()
                .setAll(seen.backups().stream().limit(10).map(this::row).toList());
        if (seen.backups().isEmpty()) {
            list.getChildren().setAll(Labels.body(texts.get("settings.backup.none")));
        }
        String last = seen.medium()
                .copiedAt()
                .map(at -> MOMENT.format(at.atZone(ZoneId.systemDefault())))
                .orElseGet(() -> texts.get("settings.medium.never"));
        medium.setText(seen.medium()
                .folder()
                .map(folder -> texts.get("settings.medium.text", folder, last))
                .orElseGet(() -> texts.get("settings.medium.unset")));
        reminder.getChildren().clear();
        if (seen.missed()) {
            reminder.getChildren().add(Notice.needsUs(texts.get("settings.backup.missed")));
        }
        if (seen.reminds()) {
            reminder.getChildren().add(Notice.needsUs(texts.get("settings.medium.remind")));
        }
        reminder.setManaged(seen.reminds() || seen.missed());
    }

    private ListRow row(BackupMoment backup) {
        double megabytes = Math.max(0.1, backup.sizeBytes() / 1_000_000.0);
        return ListRow.plain(MOMENT.format(backup.at().atZone(ZoneId.systemDefault())))
                .lead(Icon.of(Feather.CHECK_CIRCLE, "goed"))
                .context(texts.get("settings.backup.size", megabytes));
    }

    private void make() {
        Work.of(backups::make).whileRunning(busy).onSuccess(this::made).runOn(context.tasks());
    }

    private void made(BackupResult result) {
        told.setText(texts.get(
                switch (result) {
                    case BackupResult.NotMade(String key) -> key;
                    case BackupResult.Made(var backup, var copy) ->
                        switch (copy) {
                            case COPIED -> "settings.backup.made.copied";
                            case NO_MEDIUM -> "settings.backup.made";
                            case NOT_THERE -> "settings.backup.made.not-there";
                            case REFUSED -> "settings.backup.made.refused";
                        };
                }));
        load();
    }

    private void choose() {
        desk.around().files().folder(texts.get("settings.medium.choose")).ifPresent(folder -> use(Optional.of(folder)));
    }

    private void use(Optional<Path> folder) {
        Work.doing(() -> backups.useMedium(folder)).onSuccess(_ -> load()).runOn(context.tasks());
    }
}
