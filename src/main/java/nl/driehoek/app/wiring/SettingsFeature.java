package nl.driehoek.app.wiring;

import java.util.Set;
import nl.driehoek.document.Printing;
import nl.driehoek.service.BackupService;
import nl.driehoek.service.Colleagues;
import nl.driehoek.service.RecoveryPaper;
import nl.driehoek.service.SchoolLogos;
import nl.driehoek.service.SchoolSettings;
import nl.driehoek.service.SystemPrinting;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.settings.SettingsDesk;
import nl.driehoek.ui.settings.SettingsView;
import nl.driehoek.ui.shell.Place;
import org.kordamp.ikonli.feather.Feather;

/** The settings: display, own password, school, colleagues, backup. */
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
                new SettingsDesk.Around(
                        parts.files(),
                        parts.theme(),
                        parts.preferences(),
                        parts.lockAfter(),
                        parts.leaving(),
                        parts.clock()));
        scope.screens()
                .register(Target.Settings.class, target -> new SettingsView(scope.context(), desk, target.section()));
        scope.settings(new Place(
                scope.context().texts().get("settings.title"),
                Feather.SETTINGS,
                new Target.Settings(Target.SettingsSection.DISPLAY),
                Set.of()));
    }
}
