package nl.driehoek.ui.family;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.family.FamilyMember;
import nl.driehoek.domain.family.ParentId;
import nl.driehoek.domain.family.ParentLink;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.service.PupilCare;
import nl.driehoek.service.SaveResult;
import nl.driehoek.ui.common.work.Tasks;
import nl.driehoek.ui.common.work.Work;

/** One parent of a pupil, saved while typing. */
final class ParentModel {

    /**
     * What the head of the page tells.
     *
     * @param pupil the child
     * @param member the parent and the bond
     * @param children all children of the parent that the colleague may see
     */
    record Head(Pupil pupil, Stored<FamilyMember> member, List<Pupil> children) {}

    final ParentFields fields = new ParentFields();
    final ObjectProperty<Head> head = new SimpleObjectProperty<>();
    final DraftSaver<FamilyMember> saver;

    private final PupilCare care;
    private final Tasks tasks;
    private final PupilId pupil;
    private final ParentId parent;
    private boolean filling;

    ParentModel(PupilCare care, Tasks tasks, PupilId pupil, ParentId parent) {
        this.care = care;
        this.tasks = tasks;
        this.pupil = pupil;
        this.parent = parent;
        this.saver = new DraftSaver<>(tasks, care.clock(), this::member, this::save);
        fields.onChange(() -> {
            if (!filling) {
                saver.touch();
            }
        });
    }

    void load(Runnable gone) {
        Work.of(this::read)
                .onSuccess(read -> read.ifPresentOrElse(this::show, gone))
                .runOn(tasks);
    }

    private Optional<Head> read() {
        return care.families()
                .find(pupil, parent)
                .flatMap(member -> care.pupils()
                        .find(pupil)
                        .map(child ->
                                new Head(child.value(), member, care.families().childrenOf(parent))));
    }

    private void show(Head read) {
        take(read.member());
        head.set(read);
    }

    /** Shows {@code stored} in place of what was typed. */
    void take(Stored<FamilyMember> stored) {
        saver.basedOn(stored.revision());
        filling = true;
        fields.from(stored.value());
        filling = false;
    }

    /** What stands on the screen. */
    FamilyMember member() {
        return fields.on(head.get().member().value());
    }

    private SaveResult<FamilyMember> save(FamilyMember member, int basedOn) {
        Stored<FamilyMember> base = head.get().member();
        return care.families().save(new Stored<>(member, basedOn, base.changedAt(), base.changedBy()));
    }

    /** Takes the bond with the pupil away; {@code done} gets it, for putting it back. */
    void unlink(Consumer<ParentLink> done) {
        saver.flush();
        Work.of(() -> care.families().unlink(pupil, parent))
                .onSuccess(link -> link.ifPresent(done))
                .runOn(tasks);
    }

    /** Puts a bond back. */
    void link(ParentLink link) {
        Work.of(() -> care.families().link(link)).runOn(tasks);
    }
}
