package nl.driehoek.app.wiring;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.service.ListedLabels;
import nl.driehoek.service.PupilCare;
import nl.driehoek.service.Pupils;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.contact.ContactDesk;
import nl.driehoek.ui.contact.ContactDialogs;
import nl.driehoek.ui.conversation.PlanTalkDialog;
import nl.driehoek.ui.pupil.DossierView;
import nl.driehoek.ui.pupil.PupilActions;
import nl.driehoek.ui.pupil.PupilListView;
import nl.driehoek.ui.shell.Found;
import nl.driehoek.ui.shell.Place;
import org.kordamp.ikonli.feather.Feather;

/** The list of pupils, their dossiers, and finding them by name. */
final class PupilsFeature implements Feature {

    @Override
    public void wire(SchoolScope scope) {
        ViewContext context = scope.context();
        PupilCare care = PupilCare.at(scope.desk());
        PupilActions actions = actions(context, ContactDesk.of(scope.desk(), context.texts()));
        ListedLabels labels = ListedLabels.shipped();
        scope.screens()
                .register(Target.Pupils.class, _ -> new PupilListView(context, care, actions))
                .register(Target.Pupil.class, target -> new DossierView(context, care, actions, labels, target));
        scope.place(new Place(
                context.texts().get("app.place.pupils"),
                Feather.USERS,
                new Target.Pupils(),
                Set.of(Target.Pupil.class, Target.RoleProfile.class, Target.Import.class)));
        scope.search((words, limit) -> find(care.pupils(), words, limit));
    }

    private static PupilActions actions(ViewContext context, ContactDesk desk) {
        ContactDialogs dialogs = new ContactDialogs(context, desk);
        return new PupilActions(
                Optional.of(id -> dialogs.shareGoodNews(Optional.of(id))),
                Optional.of(id -> dialogs.noteContact(Optional.of(id))),
                Optional.of(id -> new PlanTalkDialog(context, desk).open(Optional.of(id))));
    }

    private static List<Found> find(Pupils pupils, String words, int limit) {
        String wanted = plain(words);
        return pupils.atSchool().stream()
                .map(Stored::value)
                .filter(pupil -> (" " + plain(pupil.name().full())).contains(" " + wanted))
                .limit(limit)
                .map(PupilsFeature::found)
                .toList();
    }

    private static Found found(Pupil pupil) {
        return new Found(
                Feather.USER, pupil.name().full(), "", new Target.Pupil(pupil.id(), Target.PupilTab.OVERVIEW));
    }

    private static String plain(String words) {
        return java.text.Normalizer.normalize(words.strip(), java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
