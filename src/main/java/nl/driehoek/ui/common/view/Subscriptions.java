package nl.driehoek.ui.common.view;

import java.util.ArrayList;
import java.util.List;
import javafx.util.Subscription;

/** A bag of subscriptions that is emptied at once. */
public final class Subscriptions {

    private final List<Subscription> open = new ArrayList<>();

    /** Keeps {@code subscription} until {@link #releaseAll}. */
    public void add(Subscription subscription) {
        open.add(subscription);
    }

    /** Ends all subscriptions. */
    public void releaseAll() {
        open.forEach(Subscription::unsubscribe);
        open.clear();
    }

    /** How many are open. */
    public int size() {
        return open.size();
    }
}
