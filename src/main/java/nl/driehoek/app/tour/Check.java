package nl.driehoek.app.tour;

import nl.driehoek.domain.Stored;
import nl.driehoek.service.SaveResult;

/** What must be so for the tour to go on. */
final class Check {

    private Check() {}

    /** Goes on when {@code so}; {@code what} says in English what was expected, for the developer. */
    static void that(boolean so, String what) {
        if (!so) {
            throw new IllegalStateException(what);
        }
    }

    /** What stands in the store after a save. */
    static <T> Stored<T> kept(SaveResult<T> result) {
        return switch (result) {
            case SaveResult.Saved<T>(Stored<T> now) -> now;
            case SaveResult.ChangedElsewhere<T> _ -> throw new IllegalStateException("changed elsewhere");
            case SaveResult.NoRight<T> _ -> throw new IllegalStateException("no right");
        };
    }
}
