package nl.driehoek.app.wiring;

import java.util.Optional;
import java.util.Set;
import nl.driehoek.service.ListedLabels;
import nl.driehoek.service.PupilCare;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.contact.ContactDesk;
import nl.driehoek.ui.contact.ContactDialogs;
import nl.driehoek.ui.conversation.PlanTalkDialog;
import nl.driehoek.ui.family.ParentDetailView;
import nl.driehoek.ui.family.RoleProfileView;
import nl.driehoek.ui.pupil.DossierView;
import nl.driehoek.ui.pupil.PupilActions;
import nl.driehoek.ui.pupil.PupilListView;
import nl.driehoek.ui.shell.Place;
import org.kordamp.ikonli.feather.Feather;

/** The list of pupils, their dossiers, their parents and the roles of each. */
final class PupilsFeature implements Feature {

    @Override
    public void wire(SchoolScope scope) {
        ViewContext context = scope.context();
        PupilCare care = PupilCare.at(scope.desk());
        PupilActions actions = actions(context, ContactDesk.of(scope.desk(), context.texts()));
        ListedLabels labels = ListedLabels.shipped();
        scope.screens()
                .register(Target.Pupils.class, _ -> new PupilListView(context, care, actions))
                .register(Target.Pupil.class, target -> new DossierView(context, care, actions, labels, target))
                .register(Target.Parent.class, target -> new ParentDetailView(context, care, labels, target))
                .register(Target.RoleProfile.class, target -> new RoleProfileView(context, care, labels, target));
        scope.place(new Place(
                context.texts().get("app.place.pupils"),
                Feather.USERS,
                new Target.Pupils(),
                Set.of(Target.Pupil.class, Target.Parent.class, Target.RoleProfile.class, Target.Import.class)));
    }

    private static PupilActions actions(ViewContext context, ContactDesk desk) {
        ContactDialogs dialogs = new ContactDialogs(context, desk);
        return new PupilActions(
                Optional.of(id -> dialogs.shareGoodNews(Optional.of(id))),
                Optional.of(id -> dialogs.noteContact(Optional.of(id))),
                Optional.of(id -> new PlanTalkDialog(context, desk).open(Optional.of(id))),
                Optional.of(dialogs::change));
    }
}
