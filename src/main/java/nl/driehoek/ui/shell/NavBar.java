package nl.driehoek.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.navigation.Navigator;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.common.part.Avatar;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.Logo;
import nl.driehoek.ui.common.part.OneStop;
import nl.driehoek.ui.common.part.Party;
import nl.driehoek.ui.common.view.LayoutWidth;
import nl.driehoek.ui.common.view.Width;
import org.kordamp.ikonli.feather.Feather;

/** The left bar: full when there is room, a rail of signs when narrow. One stop for Tab, arrows inside. */
final class NavBar extends ScrollPane {

    /** Height of the rail without its places, and of one place, in px at 100 %. */
    private static final double RAIL_FIXED = 290;

    private static final double RAIL_PLACE = 36;

    /** The same for the full bar. */
    private static final double FULL_FIXED = 346;

    private static final double FULL_PLACE = 33;

    private final Texts texts;
    private final ShellParts parts;
    private final Navigator navigator;
    private final NavActs acts;
    private final LayoutWidth letters;
    private final VBox content = new VBox();
    private final Map<Place, Button> places = new LinkedHashMap<>();
    private Target current;
    private Width width = Width.WIDE;
    private int built = -1;
    private boolean railBuilt;

    NavBar(Texts texts, ShellParts parts, Navigator navigator, NavActs acts, LayoutWidth letters) {
        this.texts = texts;
        this.parts = parts;
        this.navigator = navigator;
        this.acts = acts;
        this.letters = letters;
        getStyleClass().add("nav");
        content.getStyleClass().add("nav-content");
        setContent(content);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setVbarPolicy(ScrollBarPolicy.AS_NEEDED);
        setFocusTraversable(false);
        setMinHeight(0);
        heightProperty().addListener((_, _, _) -> heightChanged());
    }

    /** Marks the place of {@code target}. */
    void mark(Target target) {
        current = target;
        places.forEach((place, button) -> NavButtons.select(button, place.covers(target)));
    }

    /** Builds the bar for {@code now}. */
    void build(Width now) {
        width = now;
        built = room();
        railBuilt = isRail();
        build(railBuilt, built);
    }

    private void heightChanged() {
        if (built != room() || railBuilt != isRail()) {
            build(width);
        }
    }

    /** Narrow, or too low for the full bar. */
    private boolean isRail() {
        double height = getHeight() / letters.textFactor();
        return width != Width.WIDE || height > 0 && height < FULL_FIXED + FULL_PLACE * all();
    }

    private int all() {
        return parts.places().size() + (parts.settings().isPresent() ? 1 : 0);
    }

    /** How many places find room; the rail keeps the rest under Meer. */
    private int room() {
        double height = getHeight() / letters.textFactor();
        int fits = (int) Math.floor((height - RAIL_FIXED) / RAIL_PLACE);
        return !isRail() || getHeight() == 0 || fits >= all() ? all() : Math.max(1, fits - 1);
    }

    private void build(boolean rail, int room) {
        setVbarPolicy(rail ? ScrollBarPolicy.NEVER : ScrollBarPolicy.AS_NEEDED);
        getStyleClass().removeAll("nav-full", "nav-rail");
        getStyleClass().add(rail ? "nav-rail" : "nav-full");
        places.clear();
        NavButtons buttons = new NavButtons(texts, rail);
        List<Button> stops = new ArrayList<>();
        content.getChildren().setAll(brand(rail));
        acts.newContact().map(buttons::newContact).ifPresent(button -> add(content, button, stops));
        add(content, buttons.search(acts.search()), stops);
        content.getChildren().add(placeList(buttons, room, stops));
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        content.getChildren().add(space);
        parts.settings()
                .filter(_ -> room == all())
                .ifPresent(place -> add(content, placeButton(buttons, place), stops));
        if (!rail) {
            content.getChildren().addAll(rule(), colleague());
        }
        VBox privacy = new VBox();
        privacy.getStyleClass().add("nav-places");
        acts.privacy(buttons).forEach(button -> add(privacy, button, stops));
        content.getChildren().add(privacy);
        new OneStop(
                stops,
                places.isEmpty() ? stops.getFirst() : places.values().iterator().next());
        mark(current);
    }

    private static void add(VBox box, Button button, List<Button> stops) {
        box.getChildren().add(button);
        stops.add(button);
    }

    private Node placeList(NavButtons buttons, int room, List<Button> stops) {
        VBox list = new VBox();
        list.getStyleClass().add("nav-places");
        parts.places().stream().limit(room).forEach(place -> add(list, placeButton(buttons, place), stops));
        List<Place> rest = new ArrayList<>(parts.places().stream().skip(room).toList());
        if (room < all()) {
            parts.settings().ifPresent(rest::add);
        }
        if (!rest.isEmpty()) {
            Button more = buttons.place(texts.get("shell.nav.more"), Feather.MORE_HORIZONTAL, () -> {});
            more.setOnAction(_ -> openRest(more, rest));
            add(list, more, stops);
        }
        return list;
    }

    private void openRest(Button more, List<Place> rest) {
        ContextMenu menu = new ContextMenu();
        for (Place place : rest) {
            MenuItem item = new MenuItem(place.name());
            item.setOnAction(_ -> navigator.go(place.target()));
            menu.getItems().add(item);
        }
        menu.show(more, Side.RIGHT, 4, 0);
    }

    private Button placeButton(NavButtons buttons, Place place) {
        Button button = buttons.place(place.name(), place.sign(), () -> navigator.go(place.target()));
        places.put(place, button);
        return button;
    }

    private Node brand(boolean rail) {
        HBox brand = new HBox(new Logo(Logo.Size.SMALL));
        brand.getStyleClass().add("nav-brand");
        if (!rail) {
            brand.getChildren().add(Labels.fixed(Labels.h2(texts.get("app.name"))));
        }
        return brand;
    }

    private static Node rule() {
        Region rule = new Region();
        rule.getStyleClass().add("nav-rule");
        return rule;
    }

    private Node colleague() {
        SignedIn who = parts.colleague();
        VBox words = new VBox(Labels.strong(who.fullName()), Labels.caption(who.role()));
        words.getChildren().getFirst().getStyleClass().add("nav-name");
        HBox card = new HBox(
                new Avatar(who.callName(), who.surname()).of(Party.SCHOOL).little(), words);
        card.getStyleClass().add("nav-colleague");
        return card;
    }
}
