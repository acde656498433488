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
import nl.driehoek.domain.family.HelpBridge;
import nl.driehoek.domain.family.ParentId;
import nl.driehoek.domain.family.ProfileRole;
import nl.driehoek.domain.family.RoleNotes;
import nl.driehoek.domain.family.RoleProfile;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.pupil.Schooling;
import nl.driehoek.domain.school.Group;
import nl.driehoek.domain.school.GroupId;
import nl.driehoek.domain.school.GroupKind;
import nl.driehoek.domain.school.SchoolYear;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoleProfilesTest {

    private static final ParentId HANNEKE = new ParentId(new UUID(3, 1));
    private static final RoleNotes OWN_QUESTION =
            new RoleNotes("Het is veel", "Luisteren", "Samen gebeld", Optional.empty(), "Marleen");
    private static final HelpBridge BRIDGE = new HelpBridge("Zoë merkt het", "jeugdteam", "", true, "24 november");

    @TempDir
    Path folder;

    private TestDesk desk;
    private RoleProfiles marleens;
    private RoleProfiles joosts;
    private PupilId zoe;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder);
        marleens = new RoleProfiles(desk.marleen());
        joosts = new RoleProfiles(desk.joost());
        Groups groups = new Groups(desk.marleen());
        GroupId reigers = groups.newId();
        groups.add(new Group(
                reigers,
                "De Reigers",
                GroupKind.HOME,
                Optional.empty(),
                new SchoolYear(2026),
                Set.of(TestDesk.JOOST.id())));
        Pupils pupils = new Pupils(desk.marleen());
        zoe = pupils.newId();
        pupils.add(Pupil.named(zoe, PersonName.of("Zoë", "van den", "Berg"))
                .withSchooling(new Schooling(
                        Optional.of(reigers), Set.of(), Optional.empty(), "", Optional.empty(), Optional.empty())));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theRoleOfHelpSeekerIsOnlyForWhoMaySeeIt() {
        saveWhole();
        RoleProfile seen = joosts.find(HANNEKE, zoe).orElseThrow().value();
        assertTrue(seen.notes(ProfileRole.HELP_SEEKER).empty());
        assertEquals(HelpBridge.NONE, seen.bridge());
        assertTrue(joosts.versions(HANNEKE, zoe).stream()
                .allMatch(version ->
                        version.profile().notes(ProfileRole.HELP_SEEKER).empty()));
        assertEquals(
                OWN_QUESTION, marleens.find(HANNEKE, zoe).orElseThrow().value().notes(ProfileRole.HELP_SEEKER));
    }

    @Test
    void whoMayNotSeeItLeavesTheRestrictedPartAsItIs() {
        saveWhole();
        RoleProfile seen = joosts.find(HANNEKE, zoe).orElseThrow().value();
        RoleNotes expert = new RoleNotes("Na drukte helpt rust", "", "", Optional.empty(), "Joost");
        assertInstanceOf(SaveResult.Saved.class, joosts.save(seen.with(ProfileRole.EXPERT, expert), 1));
        RoleProfile now = marleens.find(HANNEKE, zoe).orElseThrow().value();
        assertEquals(expert, now.notes(ProfileRole.EXPERT));
        assertEquals(OWN_QUESTION, now.notes(ProfileRole.HELP_SEEKER));
        assertEquals(BRIDGE, now.bridge());
    }

    @Test
    void whoMayNotSeeItCannotWriteItEither() {
        RoleProfile forged = RoleProfile.empty(HANNEKE, zoe).with(ProfileRole.HELP_SEEKER, OWN_QUESTION);
        joosts.save(forged, 0);
        assertTrue(marleens.find(HANNEKE, zoe)
                .orElseThrow()
                .value()
                .notes(ProfileRole.HELP_SEEKER)
                .empty());
    }

    @Test
    void eachSaveIsAVersion() {
        saveWhole();
        marleens.save(marleens.find(HANNEKE, zoe).orElseThrow().value().discussed(LocalDate.of(2026, 11, 3)), 1);
        List<RoleProfiles.Version> versions = marleens.versions(HANNEKE, zoe);
        assertEquals(
                List.of(2, 1),
                versions.stream().map(RoleProfiles.Version::revision).toList());
        assertEquals("Marleen ten Hoeve", versions.getFirst().by());
        assertEquals(Optional.empty(), versions.getLast().profile().discussedOn());
        assertInstanceOf(SaveResult.ChangedElsewhere.class, marleens.save(RoleProfile.empty(HANNEKE, zoe), 1));
    }

    @Test
    void eachParentHasAnOwnProfileTowardsEachChild() {
        saveWhole();
        assertEquals(Optional.empty(), marleens.find(new ParentId(new UUID(3, 2)), zoe));
        assertEquals(Optional.empty(), marleens.find(HANNEKE, new PupilId(new UUID(4, 4))));
    }

    @Test
    void theReadersOfTheOwnQuestionAreNamed() {
        assertEquals(List.of(TestDesk.MARLEEN), marleens.readersOfHelpSeeker());
    }

    private void saveWhole() {
        RoleProfile whole = RoleProfile.empty(HANNEKE, zoe)
                .with(ProfileRole.HELP_SEEKER, OWN_QUESTION)
                .with(BRIDGE);
        assertInstanceOf(SaveResult.Saved.class, marleens.save(whole, 0));
    }
}
