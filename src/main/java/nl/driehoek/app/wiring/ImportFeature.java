package nl.driehoek.app.wiring;

import java.util.Optional;
import nl.driehoek.service.Imports;
import nl.driehoek.service.imports.ImportDesk;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.imports.ImportView;
import nl.driehoek.ui.imports.ImportViewModel;
import nl.driehoek.ui.shell.Command;
import org.kordamp.ikonli.feather.Feather;

/** Taking over pupils from a file of the school's administration; for whoever may manage. */
final class ImportFeature implements Feature {

    @Override
    public void wire(SchoolScope scope) {
        Texts texts = scope.context().texts();
        Imports imports = new Imports(scope.desk(), texts);
        if (!imports.allowed()) {
            return;
        }
        ImportDesk desk = new ImportDesk(imports, texts, scope.desk().clock().getZone());
        scope.screens()
                .register(
                        Target.Import.class,
                        _ -> new ImportView(
                                scope.context(),
                                new ImportViewModel(desk, scope.context().tasks()),
                                scope.parts().files()));
        scope.command(new Command(
                texts.get("app.command.import"),
                Feather.DOWNLOAD,
                Optional.empty(),
                () -> scope.context().navigator().go(new Target.Import())));
    }
}
