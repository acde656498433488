package nl.driehoek.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.family.Authority;
import nl.driehoek.domain.family.ContactDetails;
import nl.driehoek.domain.family.Custody;
import nl.driehoek.domain.family.FamilyMember;
import nl.driehoek.domain.family.Parent;
import nl.driehoek.domain.family.ParentId;
import nl.driehoek.domain.family.ParentLink;
import nl.driehoek.domain.family.ParentSheet;
import nl.driehoek.domain.family.Relation;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.school.Address;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FamiliesTest {

    @TempDir
    Path folder;

    private TestDesk desk;
    private Families families;
    private Pupils pupils;
    private PupilId zoe;
    private PupilId daan;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder);
        Desk marleen = desk.marleen();
        families = new Families(marleen);
        pupils = new Pupils(marleen);
        zoe = pupil("Zoë");
        daan = pupil("Daan");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void fiveParentsStandInTheOrderInWhichTheyWereAdded() {
        List<String> names = List.of("Hanneke", "Daniël", "Sjoerd", "Truus", "Anouk");
        names.forEach(name -> add(zoe, name, "06-1000000" + names.indexOf(name)));
        assertEquals(names, spoken(zoe));
    }

    @Test
    void theOrderCanBeChanged() {
        ParentId first = add(zoe, "Hanneke", "");
        ParentId second = add(zoe, "Daniël", "");
        ParentId third = add(zoe, "Sjoerd", "");
        families.reorder(zoe, List.of(third, first));
        assertEquals(List.of("Sjoerd", "Hanneke", "Daniël"), spoken(zoe));
        families.reorder(zoe, List.of(second, third, first));
        assertEquals(List.of("Daniël", "Sjoerd", "Hanneke"), spoken(zoe));
    }

    @Test
    void brothersAndSistersShareTheParent() {
        ParentId hanneke = add(zoe, "Hanneke", "06-12345678");
        families.link(link(daan, hanneke));
        assertEquals(
                List.of("Daan"),
                families.siblings(zoe).stream()
                        .map(child -> child.name().callName())
                        .toList());
        Stored<FamilyMember> atDaan = families.find(daan, hanneke).orElseThrow();
        Parent moved = new Parent(
                hanneke,
                atDaan.value().parent().name(),
                new ContactDetails(List.of("06-87654321"), "", Address.NONE),
                ParentSheet.EMPTY);
        families.save(atDaan.with(member -> new FamilyMember(moved, member.link())));
        assertEquals(
                List.of("06-87654321"),
                families.find(zoe, hanneke)
                        .orElseThrow()
                        .value()
                        .parent()
                        .details()
                        .phones());
    }

    @Test
    void gezagBelongsToTheBondAndNotToTheParent() {
        ParentId hanneke = add(zoe, "Hanneke", "");
        families.link(link(daan, hanneke));
        ParentLink known = new ParentLink(zoe, hanneke, Relation.MOTHER, "", Custody.of(Authority.YES), 0);
        families.saveLink(known);
        assertEquals(Authority.YES, authority(zoe, hanneke));
        assertEquals(Authority.UNKNOWN, authority(daan, hanneke));
    }

    @Test
    void aBondTakenAwayCanBePutBack() {
        ParentId hanneke = add(zoe, "Hanneke", "06-12345678");
        ParentLink gone = families.unlink(zoe, hanneke).orElseThrow();
        assertEquals(List.of(), families.of(zoe));
        families.link(gone);
        assertEquals(List.of("Hanneke"), spoken(zoe));
    }

    @Test
    void theSamePersonIsFoundByNumberMailOrName() {
        ParentId hanneke = add(zoe, "Hanneke", "06-12345678");
        List<SimilarParent> byPhone = families.similar(typed("Han", "", "+31 6 1234 5678"), daan);
        assertEquals(
                List.of(hanneke),
                byPhone.stream().map(match -> match.parent().id()).toList());
        assertEquals(Set.of(SimilarParent.Ground.PHONE), byPhone.getFirst().grounds());
        assertEquals("Zoë", byPhone.getFirst().children().getFirst().name().callName());
        assertEquals(
                Set.of(SimilarParent.Ground.NAME),
                families.similar(typed("Hannèke", "Vermeulen", ""), daan)
                        .getFirst()
                        .grounds());
        assertEquals(List.of(), families.similar(typed("Truus", "Vermeulen", "06-00000000"), daan));
        assertEquals(List.of(), families.similar(typed("Hanneke", "Vermeulen", "06-12345678"), zoe));
    }

    @Test
    void aTeacherWithoutTheGroupSeesAndChangesNothing() {
        ParentId hanneke = add(zoe, "Hanneke", "06-12345678");
        Families joosts = new Families(desk.joost());
        assertEquals(List.of(), joosts.of(zoe));
        assertTrue(joosts.unlink(zoe, hanneke).isEmpty());
        assertInstanceOf(SaveResult.NoRight.class, joosts.saveLink(link(zoe, hanneke)));
        assertEquals(List.of(), joosts.similar(typed("Hanneke", "Vermeulen", ""), daan));
        assertEquals(List.of("Hanneke"), spoken(zoe));
    }

    @Test
    void whoSavesSecondSeesWhatTheFirstSaved() {
        ParentId hanneke = add(zoe, "Hanneke", "");
        Stored<FamilyMember> read = families.find(zoe, hanneke).orElseThrow();
        assertInstanceOf(SaveResult.Saved.class, families.save(read));
        assertInstanceOf(SaveResult.ChangedElsewhere.class, families.save(read));
    }

    private PupilId pupil(String callName) {
        PupilId id = pupils.newId();
        pupils.add(Pupil.named(id, PersonName.of(callName, "van den", "Berg")));
        return id;
    }

    private ParentId add(PupilId pupil, String callName, String phone) {
        Parent parent = typed(callName, "Vermeulen", phone);
        families.add(new FamilyMember(parent, link(pupil, parent.id())));
        return parent.id();
    }

    private Parent typed(String callName, String surname, String phone) {
        return new Parent(
                families.newId(),
                PersonName.of(callName, "", surname),
                new ContactDetails(List.of(phone), "", Address.NONE),
                ParentSheet.EMPTY);
    }

    private static ParentLink link(PupilId pupil, ParentId parent) {
        return new ParentLink(pupil, parent, Relation.MOTHER, "", Custody.UNKNOWN, 0);
    }

    private Authority authority(PupilId pupil, ParentId parent) {
        return families.find(pupil, parent)
                .orElseThrow()
                .value()
                .link()
                .custody()
                .authority();
    }

    private List<String> spoken(PupilId pupil) {
        return families.of(pupil).stream()
                .map(member -> member.value().parent().name().callName())
                .toList();
    }
}
