package nl.driehoek.domain.nvc;

import java.util.Objects;
import java.util.Optional;
import nl.driehoek.domain.Require;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.family.ParentId;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.staff.ColleagueId;

/**
 * A sheet for nonviolent communication: two columns (I, with clarity; you, with empathy) and four rows. It can be
 * filled in any order and is private to its author until shared.
 *
 * @param schema form of this sheet, now 1
 * @param id own id
 * @param author who wrote it
 * @param title a few words for the author's own list, may be empty
 * @param about what it is tied to
 * @param self the column "ik"
 * @param other the column "jij": a guess, to be checked as a question
 * @param requestToSelf whether the request in "ik" is addressed to oneself
 * @param opening first sentences for the talk
 * @param heard what was really heard afterwards
 * @param shared whether colleagues with a right to the pupil may read it
 */
public record NvcSheet(
        int schema,
        NvcSheetId id,
        ColleagueId author,
        String title,
        About about,
        NvcSide self,
        NvcSide other,
        boolean requestToSelf,
        String opening,
        String heard,
        boolean shared) {

    /** The form this version writes. */
    public static final int SCHEMA = 1;

    /**
     * What a sheet is tied to; a loose sheet is tied to nothing.
     *
     * @param pupil a pupil
     * @param parent a parent
     * @param conversation a talk
     */
    public record About(Optional<PupilId> pupil, Optional<ParentId> parent, Optional<ConversationId> conversation) {

        /** Tied to nothing. */
        public static final About LOOSE = new About(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Tidies the texts. */
    public NvcSheet {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(author, "author");
        title = Require.line(title, "title");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(self, "self");
        Objects.requireNonNull(other, "other");
        opening = Require.text(opening, "opening");
        heard = Require.text(heard, "heard");
    }

    /** A new private sheet. */
    public static NvcSheet fresh(NvcSheetId id, ColleagueId author, About about) {
        return new NvcSheet(SCHEMA, id, author, "", about, NvcSide.EMPTY, NvcSide.EMPTY, false, "", "", false);
    }

    /** The id only. */
    @Override
    public String toString() {
        return "NvcSheet " + id.value();
    }
}
