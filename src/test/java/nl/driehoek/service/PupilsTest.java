package nl.driehoek.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.pupil.ChildPicture;
import nl.driehoek.domain.pupil.PictureNote;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.pupil.Schooling;
import nl.driehoek.domain.pupil.Strengths;
import nl.driehoek.domain.school.Group;
import nl.driehoek.domain.school.GroupId;
import nl.driehoek.domain.school.GroupKind;
import nl.driehoek.domain.school.SchoolYear;
import nl.driehoek.store.GroupRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PupilsTest {

    private static final GroupId REIGERS = new GroupId(new UUID(5, 5));

    @TempDir
    Path folder;

    private TestDesk desk;
    private Pupils marleens;
    private Pupils joosts;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder);
        marleens = new Pupils(desk.marleen());
        joosts = new Pupils(desk.joost());
        Group group = new Group(
                REIGERS,
                "De Reigers",
                GroupKind.HOME,
                Optional.empty(),
                new SchoolYear(2026),
                Set.of(TestDesk.JOOST.id()));
        GroupRepository groups = new GroupRepository(desk.marleen().json());
        desk.marleen().write(writing -> groups.save(writing, group, Optional.empty(), 0));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void pupilsStandInDutchOrderOfSurnameWithoutPrefix() {
        add("Zoë", "van den", "Berg");
        add("Ismaël", "el", "Aouragh");
        add("Çağla", "", "Yıldız");
        add("Renée", "d’", "Ancona");
        assertEquals(
                List.of("Renée d’Ancona", "Ismaël el Aouragh", "Zoë van den Berg", "Çağla Yıldız"),
                marleens.atSchool().stream()
                        .map(pupil -> pupil.value().name().full())
                        .toList());
    }

    @Test
    void aTeacherSeesOnlyPupilsOfOwnGroups() {
        PupilId mine = add("Zoë", "van den", "Berg");
        PupilId other = add("Minh", "", "Nguyễn");
        Stored<Pupil> zoe = marleens.find(mine).orElseThrow();
        marleens.save(zoe.with(pupil -> pupil.withSchooling(inReigers())));
        assertEquals(1, joosts.atSchool().size());
        assertTrue(joosts.find(other).isEmpty());
        assertInstanceOf(
                SaveResult.NoRight.class, joosts.save(marleens.find(other).orElseThrow()));
    }

    @Test
    void whoSavesSecondSeesWhatTheFirstSaved() {
        PupilId id = add("Zoë", "van den", "Berg");
        Stored<Pupil> first = marleens.find(id).orElseThrow();
        marleens.save(first.with(pupil -> pupil.withSchooling(inReigers())));
        SaveResult<Pupil> second = marleens.save(first);
        var elsewhere = assertInstanceOf(SaveResult.ChangedElsewhere.class, second);
        assertEquals(2, elsewhere.theirs().revision());
    }

    @Test
    void pupilsWhoHaveLeftStandApart() {
        PupilId id = add("Sem", "van", "Vliet");
        Stored<Pupil> sem = marleens.find(id).orElseThrow();
        Schooling gone = new Schooling(
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 7, 10)));
        marleens.save(sem.with(pupil -> pupil.withSchooling(gone)));
        assertEquals(List.of(), marleens.atSchool());
        assertEquals(1, marleens.gone().size());
    }

    @Test
    void thePictureOfAChildIsSavedAndComesBack() {
        PupilId id = add("Zoë", "van den", "Berg");
        PictureNote home = new PictureNote("Leest graag", "Hanneke", LocalDate.of(2026, 10, 12));
        ChildPicture picture = new ChildPicture(
                1, id, Optional.of(home), Optional.empty(), Optional.empty(), Strengths.NONE, List.of());
        assertInstanceOf(SaveResult.Saved.class, marleens.savePicture(picture, 0));
        assertEquals(picture, marleens.picture(id).orElseThrow().value());
        assertInstanceOf(SaveResult.ChangedElsewhere.class, marleens.savePicture(picture, 0));
        assertTrue(joosts.picture(id).isEmpty());
    }

    private static Schooling inReigers() {
        return new Schooling(Optional.of(REIGERS), Set.of(), Optional.empty(), "", Optional.empty(), Optional.empty());
    }

    private PupilId add(String callName, String prefix, String surname) {
        PupilId id = marleens.newId();
        marleens.add(Pupil.named(id, PersonName.of(callName, prefix, surname)));
        return id;
    }
}
