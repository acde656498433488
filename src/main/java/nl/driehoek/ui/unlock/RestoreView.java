package nl.driehoek.ui.unlock;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import nl.driehoek.service.BackupDoor;
import nl.driehoek.service.FrontDoor;
import nl.driehoek.service.Restoring;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.file.FilePicker;
import nl.driehoek.ui.common.form.SecretBox;
import nl.driehoek.ui.common.part.BusyLine;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.Notice;
import nl.driehoek.ui.common.work.Work;
import org.kordamp.ikonli.feather.Feather;

/** Putting a backup back: which file, who are you, the password of then; the present school is kept aside. */
public final class RestoreView extends FrontPage {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, H.mm", Texts.DUTCH);

    private final Texts texts;
    private final BackupDoor door;
    private final FilePicker files;
    private final Runnable done;
    private final Runnable back;
    private final Label message = Labels.caption("");
    private final BooleanProperty busy = new SimpleBooleanProperty();

    /** Begins with {@code backup}, or asks for a file; {@code done} and {@code back} go to the front door. */
    public RestoreView(
            ViewContext context,
            BackupDoor door,
            FilePicker files,
            Optional<Path> backup,
            Runnable done,
            Runnable back) {
        super(context, context.texts().get("restore.head"));
        this.texts = context.texts();
        this.door = door;
        this.files = files;
        this.done = done;
        this.back = back;
        message.getStyleClass().add("field-message");
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        message.setId("restore-message");
        showChoice();
        backup.ifPresent(this::look);
    }

    private void showChoice() {
        Button choose = Buttons.primary(Feather.PAPERCLIP, texts.get("restore.choose"), this::choose);
        choose.disableProperty().bind(busy);
        content(
                Labels.h2(texts.get("restore.title")),
                Labels.quiet(texts.get("restore.text")),
                message,
                new BusyLine(busy, texts.get("restore.looking")),
                choose,
                Buttons.link(Feather.ARROW_LEFT, texts.get("unlock.back"), back));
        focusFirst(choose);
    }

    private void choose() {
        files.open(texts.get("restore.choose"), texts.get("restore.kind"), "*").ifPresent(this::look);
    }

    private void look(Path file) {
        message.setText("");
        Work.of(() -> door.look(file))
                .whileRunning(busy)
                .onSuccess(found -> found.ifPresentOrElse(
                        locked -> showPassword(file, locked), () -> message.setText(texts.get("restore.damaged"))))
                .runOn(context().tasks());
    }

    private void showPassword(Path file, FrontDoor.Locked locked) {
        ComboBox<FrontDoor.Opener> who = new ComboBox<>(FXCollections.observableArrayList(locked.colleagues()));
        who.setConverter(new OpenerNames());
        who.setAccessibleText(texts.get("restore.who"));
        who.setMaxWidth(Double.MAX_VALUE);
        who.setValue(locked.colleagues().getFirst());
        SecretBox secret = new SecretBox(texts);
        secret.field().setId("restore-password");
        secret.field().setAccessibleText(texts.get("restore.password"));
        Runnable go = () -> restore(file, who.getValue(), secret);
        secret.field().setOnAction(_ -> go.run());
        Button put = Buttons.primary(Feather.ROTATE_CCW, texts.get("restore.put"), go);
        put.disableProperty().bind(busy);
        content(
                Labels.h2(texts.get("restore.of", locked.school())),
                Notice.info(texts.get("restore.kept")),
                Labels.fieldLabel(texts.get("restore.who")),
                who,
                Labels.fieldLabel(texts.get("restore.password")),
                secret,
                message,
                new BusyLine(busy, texts.get("restore.busy")),
                put,
                Buttons.link(Feather.ARROW_LEFT, texts.get("unlock.back"), back));
        secret.field().requestFocus();
    }

    private void restore(Path file, FrontDoor.Opener who, SecretBox secret) {
        char[] password = secret.field().secret();
        message.setText("");
        Work.of(() -> door.restore(file, who, password))
                .whileRunning(busy)
                .onSuccess(result -> came(result, secret))
                .runOn(context().tasks());
    }

    private void came(Restoring result, SecretBox secret) {
        switch (result) {
            case Restoring.Restored restored -> showDone(restored);
            case Restoring.WrongPassword(var until) -> {
                message.setText(texts.get(until.isPresent() ? "unlock.recovery.wait" : "unlock.wrong"));
                secret.field().requestFocus();
                secret.field().selectAll();
            }
            case Restoring.NotDone(String key) -> message.setText(texts.get(key));
        }
    }

    private void showDone(Restoring.Restored restored) {
        Button open = Buttons.primary(texts.get("restore.done.open"), done);
        content(
                Labels.h2(texts.get("restore.done.title")),
                Notice.good(texts.get(
                        "restore.done.text", MOMENT.format(restored.at().atZone(ZoneId.systemDefault())))),
                Labels.quiet(texts.get(restored.kept().isPresent() ? "restore.done.kept" : "restore.done.new")),
                open);
        open.requestFocus();
    }
}
