package nl.driehoek.ui.conversation;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import nl.driehoek.domain.coach.WrittenIn;
import nl.driehoek.service.ReadingAlong;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.reading.ReadAlong;
import nl.driehoek.ui.common.reading.ReadAlongPane;
import nl.driehoek.ui.common.reading.ReadingHelp;
import nl.driehoek.ui.common.view.Width;
import nl.driehoek.ui.common.work.Work;

/** The meelezer beside a report: everything in it will be read by parents. Under it where the window is narrow. */
final class ReportReading {

    private final ViewContext context;
    private final ReadingAlong reading;
    private final TalkModel model;
    private final ReadAlong along;
    private final BorderPane node = new BorderPane();
    private final ReadAlongPane side;

    ReportReading(ViewContext context, ReadingAlong reading, TalkModel model, Node report) {
        this.context = context;
        this.reading = reading;
        this.model = model;
        this.along =
                new ReadAlong(reading, context.tasks(), "report " + model.id().value());
        this.side =
                new ReadAlongPane(context.texts(), along, (_, _) -> {}).above(new ReadingHelp(context.texts(), along));
        node.setCenter(report);
    }

    Node node() {
        return node;
    }

    ReadAlong along() {
        return along;
    }

    /** Reads the texts of {@code form}; a report that is {@code locked} is finished and is not remarked on. */
    void follow(ReportForm form, boolean locked) {
        along.forget();
        node.setRight(null);
        node.setBottom(null);
        if (!locked) {
            form.texts().forEach((area, name) -> along.follow(area, WrittenIn.FOR_PARENTS, name));
            if (context.width().get() == Width.WIDE) {
                node.setRight(side);
            } else {
                node.setBottom(side);
            }
            Work.of(() -> reading.readers(model.talk().get().conversation().value()))
                    .onSuccess(reader -> {
                        along.readFor(reader);
                        along.read();
                    })
                    .runOn(context.tasks());
        }
    }
}
