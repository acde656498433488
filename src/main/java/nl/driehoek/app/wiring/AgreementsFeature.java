package nl.driehoek.app.wiring;

import java.util.Optional;
import java.util.Set;
import nl.driehoek.ui.agreement.AgreementScreens;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.shell.Place;
import org.kordamp.ikonli.feather.Feather;

/** The register of agreements and the page on which one is written. */
final class AgreementsFeature implements Feature {

    @Override
    public void wire(SchoolScope scope) {
        AgreementScreens agreements = scope.paperwork().agreements();
        scope.screens()
                .register(Target.Agreements.class, target -> agreements.register(target.chosen()))
                .register(Target.AgreementDraft.class, target -> agreements.editor(target.id()));
        scope.place(new Place(
                scope.context().texts().get("app.place.agreements"),
                Feather.EDIT_3,
                new Target.Agreements(Optional.empty()),
                Set.of(Target.AgreementDraft.class)));
    }
}
