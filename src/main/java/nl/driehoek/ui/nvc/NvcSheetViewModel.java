package nl.driehoek.ui.nvc;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.coach.WrittenIn;
import nl.driehoek.domain.nvc.NvcSheet;
import nl.driehoek.domain.nvc.NvcSide;
import nl.driehoek.service.NvcSheets;
import nl.driehoek.ui.common.draft.Draft;
import nl.driehoek.ui.common.part.SaveState;
import nl.driehoek.ui.common.work.Tasks;

/** One sheet while it is written: eight places in any order, saved by itself. */
public final class NvcSheetViewModel {

    private final NvcSheets sheets;
    private final Map<NvcCell, StringProperty> cells = new LinkedHashMap<>();
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty opening = new SimpleStringProperty("");
    private final StringProperty heard = new SimpleStringProperty("");
    private final BooleanProperty requestToSelf = new SimpleBooleanProperty();
    private final BooleanProperty shared = new SimpleBooleanProperty();
    private final Draft<NvcSheet> draft;
    private boolean showing;

    /** A model that saves through {@code sheets}. */
    public NvcSheetViewModel(NvcSheets sheets, Tasks tasks, Clock clock) {
        this.sheets = sheets;
        this.draft = new Draft<>(tasks, clock, sheets::save);
        NvcCell.all().forEach(cell -> cells.put(cell, text()));
        List.of(title, opening, heard).forEach(text -> text.subscribe(_ -> changed()));
        List.of(requestToSelf, shared).forEach(flag -> flag.subscribe(_ -> changed()));
    }

    private StringProperty text() {
        StringProperty text = new SimpleStringProperty("");
        text.subscribe(_ -> changed());
        return text;
    }

    /** Shows {@code stored}. */
    public void begin(Stored<NvcSheet> stored) {
        draft.begin(stored.value(), stored.revision());
        show(stored.value());
    }

    /** What stands in one of the eight places. */
    StringProperty text(NvcCell cell) {
        return cells.get(cell);
    }

    /** A few words for the author’s own list. */
    StringProperty title() {
        return title;
    }

    /** First sentences for the talk. */
    StringProperty opening() {
        return opening;
    }

    /** What was really heard afterwards. */
    StringProperty heard() {
        return heard;
    }

    /** Whether the request under "ik" is addressed to oneself. */
    BooleanProperty requestToSelf() {
        return requestToSelf;
    }

    /** Whether colleagues may read it. */
    BooleanProperty shared() {
        return shared;
    }

    /** Where saving stands. */
    ReadOnlyObjectProperty<SaveState> saved() {
        return draft.stateProperty();
    }

    /** The draft, so that locking saves it first. */
    Draft<NvcSheet> draft() {
        return draft;
    }

    /** The sheet as it stands on the screen; only after {@link #begin}. */
    NvcSheet sheet() {
        return draft.value();
    }

    /** The sheet with what was typed just now. */
    NvcSheet now() {
        return written();
    }

    /** Whether the sheet may be changed: only its author may. */
    boolean editable() {
        return sheets.own(sheet());
    }

    /** Ties the sheet to other people or to nothing. */
    void tie(NvcSheet.About about) {
        NvcSheet now = written();
        draft.change(new NvcSheet(
                now.schema(),
                now.id(),
                now.author(),
                now.title(),
                about,
                now.self(),
                now.other(),
                now.requestToSelf(),
                now.opening(),
                now.heard(),
                now.shared()));
    }

    /** Puts {@code words} at the end of a place, as part of a sentence. */
    void insert(NvcCell cell, List<String> words) {
        StringProperty text = cells.get(cell);
        String before = text.get().stripTrailing();
        String joined = String.join(", ", words);
        text.set(before.isEmpty() ? joined : before + (before.endsWith(",") ? " " : ", ") + joined);
    }

    /** Saves now what was not saved yet. */
    void flush() {
        draft.flush();
    }

    private void changed() {
        if (!showing && draft.value() != null) {
            draft.change(written());
        }
    }

    private void show(NvcSheet sheet) {
        showing = true;
        cells.forEach((cell, text) -> text.set(cell.of(cell.self() ? sheet.self() : sheet.other())));
        title.set(sheet.title());
        opening.set(sheet.opening());
        heard.set(sheet.heard());
        requestToSelf.set(sheet.requestToSelf());
        shared.set(sheet.shared());
        showing = false;
    }

    private NvcSheet written() {
        NvcSheet known = draft.value();
        return new NvcSheet(
                known.schema(),
                known.id(),
                known.author(),
                title.get(),
                known.about(),
                side(true),
                side(false),
                requestToSelf.get(),
                opening.get(),
                heard.get(),
                shared.get());
    }

    private NvcSide side(boolean self) {
        return new NvcSide(
                cells.get(new NvcCell(self, WrittenIn.OBSERVATION)).get(),
                cells.get(new NvcCell(self, WrittenIn.FEELING)).get(),
                cells.get(new NvcCell(self, WrittenIn.NEED)).get(),
                cells.get(new NvcCell(self, WrittenIn.REQUEST)).get());
    }
}
