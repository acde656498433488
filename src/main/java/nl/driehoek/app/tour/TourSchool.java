package nl.driehoek.app.tour;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.family.Authority;
import nl.driehoek.domain.family.ContactDetails;
import nl.driehoek.domain.family.Custody;
import nl.driehoek.domain.family.FamilyMember;
import nl.driehoek.domain.family.Parent;
import nl.driehoek.domain.family.ParentLink;
import nl.driehoek.domain.family.ParentSheet;
import nl.driehoek.domain.family.Relation;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.school.Address;
import nl.driehoek.domain.school.School;
import nl.driehoek.domain.staff.Colleague;
import nl.driehoek.domain.staff.StaffRole;
import nl.driehoek.exchange.ReadResult;
import nl.driehoek.exchange.csv.CsvOptions;
import nl.driehoek.exchange.plan.Decisions;
import nl.driehoek.exchange.roster.Progress;
import nl.driehoek.service.Desk;
import nl.driehoek.service.Entry;
import nl.driehoek.service.Families;
import nl.driehoek.service.Founding;
import nl.driehoek.service.FoundingSheet;
import nl.driehoek.service.ImportPreview;
import nl.driehoek.service.ImportResult;
import nl.driehoek.service.Imports;
import nl.driehoek.service.NewSchool;
import nl.driehoek.service.Pupils;
import nl.driehoek.service.SchoolDoor;
import nl.driehoek.text.Texts;

/** A school is set up, gets its pupils from a file, and one of them gets two parents. */
final class TourSchool {

    static final String PASSWORD = "zeven zachte wolken boven zee";
    static final String NEW_PASSWORD = "negen groene jassen thuis";
    static final String NAME = "Basisschool De Vlierboom";

    private final SchoolDoor door;
    private final Texts texts;
    private final Colleague marleen;
    private List<String> recovery = List.of();

    TourSchool(SchoolDoor door, Texts texts) {
        this.door = door;
        this.texts = texts;
        this.marleen = new Colleague(
                door.newColleague(),
                PersonName.of("Marleen", "ten", "Hoeve"),
                Set.of(StaffRole.CARE_COORDINATOR, StaffRole.ADMINISTRATOR),
                "intern begeleider",
                true);
    }

    /** The groups of the recovery sheet, as they are printed. */
    List<String> recovery() {
        return recovery;
    }

    Entry.Entered found() {
        LocalTime end = LocalTime.of(14, 45);
        Map<DayOfWeek, LocalTime> days = Map.of(DayOfWeek.MONDAY, end, DayOfWeek.TUESDAY, end);
        School school = new School(
                NAME,
                Optional.empty(),
                new Address("Dorpsplein 2", "1234 AB", "Dorpstad"),
                "012 345 67 89",
                "info@devlierboom.example",
                days,
                Optional.empty());
        return switch (door.found(new NewSchool(school, marleen), PASSWORD.toCharArray())) {
            case Founding.Prepared(FoundingSheet sheet) -> {
                recovery = List.copyOf(sheet.groups());
                List<String> asked = sheet.askedBack().stream()
                        .map(number -> recovery.get(number - 1))
                        .toList();
                Check.that(sheet.answer(asked), "the recovery sheet was copied well");
                yield entered(sheet.finish());
            }
            case Founding.AlreadyThere() -> throw new IllegalStateException("there is a school already");
            case Founding.PasswordRefused _ -> throw new IllegalStateException("password refused");
        };
    }

    /** Opens the locked school again with {@code password}. */
    Entry.Entered open(String password) {
        return entered(door.enter(marleen.id(), password.toCharArray(), _ -> {}));
    }

    private static Entry.Entered entered(Entry entry) {
        if (entry instanceof Entry.Entered entered) {
            return entered;
        }
        throw new IllegalStateException(entry.getClass().getSimpleName());
    }

    /** How many pupils came from {@code file}. */
    int importPupils(Desk desk, Path file) {
        Imports imports = new Imports(desk, texts);
        if (!(imports.read(file, CsvOptions.PROPOSE, Progress.NONE) instanceof ReadResult.Edex(var roster))) {
            throw new IllegalStateException("the file was not read");
        }
        ImportPreview preview = imports.preview(roster);
        ImportResult result =
                imports.carryOut(preview, Decisions.NONE, file.getFileName().toString());
        Check.that(result instanceof ImportResult.Done, "imported");
        return new Pupils(desk).atSchool().size();
    }

    /** Two parents with gezag, as the family told. */
    int addParents(Desk desk, PupilId pupil) {
        Families families = new Families(desk);
        parent(families, pupil, PersonName.of("Hanneke", "", "Visser"), Relation.MOTHER, 0);
        parent(families, pupil, PersonName.of("Ruben", "van den", "Berg"), Relation.FATHER, 1);
        return families.of(pupil).size();
    }

    private static void parent(Families families, PupilId pupil, PersonName name, Relation relation, int place) {
        ContactDetails details = new ContactDetails(List.of("06 1234567" + place), "", Address.NONE);
        Parent parent = new Parent(families.newId(), name, details, ParentSheet.EMPTY);
        ParentLink link = new ParentLink(pupil, parent.id(), relation, "", Custody.of(Authority.YES), place);
        Check.kept(families.add(new FamilyMember(parent, link)));
    }
}
