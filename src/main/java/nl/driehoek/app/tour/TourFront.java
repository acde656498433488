package nl.driehoek.app.tour;

import java.nio.file.Path;
import java.util.List;
import nl.driehoek.text.Texts;

/** The pages before the school is open, for whoever lost a password or a school. */
final class TourFront {

    private final Texts texts;
    private final TourStage stage;
    private final TourScreens screens;

    TourFront(Texts texts, TourStage stage, TourScreens screens) {
        this.texts = texts;
        this.stage = stage;
        this.screens = screens;
    }

    /** From the locked door: types {@code groups} of the recovery sheet and chooses {@code password}. */
    void recover(List<String> groups, String password) throws Exception {
        screens.show(
                "wachtwoord-vergeten",
                texts.get("unlock.forgotten.title"),
                () -> stage.press(texts.get("unlock.forgotten")));
        screens.show("herstelcode", texts.get("unlock.recovery.title"), () -> {
            stage.press(texts.get("unlock.forgotten.sheet.button"));
            stage.type(String.join(" ", groups));
        });
        screens.show("herstelcode-wachtwoord", texts.get("unlock.recovery.right"), () -> {
            stage.press(texts.get("unlock.recovery.check"));
            stage.type(password);
            stage.type(texts.get("password.again"), password);
        });
        screens.show(
                "nieuw-wachtwoord-ingesteld", texts.get("unlock.open"), () -> stage.press(texts.get("password.set")));
    }

    /** From the open settings of {@code school}: locks, and puts {@code backup} back with {@code password}. */
    void restore(Path backup, String school, String password) throws Exception {
        stage.pick(backup);
        screens.show(
                "back-up-terugzetten",
                texts.get("restore.title"),
                () -> stage.press(texts.get("settings.restore.begin")));
        screens.show("back-up-terugzetten-wachtwoord", texts.get("restore.of", school), () -> {
            stage.press(texts.get("restore.choose"));
            stage.type(texts.get("restore.password"), password);
        });
        screens.show(
                "back-up-teruggezet", texts.get("restore.done.title"), () -> stage.press(texts.get("restore.put")));
        screens.show("ontgrendelen", texts.get("unlock.open"), () -> stage.press(texts.get("restore.done.open")));
    }
}
