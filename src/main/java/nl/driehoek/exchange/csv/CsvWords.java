package nl.driehoek.exchange.csv;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.driehoek.exchange.roster.DroppedKind;
import nl.driehoek.exchange.roster.DutchNames;

/** The words that schools put above columns. */
final class CsvWords {

    private static final Pattern CARER =
            Pattern.compile("ouderverzorger|verzorger|contactpersoon|ouders?|vz|moeder|vader|voogd");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private static final Map<String, CsvField> PUPIL = Map.ofEntries(
            Map.entry("leerlingnummer", CsvField.KEY),
            Map.entry("leerlingnr", CsvField.KEY),
            Map.entry("leerlingid", CsvField.KEY),
            Map.entry("llnr", CsvField.KEY),
            Map.entry("llnummer", CsvField.KEY),
            Map.entry("externnr", CsvField.KEY),
            Map.entry("stamnummer", CsvField.KEY),
            Map.entry("stamnr", CsvField.KEY),
            Map.entry("nummer", CsvField.KEY),
            Map.entry("roepnaam", CsvField.CALL_NAME),
            Map.entry("voornaam", CsvField.CALL_NAME),
            Map.entry("voornamen", CsvField.FIRST_NAMES),
            Map.entry("doopnamen", CsvField.FIRST_NAMES),
            Map.entry("voorletters", CsvField.INITIALS),
            Map.entry("initialen", CsvField.INITIALS),
            Map.entry("voorvoegsel", CsvField.PREFIX),
            Map.entry("voorvoegsels", CsvField.PREFIX),
            Map.entry("tussenvoegsel", CsvField.PREFIX),
            Map.entry("tussenvoegsels", CsvField.PREFIX),
            Map.entry("naamtus", CsvField.PREFIX),
            Map.entry("achternaam", CsvField.SURNAME),
            Map.entry("familienaam", CsvField.SURNAME),
            Map.entry("naam", CsvField.SURNAME),
            Map.entry("leerling", CsvField.FULL_NAME),
            Map.entry("leerlingnaam", CsvField.FULL_NAME),
            Map.entry("naamleerling", CsvField.FULL_NAME),
            Map.entry("volledigenaam", CsvField.FULL_NAME),
            Map.entry("geboortedatum", CsvField.BORN),
            Map.entry("gebdatum", CsvField.BORN),
            Map.entry("gebdat", CsvField.BORN),
            Map.entry("geboren", CsvField.BORN),
            Map.entry("geslacht", CsvField.SEX),
            Map.entry("mv", CsvField.SEX),
            Map.entry("jm", CsvField.SEX),
            Map.entry("groep", CsvField.GROUP),
            Map.entry("groepsnaam", CsvField.GROUP),
            Map.entry("stamgroep", CsvField.GROUP),
            Map.entry("klas", CsvField.GROUP),
            Map.entry("klasnaam", CsvField.GROUP),
            Map.entry("klascode", CsvField.GROUP),
            Map.entry("leerjaar", CsvField.YEAR),
            Map.entry("jaargroep", CsvField.YEAR),
            Map.entry("instroomdatum", CsvField.STARTED),
            Map.entry("datuminschrijving", CsvField.STARTED),
            Map.entry("inschrijfdatum", CsvField.STARTED),
            Map.entry("uitstroomdatum", CsvField.LEFT),
            Map.entry("datumuitschrijving", CsvField.LEFT),
            Map.entry("uitschrijfdatum", CsvField.LEFT));

    private static final Map<String, CsvField> CARERS = Map.ofEntries(
            Map.entry("", CsvField.CARER_NAME),
            Map.entry("naam", CsvField.CARER_NAME),
            Map.entry("volledigenaam", CsvField.CARER_NAME),
            Map.entry("roepnaam", CsvField.CARER_CALL_NAME),
            Map.entry("voornaam", CsvField.CARER_CALL_NAME),
            Map.entry("voorletters", CsvField.CARER_INITIALS),
            Map.entry("voorvoegsel", CsvField.CARER_PREFIX),
            Map.entry("tussenvoegsel", CsvField.CARER_PREFIX),
            Map.entry("achternaam", CsvField.CARER_SURNAME),
            Map.entry("relatie", CsvField.CARER_RELATION),
            Map.entry("soort", CsvField.CARER_RELATION),
            Map.entry("gezag", CsvField.CARER_AUTHORITY),
            Map.entry("ouderlijkgezag", CsvField.CARER_AUTHORITY),
            Map.entry("email", CsvField.CARER_MAIL),
            Map.entry("mail", CsvField.CARER_MAIL),
            Map.entry("emailadres", CsvField.CARER_MAIL),
            Map.entry("mailadres", CsvField.CARER_MAIL),
            Map.entry("telefoon", CsvField.CARER_PHONE),
            Map.entry("telefoonnummer", CsvField.CARER_PHONE),
            Map.entry("tel", CsvField.CARER_PHONE),
            Map.entry("mobiel", CsvField.CARER_PHONE),
            Map.entry("mobielnummer", CsvField.CARER_PHONE),
            Map.entry("taal", CsvField.CARER_LANGUAGE));

    private static final Map<String, DroppedKind> FORBIDDEN = Map.ofEntries(
            Map.entry("bsn", DroppedKind.PERSONAL_NUMBER),
            Map.entry("burgerservicenummer", DroppedKind.PERSONAL_NUMBER),
            Map.entry("onderwijsnummer", DroppedKind.PERSONAL_NUMBER),
            Map.entry("bsnonderwijsnummer", DroppedKind.PERSONAL_NUMBER),
            Map.entry("sofinummer", DroppedKind.PERSONAL_NUMBER),
            Map.entry("pgn", DroppedKind.PERSONAL_NUMBER),
            Map.entry("persoonsgebondennummer", DroppedKind.PERSONAL_NUMBER),
            Map.entry("geboorteland", DroppedKind.COUNTRY),
            Map.entry("landvanherkomst", DroppedKind.COUNTRY),
            Map.entry("land", DroppedKind.COUNTRY),
            Map.entry("nationaliteit", DroppedKind.COUNTRY),
            Map.entry("etniciteit", DroppedKind.ETHNICITY),
            Map.entry("gewicht", DroppedKind.WEIGHT),
            Map.entry("leerlinggewicht", DroppedKind.WEIGHT),
            Map.entry("gewichtnieuw", DroppedKind.WEIGHT),
            Map.entry("foto", DroppedKind.PHOTO),
            Map.entry("fotourl", DroppedKind.PHOTO),
            Map.entry("eckid", DroppedKind.ECK_ID),
            Map.entry("gebruikersnaam", DroppedKind.USER_NAME),
            Map.entry("postcode", DroppedKind.POSTCODE));

    private CsvWords() {}

    /** What a column called {@code header} holds when we must leave it in the file. */
    static Optional<DroppedKind> forbidden(String header) {
        String folded = DutchNames.fold(header);
        String bare = CARER.matcher(NUMBER.matcher(folded).replaceAll("")).replaceAll("");
        return Optional.ofNullable(FORBIDDEN.get(folded)).or(() -> Optional.ofNullable(FORBIDDEN.get(bare)));
    }

    /** What a column called {@code header} probably means. */
    static CsvTarget propose(String header) {
        String folded = DutchNames.fold(header);
        if (PUPIL.containsKey(folded)) {
            return CsvTarget.of(PUPIL.get(folded));
        }
        if (folded.isEmpty()
                || folded.equals("ouderlijkgezag")
                || !CARER.matcher(folded).find()) {
            return folded.equals("gezag") || folded.equals("ouderlijkgezag")
                    ? new CsvTarget(CsvField.CARER_AUTHORITY, 1)
                    : pairColumn(folded);
        }
        return carer(folded);
    }

    /** In a table with a row per pupil and parent, the columns of the parent stand without a number. */
    private static CsvTarget pairColumn(String folded) {
        return folded.equals("relatie") ? new CsvTarget(CsvField.CARER_RELATION, 1) : CsvTarget.IGNORE;
    }

    private static CsvTarget carer(String folded) {
        Matcher digits = NUMBER.matcher(folded);
        int carer = digits.find() ? number(digits.group()) : 1;
        if (folded.contains("vader") && !folded.contains("moeder")) {
            carer = digits.reset().find() ? carer : 2;
        }
        String rest = CARER.matcher(NUMBER.matcher(folded).replaceAll("")).replaceAll("");
        CsvField field = CARERS.get(rest);
        return field == null || carer < 1 || carer > CsvTarget.CARERS ? CsvTarget.IGNORE : new CsvTarget(field, carer);
    }

    private static int number(String digits) {
        return digits.length() > 2 ? 0 : Integer.parseInt(digits);
    }
}
