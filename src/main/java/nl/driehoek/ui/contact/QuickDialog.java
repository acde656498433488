package nl.driehoek.ui.contact;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.service.Attendees.Proposal;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.form.Form;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Notice;

/** What both quick dialogs share: a pupil, a form, saving with Ctrl Enter, and an offer to take it back. */
abstract class QuickDialog {

    private final ViewContext context;
    private final ContactModel model;
    private final PupilChooser chooser;
    private final VBox reach = new VBox();
    private DialogCard card;

    QuickDialog(ViewContext context, ContactDesk desk, List<Pupil> pupils) {
        this.context = context;
        this.model = new ContactModel(desk, context.tasks(), context.texts());
        this.chooser = new PupilChooser(context.texts(), pupils, model.pupil());
        model.chosen().subscribe(this::showReach);
        reach.setManaged(false);
    }

    abstract DialogCard card(ViewContext context);

    abstract Form form();

    abstract void save();

    ContactModel model() {
        return model;
    }

    PupilChooser chooser() {
        return chooser;
    }

    VBox reach() {
        return reach;
    }

    /** Opens, about {@code pupil} if there is one. */
    final void open(Optional<Pupil> pupil) {
        pupil.ifPresent(model.pupil()::set);
        card = card(context).content(form().node());
        Button save = Buttons.primary(context.texts().get("contact.save"), this::saveWhenFinished);
        card.cancel(context.texts().get("ui.dialog.cancel")).button(save);
        card.focusFirst(pupil.isPresent() ? firstField() : chooser.search());
        context.dialogs().open(card);
    }

    private javafx.scene.Node firstField() {
        return form().allFields().stream()
                .map(field -> field.control())
                .filter(control -> !control.equals(chooser.search()))
                .findFirst()
                .orElseThrow();
    }

    /** Closes and offers to take it back. */
    final void saved(ConversationId id, String words) {
        card.close();
        context.toasts().undoable(words, () -> model.takeBack(id));
    }

    private void saveWhenFinished() {
        if (form().finished()) {
            save();
        }
    }

    private void showReach() {
        List<Proposal> people = List.copyOf(model.chosen());
        Notice notice = PeopleChips.reach(context.texts(), people);
        reach.getChildren().clear();
        reach.setManaged(notice != null);
        if (notice != null) {
            reach.getChildren().add(notice);
        }
    }
}
