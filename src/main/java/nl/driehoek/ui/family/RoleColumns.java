package nl.driehoek.ui.family;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.family.ProfileRole;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.form.DutchDays;
import nl.driehoek.ui.common.form.GrowingArea;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Hoekje;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.Party;
import nl.driehoek.ui.common.theme.Icon;
import org.kordamp.ikonli.feather.Feather;

/** Roles side by side: equal columns, and rows that begin at the same height in every column. */
final class RoleColumns extends GridPane {

    private static final int PARTS = 5;

    private final Texts texts;
    private final FamilyWords words;
    private final RolePrompts prompts;
    private final RoleProfileModel model;
    private final DutchDays days;

    RoleColumns(Texts texts, DutchDays days, RoleProfileModel model, List<ProfileRole> roles) {
        this.texts = texts;
        this.words = new FamilyWords(texts);
        this.prompts = new RolePrompts(texts);
        this.model = model;
        this.days = days;
        getStyleClass().add("role-columns");
        for (int at = 0; at < roles.size(); at++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / roles.size());
            getColumnConstraints().add(column);
            column(roles.get(at), at);
        }
    }

    private void column(ProfileRole role, int at) {
        Region ground = new Region();
        ground.getStyleClass().add("card");
        if (role == ProfileRole.HELP_SEEKER) {
            ground.getStyleClass().add("internal");
        }
        add(ground, at, 0, 1, PARTS);
        RoleProfileModel.Column column = model.columns.get(role);
        String parent = model.head.get().member().parent().name().spoken();
        add(head(role), at, 0);
        add(
                part(Party.PARENTS, texts.get("family.profile.tells", parent), column.tells, prompts.tells(role), role),
                at,
                1);
        add(part(Party.SCHOOL, texts.get("family.profile.asks"), column.asks, prompts.asks(role), role), at, 2);
        add(part(Party.TOGETHER, texts.get("family.profile.agreed"), column.agreed, prompts.agreed(role), role), at, 3);
        add(foot(role, column), at, 4);
    }

    private Node head(ProfileRole role) {
        HBox line = Card.headOf(Icon.of(sign(role), "ouders").large(), Labels.h3(words.role(role)));
        if (role == ProfileRole.HELP_SEEKER) {
            line.getChildren()
                    .addAll(Card.spacer(), Icon.of(Feather.LOCK, "quiet").large());
        }
        VBox head = new VBox(line, Labels.caption(words.roleAbout(role)));
        head.getStyleClass().addAll("role-head", "role-cell");
        return head;
    }

    static Feather sign(ProfileRole role) {
        return switch (role) {
            case INVOLVED -> Feather.HEART;
            case EDUCATOR -> Feather.COMPASS;
            case EXPERT -> Feather.BOOK_OPEN;
            case HELP_SEEKER -> Feather.LIFE_BUOY;
        };
    }

    private Node part(Party party, String title, StringProperty value, String prompt, ProfileRole role) {
        Label label = Labels.fieldLabel(title);
        label.getStyleClass().add(party.styleClass() + "-text");
        GrowingArea area = new GrowingArea(texts, 3);
        area.textProperty().bindBidirectional(value);
        area.setPromptText(prompt);
        area.getStyleClass().add("seamless");
        area.setAccessibleText(words.role(role) + ": " + title);
        area.setAccessibleHelp(prompt);
        label.setLabelFor(area);
        VBox part = new VBox(Card.headOf(new Hoekje(texts, party).little(), label), area);
        part.getStyleClass().add("role-part");
        VBox cell = new VBox(part);
        cell.getStyleClass().add("role-cell");
        VBox.setVgrow(part, Priority.ALWAYS);
        return cell;
    }

    private Node foot(ProfileRole role, RoleProfileModel.Column column) {
        Label caption = Labels.caption("");
        if (role == ProfileRole.HELP_SEEKER) {
            caption.setText(texts.get("family.profile.visible-for", readers()));
            caption.setGraphic(Icon.of(Feather.USERS, "quiet").small());
        } else {
            ObservableValue<String> written = column.on.flatMap(on ->
                    column.author.map(author -> on.map(day -> days.dayAndMonth(day) + " · " + author)
                            .orElseGet(() -> texts.get("family.profile.nothing-yet"))));
            caption.textProperty().bind(written);
        }
        VBox foot = new VBox(caption);
        foot.getStyleClass().add("role-part");
        VBox cell = new VBox(foot);
        cell.getStyleClass().addAll("role-cell", "role-foot");
        return cell;
    }

    private String readers() {
        return model.head.get().readers().stream()
                .map(reader -> reader.name().spoken())
                .collect(Collectors.collectingAndThen(Collectors.toList(), this::joined));
    }

    private String joined(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        String first = String.join(", ", names.subList(0, names.size() - 1));
        return texts.get("pupil.and", first, names.getLast());
    }
}
