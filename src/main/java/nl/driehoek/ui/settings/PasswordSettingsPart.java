package nl.driehoek.ui.settings;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.driehoek.service.KeyResult;
import nl.driehoek.service.RecoveryRenewal;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.form.SecretBox;
import nl.driehoek.ui.common.part.BusyLine;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.work.Work;
import nl.driehoek.ui.unlock.AskBackPart;
import nl.driehoek.ui.unlock.NewPasswordPart;
import org.kordamp.ikonli.feather.Feather;

/** The own password, and for managers a new recovery sheet. */
final class PasswordSettingsPart extends VBox {

    private final ViewContext context;
    private final Texts texts;
    private final SettingsDesk desk;
    private final SecretBox present;
    private final NewPasswordPart next;
    private final Label told = Labels.body("");
    private final BooleanProperty busy = new SimpleBooleanProperty();

    PasswordSettingsPart(ViewContext context, SettingsDesk desk) {
        this.context = context;
        this.texts = context.texts();
        this.desk = desk;
        getStyleClass().add("form");
        present = new SecretBox(texts);
        present.field().setAccessibleText(texts.get("password.present"));
        present.field().setId("present-password");
        next = new NewPasswordPart(
                texts,
                texts.get("password.new"),
                () -> List.of(
                        desk.school().school().value().name(),
                        desk.colleagues().me().name().full()));
        next.again().setOnAction(_ -> change());
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        Button change = Buttons.primary(texts.get("settings.password.change"), this::change);
        change.disableProperty().bind(busy);
        VBox old = new VBox(Labels.fieldLabel(texts.get("password.present")), present);
        old.getStyleClass().add("form-field");
        getChildren()
                .add(Card.titled(
                        texts.get("settings.password.head"),
                        old,
                        next,
                        told,
                        new BusyLine(busy, texts.get("password.busy")),
                        change));
        if (desk.colleagues().mayRenewSheet()) {
            getChildren()
                    .add(Card.titled(
                            texts.get("settings.sheet.head"),
                            Labels.body(texts.get("settings.sheet.text")),
                            Buttons.secondary(Feather.KEY, texts.get("settings.sheet.renew"), this::renew)));
        }
    }

    private void change() {
        if (!next.finished()) {
            return;
        }
        char[] old = present.field().secret();
        char[] chosen = next.password();
        Work.of(() -> desk.colleagues().changeOwnPassword(old, chosen))
                .whileRunning(busy)
                .onSuccess(this::came)
                .runOn(context.tasks());
    }

    private void came(KeyResult result) {
        switch (result) {
            case KeyResult.Done _ -> {
                present.field().wipe();
                next.wipe();
                told.setText(texts.get("settings.password.changed"));
            }
            case KeyResult.PasswordRefused(List<String> keys) -> next.refuse(keys);
            case KeyResult.WrongPassword(var until) ->
                told.setText(texts.get(until.isPresent() ? "unlock.recovery.wait" : "password.present.wrong"));
            case KeyResult.NotDone(String key) -> told.setText(texts.get(key));
        }
    }

    private void renew() {
        Work.of(() -> desk.colleagues().renewSheet())
                .whileRunning(busy)
                .onSuccess(this::ask)
                .runOn(context.tasks());
    }

    private void ask(RecoveryRenewal renewal) {
        AskBackPart part = new AskBackPart(
                context,
                renewal,
                desk.paper(),
                desk.around().files(),
                desk.school().school().value().name());
        DialogCard card = new DialogCard(texts, texts.get("settings.sheet.renew"));
        boolean[] kept = new boolean[1];
        card.content(part).cancel(texts.get("ui.dialog.cancel")).focusFirst(part.start());
        card.button(Buttons.primary(texts.get("settings.sheet.use"), () -> {
            if (part.finished()) {
                kept[0] = true;
                card.close();
                use(renewal);
            }
        }));
        card.afterClose(() -> {
            if (!kept[0]) {
                renewal.leave();
            }
        });
        context.dialogs().open(card);
    }

    private void use(RecoveryRenewal renewal) {
        Work.of(renewal::finish)
                .whileRunning(busy)
                .onSuccess(result -> context.toasts()
                        .tell(texts.get(
                                result instanceof KeyResult.NotDone(String key) ? key : "settings.sheet.renewed")))
                .runOn(context.tasks());
    }
}
