package nl.driehoek.ui.start;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.driehoek.domain.school.Address;
import nl.driehoek.domain.school.Brin;
import nl.driehoek.domain.school.School;
import nl.driehoek.ui.common.form.Form;
import nl.driehoek.ui.common.form.Rule;

/** The school as it is typed: at the first start and in the settings. */
public final class SchoolFields {

    private static final List<DayOfWeek> LONG_DAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty brin = new SimpleStringProperty("");
    private final StringProperty street = new SimpleStringProperty("");
    private final StringProperty postcode = new SimpleStringProperty("");
    private final StringProperty town = new SimpleStringProperty("");
    private final StringProperty phone = new SimpleStringProperty("");
    private final StringProperty mail = new SimpleStringProperty("");
    private final ObjectProperty<LocalTime> end = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalTime> wednesday = new SimpleObjectProperty<>();

    /** Fills the fields from {@code school}. */
    public void show(School school) {
        name.set(school.name());
        brin.set(school.brin().map(Brin::code).orElse(""));
        street.set(school.address().street());
        postcode.set(school.address().postcode());
        town.set(school.address().town());
        phone.set(school.phone());
        mail.set(school.mail());
        end.set(school.endOfDay().get(DayOfWeek.MONDAY));
        wednesday.set(school.endOfDay().get(DayOfWeek.WEDNESDAY));
    }

    /** The school as typed, over {@code before} for what has no field; the form must be finished. */
    public School school(Optional<School> before) {
        Map<DayOfWeek, LocalTime> days = new EnumMap<>(DayOfWeek.class);
        if (end.get() != null) {
            LONG_DAYS.forEach(day -> days.put(day, end.get()));
        }
        if (wednesday.get() != null || end.get() != null) {
            days.put(DayOfWeek.WEDNESDAY, wednesday.get() != null ? wednesday.get() : end.get());
        }
        return new School(
                name.get(),
                Brin.parse(brin.get()),
                new Address(street.get(), postcode.get(), town.get()),
                phone.get(),
                mail.get(),
                days,
                before.flatMap(School::logo));
    }

    /** The name of the school as typed so far. */
    public String name() {
        return name.get().strip();
    }

    /** Adds the fields to {@code form}. */
    public Form on(Form form) {
        Rule<String> named = Rule.filled(name, "start.school.name.fill");
        Rule<String> code =
                Rule.of(brin).must(text -> text.isBlank() || Brin.parse(text).isPresent(), "start.school.brin.how");
        return form.fields(s -> s.text("start.school.name", name, f -> f.rule(named))
                .together(row -> row.text(
                                "start.school.brin", brin, f -> f.optional().rule(code))
                        .text("start.school.phone", phone, f -> f.optional()))
                .text("start.school.street", street, f -> f.optional())
                .together(row -> row.text("start.school.postcode", postcode, f -> f.optional())
                        .text("start.school.town", town, f -> f.optional()))
                .together(row -> row.time("start.school.end", end, f -> f.optional())
                        .time("start.school.wednesday", wednesday, f -> f.optional())));
    }

    /** What was typed, to note it. */
    Map<String, StringProperty> texts() {
        return Map.of(
                "school-name", name,
                "brin", brin,
                "street", street,
                "postcode", postcode,
                "town", town,
                "phone", phone);
    }
}
