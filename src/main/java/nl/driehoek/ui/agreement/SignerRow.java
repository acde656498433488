package nl.driehoek.ui.agreement;

import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import nl.driehoek.domain.agreement.Party;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.part.Avatar;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.ListRow;
import nl.driehoek.ui.common.theme.Icon;
import org.kordamp.ikonli.feather.Feather;

/** One signer: avatar, name and role, note, chip, and what one can do. */
final class SignerRow {

    private final Texts texts;
    private final AgreementTexts words;

    SignerRow(Texts texts) {
        this.texts = texts;
        this.words = new AgreementTexts(texts);
    }

    /** A row without what was noted about the party, for while a parent looks along. */
    ListRow brief(Party party, String callName) {
        return new ListRow(party.name())
                .lead(avatar(party))
                .context(words.role(party, callName))
                .right(words.chip(party.signing()));
    }

    /** A row that only shows. */
    ListRow row(Party party, String callName) {
        ListRow row = new ListRow(party.name()).lead(avatar(party)).context(words.role(party, callName));
        String note = words.note(party.signing());
        if (!note.isEmpty()) {
            row.caption(note);
        }
        return row.right(words.chip(party.signing()));
    }

    /** A row with a menu of ways to sign; {@code choose} gets the way. */
    ListRow row(Party party, String callName, Consumer<SigningModel.Way> choose) {
        return row(party, callName).right(menu(party, choose));
    }

    /** A sign that opens the scan of the signed paper. */
    Button scan(Party party, Runnable open) {
        return Buttons.bare(Feather.PAPERCLIP, texts.get("agreement.scan.open", party.name()), open);
    }

    private Button menu(Party party, Consumer<SigningModel.Way> choose) {
        ContextMenu menu = new ContextMenu();
        for (SigningModel.Way way : SigningModel.Way.values()) {
            MenuItem item = new MenuItem(word(way));
            item.setMnemonicParsing(false);
            item.setGraphic(sign(way));
            item.setOnAction(_ -> choose.accept(way));
            menu.getItems().add(item);
        }
        Button[] button = new Button[1];
        button[0] = Buttons.bare(
                Feather.MORE_HORIZONTAL,
                texts.get("agreement.signer.more", party.name()),
                () -> menu.show(button[0], Side.BOTTOM, 0, 0));
        return button[0];
    }

    private String word(SigningModel.Way way) {
        return switch (way) {
            case SIGNED -> texts.get("agreement.way.signed");
            case DOES_NOT_SIGN -> texts.get("agreement.way.not-signing");
            case NOT_YET -> texts.get("agreement.way.not-yet");
            case NOT_REACHED -> texts.get("agreement.way.not-reached");
        };
    }

    private static Icon sign(SigningModel.Way way) {
        return switch (way) {
            case SIGNED -> new Icon(Feather.CHECK_CIRCLE);
            case DOES_NOT_SIGN -> new Icon(Feather.MINUS_CIRCLE);
            case NOT_YET -> new Icon(Feather.CIRCLE);
            case NOT_REACHED -> new Icon(Feather.PHONE_MISSED);
        };
    }

    private static Avatar avatar(Party party) {
        String[] parts = party.name().split(" ");
        String last = parts.length > 1 ? parts[parts.length - 1] : "";
        return new Avatar(parts[0], last).of(AgreementTexts.corner(party.kind()));
    }
}
