package nl.driehoek.ui.contact;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.work.Work;

/** Opens the two quick dialogs from anywhere: noting a contact (Ctrl N) and sharing good news (Ctrl G). */
public final class ContactDialogs {

    private final ViewContext context;
    private final ContactDesk desk;

    /** Dialogs in {@code context}. */
    public ContactDialogs(ViewContext context, ContactDesk desk) {
        this.context = context;
        this.desk = desk;
    }

    /** Contact vastleggen, about {@code pupil} when the user is at a dossier. */
    public void noteContact(Optional<PupilId> pupil) {
        withPupils(pupils -> open(new ContactDialog(context, desk, pupils), pupil, pupils));
    }

    /** Goed nieuws delen, about {@code pupil} when the user is at a dossier. */
    public void shareGoodNews(Optional<PupilId> pupil) {
        withPupils(pupils -> open(new GoodNewsDialog(context, desk, pupils), pupil, pupils));
    }

    /** Opens {@code contact} to mend or delete it. */
    public void change(Conversation contact) {
        Work.of(() -> desk.pupils().find(contact.pupil()))
                .onSuccess(found -> found.map(Stored::value)
                        .ifPresent(about ->
                                new ContactChangeDialog(context, desk, contact, about).open(Optional.of(about))))
                .runOn(context.tasks());
    }

    private static void open(QuickDialog dialog, Optional<PupilId> wanted, List<Pupil> pupils) {
        dialog.open(wanted.flatMap(
                id -> pupils.stream().filter(pupil -> pupil.id().equals(id)).findFirst()));
    }

    private void withPupils(Consumer<List<Pupil>> next) {
        Work.of(() -> desk.pupils().atSchool().stream().map(Stored::value).toList())
                .onSuccess(next)
                .runOn(context.tasks());
    }
}
