package nl.driehoek.ui.unlock;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.driehoek.service.BackupMoment;
import nl.driehoek.service.Entry;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.form.SecretBox;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.Notice;
import org.kordamp.ikonli.feather.Feather;

/** Why the school stays closed, that nothing is lost, and what one can do. */
final class ClosedPart extends VBox {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, H.mm", Texts.DUTCH);

    ClosedPart(Texts texts, Entry.Refused why, UnlockModel model, UnlockExits exits) {
        getStyleClass().add("front-content");
        setId("unlock-closed");
        getChildren()
                .addAll(
                        Labels.h2(texts.get(why.reason().titleKey())),
                        Labels.body(texts.get(why.reason().textKey())));
        FlowPane ways = new FlowPane();
        ways.getStyleClass().add("button-flow");
        boolean restorable = helpsToRestore(why.reason());
        if (restorable) {
            ways.getChildren().add(restore(texts, why.backup(), exits));
        }
        Button again = restorable
                ? Buttons.secondary(texts.get("unlock.closed.again"), model::again)
                : Buttons.primary(texts.get("unlock.closed.again"), model::again);
        ways.getChildren().add(again);
        getChildren().add(ways);
        if (restorable && why.backup().isPresent()) {
            getChildren().add(Buttons.link(texts.get("unlock.closed.other"), () -> exits.restore(Optional.empty())));
        }
        if (why.readable()) {
            getChildren().add(anyway(texts, model));
        }
    }

    private static boolean helpsToRestore(Entry.Reason reason) {
        return switch (reason) {
            case KEYS_MISSING, KEYS_DAMAGED, KEYS_TAMPERED, STORE_MISSING, STORE_DAMAGED, STORE_OLDER, OTHER_STORE ->
                true;
            case KEYS_TOO_NEW, STORE_TOO_NEW, STORE_IN_USE, DISK_REFUSES, UNKNOWN_COLLEAGUE -> false;
        };
    }

    private static Button restore(Texts texts, Optional<BackupMoment> backup, UnlockExits exits) {
        String words = backup.map(moment -> texts.get(
                        "unlock.closed.restore-of", MOMENT.format(moment.at().atZone(ZoneId.systemDefault()))))
                .orElseGet(() -> texts.get("unlock.closed.restore"));
        return Buttons.primary(Feather.ROTATE_CCW, words, () -> exits.restore(backup.map(BackupMoment::file)));
    }

    private static VBox anyway(Texts texts, UnlockModel model) {
        SecretBox secret = new SecretBox(texts);
        secret.field().setAccessibleText(texts.get("unlock.closed.password"));
        Runnable open = () -> {
            if (secret.field().secretLength() > 0) {
                model.openAnyway(secret.field().secret());
            } else {
                secret.field().requestFocus();
            }
        };
        secret.field().setOnAction(_ -> open.run());
        VBox box = new VBox(
                Notice.needsUs(texts.get("unlock.closed.anyway.text")).title(texts.get("unlock.closed.anyway.title")),
                Labels.fieldLabel(texts.get("unlock.closed.password")),
                secret,
                Buttons.secondary(texts.get("unlock.closed.anyway"), open));
        box.getStyleClass().add("front-content");
        return box;
    }
}
