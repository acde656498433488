package nl.driehoek.ui.unlock;

import nl.driehoek.service.Entry;

/** What the application does around opening; called on the thread of the screen. */
public interface Doorbell {

    /** A password is being tried; false when the school is opening or open already. */
    boolean opening();

    /** It stays closed. */
    void stayedClosed();

    /** It is open. */
    void entered(Entry.Entered entered);
}
