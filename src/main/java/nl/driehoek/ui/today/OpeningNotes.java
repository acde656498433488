package nl.driehoek.ui.today;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Notice;
import org.kordamp.ikonli.feather.Feather;

/** What was told on opening the school; each stays until the user has seen it. */
final class OpeningNotes extends VBox {

    private final ViewContext context;
    private final Texts texts;
    private final ObservableList<String> notes;
    private final ListChangeListener<String> relist = _ -> show();

    /** The notes with these text keys; dismissing takes one out of {@code notes}. */
    OpeningNotes(ViewContext context, ObservableList<String> notes) {
        this.context = context;
        this.texts = context.texts();
        this.notes = notes;
        getStyleClass().add("opening-notes");
    }

    /** Shows them and follows the list until the result is run. */
    Runnable follow() {
        show();
        notes.addListener(relist);
        return () -> notes.removeListener(relist);
    }

    private void show() {
        getChildren().setAll(notes.stream().map(this::notice).toList());
        setManaged(!notes.isEmpty());
    }

    private Node notice(String key) {
        boolean backup = key.equals("backup.missed");
        boolean needsUs = backup || key.equals("entry.note.full");
        Notice notice = needsUs ? Notice.needsUs(texts.get(key)) : Notice.info(texts.get(key));
        if (backup) {
            notice.action(Buttons.compact(Buttons.secondary(
                    Feather.HARD_DRIVE,
                    texts.get("today.note.backup"),
                    () -> context.navigator().go(new Target.Settings(Target.SettingsSection.BACKUP)))));
        }
        return notice.action(
                Buttons.bare(Feather.X, texts.get("today.note.seen"), () -> notes.removeAll(List.of(key))));
    }
}
