package nl.driehoek.ui.conversation;

import java.time.LocalDate;
import java.time.LocalTime;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import nl.driehoek.ui.common.form.Field;
import nl.driehoek.ui.common.form.Rule;
import nl.driehoek.ui.common.form.Section;

/** Day, begin, end and place of a talk. */
final class MomentFields {

    private MomentFields() {}

    static void add(
            Section section,
            ObjectProperty<LocalDate> day,
            ObjectProperty<LocalTime> from,
            ObjectProperty<LocalTime> until,
            StringProperty place) {
        Rule<LocalTime> order = Rule.of(until)
                .must(end -> end == null || from.get() != null && end.isAfter(from.get()), "conversation.moment.order");
        section.together(s -> s.date(
                                "conversation.moment.day",
                                day,
                                f -> f.rule(Rule.chosen(day, "conversation.moment.day.missing")))
                        .time("conversation.moment.from", from, Field::optional)
                        .time(
                                "conversation.moment.until",
                                until,
                                f -> f.optional().rule(order)))
                .text("conversation.moment.place", place, Field::optional);
    }
}
