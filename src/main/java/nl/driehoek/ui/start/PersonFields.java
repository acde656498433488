package nl.driehoek.ui.start;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.staff.Colleague;
import nl.driehoek.domain.staff.ColleagueId;
import nl.driehoek.domain.staff.StaffRole;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.form.Form;
import nl.driehoek.ui.common.form.Rule;

/** A colleague as typed: at the first start and in the settings. */
public final class PersonFields {

    private final StringProperty callName = new SimpleStringProperty("");
    private final StringProperty prefix = new SimpleStringProperty("");
    private final StringProperty surname = new SimpleStringProperty("");
    private final StringProperty function = new SimpleStringProperty("");
    private final ObservableList<StaffRole> roles = FXCollections.observableArrayList();
    private final StringProperty rolesChosen = new SimpleStringProperty("");
    private Function<StaffRole, String> words = role -> "";
    private Optional<PersonName> before = Optional.empty();

    /** Empty fields. */
    public PersonFields() {
        roles.subscribe(() -> rolesChosen.set(roles.toString()));
    }

    /** Fills the fields from {@code colleague}. */
    public void show(Colleague colleague) {
        before = Optional.of(colleague.name());
        callName.set(colleague.name().callName());
        prefix.set(colleague.name().prefix());
        surname.set(colleague.name().surname());
        function.set(colleague.function());
        roles.setAll(colleague.roles().stream().sorted().toList());
    }

    /** The colleague as typed; the form must be finished. */
    public Colleague colleague(ColleagueId id) {
        return new Colleague(id, name(), Set.copyOf(roles), onPaper(), true);
    }

    /** The first colleague as typed: whoever sets up a school also manages it. */
    public Colleague first(ColleagueId id) {
        Set<StaffRole> all = new HashSet<>(roles);
        boolean manages = all.stream()
                .anyMatch(role -> role != StaffRole.TEACHER
                        && role != StaffRole.EDUCATIONAL_PSYCHOLOGIST
                        && role != StaffRole.OTHER);
        if (!manages) {
            all.add(StaffRole.ADMINISTRATOR);
        }
        return new Colleague(id, name(), all, onPaper(), true);
    }

    /** The name as typed so far, in full. */
    public String fullName() {
        return (callName.get() + " " + prefix.get() + " " + surname.get())
                .strip()
                .replaceAll(" +", " ");
    }

    /** What was typed, else the functions that were chosen, "intern begeleider, leerkracht". */
    private String onPaper() {
        return function.get().isBlank()
                ? roles.stream().sorted().map(words).collect(Collectors.joining(", "))
                : function.get();
    }

    private PersonName name() {
        return new PersonName(
                callName.get(),
                before.map(PersonName::firstNames).orElse(""),
                before.map(PersonName::initials).orElse(""),
                prefix.get(),
                surname.get());
    }

    /** Adds the fields to {@code form}. */
    public Form on(Form form, Texts texts) {
        Rule<String> called = Rule.filled(callName, "start.you.call-name.fill");
        Rule<String> family = Rule.filled(surname, "start.you.surname.fill");
        Rule<String> chosen = Rule.of(rolesChosen).must(_ -> !roles.isEmpty(), "start.you.roles.choose");
        words = role -> name(texts, role);
        return form.fields(s -> s.text("start.you.call-name", callName, f -> f.rule(called))
                .together(row -> row.text("start.you.prefix", prefix, f -> f.optional())
                        .text("start.you.surname", surname, f -> f.rule(family)))
                .chips(
                        "start.you.roles",
                        List.of(StaffRole.values()),
                        role -> name(texts, role),
                        roles,
                        f -> f.hint("start.you.roles.hint").rule(chosen))
                .text("start.you.function", function, f -> f.optional().prompt("start.you.function.prompt")));
    }

    /** What {@code role} is called. */
    public static String name(Texts texts, StaffRole role) {
        return texts.get(
                switch (role) {
                    case CARE_COORDINATOR -> "colleague.role.care-coordinator";
                    case TEACHER -> "colleague.role.teacher";
                    case SECONDARY_CARE_COORDINATOR -> "colleague.role.secondary-care-coordinator";
                    case EDUCATIONAL_PSYCHOLOGIST -> "colleague.role.educational-psychologist";
                    case HEAD -> "colleague.role.head";
                    case ADMINISTRATOR -> "colleague.role.administrator";
                    case OTHER -> "colleague.role.other";
                });
    }

    /** What was typed, to note it. */
    Map<String, StringProperty> texts() {
        return Map.of("call-name", callName, "prefix", prefix, "surname", surname, "function", function);
    }

    /** The roles chosen, to note them. */
    ObservableList<StaffRole> roles() {
        return roles;
    }
}
