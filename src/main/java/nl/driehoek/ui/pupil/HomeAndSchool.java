package nl.driehoek.ui.pupil;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.pupil.ChildPicture;
import nl.driehoek.domain.pupil.PictureNote;
import nl.driehoek.domain.pupil.Strengths;
import nl.driehoek.domain.pupil.WhatWorks;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.form.DutchDays;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Hoekje;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.ListRow;
import nl.driehoek.ui.common.part.Party;
import nl.driehoek.ui.common.part.PartyCard;
import nl.driehoek.ui.common.part.StatusChip;
import nl.driehoek.ui.common.theme.Icon;
import org.kordamp.ikonli.feather.Feather;

/** The child at home and at school, next to each other as two valid pictures, with the child's own voice across. */
final class HomeAndSchool {

    private final Texts texts;
    private final DutchDays days;
    private final String child;
    private final ChildPicture picture;
    private final PictureDialogs dialogs;

    HomeAndSchool(Texts texts, DossierData data, PictureDialogs dialogs) {
        this.texts = texts;
        this.days = new DutchDays(texts, data.today());
        this.child = data.spoken();
        this.picture = data.picture().map(stored -> stored.value()).orElseGet(() -> ChildPicture.empty(data.id()));
        this.dialogs = dialogs;
    }

    /** The card of the overview. */
    Card card() {
        Region home = column(Party.PARENTS, texts.get("pupil.home"), picture.atHome(), "pupil.home.invite");
        Region school = column(Party.SCHOOL, texts.get("pupil.school"), picture.atSchool(), "pupil.school.invite");
        return Card.withRight(
                texts.get("pupil.tab.home-and-school"),
                Buttons.link(texts.get("pupil.fill"), () -> dialogs.picture(picture)),
                PartyCard.sideBySide(List.of(home, school)),
                voice());
    }

    private VBox column(Party party, String title, Optional<PictureNote> note, String invite) {
        VBox column = new VBox(PartyCard.head(texts, party, title), words(note, invite));
        column.getStyleClass().add("home-or-school");
        note.ifPresent(found -> column.getChildren().add(by(found)));
        return column;
    }

    private Label words(Optional<PictureNote> note, String invite) {
        return note.map(found -> Labels.body(found.text())).orElseGet(() -> Labels.quiet(texts.get(invite, child)));
    }

    private Label by(PictureNote note) {
        String on = days.dayAndMonth(note.on());
        return Labels.caption(note.saidBy().isEmpty() ? on : note.saidBy() + ", " + on);
    }

    private Node voice() {
        VBox said = new VBox(picture.voice()
                .map(note -> Labels.body("“" + note.text() + "”"))
                .orElseGet(() -> Labels.quiet(texts.get("pupil.voice.invite", child))));
        picture.voice().ifPresent(note -> said.getChildren().add(by(note)));
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox line = new HBox(new Hoekje(texts, Party.PUPIL), said);
        line.getStyleClass().addAll("tinted", "leerling", "voice");
        return line;
    }

    /** The whole tab. */
    Node page() {
        PartyCard home = new PartyCard(
                texts,
                Party.PARENTS,
                texts.get("pupil.home"),
                lines(picture.atHome(), "pupil.home.invite").toArray(Node[]::new));
        PartyCard school = new PartyCard(
                texts,
                Party.SCHOOL,
                texts.get("pupil.school"),
                lines(picture.atSchool(), "pupil.school.invite").toArray(Node[]::new));
        HBox fill = new HBox(
                Card.spacer(),
                Buttons.secondary(Feather.EDIT_2, texts.get("pupil.fill"), () -> dialogs.picture(picture)));
        VBox page = new VBox(fill, PartyCard.sideBySide(List.of(home, school)), voice(), strengths(), works());
        page.getStyleClass().add("one-below-other");
        return page;
    }

    private List<Node> lines(Optional<PictureNote> note, String invite) {
        return note.<List<Node>>map(found -> List.of(words(note, invite), by(found)))
                .orElseGet(() -> List.of(words(note, invite)));
    }

    private Card strengths() {
        Strengths strengths = picture.strengths();
        VBox left = new VBox(
                answer("pupil.strengths.good-at", strengths.goodAt()),
                answer("pupil.strengths.interests", strengths.interests()));
        VBox right = new VBox(
                answer("pupil.strengths.difficult", strengths.stillDifficult()),
                answer("pupil.strengths.needs", strengths.needs()));
        left.getStyleClass().add("answers");
        right.getStyleClass().add("answers");
        return Card.withRight(
                texts.get("pupil.strengths.title", child),
                Buttons.link(texts.get("pupil.fill-strengths"), () -> dialogs.strengths(picture)),
                PartyCard.sideBySide(List.of(left, right)));
    }

    private Node answer(String key, String words) {
        VBox box = new VBox(
                Labels.fieldLabel(texts.get(key, child)),
                words.isEmpty() ? Labels.quiet(texts.get("pupil.not-written")) : Labels.body(words));
        box.getStyleClass().add("form-field");
        return box;
    }

    private Card works() {
        Card card = Card.withRight(
                texts.get("pupil.works.title", child),
                Buttons.link(Feather.PLUS, texts.get("pupil.works.add"), () -> dialogs.works(picture)));
        if (picture.works().isEmpty()) {
            card.with(Labels.quiet(texts.get("pupil.works.invite")));
        }
        picture.works().reversed().forEach(found -> card.with(row(found)));
        return card;
    }

    private ListRow row(WhatWorks found) {
        Icon sign = found.works() ? Icon.of(Feather.CHECK_CIRCLE, "goed") : Icon.of(Feather.CIRCLE, "quiet");
        return ListRow.plain(found.note().text())
                .lead(sign)
                .second(by(found.note()))
                .right(
                        found.works()
                                ? StatusChip.good(Feather.CHECK, texts.get("pupil.works.yes"))
                                : StatusChip.neutral(texts.get("pupil.works.no")),
                        Buttons.bare(
                                Feather.X, texts.get("pupil.works.remove"), () -> dialogs.removeWorks(picture, found)));
    }
}
