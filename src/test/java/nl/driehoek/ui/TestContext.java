package nl.driehoek.ui;

import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.view.LayoutWidth;
import nl.driehoek.ui.common.view.ParentView;
import nl.driehoek.ui.common.view.Width;

/** The surroundings of a view in a test, each part within reach of the test. */
public final class TestContext {

    /** Work on the spot. */
    public final OnTheSpotTasks tasks = new OnTheSpotTasks();

    /** What was asked. */
    public final FakeDialogs dialogs = new FakeDialogs();

    /** What was told. */
    public final FakeToasts toasts = new FakeToasts();

    /** Where one went. */
    public final FakeNavigator navigator = new FakeNavigator();

    /** Whether a parent looks along. */
    public final ParentView parentView = new ParentView();

    private final ViewContext context;

    /** Surroundings with the room of {@code room}. */
    public TestContext(Room room) {
        LayoutWidth width = LayoutWidth.fixed(Width.of(room.width() * 100 / room.textPercent()));
        context = new ViewContext(Texts.dutch(), tasks, dialogs, toasts, navigator, width, parentView);
    }

    /** Surroundings of the base window. */
    public TestContext() {
        this(Room.BASE);
    }

    /** For the constructor of the view. */
    public ViewContext context() {
        return context;
    }
}
