package nl.driehoek.app.wiring;

import java.util.Optional;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.common.view.Keys;
import nl.driehoek.ui.contact.ContactDesk;
import nl.driehoek.ui.contact.ContactDialogs;
import nl.driehoek.ui.conversation.PlanTalkDialog;
import nl.driehoek.ui.shell.Command;
import org.kordamp.ikonli.feather.Feather;

/** Noting a contact, sharing good news and planning a talk, from anywhere. */
final class ContactsFeature implements Feature {

    @Override
    public void wire(SchoolScope scope) {
        Texts texts = scope.context().texts();
        ContactDesk desk = ContactDesk.of(scope.desk(), texts);
        ContactDialogs dialogs = new ContactDialogs(scope.context(), desk);
        scope.command(new Command(
                texts.get("app.command.contact"),
                Feather.PLUS,
                Optional.of(Keys.NEW_CONTACT),
                () -> dialogs.noteContact(here(scope))));
        scope.command(new Command(
                texts.get("app.command.good-news"),
                Feather.SUN,
                Optional.of(Keys.GOOD_NEWS),
                () -> dialogs.shareGoodNews(here(scope))));
        scope.command(new Command(
                texts.get("app.command.plan"),
                Feather.CALENDAR,
                Optional.empty(),
                () -> new PlanTalkDialog(scope.context(), desk).open(here(scope))));
    }

    /** The pupil whose dossier is open. */
    private static Optional<PupilId> here(SchoolScope scope) {
        return scope.context().navigator().current().getValue() instanceof Target.Pupil(PupilId id, var tab)
                ? Optional.of(id)
                : Optional.empty();
    }
}
