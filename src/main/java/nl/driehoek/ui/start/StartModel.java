package nl.driehoek.ui.start;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.driehoek.domain.staff.StaffRole;
import nl.driehoek.service.BackupResult;
import nl.driehoek.service.BackupService;
import nl.driehoek.service.Entry;
import nl.driehoek.service.Founding;
import nl.driehoek.service.FoundingSheet;
import nl.driehoek.service.NewSchool;
import nl.driehoek.service.SchoolDoor;
import nl.driehoek.service.SchoolLogos;
import nl.driehoek.ui.common.work.Tasks;
import nl.driehoek.ui.common.work.Work;

/** Where the first start stands, and what was filled in. */
public final class StartModel {

    private final StartDesk desk;
    private final StartExits exits;
    private final Tasks tasks;
    private final SchoolFields school = new SchoolFields();
    private final PersonFields you = new PersonFields();
    private final ObjectProperty<Optional<Path>> logo = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<StartStep> step = new SimpleObjectProperty<>(StartStep.WELCOME);
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final StringProperty doing = new SimpleStringProperty("start.busy");
    private final StringProperty message = new SimpleStringProperty("");
    private Optional<FoundingSheet> sheet = Optional.empty();
    private Optional<BackupService> backups = Optional.empty();

    /** The beginning, with what was noted before. */
    public StartModel(StartDesk desk, StartExits exits, Tasks tasks) {
        this.desk = desk;
        this.exits = exits;
        this.tasks = tasks;
        resume(desk.notes().load());
    }

    private void resume(Map<String, String> noted) {
        noted(noted, school.texts());
        noted(noted, you.texts());
        List<String> names = List.of(noted.getOrDefault("roles", "").split(","));
        you.roles()
                .setAll(Arrays.stream(StaffRole.values())
                        .filter(role -> names.contains(role.name()))
                        .toList());
    }

    private static void noted(Map<String, String> noted, Map<String, StringProperty> fields) {
        fields.forEach((key, field) -> field.set(noted.getOrDefault(key, "")));
    }

    /** Notes what was filled in, so that one can go on later; nothing once the school is set up. */
    public void note() {
        if (backups.isEmpty() && !school.name().isEmpty()) {
            Map<String, String> values = new HashMap<>();
            school.texts().forEach((key, field) -> values.put(key, field.get()));
            you.texts().forEach((key, field) -> values.put(key, field.get()));
            values.put("roles", you.roles().stream().map(Enum::name).collect(Collectors.joining(",")));
            desk.notes().save(values);
        }
    }

    /** Whether something was filled in before. */
    public boolean begun() {
        return !school.name().isEmpty();
    }

    /** Where it stands. */
    public ObjectProperty<StartStep> stepProperty() {
        return step;
    }

    /** True while something is being made. */
    public BooleanProperty busyProperty() {
        return busy;
    }

    /** The text key of what is being made. */
    public StringProperty doingProperty() {
        return doing;
    }

    /** The text key of what went otherwise, or empty. */
    public StringProperty messageProperty() {
        return message;
    }

    SchoolFields school() {
        return school;
    }

    /** The picture of the school, to be kept once there is a school; empty until one is chosen. */
    ObjectProperty<Optional<Path>> logoProperty() {
        return logo;
    }

    PersonFields you() {
        return you;
    }

    StartDesk desk() {
        return desk;
    }

    StartExits exits() {
        return exits;
    }

    FoundingSheet sheet() {
        return sheet.orElseThrow();
    }

    /** Goes to {@code next}. */
    public void go(StartStep next) {
        message.set("");
        note();
        step.set(next);
    }

    /** Makes keys and recovery sheet; wipes {@code password}; {@code refused} gets what is still missing in it. */
    public void found(char[] password, Consumer<List<String>> refused) {
        doing.set("start.password.busy");
        Work.of(() -> {
                    SchoolDoor door = desk.door().get();
                    NewSchool founding = new NewSchool(school.school(Optional.empty()), you.first(door.newColleague()));
                    return door.found(founding, password);
                })
                .whileRunning(busy)
                .onSuccess(founding -> {
                    switch (founding) {
                        case Founding.Prepared(FoundingSheet made) -> {
                            sheet = Optional.of(made);
                            go(StartStep.SHEET);
                        }
                        case Founding.PasswordRefused(List<String> findings) -> refused.accept(findings);
                        case Founding.AlreadyThere() -> exits.again();
                    }
                })
                .runOn(tasks);
    }

    /** The sheet was typed back: writes everything. */
    public void finishSheet() {
        doing.set("start.sheet.busy");
        Work.of(() -> sheet().finish())
                .whileRunning(busy)
                .onSuccess(this::founded)
                .runOn(tasks);
    }

    private void founded(Entry entry) {
        switch (entry) {
            case Entry.Entered entered -> {
                desk.notes().forget();
                backups = Optional.of(new BackupService(entered.school()));
                exits.founded(entered);
                go(StartStep.BACKUP);
                logo.get().ifPresent(file -> keep(file, entered));
            }
            case Entry.Refused refused -> message.set(refused.reason().textKey());
            case Entry.WrongPassword _, Entry.Wait _ -> throw new IllegalStateException("nobody asked a password");
        }
    }

    /** A picture that cannot be used is told; it can be chosen again in the settings. */
    private void keep(Path picture, Entry.Entered entered) {
        SchoolLogos logos = new SchoolLogos(entered.school().desk());
        Work.of(() -> logos.use(picture))
                .onSuccess(outcome -> {
                    if (outcome instanceof SchoolLogos.Outcome.NotDone(String key)) {
                        message.set(key);
                    }
                })
                .runOn(tasks);
    }

    /** Copies go to {@code folder}; makes the first backup. */
    public void backUpTo(Path folder) {
        doing.set("start.backup.busy");
        BackupService service = backups.orElseThrow();
        Work.of(() -> {
                    service.useMedium(Optional.of(folder));
                    return service.make();
                })
                .whileRunning(busy)
                .onSuccess(result -> {
                    switch (result) {
                        case BackupResult.Made _ -> go(StartStep.PUPILS);
                        case BackupResult.NotMade(String key) -> message.set(key);
                    }
                })
                .runOn(tasks);
    }

    /** Sets up the example school. */
    public void example() {
        doing.set("start.example.busy");
        Work.of(() -> exits.example(key -> tasks.onScreen(() -> doing.set(key))))
                .whileRunning(busy)
                .onSuccess(entry -> {
                    switch (entry) {
                        case Entry.Entered entered -> {
                            exits.founded(entered);
                            step.set(StartStep.EXAMPLE);
                        }
                        case Entry.Refused refused ->
                            message.set(refused.reason().textKey());
                        case Entry.WrongPassword _, Entry.Wait _ -> exits.again();
                    }
                })
                .runOn(tasks);
    }

    /** Forgets keys that never came into force. */
    public void leave() {
        note();
        sheet.ifPresent(FoundingSheet::leave);
    }
}
