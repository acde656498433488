package nl.driehoek.ui.common.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * What must hold for a value of a view model, apart from any control:
 * {@code Rule.of(born).must(notInFuture(clock), "pupil.form.born.how")}. Silent while typing; asked on leaving the field
 * and on finishing.
 *
 * @param <T> the kind of value
 */
public final class Rule<T> {

    private record Condition<T>(Predicate<? super T> holds, Verdict.Problem otherwise) {}

    private final ObservableValue<T> value;
    private final List<Condition<T>> conditions = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Verdict> verdict = new ReadOnlyObjectWrapper<>(new Verdict.NotChecked());

    private Rule(ObservableValue<T> value) {
        this.value = value;
        value.addListener((_, _, _) -> forget());
    }

    /** A rule about {@code value}; without conditions everything is good. */
    public static <T> Rule<T> of(ObservableValue<T> value) {
        return new Rule<>(value);
    }

    /** A text that may not stay empty; {@code key} says what to fill in. */
    public static Rule<String> filled(ObservableValue<String> text, String key, Object... arguments) {
        return of(text).must(words -> words != null && !words.isBlank(), key, arguments);
    }

    /** A value that must be chosen; {@code key} says what to choose. */
    public static <T> Rule<T> chosen(ObservableValue<T> value, String key, Object... arguments) {
        return of(value).must(choice -> choice != null, key, arguments);
    }

    /** Adds a condition; {@code key} is the sentence that says what to do when it does not hold. */
    public Rule<T> must(Predicate<? super T> condition, String key, Object... arguments) {
        conditions.add(new Condition<>(condition, new Verdict.Problem(key, List.of(arguments))));
        return this;
    }

    /** Asks the conditions in order; the first that does not hold is the verdict. */
    public Verdict check() {
        verdict.set(conditions.stream()
                .filter(condition -> !condition.holds().test(value.getValue()))
                .findFirst()
                .<Verdict>map(Condition::otherwise)
                .orElseGet(Verdict.Good::new));
        return verdict.get();
    }

    /** Checks all {@code rules}, so that each can show its message; true when all are good. */
    public static boolean allGood(List<Rule<?>> rules) {
        boolean good = true;
        for (Rule<?> rule : rules) {
            good &= rule.check() instanceof Verdict.Good;
        }
        return good;
    }

    /** Back to not checked. */
    public void forget() {
        verdict.set(new Verdict.NotChecked());
    }

    /** The verdict as views follow it. */
    public ReadOnlyObjectProperty<Verdict> verdictProperty() {
        return verdict.getReadOnlyProperty();
    }
}
