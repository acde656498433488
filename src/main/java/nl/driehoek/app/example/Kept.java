package nl.driehoek.app.example;

import nl.driehoek.domain.Stored;
import nl.driehoek.service.SaveResult;

/** Saves that cannot fail in a school that was just made. */
final class Kept {

    private Kept() {}

    /** What stands in the store after {@code result}. */
    static <T> Stored<T> of(SaveResult<T> result) {
        return switch (result) {
            case SaveResult.Saved<T>(Stored<T> now) -> now;
            case SaveResult.ChangedElsewhere<T> _, SaveResult.NoRight<T> _ ->
                throw new IllegalStateException("the example could not be saved");
        };
    }
}
