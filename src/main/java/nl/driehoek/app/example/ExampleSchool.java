package nl.driehoek.app.example;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.driehoek.document.DocumentRenderer;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.school.Address;
import nl.driehoek.domain.school.Brin;
import nl.driehoek.domain.school.School;
import nl.driehoek.domain.staff.Colleague;
import nl.driehoek.domain.staff.StaffRole;
import nl.driehoek.service.Entry;
import nl.driehoek.service.Founding;
import nl.driehoek.service.FoundingSheet;
import nl.driehoek.service.NewSchool;
import nl.driehoek.service.SchoolDoor;
import nl.driehoek.text.Texts;

/** Sets up a school that does not exist, full of people who do not exist, through the same services as a real one. */
public final class ExampleSchool {

    /** The password of Marleen and, until they choose an own one, of her colleagues. */
    public static final String PASSWORD = "vier rustige bomen samen";

    private final Texts texts;
    private final Clock clock;
    private final Supplier<DocumentRenderer> renderer;

    /** An example for today by {@code clock}. */
    public ExampleSchool(Texts texts, Clock clock, Supplier<DocumentRenderer> renderer) {
        this.texts = texts;
        this.clock = clock;
        this.renderer = renderer;
    }

    /** Makes it behind {@code door}; {@code progress} gets text keys. Takes some seconds, away from the screen. */
    public Entry make(SchoolDoor door, Consumer<String> progress) {
        progress.accept("example.school");
        Colleague marleen = new Colleague(
                door.newColleague(),
                PersonName.of("Marleen", "ten", "Hoeve"),
                Set.of(StaffRole.CARE_COORDINATOR, StaffRole.ADMINISTRATOR),
                "intern begeleider",
                true);
        return switch (door.found(new NewSchool(school(), marleen), PASSWORD.toCharArray())) {
            case Founding.Prepared(FoundingSheet sheet) -> {
                List<String> groups = sheet.groups();
                sheet.answer(sheet.askedBack().stream()
                        .map(number -> groups.get(number - 1))
                        .toList());
                yield filled(sheet.finish(), progress);
            }
            case Founding.AlreadyThere() -> throw new IllegalStateException("there is a school already");
            case Founding.PasswordRefused refused -> throw new IllegalStateException("the password of the example");
        };
    }

    private Entry filled(Entry entry, Consumer<String> progress) {
        if (entry instanceof Entry.Entered entered) {
            new ExampleContent(entered.school(), texts, clock, renderer).fill(progress);
        }
        return entry;
    }

    private static School school() {
        Map<DayOfWeek, LocalTime> days = Map.of(
                DayOfWeek.MONDAY, LocalTime.of(14, 45),
                DayOfWeek.TUESDAY, LocalTime.of(14, 45),
                DayOfWeek.WEDNESDAY, LocalTime.of(12, 15),
                DayOfWeek.THURSDAY, LocalTime.of(14, 45),
                DayOfWeek.FRIDAY, LocalTime.of(14, 45));
        return new School(
                "Basisschool De Vlierboom",
                Optional.of(new Brin("99ZZ")),
                new Address("Dorpsplein 2", "1234 AB", "Dorpstad"),
                "012 345 67 89",
                "info@devlierboom.example",
                days,
                Optional.empty());
    }
}
