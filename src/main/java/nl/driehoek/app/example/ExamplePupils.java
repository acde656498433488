package nl.driehoek.app.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.family.Authority;
import nl.driehoek.domain.family.ContactAgreement;
import nl.driehoek.domain.family.ContactDetails;
import nl.driehoek.domain.family.Custody;
import nl.driehoek.domain.family.Emphasis;
import nl.driehoek.domain.family.FamilyMember;
import nl.driehoek.domain.family.FamilySituation;
import nl.driehoek.domain.family.InformationAmount;
import nl.driehoek.domain.family.Interpreter;
import nl.driehoek.domain.family.LanguageNeeds;
import nl.driehoek.domain.family.Parent;
import nl.driehoek.domain.family.ParentLink;
import nl.driehoek.domain.family.ParentSheet;
import nl.driehoek.domain.family.Possibilities;
import nl.driehoek.domain.family.Relation;
import nl.driehoek.domain.pupil.ChildPicture;
import nl.driehoek.domain.pupil.PictureNote;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.pupil.Schooling;
import nl.driehoek.domain.pupil.Sex;
import nl.driehoek.domain.pupil.Strengths;
import nl.driehoek.domain.pupil.Travel;
import nl.driehoek.domain.school.Address;
import nl.driehoek.domain.school.SchoolYear;
import nl.driehoek.domain.school.YearGroup;
import nl.driehoek.service.Desk;
import nl.driehoek.service.Families;
import nl.driehoek.service.Pupils;

/** The pupils and their families, of none to four carers. */
final class ExamplePupils {

    private final Desk desk;
    private final Pupils pupils;
    private final Families families;
    private final ExampleTexts texts = new ExampleTexts();

    ExamplePupils(Desk desk) {
        this.desk = desk;
        this.pupils = new Pupils(desk);
        this.families = new Families(desk);
    }

    List<Pupil> make(ExampleStaff.Made staff) {
        List<Pupil> made = new ArrayList<>();
        for (List<String> row : ExampleTexts.table("pupils")) {
            made.add(pupil(row, made.size(), staff));
        }
        int[] places = new int[made.size()];
        for (List<String> row : ExampleTexts.table("parents")) {
            int pupil = Integer.parseInt(row.getFirst());
            parent(row, made.get(pupil).id(), places[pupil]++);
        }
        made.stream().limit(3).forEach(this::picture);
        return made;
    }

    private Pupil pupil(List<String> row, int number, ExampleStaff.Made staff) {
        String year = row.getFirst();
        SchoolYear now = SchoolYear.of(desk.today());
        Schooling schooling = new Schooling(
                Optional.of(staff.groups().get(year)),
                Set.of(),
                Optional.of(new YearGroup(year)),
                "",
                Optional.of(LocalDate.of(now.first() - Integer.parseInt(year) + 1, 9, 1)),
                Optional.empty());
        LocalDate born = desk.today().minusYears(Integer.parseInt(row.get(4))).minusDays(20L + number * 11L);
        Pupil pupil = new Pupil(
                pupils.newId(),
                PersonName.of(row.get(1), row.get(2), row.get(3)),
                Optional.of(born),
                Sex.valueOf(row.get(5)),
                schooling,
                Travel.UNKNOWN,
                FamilySituation.valueOf(row.get(6)),
                Optional.empty());
        return Kept.of(pupils.add(pupil)).value();
    }

    private void parent(List<String> row, PupilId pupil, int place) {
        LanguageNeeds language =
                new LanguageNeeds(row.get(8), false, !row.get(8).isEmpty(), false, false, true, false);
        ContactAgreement agreement = new ContactAgreement(
                row.get(9), row.get(10), row.get(8), "", "", InformationAmount.UNKNOWN, Emphasis.UNKNOWN, "");
        ParentSheet sheet = new ParentSheet(
                ParentSheet.SCHEMA,
                Possibilities.NONE,
                row.get(8).isEmpty() ? LanguageNeeds.NONE : language,
                Interpreter.NONE,
                agreement,
                "");
        ContactDetails details = new ContactDetails(List.of(row.get(6)), row.get(7), Address.NONE);
        Parent parent = new Parent(families.newId(), PersonName.of(row.get(2), row.get(3), row.get(4)), details, sheet);
        Custody custody = Custody.of(Authority.valueOf(row.get(5)));
        ParentLink link = new ParentLink(pupil, parent.id(), Relation.valueOf(row.get(1)), "", custody, place);
        Kept.of(families.add(new FamilyMember(parent, link)));
    }

    private void picture(Pupil pupil) {
        String name = pupil.name().callName();
        LocalDate on = desk.today().minusDays(30);
        ChildPicture picture = new ChildPicture(
                ChildPicture.SCHEMA,
                pupil.id(),
                Optional.of(new PictureNote(texts.text("home", name), "", on)),
                Optional.of(new PictureNote(texts.text("school", name), "", on)),
                Optional.of(new PictureNote(texts.text("talk-voice", name), name, on)),
                new Strengths(texts.text("goodAt", name), texts.text("interests", name), "", ""),
                List.of());
        Kept.of(pupils.savePicture(picture, 0));
    }
}
