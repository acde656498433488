package nl.driehoek.service;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.driehoek.domain.Act;
import nl.driehoek.domain.RecordKind;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.pupil.ChildPicture;
import nl.driehoek.domain.pupil.Placement;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.store.ChangedMeanwhile;
import nl.driehoek.store.PupilRepository;
import nl.driehoek.store.SheetRepository;
import nl.driehoek.store.Writing;

/** Pupils, as far as the signed-in colleague may see them. */
public final class Pupils {

    private final Desk desk;
    private final PupilAccess access;
    private final PupilRepository pupils;
    private final SheetRepository<ChildPicture> pictures;
    private final PlacementKeeper placements;

    /** Pupils at {@code desk}. */
    public Pupils(Desk desk) {
        this.desk = desk;
        this.access = new PupilAccess(desk);
        this.pupils = new PupilRepository(desk.json());
        this.pictures = new SheetRepository<>(RecordKind.CHILD_PICTURE, ChildPicture.class, desk.json());
        this.placements = new PlacementKeeper(desk.json());
    }

    /** The pupils who are at school today, by surname without prefix in Dutch order. */
    public List<Stored<Pupil>> atSchool() {
        return sorted(pupil -> !pupil.schooling().gone(desk.today()));
    }

    /** The pupils who have left, in the same order. */
    public List<Stored<Pupil>> gone() {
        return sorted(pupil -> pupil.schooling().gone(desk.today()));
    }

    /** One pupil; empty when there is none or the colleague has no right to see it. */
    public Optional<Stored<Pupil>> find(PupilId id) {
        return desk.read(sql -> access.find(sql, id));
    }

    /** A new id for a pupil to add. */
    public PupilId newId() {
        return new PupilId(desk.ids().next());
    }

    /** Adds a pupil; only the care team and managers may do that. */
    public SaveResult<Pupil> add(Pupil pupil) {
        if (!mayAdd()) {
            return new SaveResult.NoRight<>();
        }
        desk.write(writing -> save(writing, pupil, 0));
        return new SaveResult.Saved<>(
                desk.read(sql -> pupils.find(sql, pupil.id())).orElseThrow());
    }

    /** Saves a changed pupil on top of the revision it was read at. */
    public SaveResult<Pupil> save(Stored<Pupil> pupil) {
        PupilId id = pupil.value().id();
        if (find(id).isEmpty()) {
            return new SaveResult.NoRight<>();
        }
        try {
            desk.write(writing -> save(writing, pupil.value(), pupil.revision()));
        } catch (ChangedMeanwhile e) {
            return new SaveResult.ChangedElsewhere<>(find(id).orElseThrow());
        }
        return new SaveResult.Saved<>(find(id).orElseThrow());
    }

    private int save(Writing writing, Pupil pupil, int basedOn) {
        int revision = pupils.save(writing, pupil, basedOn);
        placements.follow(writing, pupil, desk.today());
        return revision;
    }

    /** Whether the signed-in colleague may add pupils. */
    public boolean mayAdd() {
        return desk.rights().seesAll() || desk.rights().manages();
    }

    /** The stretches of a pupil's time at school, oldest first. */
    public List<Placement> placements(PupilId id) {
        return desk.read(sql -> access.allows(sql, id) ? pupils.placements(sql, id) : List.of());
    }

    /** The child at home and at school; empty when nothing was written yet or the colleague has no right. */
    public Optional<Stored<ChildPicture>> picture(PupilId id) {
        return desk.read(sql ->
                access.allows(sql, id) ? pictures.find(sql, id.value(), ChildPicture.empty(id)) : Optional.empty());
    }

    /** Saves the picture of a child on top of revision {@code basedOn}, 0 when there was none. */
    public SaveResult<ChildPicture> savePicture(ChildPicture picture, int basedOn) {
        if (find(picture.pupil()).isEmpty()) {
            return new SaveResult.NoRight<>();
        }
        try {
            desk.write(writing ->
                    pictures.save(writing, Act.CHANGED, picture.pupil().value(), picture, basedOn));
        } catch (ChangedMeanwhile e) {
            return new SaveResult.ChangedElsewhere<>(picture(picture.pupil()).orElseThrow());
        }
        return new SaveResult.Saved<>(picture(picture.pupil()).orElseThrow());
    }

    private List<Stored<Pupil>> sorted(java.util.function.Predicate<Pupil> wanted) {
        Collator dutch = Collator.getInstance(Locale.of("nl", "NL"));
        return desk.read(access::visible).stream()
                .filter(pupil -> wanted.test(pupil.value()))
                .sorted(Comparator.comparing(pupil -> pupil.value().name().sortKey(), dutch))
                .toList();
    }
}
