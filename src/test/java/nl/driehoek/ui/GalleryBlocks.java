package nl.driehoek.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.form.Field;
import nl.driehoek.ui.common.form.Form;
import nl.driehoek.ui.common.part.ActionBar;
import nl.driehoek.ui.common.part.Avatar;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.ContactMark;
import nl.driehoek.ui.common.part.FilterChips;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.ListRow;
import nl.driehoek.ui.common.part.Notice;
import nl.driehoek.ui.common.part.PageHeader;
import nl.driehoek.ui.common.part.Party;
import nl.driehoek.ui.common.part.PartyCard;
import nl.driehoek.ui.common.part.ProgressBars;
import nl.driehoek.ui.common.part.SaveIndicator;
import nl.driehoek.ui.common.part.SaveState;
import nl.driehoek.ui.common.part.StatusChip;
import nl.driehoek.ui.common.part.Stepper;
import nl.driehoek.ui.common.part.TabLine;
import nl.driehoek.ui.common.view.LayoutWidth;
import nl.driehoek.ui.common.view.View;
import org.kordamp.ikonli.feather.Feather;

/** The building blocks on one page, as in the design. */
final class GalleryBlocks extends View {

    private static final PseudoClass RING = PseudoClass.getPseudoClass("focus-visible");
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-17T12:00:00Z"), ZoneOffset.UTC);

    private final Texts texts;

    private GalleryBlocks(Texts texts, LayoutWidth width) {
        this.texts = texts;
        VBox left = new VBox(12, Labels.fieldLabel("Knoppen"), buttons(), Labels.fieldLabel("Velden"), fields());
        VBox middle = new VBox(12, parties(), marks(), chips(), saving(), progress());
        VBox right = new VBox(12, notices(), rows());
        Card card = new Card(PartyCard.sideBySide(List.of(left, middle, right)));
        VBox body = new VBox(card, partyCards());
        page(header(width), body, bar());
    }

    static Parent page(Texts texts, LayoutWidth width) {
        return new GalleryBlocks(texts, width);
    }

    private Node header(LayoutWidth width) {
        SaveIndicator saved = new SaveIndicator(texts, () -> {});
        saved.stateProperty().set(new SaveState.Saved(LocalTime.of(15, 38)));
        Stepper stepper = new Stepper(
                texts, List.of("Voorbereiden", "Gesprek", "Verslag", "Afspraken", "Terugblik"), width, _ -> {});
        stepper.show(2, Set.of(0, 1));
        PageHeader header = new PageHeader(texts, width, "Zoë van den Berg")
                .back("Leerlingen", () -> {})
                .facts("groep 6 De Reigers · 9 jaar · leerkracht Joost Brouwer")
                .lead(new Avatar("Zoë", "Berg").of(Party.PUPIL).big())
                .badge(StatusChip.fact(Feather.LOCK, "alleen voor jou"))
                .save(saved)
                .action(Buttons.secondary(Feather.CALENDAR, "Gesprek plannen", () -> {}))
                .action(Buttons.icon(Feather.PRINTER, "Afdrukken", () -> {}))
                .action(Buttons.good(Feather.SUN, "Goed nieuws delen", () -> {}))
                .seldom("Overdragen", () -> {});
        List<String> tabs =
                List.of("Overzicht", "Gesprekken", "Ouders en gezin", "Thuis en op school", "Afspraken", "Documenten");
        return header.below(new TabLine<>(texts, tabs, t -> t, new SimpleObjectProperty<>("Overzicht"), width))
                .below(stepper);
    }

    private static Node bar() {
        return new ActionBar(
                List.of(
                        Buttons.secondary(Feather.PRINTER, "Uitdeelblad", () -> {}),
                        Buttons.quiet(Feather.FILE_TEXT, "Eigen notities", () -> {})),
                List.of(
                        Buttons.secondary("Later verder", () -> {}),
                        Buttons.onward("Afronden en naar afspraken", () -> {})));
    }

    private static Node buttons() {
        Button focused = Buttons.primary("Bewaren", () -> {});
        Button secondFocused = Buttons.secondary("Annuleren", () -> {});
        focused.pseudoClassStateChanged(RING, true);
        secondFocused.pseudoClassStateChanged(RING, true);
        Button off = Buttons.primary("Bewaren", () -> {});
        off.setDisable(true);
        return flow(
                Buttons.primary("Bewaren", () -> {}),
                Buttons.secondary("Annuleren", () -> {}),
                Buttons.quiet(Feather.PLUS, "Toevoegen", () -> {}),
                Buttons.good(Feather.SUN, "Goed nieuws delen", () -> {}),
                Buttons.icon(Feather.PRINTER, "Afdrukken", () -> {}),
                Buttons.bare(Feather.MORE_HORIZONTAL, "Meer", () -> {}),
                focused,
                secondFocused,
                off,
                Buttons.destroying("Vernietigen", () -> {}),
                Buttons.compact(Buttons.secondary("Verslag", () -> {})),
                Buttons.compact(Buttons.primary("Voorbereiden", () -> {})));
    }

    private Node fields() {
        Form form = new Form(texts, NOON);
        form.fields(s -> s.text("ui.party.parents", new SimpleStringProperty("Zoë van den Berg"))
                .date("ui.party.pupil", new SimpleObjectProperty<>(LocalDate.of(2026, 11, 17)), Field::optional)
                .area("ui.party.school", new SimpleStringProperty("Wat zei Zoë?"), 2)
                .segments(
                        "ui.party.together", List.of("inhoud", "gevoel"), t -> t, new SimpleObjectProperty<>("gevoel"))
                .choice("ui.party.pupil", List.of("Deur", "Bellen"), t -> t, new SimpleObjectProperty<>("Bellen"))
                .chips(
                        "ui.party.parents",
                        List.of("Hanneke", "Daniël", "Zoë zelf"),
                        t -> t,
                        FXCollections.observableArrayList("Hanneke", "Daniël"),
                        _ -> {})
                .check("ui.contact.good", new SimpleBooleanProperty(true))
                .check("ui.contact.neutral", new SimpleBooleanProperty(false)));
        return form.node();
    }

    private Node parties() {
        return flow(
                PartyCard.head(texts, Party.PARENTS, "Ouders"),
                PartyCard.head(texts, Party.PUPIL, "Leerling"),
                PartyCard.head(texts, Party.SCHOOL, "School"),
                PartyCard.head(texts, Party.TOGETHER, "Samen: afspraken"));
    }

    private Node marks() {
        FlowPane flow = new FlowPane(20, 8);
        for (ContactMark.Kind kind : ContactMark.Kind.values()) {
            flow.getChildren().add(Card.headOf(new ContactMark(texts, kind), Labels.body(texts.get(kind.key()))));
        }
        return flow;
    }

    private static Node chips() {
        FlowPane flow = flow(
                StatusChip.good(Feather.CHECK, "getekend"),
                StatusChip.neutral(Feather.CIRCLE, "nog niet"),
                StatusChip.needsUs(Feather.MINUS_CIRCLE, "tekent niet"),
                StatusChip.neutral(Feather.PHONE_MISSED, "niet bereikt"),
                StatusChip.needsUs(Feather.HELP_CIRCLE, "gezag onbekend"),
                StatusChip.fact("geen gezag"));
        return new VBox(
                12,
                flow,
                new FilterChips<>(
                        List.of("Alle groepen", "4 De Egels", "8 De Bevers"),
                        t -> t,
                        new SimpleObjectProperty<>("Alle groepen")));
    }

    private Node saving() {
        VBox box = new VBox(8);
        for (SaveState state : List.of(new SaveState.NotSaved(), new SaveState.Saving(), new SaveState.Failed())) {
            SaveIndicator indicator = new SaveIndicator(texts, () -> {});
            indicator.stateProperty().set(state);
            box.getChildren().add(indicator);
        }
        return box;
    }

    private static Node progress() {
        return new VBox(
                8,
                ProgressBars.withWord(0, true, "Voorbereiding begonnen"),
                ProgressBars.withWord(1, true, "Voorbereid"),
                ProgressBars.withWord(5, false, "Afgerond"));
    }

    private static Node notices() {
        return new VBox(
                12,
                Labels.title("Goedemorgen, Marleen"),
                Labels.h2("Afspraken bij een conflict"),
                Labels.h3("Wat gaat goed"),
                Labels.body("Zoë legt rekenen rustig uit aan anderen."),
                Labels.caption("12 november · papier gescand"),
                Notice.info(Feather.FEATHER, "Kun je het tellen? Bijvoorbeeld: 3 van de 4 keer deze week.")
                        .title("“altijd”"),
                Notice.needsUs("Gezag van 1 ouder is nog onbekend. Vraag het na voordat je het verslag deelt."));
    }

    private static Node rows() {
        return new VBox(
                new ListRow("Hanneke Vermeulen")
                        .lead(new Avatar("Hanneke", "Vermeulen").of(Party.PARENTS))
                        .context("moeder")
                        .caption("Bellen · ma, di en do na 16.00 uur")
                        .right(StatusChip.neutral(Feather.CHECK, "gezag"))
                        .opens(() -> {}),
                new ListRow("Daniël van den Berg")
                        .lead(new Avatar("Daniël", "Berg").of(Party.PARENTS))
                        .context("vader")
                        .caption("Mailen, bij zorg altijd bellen")
                        .right(StatusChip.fact("geen gezag"))
                        .selected(true)
                        .opens(() -> {}));
    }

    private Node partyCards() {
        return PartyCard.sideBySide(List.of(
                new PartyCard(texts, Party.PARENTS, "Ouders", Labels.body("Hanneke ziet dat Zoë thuis rustig wordt.")),
                new PartyCard(texts, Party.PUPIL, "Leerling", Labels.body("“Eerst even lezen.”")),
                new PartyCard(texts, Party.SCHOOL, "Leerkracht", Labels.body("Joost bespreekt de rustplek."))));
    }

    private static FlowPane flow(Node... nodes) {
        FlowPane flow = new FlowPane(10, 10, nodes);
        flow.setRowValignment(javafx.geometry.VPos.CENTER);
        return flow;
    }
}
