package nl.driehoek.ui.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.navigation.Target.SettingsSection;
import nl.driehoek.ui.common.part.PageHeader;
import nl.driehoek.ui.common.part.TabLine;
import nl.driehoek.ui.common.view.View;
import nl.driehoek.ui.settings.words.WordsPart;

/** The settings, one tab per part; what only managers may change is there for managers. */
public final class SettingsView extends View {

    private final ViewContext context;
    private final SettingsDesk desk;
    private final VBox body = new VBox();
    private final SettingsSection opened;
    private final ObjectProperty<SettingsSection> section;

    /** The settings, opened at {@code first}. */
    public SettingsView(ViewContext context, SettingsDesk desk, SettingsSection first) {
        this.context = context;
        this.desk = desk;
        this.opened = first;
        Texts texts = context.texts();
        section = new SimpleObjectProperty<>(sections().contains(first) ? first : SettingsSection.DISPLAY);
        useSheet("unlock.css");
        useSheet("settings.css");
        TabLine<SettingsSection> tabs = new TabLine<>(texts, sections(), this::name, section, context.width());
        page(new PageHeader(texts, context.width(), texts.get("settings.title")).below(tabs), body);
        focusFirst(tabs.chosen());
    }

    private List<SettingsSection> sections() {
        List<SettingsSection> sections =
                new ArrayList<>(List.of(SettingsSection.DISPLAY, SettingsSection.PASSWORD, SettingsSection.WORDS));
        if (desk.colleagues().mayManage()) {
            sections.addAll(List.of(SettingsSection.SCHOOL, SettingsSection.COLLEAGUES));
        }
        sections.add(SettingsSection.BACKUP);
        return sections;
    }

    @Override
    protected void onShown() {
        follow(section, this::show);
    }

    private void show(SettingsSection now) {
        Node part = switch (now) {
            case DISPLAY, RETENTION -> new DisplayPart(context.texts(), desk.around());
            case WORDS -> words();
            case PASSWORD -> new PasswordSettingsPart(context, desk);
            case SCHOOL -> new SchoolPart(context, desk);
            case COLLEAGUES -> new ColleaguesPart(context, desk);
            case BACKUP -> new BackupPart(context, desk);
        };
        part.getStyleClass().add("settings-part");
        body.getChildren().setAll(part);
    }

    /** Who came for the words, looks for one; who came along the tabs stays there. */
    private Node words() {
        WordsPart part = new WordsPart(context, desk.words());
        if (opened == SettingsSection.WORDS) {
            focusFirst(part.first());
        }
        return part;
    }

    private String name(SettingsSection of) {
        return context.texts()
                .get(
                        switch (of) {
                            case DISPLAY, RETENTION -> "settings.display";
                            case WORDS -> "settings.words";
                            case PASSWORD -> "settings.password";
                            case SCHOOL -> "settings.school";
                            case COLLEAGUES -> "settings.colleagues";
                            case BACKUP -> "settings.backup";
                        });
    }
}
