package nl.driehoek.ui.agreement;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.form.TextMenu;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.ListRow;
import nl.driehoek.ui.common.theme.Theme;
import nl.driehoek.ui.common.work.Work;

/** Chooses about whom, and from which talk, a new agreement is. */
final class NewAgreementCard {

    private static final int MOST = 6;

    private final AgreementActs acts;
    private final Texts texts;
    private final VBox found = new VBox();
    private final ObjectProperty<List<Stored<Pupil>>> pupils = new SimpleObjectProperty<>(List.of());
    private DialogCard card;

    NewAgreementCard(AgreementActs acts) {
        this.acts = acts;
        this.texts = acts.context().texts();
    }

    void open() {
        card = new DialogCard(texts, texts.get("agreement.new"));
        card.getStylesheets().add(Theme.sheet("agreement.css"));
        TextField search = TextMenu.on(new TextField(), texts);
        search.setPromptText(texts.get("agreement.new.search"));
        search.setAccessibleText(texts.get("agreement.new.search"));
        search.textProperty().addListener((_, _, typed) -> list(typed));
        search.setOnAction(_ -> first(search.getText()));
        card.content(Labels.quiet(texts.get("agreement.new.who")), search, found);
        card.cancel(texts.get("ui.dialog.cancel")).focusFirst(search);
        acts.context().dialogs().open(card);
        Work.of(() -> acts.services().pupils().atSchool())
                .onSuccess(all -> {
                    pupils.set(all);
                    list("");
                })
                .runOn(acts.context().tasks());
    }

    private List<Stored<Pupil>> matching(String typed) {
        String wanted = typed.strip().toLowerCase(Texts.DUTCH);
        return pupils.get().stream()
                .filter(pupil ->
                        pupil.value().name().full().toLowerCase(Texts.DUTCH).contains(wanted))
                .limit(MOST)
                .toList();
    }

    private void first(String typed) {
        List<Stored<Pupil>> matching = matching(typed);
        if (matching.size() == 1) {
            talks(matching.getFirst().value());
        }
    }

    private void list(String typed) {
        found.getChildren().clear();
        for (Stored<Pupil> pupil : matching(typed)) {
            found.getChildren().add(new ListRow(pupil.value().name().full()).opens(() -> talks(pupil.value())));
        }
    }

    private void talks(Pupil pupil) {
        Work.of(() -> acts.services().agreements().talks(pupil.id()))
                .onSuccess(talks -> offer(pupil, talks))
                .runOn(acts.context().tasks());
    }

    private void offer(Pupil pupil, List<Conversation> talks) {
        found.getChildren()
                .setAll(Labels.strong(
                        texts.get("agreement.new.talk", pupil.name().spoken())));
        talks.stream()
                .limit(MOST)
                .forEach(talk -> found.getChildren()
                        .add(new ListRow(talk.subject())
                                .caption(AgreementTexts.fullDay(talk.moment().on()))
                                .opens(() -> begin(talk))));
        found.getChildren()
                .add(new ListRow(texts.get("agreement.new.without")).last().opens(() -> begin(pupil.id())));
        found.getChildren().get(1).requestFocus();
    }

    private void begin(Conversation talk) {
        card.close();
        acts.begin(() -> acts.services().agreements().start(talk.id()), now -> acts.write(now.value()));
    }

    private void begin(PupilId pupil) {
        card.close();
        acts.begin(() -> acts.services().agreements().start(pupil), now -> acts.write(now.value()));
    }
}
