package nl.driehoek.ui.contact;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.form.TextMenu;
import nl.driehoek.ui.common.part.Avatar;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.ListRow;
import nl.driehoek.ui.common.part.Party;

/** The pupil a contact is about: chosen by typing a part of the name, shown with a way to choose another. */
public final class PupilChooser extends VBox {

    private static final int SHOWN = 5;

    private final List<Pupil> pupils;
    private final ObjectProperty<Pupil> chosen;
    private final TextField search;
    private final VBox found = new VBox();
    private final Button other;

    /** Chooses among {@code pupils}; {@code chosen} is null until one is. */
    public PupilChooser(Texts texts, List<Pupil> pupils, ObjectProperty<Pupil> chosen) {
        this.pupils = pupils;
        this.chosen = chosen;
        getStyleClass().add("pupil-chooser");
        other = Buttons.link(texts.get("contact.pupil.other"), this::another);
        search = TextMenu.on(new TextField(), texts);
        search.setPromptText(texts.get("contact.pupil.search"));
        search.setAccessibleText(texts.get("contact.pupil.search"));
        search.textProperty().subscribe(_ -> find());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        chosen.subscribe(this::show);
    }

    /** Where the focus goes when nobody is chosen yet. */
    public TextField search() {
        return search;
    }

    private void show(Pupil pupil) {
        if (pupil == null) {
            getChildren().setAll(search, found);
            return;
        }
        HBox tile = new HBox(avatar(pupil.name()), Labels.strong(pupil.name().full()), Card.spacer(), other);
        tile.getStyleClass().add("tile");
        getChildren().setAll(tile);
    }

    /** The focus goes on to the next field, not into nowhere with the search field. */
    private void choose(Pupil pupil) {
        chosen.set(pupil);
        other.requestFocus();
        other.requestFocusTraversal(TraversalDirection.NEXT);
    }

    private void another() {
        chosen.set(null);
        search.clear();
        search.requestFocus();
    }

    private void find() {
        found.getChildren().setAll(matches().stream().map(this::row).toList());
    }

    private Node row(Pupil pupil) {
        return new ListRow(pupil.name().full()).lead(avatar(pupil.name())).opens(() -> choose(pupil));
    }

    private List<Pupil> matches() {
        String typed = search.getText().strip().toLowerCase(Locale.ROOT);
        if (typed.isEmpty()) {
            return List.of();
        }
        return pupils.stream()
                .filter(pupil -> pupil.name().full().toLowerCase(Locale.ROOT).contains(typed))
                .limit(SHOWN)
                .toList();
    }

    /** Enter takes the first; arrow down goes into the list. */
    private void key(KeyEvent event) {
        List<Pupil> matches = matches();
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !matches.isEmpty()) {
            event.consume();
            choose(matches.getFirst());
        } else if (event.getCode() == KeyCode.DOWN && !found.getChildren().isEmpty()) {
            event.consume();
            found.getChildren().getFirst().requestFocus();
        }
    }

    private static Avatar avatar(PersonName name) {
        return new Avatar(name.callName(), name.surname()).of(Party.PUPIL).little();
    }
}
