package nl.driehoek.ui.conversation;

import java.util.Optional;
import javafx.scene.Node;
import nl.driehoek.service.ReadingAlong;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.reading.ReadAlong;
import nl.driehoek.ui.common.reading.ReadAlongDrawer;
import nl.driehoek.ui.common.reading.ReadAlongPane;
import nl.driehoek.ui.common.reading.ReadingHelp;
import nl.driehoek.ui.common.work.Work;

/** The meelezer for what the parents of a talk will read: beside the text, or in a drawer under it. */
final class ParentReading {

    private final ViewContext context;
    private final ReadingAlong reading;
    private final TalkModel model;
    private final ReadAlong along;

    /** Reads what stands under {@code about} for the parents of the talk of {@code model}. */
    ParentReading(ViewContext context, ReadingAlong reading, TalkModel model, String about) {
        this.context = context;
        this.reading = reading;
        this.model = model;
        this.along =
                new ReadAlong(reading, context.tasks(), about + " " + model.id().value());
    }

    /** The meelezer of this step of the talk; none while a parent looks along. */
    static Optional<ParentReading> of(ViewContext context, TalkParts parts, TalkModel model, String about) {
        return context.parentView().isOn()
                ? Optional.empty()
                : parts.reading().map(coach -> new ParentReading(context, coach, model, about));
    }

    ReadAlong along() {
        return along;
    }

    /** For beside the text. */
    Node side() {
        return new ReadAlongPane(context.texts(), along, (_, _) -> {}).above(new ReadingHelp(context.texts(), along));
    }

    /** For under the text. */
    Node drawer() {
        return new ReadAlongDrawer(context.texts(), along, (_, _) -> {}).below(new ReadingHelp(context.texts(), along));
    }

    /** For a dialog with a short text. */
    Node inDialog() {
        return new ReadAlongDrawer(context.texts(), along, (_, _) -> {}).inDialog();
    }

    /** Reads the texts it follows, as plainly as the parents of the talk need it. */
    void read() {
        Work.of(() -> reading.readers(model.talk().get().conversation().value()))
                .onSuccess(reader -> {
                    along.readFor(reader);
                    along.read();
                })
                .runOn(context.tasks());
    }
}
