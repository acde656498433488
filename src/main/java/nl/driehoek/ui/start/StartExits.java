package nl.driehoek.ui.start;

import java.util.function.Consumer;
import nl.driehoek.service.Entry;

/** What the application does around the first start; called on the thread of the screen unless said otherwise. */
public interface StartExits {

    /** The school is set up and open from now on; the application closes it when the user leaves. */
    void founded(Entry.Entered entered);

    /** The first start is over; {@code importing} when the user wants to import pupils now. */
    void done(boolean importing);

    /** Puts a backup back instead. */
    void restore();

    /** There is a school already: back to the door. */
    void again();

    /**
     * Sets up the example school; called away from the screen.
     *
     * @param progress hears text keys of what is being done
     */
    Entry example(Consumer<String> progress);

    /** The password of the example school. */
    String examplePassword();
}
