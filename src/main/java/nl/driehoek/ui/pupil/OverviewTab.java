package nl.driehoek.ui.pupil;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.school.SchoolYear;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.form.DutchDays;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.ListRow;
import nl.driehoek.ui.common.part.PartyCard;
import nl.driehoek.ui.common.view.Width;
import nl.driehoek.ui.family.FamilyCard;

/** The overview of a dossier: contacts of this school year, home and school, family. */
final class OverviewTab {

    private static final int NEWEST = 5;
    private static final double MAIN_COLUMN = 58;

    private final ViewContext context;
    private final Texts texts;
    private final DossierData data;
    private final PupilActions actions;

    OverviewTab(ViewContext context, DossierData data, PupilActions actions) {
        this.actions = actions;
        this.context = context;
        this.texts = context.texts();
        this.data = data;
    }

    Node node(HomeAndSchool homeAndSchool, Runnable allContacts, Runnable family) {
        Card contacts = contacts(allContacts);
        Card home = homeAndSchool.card();
        Card parents = new FamilyCard(
                        texts, context.navigator(), context.parentView().isOn())
                .card(
                        data.id(),
                        data.family().stream().map(member -> member.value()).toList(),
                        data.pupil().value().family(),
                        family);
        if (context.width().get() == Width.SMALL) {
            return new VBox(PartyCard.below(List.of(contacts, home, parents)));
        }
        VBox right = PartyCard.below(List.of(home, parents));
        right.getStyleClass().add("dossier-side");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("dossier-columns");
        grid.getColumnConstraints().addAll(percent(MAIN_COLUMN), percent(100 - MAIN_COLUMN));
        VBox left = new VBox(contacts);
        left.setMinWidth(0);
        right.setMinWidth(0);
        grid.addRow(0, left, right);
        return new VBox(grid);
    }

    private static ColumnConstraints percent(double part) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(part);
        return column;
    }

    private Card contacts(Runnable all) {
        Optional<Label> last = data.lastGoodNews().map(on -> {
            String when = new DutchDays(texts, data.today()).ago(on);
            Label label = Labels.fixed(new Label(texts.get("pupil.dossier.last-good-news", when)));
            label.getStyleClass().addAll("small", "good-text");
            return label;
        });
        String title = texts.get("pupil.dossier.contact-this-year");
        Card card = last.map(label -> Card.withRight(title, label)).orElseGet(() -> Card.titled(title));
        SchoolYear year = SchoolYear.of(data.today());
        List<Conversation> past = data.past();
        List<Conversation> thisYear = past.stream()
                .filter(contact -> SchoolYear.of(contact.moment().on()).equals(year))
                .toList();
        card.with(new ContactPicture(texts, year, data.today(), thisYear), line());
        ContactRow rows = new ContactRow(texts, data.today(), context.navigator(), actions.change());
        if (past.isEmpty()) {
            card.with(Labels.quiet(texts.get("pupil.dossier.no-contact")));
        }
        boolean parentLooks = context.parentView().isOn();
        List<Conversation> listed = past.stream()
                .filter(contact -> !parentLooks || data.forEveryParent(contact))
                .limit(NEWEST)
                .toList();
        for (Conversation contact : listed) {
            ListRow row = rows.of(contact);
            card.with(row);
        }
        if (past.size() > NEWEST) {
            card.foot(Buttons.link(texts.get("pupil.dossier.all-contacts", past.size()), all));
        }
        card.getStyleClass().add("contacts-card");
        return card;
    }

    private static Region line() {
        Region line = new Region();
        line.getStyleClass().add("thin-line");
        return line;
    }
}
