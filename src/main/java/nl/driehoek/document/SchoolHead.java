package nl.driehoek.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The school as it stands at the top of a sheet.
 *
 * @param name not blank
 * @param addressLine address and phone on one line, such as "Lindelaan 4, 1234 AB Dorpstad · 012 345 67 89"; may be empty
 * @param logo a square PNG made by {@link SchoolLogo}, if the school has a picture; nobody changes the array
 */
public record SchoolHead(String name, String addressLine, Optional<byte[]> logo) {

    /** A school without a picture of its own. */
    public SchoolHead(String name, String addressLine) {
        this(name, addressLine, Optional.empty());
    }

    /** Checks that there is a name. */
    public SchoolHead {
        Checks.filled(name, "name of the school");
        Checks.present(addressLine, "address line");
        Objects.requireNonNull(logo, "logo");
    }

    List<PrintedText> printed() {
        return List.of(new PrintedText(Place.SCHOOL, name), new PrintedText(Place.SCHOOL, addressLine));
    }
}
