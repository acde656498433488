package nl.driehoek.ui.settings.words;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.layout.FlowPane;
import nl.driehoek.domain.coach.SchoolWords;
import nl.driehoek.domain.coach.SchoolWords.Term;
import nl.driehoek.service.ExplainedTerm;
import nl.driehoek.service.ExplainedTerm.Origin;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.form.Field;
import nl.driehoek.ui.common.form.Form;
import nl.driehoek.ui.common.form.Rule;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Labels;
import org.kordamp.ikonli.feather.Feather;

/** Adds a term, or changes how one is explained: in own words, in those of the program, or not at all. */
final class TermDialog {

    private static final int LINES = 3;

    private final ViewContext context;
    private final Texts texts;
    private final WordsModel model;
    private final StringProperty word = new SimpleStringProperty("");
    private final StringProperty meaning = new SimpleStringProperty("");

    TermDialog(ViewContext context, WordsModel model) {
        this.context = context;
        this.texts = context.texts();
        this.model = model;
    }

    /** A term that is not in the list yet. */
    void add() {
        Rule<String> fresh = Rule.filled(word, "settings.term.word.fill")
                .must(typed -> !model.hasTerm(typed), "settings.term.word.there");
        Form form = new Form(texts, model.clock())
                .fields(fields -> fields.text("settings.term.word", word, field -> field.rule(fresh))
                        .area("settings.term.meaning", meaning, LINES, this::mustBeFilled));
        DialogCard card = new DialogCard(texts, texts.get("settings.terms.add"));
        finish(card.content(form.node()), form);
    }

    /** {@code term}, as it is explained now. */
    void open(ExplainedTerm term) {
        word.set(term.word());
        meaning.set(term.meaning());
        Form form = new Form(texts, model.clock())
                .fields(fields -> fields.area("settings.term.meaning", meaning, LINES, this::mustBeFilled));
        DialogCard card = new DialogCard(texts, term.word());
        if (!term.full().isEmpty()) {
            card.content(Labels.body(term.full()));
        }
        if (!term.status().isEmpty()) {
            card.content(Labels.caption(term.status()));
        }
        card.content(form.node());
        acts(card, term);
        finish(card, form);
    }

    private void mustBeFilled(Field field) {
        field.rule(Rule.filled(meaning, "settings.term.meaning.fill")).hint("settings.term.meaning.hint");
    }

    private void acts(DialogCard card, ExplainedTerm term) {
        Optional<ExplainedTerm> program = model.ofProgram(term.word());
        FlowPane acts = new FlowPane();
        acts.getStyleClass().add("button-flow");
        if (term.origin() != Origin.NONE) {
            acts.getChildren()
                    .add(Buttons.quiet(
                            Feather.MINUS,
                            texts.get("settings.term.unexplained"),
                            () -> act(
                                    card,
                                    term,
                                    Optional.of(new Term(term.word(), "")),
                                    texts.get("settings.term.unexplained.done", term.word()))));
        }
        if (program.isPresent() && term.origin() != Origin.PROGRAM) {
            card.content(Labels.caption(
                    texts.get("settings.term.program", program.get().meaning())));
            acts.getChildren()
                    .add(Buttons.quiet(
                            Feather.ROTATE_CCW,
                            texts.get("settings.term.back"),
                            () -> act(
                                    card, term, Optional.empty(), texts.get("settings.term.back.done", term.word()))));
        }
        if (program.isEmpty()) {
            acts.getChildren()
                    .add(Buttons.quiet(
                            Feather.TRASH_2,
                            texts.get("settings.term.remove"),
                            () -> act(card, term, Optional.empty(), texts.get("settings.words.removed", term.word()))));
        }
        card.content(acts);
    }

    /** Explains as {@code own} says, or as the program does without it, and offers the way back. */
    private void act(DialogCard card, ExplainedTerm term, Optional<Term> own, String told) {
        Optional<Term> before = model.ownTerm(term.word());
        card.close();
        model.change(words -> with(words, term.word(), own));
        context.toasts().undoable(told, () -> model.change(words -> with(words, term.word(), before)));
    }

    private static SchoolWords with(SchoolWords words, String word, Optional<Term> own) {
        return own.map(words::explaining).orElseGet(() -> words.withoutTerm(word));
    }

    private void finish(DialogCard card, Form form) {
        card.cancel(texts.get("ui.dialog.cancel"))
                .button(Buttons.primary(texts.get("settings.term.save"), () -> {
                    if (form.finished()) {
                        card.close();
                        model.explain(word.get(), meaning.get());
                    }
                }))
                .focusFirst(form.firstControl());
        context.dialogs().open(card);
    }
}
