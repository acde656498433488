package nl.driehoek.ui.family;

import java.time.LocalDateTime;
import java.util.List;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.family.ProfileRole;
import nl.driehoek.domain.family.RoleNotes;
import nl.driehoek.service.PupilCare;
import nl.driehoek.service.RoleProfiles;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.form.DutchDays;
import nl.driehoek.ui.common.form.DutchTimes;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.ListRow;

/** Earlier versions of a role profile, to read and to put back. */
final class RoleVersions {

    private final ViewContext context;
    private final Texts texts;
    private final FamilyWords words;
    private final PupilCare care;
    private final RoleProfileModel model;

    RoleVersions(ViewContext context, PupilCare care, RoleProfileModel model) {
        this.context = context;
        this.texts = context.texts();
        this.words = new FamilyWords(texts);
        this.care = care;
        this.model = model;
    }

    /** Shows {@code versions}, newest first. */
    void open(List<RoleProfiles.Version> versions) {
        DialogCard card = new DialogCard(texts, texts.get("family.versions.title"));
        for (RoleProfiles.Version version : versions) {
            card.content(new ListRow(when(version)).context(version.by()).opens(() -> read(card, version)));
        }
        context.dialogs().open(card.cancel(texts.get("ui.dialog.close")));
    }

    private String when(RoleProfiles.Version version) {
        LocalDateTime at = LocalDateTime.ofInstant(version.at(), care.clock().getZone());
        String day = new DutchDays(texts, care.today()).inFull(at.toLocalDate());
        return texts.get("family.versions.when", day, DutchTimes.written(at.toLocalTime()));
    }

    private void read(DialogCard list, RoleProfiles.Version version) {
        DialogCard card = new DialogCard(texts, when(version)).broad();
        for (ProfileRole role : ProfileRole.values()) {
            RoleNotes notes = version.profile().notes(role);
            boolean hidden =
                    role == ProfileRole.HELP_SEEKER && context.parentView().isOn();
            if (!notes.empty() && !hidden) {
                VBox box = new VBox(
                        Labels.h3(words.role(role)),
                        Labels.body(notes.tells()),
                        Labels.body(notes.asksOfUs()),
                        Labels.body(notes.agreed()));
                box.getStyleClass().add("home-or-school");
                card.content(box);
            }
        }
        card.cancel(texts.get("ui.dialog.close"));
        card.button(Buttons.secondary(texts.get("family.versions.put-back"), () -> {
            card.close();
            list.close();
            model.putBack(version.profile());
        }));
        context.dialogs().open(card);
    }
}
