package nl.driehoek.ui;

import java.util.ArrayList;
import java.util.List;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.dialog.Destruction;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.dialog.Dialogs;
import nl.driehoek.ui.common.dialog.Question;

/** Dialogs for tests: remembers what was asked and answers as the test said. */
public final class FakeDialogs implements Dialogs {

    private final List<String> asked = new ArrayList<>();
    private final List<DialogCard> opened = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private boolean agree = true;

    /** From now on the user chooses the button that leaves all as it is. */
    public FakeDialogs refusing() {
        agree = false;
        return this;
    }

    @Override
    public void confirm(Question question, Runnable action) {
        answer(question.title(), action);
    }

    @Override
    public void confirm(String titleKey, String verbKey, Runnable action) {
        Texts texts = Texts.dutch();
        texts.get(verbKey);
        answer(texts.get(titleKey), action);
    }

    @Override
    public void destroy(Destruction destruction, Runnable action) {
        answer(destruction.title(), action);
    }

    @Override
    public void open(DialogCard card) {
        opened.add(card);
    }

    @Override
    public void failure(Throwable failure) {
        failures.add(failure);
    }

    private void answer(String title, Runnable action) {
        asked.add(title);
        if (agree) {
            action.run();
        }
    }

    /** The titles of what was asked, in order. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** The cards that were opened, in order. */
    public List<DialogCard> opened() {
        return List.copyOf(opened);
    }

    /** The failures that were told. */
    public List<Throwable> failures() {
        return List.copyOf(failures);
    }
}
