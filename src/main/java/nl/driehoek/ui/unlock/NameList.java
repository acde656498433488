package nl.driehoek.ui.unlock;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.driehoek.service.FrontDoor;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.form.TextMenu;
import nl.driehoek.ui.common.part.Avatar;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.ListRow;
import nl.driehoek.ui.common.theme.Icon;
import org.kordamp.ikonli.feather.Feather;

/** The names one can choose, by click, arrows or typing; with more than eight there is a search field. */
final class NameList extends VBox {

    private static final int WITHOUT_SEARCH = 8;

    private final UnlockModel model;
    private final Runnable chosen;
    private final VBox rows = new VBox();
    private String searched = "";

    /** The names of {@code model}; {@code chosen} runs when the user chose one. */
    NameList(ViewContext context, UnlockModel model, Runnable chosen) {
        this.model = model;
        this.chosen = chosen;
        getStyleClass().add("front-names");
        rows.getStyleClass().add("front-rows");
        if (model.colleagues("").size() > WITHOUT_SEARCH) {
            getChildren().add(search(context));
        }
        getChildren().add(rows);
        rows.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        rows.addEventHandler(KeyEvent.KEY_PRESSED, this::arrows);
        model.chosenProperty().subscribe(_ -> build());
    }

    private TextField search(ViewContext context) {
        TextField field = TextMenu.on(new TextField(), context.texts());
        field.setPromptText(context.texts().get("unlock.search"));
        field.setAccessibleText(context.texts().get("unlock.search"));
        field.textProperty().subscribe(words -> {
            searched = words;
            build();
        });
        field.setOnAction(_ -> model.colleagues(searched).stream().findFirst().ifPresent(this::choose));
        return field;
    }

    private void build() {
        rows.getChildren()
                .setAll(model.colleagues(searched).stream()
                        .limit(WITHOUT_SEARCH)
                        .map(this::row)
                        .toList());
    }

    private Node row(FrontDoor.Opener opener) {
        boolean now = opener.equals(model.chosenProperty().get());
        int cut = opener.name().indexOf(' ');
        String surname = cut < 0 ? "" : opener.name().substring(opener.name().lastIndexOf(' ') + 1);
        ListRow row = new ListRow(opener.name())
                .caption(opener.function())
                .lead(new Avatar(opener.name(), surname))
                .opens(() -> choose(opener))
                .last();
        row.getStyleClass().add("front-name");
        row.selected(now);
        if (now) {
            row.right(Card.spacer(), Icon.of(Feather.CHECK, "accent").large());
        }
        return row;
    }

    private void choose(FrontDoor.Opener opener) {
        model.chosenProperty().set(opener);
        chosen.run();
    }

    private void typed(KeyEvent event) {
        String letters = event.getCharacter();
        if (!letters.isEmpty() && Character.isLetter(letters.codePointAt(0))) {
            model.jump(letters).ifPresent(_ -> chosen.run());
            event.consume();
        }
    }

    private void arrows(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        int at = rows.getChildren().indexOf((Node) rows.getScene().getFocusOwner()) + step;
        if (step != 0 && at >= 0 && at < rows.getChildren().size()) {
            rows.getChildren().get(at).requestFocus();
            event.consume();
        }
    }
}
