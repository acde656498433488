package nl.driehoek.service;

import java.util.List;
import java.util.Optional;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.nvc.NvcSheet;
import nl.driehoek.domain.nvc.NvcSheetId;
import nl.driehoek.store.ChangedMeanwhile;
import nl.driehoek.store.NvcSheetRepository;
import org.jooq.DSLContext;

/**
 * Sheets for nonviolent communication. A sheet is private to its author until shared; a shared one is read, never changed,
 * by colleagues who may see its pupil.
 */
public final class NvcSheets {

    private final Desk desk;
    private final PupilAccess access;
    private final NvcSheetRepository sheets;

    /** Sheets at {@code desk}. */
    public NvcSheets(Desk desk) {
        this.desk = desk;
        this.access = new PupilAccess(desk);
        this.sheets = new NvcSheetRepository(desk.json());
    }

    /** A new private sheet about {@code about}; it is in the store only after the first save. */
    public NvcSheet fresh(NvcSheet.About about) {
        return NvcSheet.fresh(new NvcSheetId(desk.ids().next()), desk.me().id(), about);
    }

    /** The sheets the signed-in colleague wrote, newest change first. */
    public List<Stored<NvcSheet>> mine() {
        return desk.read(sql -> sheets.by(sql, desk.me().id()));
    }

    /** The sheets tied to a talk that the colleague wrote or may read, newest change first. */
    public List<Stored<NvcSheet>> of(ConversationId conversation) {
        return desk.read(sql -> sheets.of(sql, conversation, desk.me().id()).stream()
                .filter(sheet -> readable(sql, sheet.value()))
                .toList());
    }

    /** One sheet; empty when there is none or it is somebody else’s private one. */
    public Optional<Stored<NvcSheet>> find(NvcSheetId id) {
        return desk.read(sql -> sheets.find(sql, id, desk.me().id()).filter(sheet -> readable(sql, sheet.value())));
    }

    /** Whether the signed-in colleague wrote {@code sheet} and so may change it. */
    public boolean own(NvcSheet sheet) {
        return sheet.author().equals(desk.me().id());
    }

    /** Saves an own sheet on top of revision {@code basedOn}, 0 for a new one. */
    public SaveResult<NvcSheet> save(NvcSheet sheet, int basedOn) {
        if (!own(sheet)) {
            return new SaveResult.NoRight<>();
        }
        try {
            desk.write(writing -> sheets.save(writing, sheet, basedOn));
        } catch (ChangedMeanwhile e) {
            return new SaveResult.ChangedElsewhere<>(find(sheet.id()).orElseThrow());
        }
        return new SaveResult.Saved<>(find(sheet.id()).orElseThrow());
    }

    /** Removes an own sheet; {@link #save} with revision 0 puts it back. False when it is not an own one. */
    public boolean delete(NvcSheet sheet) {
        if (!own(sheet)) {
            return false;
        }
        desk.write(writing -> {
            sheets.delete(writing, sheet.id());
            return null;
        });
        return true;
    }

    private boolean readable(DSLContext sql, NvcSheet sheet) {
        return own(sheet)
                || sheet.about().pupil().map(pupil -> access.allows(sql, pupil)).orElse(sheet.shared());
    }
}
