package nl.driehoek.ui.unlock;

import javafx.util.StringConverter;
import nl.driehoek.service.FrontDoor;

/** Colleagues by name in a list that unfolds. */
final class OpenerNames extends StringConverter<FrontDoor.Opener> {

    @Override
    public String toString(FrontDoor.Opener opener) {
        return opener == null ? "" : opener.name();
    }

    @Override
    public FrontDoor.Opener fromString(String typed) {
        throw new UnsupportedOperationException("the list is not typed in");
    }
}
