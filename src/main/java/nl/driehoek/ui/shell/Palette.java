package nl.driehoek.ui.shell;

import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.form.TextMenu;
import nl.driehoek.ui.common.work.Debounce;
import nl.driehoek.ui.common.work.Latest;
import nl.driehoek.ui.common.work.Work;

/** The search window (Ctrl K): commands at once, pupils and talks while typing. Arrows choose, Enter opens. */
final class Palette {

    private static final Duration PAUSE = Duration.ofMillis(80);
    private static final int FOUND_AT_MOST = 12;

    private final ViewContext context;
    private final List<PaletteEntry> commands;
    private final SearchProvider search;
    private final TextField field;
    private final ListView<PaletteEntry> list = new ListView<>();
    private final Latest latest = new Latest();
    private final Debounce typing;
    private final DialogCard card;

    Palette(ViewContext context, List<PaletteEntry> commands, SearchProvider search) {
        this.context = context;
        this.commands = commands;
        this.search = search;
        field = TextMenu.on(new TextField(), context.texts());
        typing = new Debounce(context.tasks(), PAUSE, this::search);
        String title = context.texts().get("shell.search.title");
        field.setPromptText(context.texts().get("shell.search.prompt"));
        field.setAccessibleText(title);
        list.setAccessibleText(context.texts().get("shell.search.list"));
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label(context.texts().get("shell.search.none")));
        list.setCellFactory(_ -> new PaletteCell(this::choose));
        VBox box = new VBox(field, list);
        box.getStyleClass().add("palette");
        card = new DialogCard(context.texts(), title)
                .broad()
                .content(box)
                .note(context.texts().get("shell.search.note"))
                .cancel(context.texts().get("ui.dialog.close"))
                .focusFirst(field)
                .afterClose(latest::cancel);
        field.textProperty().subscribe(_ -> typed());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    }

    DialogCard card() {
        return card;
    }

    private void typed() {
        show(List.of());
        typing.touch();
    }

    private void search() {
        String words = field.getText().strip();
        if (words.isEmpty() || context.parentView().isOn()) {
            latest.cancel();
            return;
        }
        latest.run(Work.of(() -> search.find(words, FOUND_AT_MOST)).onSuccess(this::show), context.tasks());
    }

    private void show(List<Found> found) {
        String words = plain(field.getText());
        List<PaletteEntry> entries = new ArrayList<>();
        for (Found one : found) {
            entries.add(new PaletteEntry(
                    one.sign(),
                    one.title(),
                    one.context(),
                    () -> context.navigator().go(one.target())));
        }
        commands.stream()
                .filter(command -> plain(command.title()).contains(words))
                .forEach(entries::add);
        list.getItems().setAll(entries);
        list.getSelectionModel().selectFirst();
    }

    private void walk(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            case ENTER -> choose(list.getSelectionModel().getSelectedItem());
            default -> {
                return;
            }
        }
        event.consume();
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
    }

    private void choose(PaletteEntry entry) {
        if (entry != null) {
            card.close();
            entry.action().run();
        }
    }

    /** Small letters without accents, so "zoe" finds Zoë. */
    private static String plain(String words) {
        return Normalizer.normalize(words.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
