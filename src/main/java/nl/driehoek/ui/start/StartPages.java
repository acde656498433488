package nl.driehoek.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.form.Form;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.ListRow;
import nl.driehoek.ui.common.part.Notice;
import nl.driehoek.ui.common.theme.Icon;
import nl.driehoek.ui.unlock.AskBackPart;
import nl.driehoek.ui.unlock.NewPasswordPart;
import org.kordamp.ikonli.feather.Feather;

/** Makes the page of each step. */
final class StartPages {

    private final ViewContext context;
    private final Texts texts;
    private final StartModel model;

    StartPages(ViewContext context, StartModel model) {
        this.context = context;
        this.texts = context.texts();
        this.model = model;
    }

    StartPage page(StartStep step) {
        return switch (step) {
            case WELCOME -> welcome();
            case SCHOOL -> school();
            case YOU -> you();
            case PASSWORD -> password();
            case SHEET -> sheet();
            case BACKUP -> backup();
            case PUPILS -> pupils();
            case EXAMPLE -> example();
        };
    }

    private StartPage welcome() {
        ListRow own = choice(
                Feather.HOME,
                texts.get(model.begun() ? "start.welcome.resume" : "start.welcome.own"),
                texts.get("start.welcome.own.text"),
                () -> model.go(StartStep.SCHOOL));
        own.setId("start-own");
        ListRow example = choice(
                Feather.COMPASS,
                texts.get("start.welcome.example"),
                texts.get("start.welcome.example.text"),
                model::example);
        example.setId("start-example");
        ListRow restore = choice(
                Feather.ROTATE_CCW,
                texts.get("start.welcome.restore"),
                texts.get("start.welcome.restore.text"),
                model.exits()::restore);
        restore.setId("start-restore");
        VBox choices = new VBox(own, example, restore);
        choices.getStyleClass().add("start-choice");
        return new StartPage(
                form("start.welcome.title", "start.welcome.text", choices), own, Optional.empty(), List.of());
    }

    private static ListRow choice(Feather sign, String name, String words, Runnable action) {
        ListRow row = new ListRow(name)
                .lead(Icon.of(sign, "accent").large())
                .caption(words)
                .right(Icon.of(Feather.ARROW_RIGHT, "quiet"))
                .opens(action)
                .last();
        row.getStyleClass().addAll("card", "start-choice-row");
        return row;
    }

    private StartPage school() {
        Form form = model.school().on(new Form(texts, model.desk().clock()));
        return StartPage.of(
                form("start.school.title", "start.school.text", form.node(), logo()),
                form.firstControl(),
                StartStep.WELCOME,
                texts.get("start.onward"),
                () -> goWhen(form, StartStep.YOU));
    }

    private Node logo() {
        Button choose = Buttons.secondary(Feather.IMAGE, texts.get("settings.logo.choose"), this::chooseLogo);
        Label chosen = Labels.caption("");
        chosen.textProperty()
                .bind(model.logoProperty()
                        .map(file -> file.map(path -> texts.get("start.school.logo.chosen", path.getFileName()))
                                .orElse(texts.get("start.school.logo"))));
        VBox logo = new VBox(choose, chosen);
        logo.getStyleClass().add("form-field");
        return logo;
    }

    private void chooseLogo() {
        Optional<Path> file = LogoFile.ask(model.desk().files(), texts);
        if (file.isPresent()) {
            model.logoProperty().set(file);
        }
    }

    private StartPage you() {
        Form form = model.you().on(new Form(texts, model.desk().clock()), texts);
        return StartPage.of(
                form("start.you.title", "start.you.text", form.node()),
                form.firstControl(),
                StartStep.SCHOOL,
                texts.get("start.onward"),
                () -> goWhen(form, StartStep.PASSWORD));
    }

    private void goWhen(Form form, StartStep next) {
        if (form.finished()) {
            model.go(next);
        }
    }

    private StartPage password() {
        NewPasswordPart part = new NewPasswordPart(
                texts,
                texts.get("start.password.field"),
                () -> List.of(model.school().name(), model.you().fullName()));
        Runnable onward = () -> {
            if (part.finished()) {
                model.found(part.password(), part::refuse);
            }
        };
        part.again().setOnAction(_ -> onward.run());
        return StartPage.of(
                form(
                        "start.password.title",
                        "start.password.text",
                        part,
                        Notice.info(Feather.KEY, texts.get("start.password.sheet.text"))
                                .title(texts.get("start.password.sheet"))),
                part.field(),
                StartStep.YOU,
                texts.get("start.onward"),
                onward);
    }

    private StartPage sheet() {
        AskBackPart part = new AskBackPart(
                context,
                model.sheet(),
                model.desk().paper(),
                model.desk().files(),
                model.school().name());
        return StartPage.of(
                form("start.sheet.title", "start.sheet.text", part),
                part.start(),
                StartStep.PASSWORD,
                texts.get("start.onward"),
                () -> {
                    if (part.finished()) {
                        model.finishSheet();
                    }
                });
    }

    private StartPage backup() {
        Button choose = Buttons.primary(Feather.HARD_DRIVE, texts.get("start.backup.choose"), this::chooseFolder);
        Button later = Buttons.secondary(texts.get("start.backup.later"), () -> model.go(StartStep.PUPILS));
        return new StartPage(
                form("start.backup.title", "start.backup.text", Notice.info(texts.get("start.backup.note"))),
                choose,
                Optional.empty(),
                List.of(later, choose));
    }

    private void chooseFolder() {
        Optional<Path> folder = model.desk().files().folder(texts.get("start.backup.choose"));
        folder.ifPresent(model::backUpTo);
    }

    private StartPage pupils() {
        Button now = Buttons.primary(
                Feather.DOWNLOAD,
                texts.get("start.pupils.import"),
                () -> model.exits().done(true));
        Button later = Buttons.secondary(
                texts.get("start.pupils.later"), () -> model.exits().done(false));
        return new StartPage(
                form("start.pupils.title", "start.pupils.text", Labels.caption(texts.get("start.pupils.note"))),
                now,
                Optional.empty(),
                List.of(later, now));
    }

    private StartPage example() {
        Label password = Labels.h2(model.exits().examplePassword());
        password.setId("example-password");
        Button open = Buttons.onward(
                texts.get("start.example.open"), () -> model.exits().done(false));
        return new StartPage(
                form(
                        "start.example.title",
                        "start.example.text",
                        Labels.fieldLabel(texts.get("start.example.password")),
                        password,
                        Labels.caption(texts.get("start.example.note"))),
                open,
                Optional.empty(),
                List.of(open));
    }

    private Node form(String titleKey, String textKey, Node... nodes) {
        VBox head = new VBox(5, Labels.title(texts.get(titleKey)), Labels.quiet(texts.get(textKey)));
        VBox form = new VBox(head);
        form.getChildren().addAll(nodes);
        form.getStyleClass().add("start-form");
        return form;
    }
}
