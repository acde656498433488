package nl.driehoek.ui.unlock;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import nl.driehoek.service.FrontDoor;
import nl.driehoek.service.KeyResult;
import nl.driehoek.service.RecoveredAccess;
import nl.driehoek.service.RecoveryAttempt;
import nl.driehoek.service.RecoveryDoor;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.form.TextMenu;
import nl.driehoek.ui.common.part.BusyLine;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.Notice;
import nl.driehoek.ui.common.work.Work;
import org.kordamp.ikonli.feather.Feather;

/** Typing over the recovery sheet, then a new password for one colleague. */
public final class RecoveryView extends FrontPage {

    private final Texts texts;
    private final String school;
    private final RecoveryDoor door;
    private final Runnable back;
    private final TextArea typed;
    private final Label message = Labels.caption("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private Optional<RecoveredAccess> access = Optional.empty();

    /** The first page; {@code back} goes to the names. */
    public RecoveryView(ViewContext context, String school, RecoveryDoor door, Runnable back) {
        super(context, school);
        this.texts = context.texts();
        this.school = school;
        this.door = door;
        this.back = back;
        typed = TextMenu.on(new TextArea(), texts);
        typed.setPrefRowCount(3);
        typed.setWrapText(true);
        typed.setId("recovery-typed");
        typed.setAccessibleText(texts.get("unlock.recovery.field"));
        message.getStyleClass().add("field-message");
        message.setId("recovery-message");
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        Button check = Buttons.primary(texts.get("unlock.recovery.check"), this::check);
        check.disableProperty().bind(busy);
        content(
                Labels.h2(texts.get("unlock.recovery.title")),
                Labels.quiet(texts.get("unlock.recovery.text", RecoveryDoor.GROUPS)),
                Labels.fieldLabel(texts.get("unlock.recovery.field")),
                typed,
                message,
                new BusyLine(busy, texts.get("unlock.recovery.busy")),
                check,
                Buttons.link(Feather.ARROW_LEFT, texts.get("unlock.back"), back));
        focusFirst(typed);
    }

    @Override
    protected void onHidden() {
        typed.clear();
        access.ifPresent(RecoveredAccess::close);
        access = Optional.empty();
    }

    private void check() {
        String words = typed.getText();
        Work.of(() -> door.attempt(words))
                .whileRunning(busy)
                .onSuccess(this::came)
                .runOn(context().tasks());
    }

    private void came(RecoveryAttempt attempt) {
        message.setText(
                switch (attempt) {
                    case RecoveryAttempt.Accepted(RecoveredAccess found) -> {
                        typed.clear();
                        access = Optional.of(found);
                        showNewPassword(found);
                        yield "";
                    }
                    case RecoveryAttempt.Incomplete(int count, List<Integer> groups) ->
                        groups.isEmpty()
                                ? texts.get("unlock.recovery.incomplete", count, RecoveryDoor.GROUPS * 5)
                                : texts.get("unlock.recovery.group-length", numbers(groups));
                    case RecoveryAttempt.Mistyped(List<Integer> groups) ->
                        texts.get("unlock.recovery.mistyped", groups.size(), numbers(groups));
                    case RecoveryAttempt.OtherSheet _ -> texts.get("unlock.recovery.other");
                    case RecoveryAttempt.Wait _ -> texts.get("unlock.recovery.wait");
                    case RecoveryAttempt.Refused(var reason) -> texts.get(reason.textKey());
                });
    }

    private String numbers(List<Integer> groups) {
        String last = groups.getLast().toString();
        return groups.size() == 1
                ? last
                : texts.get(
                        "unlock.recovery.and",
                        groups.subList(0, groups.size() - 1).stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(", ")),
                        last);
    }

    private void showNewPassword(RecoveredAccess found) {
        ComboBox<FrontDoor.Opener> who = new ComboBox<>(FXCollections.observableArrayList(found.colleagues()));
        who.setConverter(new OpenerNames());
        who.setAccessibleText(texts.get("unlock.recovery.who"));
        who.setMaxWidth(Double.MAX_VALUE);
        who.setValue(found.colleagues().getFirst());
        NewPasswordPart part = new NewPasswordPart(
                texts,
                texts.get("password.new"),
                () -> List.of(school, who.getValue().name()));
        Runnable set = () -> setPassword(found, who.getValue(), part);
        part.again().setOnAction(_ -> set.run());
        Button button = Buttons.primary(texts.get("password.set"), set);
        button.disableProperty().bind(busy);
        content(
                Notice.good(texts.get("unlock.recovery.right")),
                Labels.fieldLabel(texts.get("unlock.recovery.who")),
                who,
                part,
                message,
                new BusyLine(busy, texts.get("password.busy")),
                button,
                Buttons.link(Feather.ARROW_LEFT, texts.get("unlock.back"), back));
        part.field().requestFocus();
    }

    private void setPassword(RecoveredAccess found, FrontDoor.Opener who, NewPasswordPart part) {
        if (!part.finished()) {
            return;
        }
        char[] chosen = part.password();
        Work.of(() -> found.setPassword(who, chosen))
                .whileRunning(busy)
                .onSuccess(result -> passwordSet(result, part))
                .runOn(context().tasks());
    }

    private void passwordSet(KeyResult result, NewPasswordPart part) {
        switch (result) {
            case KeyResult.Done _ -> back.run();
            case KeyResult.PasswordRefused(List<String> keys) -> part.refuse(keys);
            case KeyResult.WrongPassword _ -> message.setText(texts.get("unlock.recovery.wait"));
            case KeyResult.NotDone(String key) -> message.setText(texts.get(key));
        }
    }
}
