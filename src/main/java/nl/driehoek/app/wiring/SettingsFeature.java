package nl.driehoek.app.wiring;

import java.util.Optional;
import java.util.Set;
import nl.driehoek.document.Printing;
import nl.driehoek.service.BackupService;
import nl.driehoek.service.Colleagues;
import nl.driehoek.service.LeftAlone;
import nl.driehoek.service.RecoveryPaper;
import nl.driehoek.service.SchoolLogos;
import nl.driehoek.service.SchoolSettings;
import nl.driehoek.service.SystemPrinting;
import nl.driehoek.service.TermBook;
import nl.driehoek.service.WordBook;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.settings.SettingsDesk;
import nl.driehoek.ui.settings.SettingsView;
import nl.driehoek.ui.settings.words.WordsDesk;
import nl.driehoek.ui.shell.Command;
import nl.driehoek.ui.shell.Place;
import org.kordamp.ikonli.feather.Feather;

/** The settings: display, own password, words, school, colleagues, backup. */
final class SettingsFeature implements Feature {

    @Override
    public void wire(SchoolScope scope) {
        ScopeParts parts = scope.parts();
        SettingsDesk desk = new SettingsDesk(
                new SchoolSettings(scope.desk()),
                new SchoolLogos(scope.desk()),
                new Colleagues(scope.school()),
                new BackupService(scope.school()),
                new RecoveryPaper(parts.engines().renderer(), new SystemPrinting(new Printing()), parts.clock()),
                new WordsDesk(new WordBook(scope.desk()), new TermBook(), new LeftAlone(scope.desk()), parts.clock()),
                new SettingsDesk.Around(
                        parts.files(),
                        parts.theme(),
                        parts.preferences(),
                        parts.lockAfter(),
                        parts.leaving(),
                        parts.clock()));
        scope.screens()
                .register(Target.Settings.class, target -> new SettingsView(scope.context(), desk, target.section()));
        scope.command(new Command(
                scope.context().texts().get("app.command.terms"),
                Feather.BOOK_OPEN,
                Optional.empty(),
                () -> scope.context().navigator().go(new Target.Settings(Target.SettingsSection.WORDS))));
        scope.settings(new Place(
                scope.context().texts().get("settings.title"),
                Feather.SETTINGS,
                new Target.Settings(Target.SettingsSection.DISPLAY),
                Set.of()));
    }
}
