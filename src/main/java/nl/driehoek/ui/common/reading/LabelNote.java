package nl.driehoek.ui.common.reading;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import nl.driehoek.service.LabelCheck;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.part.Notice;
import org.kordamp.ikonli.feather.Feather;

/** Says kindly that a word puts somebody in a box; it advises and holds nothing up. Hidden when there is no such word. */
public final class LabelNote extends VBox {

    private final Texts texts;
    private final LabelCheck check;

    /** Reads along with {@code fields}. */
    @SafeVarargs
    public LabelNote(Texts texts, LabelCheck check, ObservableValue<String>... fields) {
        this.texts = texts;
        this.check = check;
        for (ObservableValue<String> field : fields) {
            field.subscribe(_ -> read(fields));
        }
    }

    private void read(ObservableValue<String>[] fields) {
        Set<String> found = Arrays.stream(fields)
                .flatMap(field -> check.find(field.getValue()).stream())
                .map(LabelCheck.Found::words)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        setVisible(!found.isEmpty());
        setManaged(!found.isEmpty());
        getChildren().clear();
        if (!found.isEmpty()) {
            String words = found.stream().map(word -> "‘" + word + "’").collect(Collectors.joining(", "));
            getChildren()
                    .add(Notice.info(Feather.FEATHER, texts.get("family.label.explain"))
                            .title(texts.get("family.label.title", words)));
        }
    }
}
