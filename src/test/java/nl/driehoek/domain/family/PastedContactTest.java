package nl.driehoek.domain.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.driehoek.domain.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastedContactTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    @Test
    void aLineIsTakenApart() {
        PastedContact read = PastedContact.read("Hanneke Vermeulen, moeder, 06-12345678, hanneke@voorbeeld.example");
        assertEquals(Optional.of(PersonName.of("Hanneke", "", "Vermeulen")), read.name());
        assertEquals(Optional.of(Relation.MOTHER), read.relation());
        assertEquals(List.of("06-12345678"), read.phones());
        assertEquals("hanneke@voorbeeld.example", read.mail());
        assertEquals("", read.note());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06-12345678 moeder Hanneke Vermeulen hanneke@voorbeeld.example",
                "hanneke@voorbeeld.example; Hanneke Vermeulen (moeder) tel. 06-12345678",
                "moeder: Hanneke Vermeulen\nE: hanneke@voorbeeld.example\nM: 06-12345678",
                "Hanneke Vermeulen - moeder - 06-12345678 - <hanneke@voorbeeld.example>",
                "Vermeulen, Hanneke, moeder, mob: 06-12345678, mail: hanneke@voorbeeld.example",
                "hanneke vermeulen moeder 06-12345678 hanneke@voorbeeld.example"
            })
    void theOrderDoesNotMatter(String text) {
        PastedContact read = PastedContact.read(text);
        assertEquals(Optional.of(PersonName.of("Hanneke", "", "Vermeulen")), read.name());
        assertEquals(Optional.of(Relation.MOTHER), read.relation());
        assertEquals(List.of("06-12345678"), read.phones());
        assertEquals("hanneke@voorbeeld.example", read.mail());
        assertEquals("", read.note());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Zoë van den Berg|Zoë|-|van den|Berg",
                "Renée d’Ancona|Renée|-|d’|Ancona",
                "Søren van 't Hooft-O'Neill|Søren|-|van 't|Hooft-O'Neill",
                "Jan-Pieter in 't Veld|Jan-Pieter|-|in 't|Veld",
                "Jan Pieter van der Laan|Jan Pieter|-|van der|Laan",
                "J.P. de Boer|-|J.P.|de|Boer",
                "S. Yıldız-Öztürk|-|S.|-|Yıldız-Öztürk",
                "Çağla Yıldız-Öztürk|Çağla|-|-|Yıldız-Öztürk",
                "Ismaël el Aouragh|Ismaël|-|el|Aouragh",
                "Berg, Zoë van den|Zoë|-|van den|Berg",
                "Sjoerd|Sjoerd|-|-|-"
            })
    void dutchNamesAreTakenApart(String text, String call, String initials, String prefix, String surname) {
        PersonName name = PastedContact.read(text).name().orElseThrow();
        assertEquals(
                Stream.of(call, initials, prefix, surname)
                        .map(part -> part == null ? "" : part)
                        .toList(),
                List.of(name.callName(), name.initials(), name.prefix(), name.surname()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0612345678",
                "06 12 34 56 78",
                "06 - 12345678",
                "+31 6 12345678",
                "+31 (0)6 1234 5678",
                "0031612345678",
                "(030) 123 45 67",
                "0348-123456",
                "+49 151 23456789",
                "+32 470 12 34 56"
            })
    void numbersAreKeptAsTyped(String phone) {
        PastedContact read = PastedContact.read("Daniël van den Berg " + phone + " vader");
        assertEquals(List.of(phone), read.phones());
        assertEquals("", read.note());
    }

    @Test
    void severalNumbersStandInTheirOrder() {
        PastedContact read = PastedContact.read("Oma Truus de Wit 0612345678 0687654321 / 030-1234567");
        assertEquals(List.of("0612345678", "0687654321", "030-1234567"), read.phones());
        assertEquals(Optional.of(Relation.GRANDPARENT), read.relation());
        assertEquals(Optional.of(PersonName.of("Truus", "de", "Wit")), read.name());
    }

    @Test
    void whatIsNotRecognisedStandsInTheNote() {
        PastedContact read = PastedContact.read("""
            Met vriendelijke groet,
            Sjoerd de Boer
            partner van moeder
            Lindelaan 4
            1234 AB Dorpstad
            bel liever na vier uur
            06 12345678\
            """);
        assertEquals(Optional.of(PersonName.of("Sjoerd", "de", "Boer")), read.name());
        assertEquals(Optional.of(Relation.STEP_PARENT), read.relation());
        assertEquals("partner van moeder", read.words());
        assertEquals("Lindelaan 4; 1234 AB Dorpstad; bel liever na vier uur", read.note());
    }

    @Test
    void theChildIsNotTakenForTheParent() {
        PastedContact read = PastedContact.read("Hanneke Vermeulen (moeder van Zoë)");
        assertEquals(Optional.of(PersonName.of("Hanneke", "", "Vermeulen")), read.name());
        assertEquals("van Zoë", read.note());
    }

    @Test
    void nothingTypedIsLost() {
        for (long seed = 0; seed < 3000; seed++) {
            String text = randomText(new Random(seed));
            PastedContact read = PastedContact.read(text);
            Set<String> lost = words(text);
            lost.removeAll(words(everythingIn(read)));
            assertTrue(lost.isEmpty(), "seed " + seed + " lost " + lost + " of: " + text);
        }
    }

    private static String everythingIn(PastedContact read) {
        String name = read.name()
                .map(full -> String.join(
                        " ", full.callName(), full.initials(), full.prefix(), full.surname(), full.firstNames()))
                .orElse("");
        return String.join("\n", name, read.words(), String.join("\n", read.phones()), read.mail(), read.note());
    }

    /** Runs of letters and digits in small letters; names joined by an apostrophe or dash count as their parts. */
    private static Set<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(match -> match.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String randomText(Random random) {
        List<String> pieces = new ArrayList<>(Arrays.asList(
                pick(
                        random,
                        "Hanneke Vermeulen",
                        "daniël van den berg",
                        "J.P. de Boer",
                        "Nguyễn, Minh",
                        "Renée d’Ancona",
                        "X"),
                pick(random, "moeder", "partner van vader", "Oma", "vader van Noor", "de buurvrouw", "iemand"),
                pick(
                        random,
                        "06-12345678",
                        "+31 6 1234 5678",
                        "030 1234567",
                        "12-05-1984",
                        "06 123",
                        "0612345678 0687654321"),
                pick(
                        random,
                        "a.b@voorbeeld.example",
                        "<c@voorbeeld.example>",
                        "d@",
                        "@",
                        "e@voorbeeld.example f@g.example"),
                pick(
                        random,
                        "belt liever na 16.00 uur",
                        "Lindelaan 4-b",
                        "groep 6",
                        "(werk)",
                        "!!",
                        "1234 AB Dorpstad")));
        Collections.shuffle(pieces, random);
        String separator = pick(random, ", ", "\n", " ", "; ", " - ", "\t", " | ");
        return String.join(separator, pieces.subList(0, 1 + random.nextInt(pieces.size())));
    }

    private static String pick(Random random, String... options) {
        return options[random.nextInt(options.length)];
    }
}
