package nl.driehoek.ui.common.form;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.TextField;
import nl.driehoek.text.Texts;

/**
 * A text field whose words are read as a date or time: while typing, so that nothing is missed when the page is finished
 * or locked from within the field, and once more on leaving it or on Enter, when what was not understood is told.
 *
 * @param <T> what is read
 */
final class ReadField<T> extends TextField {

    private final Property<T> value;
    private final Function<String, Reading<T>> read;
    private final Function<T, String> write;
    private Verdict.Problem problem;
    private T before;
    private boolean typing;
    private boolean showing;

    ReadField(Texts texts, Property<T> value, Function<String, Reading<T>> read, Function<T, String> write) {
        this.value = value;
        this.read = read;
        this.write = write;
        TextMenu.on(this, texts);
        value.subscribe(this::show);
        focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                commit();
            }
        });
        textProperty().addListener((_, _, typed) -> typed(typed));
        setOnAction(_ -> commit());
    }

    /** The value follows what is typed; while it cannot be read, the value is what it was before. */
    private void typed(String words) {
        if (showing) {
            return;
        }
        typing = true;
        value.setValue(
                switch (read.apply(words)) {
                    case Reading.Empty<T> _ -> null;
                    case Reading.Read<T>(T now) -> now;
                    case Reading.Unread<T> _ -> before;
                });
        typing = false;
    }

    /** Reads what is typed into the value; what was not understood stays on the screen. */
    void commit() {
        problem = null;
        switch (read.apply(getText())) {
            case Reading.Empty<T> _ -> {
                value.setValue(null);
                before = null;
            }
            case Reading.Read<T>(T read) -> {
                value.setValue(read);
                show(read);
            }
            case Reading.Unread<T>(Verdict.Problem why) -> problem = why;
        }
    }

    /** What keeps the typed words from being read, as far as they were committed. */
    Optional<Verdict.Problem> problem() {
        return Optional.ofNullable(problem);
    }

    private void show(T now) {
        if (typing) {
            return;
        }
        before = now;
        showing = true;
        write(now);
        showing = false;
    }

    private void write(T now) {
        if (now != null) {
            problem = null;
            setText(write.apply(now));
        } else if (problem == null) {
            setText("");
        }
    }
}
