package nl.driehoek.ui.settings.words;

import nl.driehoek.service.ExplainedTerm;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.ListRow;
import nl.driehoek.ui.common.part.StatusChip;
import nl.driehoek.ui.common.part.WrappingCell;
import org.kordamp.ikonli.feather.Feather;

/** A term: the word and what it stands for, the explanation, what it is, and whose explanation it is. */
final class TermCell extends WrappingCell<ExplainedTerm> {

    private final Texts texts;

    TermCell(Texts texts) {
        super("term-cell");
        this.texts = texts;
    }

    @Override
    protected ListRow content(ExplainedTerm term) {
        ListRow row = new ListRow(term.word());
        if (!term.full().isEmpty()) {
            row.context(term.full());
        }
        if (!term.meaning().isEmpty()) {
            row.second(Labels.body(term.meaning()));
        }
        if (!term.status().isEmpty()) {
            row.caption(term.status());
        }
        switch (term.origin()) {
            case PROGRAM -> {}
            case CHANGED -> row.right(StatusChip.neutral(Feather.EDIT_2, texts.get("settings.terms.changed")));
            case SCHOOL -> row.right(StatusChip.neutral(Feather.PLUS, texts.get("settings.terms.school")));
            case NONE -> row.right(StatusChip.neutral(Feather.MINUS, texts.get("settings.terms.unexplained")));
        }
        return row;
    }

    @Override
    protected String spoken(ExplainedTerm term) {
        String origin = switch (term.origin()) {
            case PROGRAM -> "";
            case CHANGED -> texts.get("settings.terms.changed");
            case SCHOOL -> texts.get("settings.terms.school");
            case NONE -> texts.get("settings.terms.unexplained");
        };
        return String.join(", ", term.word(), term.full(), term.meaning(), term.status(), origin);
    }
}
