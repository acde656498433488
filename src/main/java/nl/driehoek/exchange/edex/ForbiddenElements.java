package nl.driehoek.exchange.edex;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.exchange.roster.DroppedKind;

/** The elements of EDEXML whose content is not even looked at. */
final class ForbiddenElements {

    private static final Map<String, DroppedKind> KINDS = Map.ofEntries(
            Map.entry("sofinummer", DroppedKind.PERSONAL_NUMBER),
            Map.entry("bsn", DroppedKind.PERSONAL_NUMBER),
            Map.entry("onderwijsnummer", DroppedKind.PERSONAL_NUMBER),
            Map.entry("bsn_ondwnr-4", DroppedKind.PERSONAL_NUMBER),
            Map.entry("rijksregisternummer", DroppedKind.PERSONAL_NUMBER),
            Map.entry("land", DroppedKind.COUNTRY),
            Map.entry("land_vader", DroppedKind.COUNTRY),
            Map.entry("land_moeder", DroppedKind.COUNTRY),
            Map.entry("etniciteit", DroppedKind.ETHNICITY),
            Map.entry("gewicht", DroppedKind.WEIGHT),
            Map.entry("gewicht_nieuw", DroppedKind.WEIGHT),
            Map.entry("fotourl", DroppedKind.PHOTO),
            Map.entry("gebruikersnaam", DroppedKind.USER_NAME),
            Map.entry("emailadres", DroppedKind.MAIL),
            Map.entry("postcodenl", DroppedKind.POSTCODE),
            Map.entry("postnummerbe", DroppedKind.POSTCODE),
            Map.entry("postcodeoverig", DroppedKind.POSTCODE));
    /** Additions of vendors: not ours to understand, so they are skipped whole. */
    private static final Set<String> SKIPPED = Set.of("toevoegingen");

    private ForbiddenElements() {}

    /** What an element called {@code name} holds, when we must leave it alone. */
    static Optional<DroppedKind> kind(String name) {
        return Optional.ofNullable(KINDS.get(name));
    }

    /** Whether the content of an element called {@code name} is passed over. */
    static boolean unread(String name) {
        return KINDS.containsKey(name) || SKIPPED.contains(name);
    }
}
