package nl.driehoek.document;

import java.util.List;

/**
 * The school as it stands at the top of a sheet.
 *
 * @param name not blank
 * @param addressLine address and phone on one line, such as "Lindelaan 4, 1234 AB Dorpstad · 012 345 67 89"; may be empty
 */
public record SchoolHead(String name, String addressLine) {

    /** Checks that there is a name. */
    public SchoolHead {
        Checks.filled(name, "name of the school");
        Checks.present(addressLine, "address line");
    }

    List<PrintedText> printed() {
        return List.of(new PrintedText(Place.SCHOOL, name), new PrintedText(Place.SCHOOL, addressLine));
    }
}
