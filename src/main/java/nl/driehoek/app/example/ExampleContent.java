package nl.driehoek.app.example;

import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.driehoek.document.DocumentRenderer;
import nl.driehoek.service.OpenSchool;
import nl.driehoek.text.Texts;

/** Fills the example school, step by step. */
final class ExampleContent {

    private final ExampleStaff staff;
    private final ExamplePupils pupils;
    private final ExampleRoles roles;
    private final ExampleTalks talks;

    ExampleContent(OpenSchool school, Texts texts, Clock clock, Supplier<DocumentRenderer> renderer) {
        staff = new ExampleStaff(school);
        pupils = new ExamplePupils(school.desk());
        roles = new ExampleRoles(school.desk());
        talks = new ExampleTalks(school.desk(), texts, clock, renderer);
    }

    void fill(Consumer<String> progress) {
        ExampleStaff.Made colleagues = staff.make();
        progress.accept("example.pupils");
        var made = pupils.make(colleagues);
        roles.make(made);
        progress.accept("example.talks");
        talks.make(made, colleagues);
    }
}
