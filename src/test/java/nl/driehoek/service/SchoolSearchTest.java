package nl.driehoek.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.pupil.PupilId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolSearchTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 17);
    private static final String LETTERS = "abcdeéëèïöüñçğışźåáúîô";

    @TempDir
    Path folder;

    private TestDesk desk;
    private TestDay day;
    private SchoolSearch search;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder);
        day = new TestDay(desk);
        search = new SchoolSearch(desk.marleen());
    }

    @AfterEach
    void close() {
        search.close();
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"zoe", "ZOË", "be", "van den b", "zoe berg", "berg zoe", "zo b", "den", "  zoë   ", "Zoe\u0308"})
    void aPupilIsFoundByTheBeginningOfAnyPartOfTheName(String typed) {
        day.pupil(PersonName.of("Zoë", "van den", "Berg"));
        assertEquals(List.of("Zoë van den Berg"), names(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"erg", "zoe jansen", "zoeb", "-", "’"})
    void whatDoesNotBeginAWordIsNotFound(String typed) {
        day.pupil(PersonName.of("Zoë", "van den", "Berg"));
        assertEquals(List.of(), names(typed));
    }

    @Test
    void hyphensApostrophesAndForeignLettersDoNotMatter() {
        day.pupil(PersonName.of("Jan-Pieter", "d’", "Ancona"));
        day.pupil(PersonName.of("Łukasz", "", "Kożuch"));
        day.pupil(PersonName.of("Çağla", "", "Yıldız"));
        assertEquals(List.of("Jan-Pieter d’Ancona"), names("jan-pieter"));
        assertEquals(List.of("Jan-Pieter d’Ancona"), names("janp"));
        assertEquals(List.of("Jan-Pieter d’Ancona"), names("piet d'an"));
        assertEquals(List.of("Jan-Pieter d’Ancona"), names("ancona"));
        assertEquals(List.of("Łukasz Kożuch"), names("lukasz koz"));
        assertEquals(List.of("Çağla Yıldız"), names("cagla yildiz"));
    }

    @Test
    void aWholeNameGoesBeforeABeginningAndACallNameBeforeASurname() {
        day.pupil(PersonName.of("Noor", "", "Anders"));
        day.pupil(PersonName.of("Anna", "", "Zwart"));
        day.pupil(PersonName.of("An", "", "Visser"));
        assertEquals(List.of("An Visser", "Anna Zwart", "Noor Anders"), names("an"));
    }

    @Test
    void aTalkIsFoundBySubjectPupilAndDay() {
        PupilId zoe = day.pupil(PersonName.of("Zoë", "van den", "Berg"));
        var talk = day.talk(zoe, TUESDAY, Optional.empty(), Map.of());
        for (String typed : List.of("onderw", "17 nov", "17-11", "17-11-2026", "zoe november")) {
            assertTrue(
                    search.find(typed, 12).stream()
                            .anyMatch(hit -> hit instanceof SearchHit.TalkHit found
                                    && found.id().equals(talk)),
                    typed);
        }
        assertEquals(List.of(), search.find("18 nov", 12));
    }

    @Test
    void aChangeIsFoundAtOnceAndNothingStaysInMemoryAfterLocking() {
        assertEquals(List.of(), names("zoe"));
        PupilId zoe = day.pupil(PersonName.of("Zoë", "van den", "Berg"));
        assertEquals(1, names("zoe").size());
        day.talk(zoe, TUESDAY, Optional.empty(), Map.of());
        assertEquals(2, search.find("zoe", 12).size());
        assertFalse(search.isEmpty());
        search.drop();
        assertTrue(search.isEmpty());
    }

    @Test
    void aTeacherFindsNoPupilsOfOthers() {
        PupilId zoe = day.pupil(PersonName.of("Zoë", "van den", "Berg"));
        day.talk(zoe, TUESDAY, Optional.empty(), Map.of(), TestDesk.JOOST, Set.of());
        try (SchoolSearch joost = new SchoolSearch(desk.joost())) {
            assertEquals(List.of(), joost.find("zoe", 12));
        }
    }

    @Test
    void manyPupilsLeaveRoomForTalks() {
        for (int at = 0; at < 14; at++) {
            PupilId pupil = day.pupil(PersonName.of("Noor", "", "Willems " + at));
            day.talk(pupil, TUESDAY, Optional.empty(), Map.of());
        }
        List<SearchHit> found = search.find("noor", 12);
        assertEquals(12, found.size());
        assertEquals(
                8, found.stream().filter(SearchHit.PupilHit.class::isInstance).count());
    }

    @Test
    void everyBeginningOfEveryWordFindsItAndNothingElseIsFound() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> names = new ArrayList<>();
        for (int at = 0; at < 300; at++) {
            names.add(word(random) + " " + word(random));
        }
        PrefixIndex<String> index = new PrefixIndex<>(names, List::of, name -> name);
        for (String name : names) {
            String word = name.split(" ")[random.nextInt(2)];
            String typed = word.substring(0, 1 + random.nextInt(word.length()));
            String typedHere = random.nextBoolean() ? typed : plain(typed).toUpperCase(Locale.ROOT);
            List<String> expected = names.stream()
                    .filter(other ->
                            List.of(plain(other).split(" ")).stream().anyMatch(part -> part.startsWith(plain(typed))))
                    .sorted()
                    .toList();
            List<String> found =
                    index.find(typedHere, names.size()).stream().sorted().toList();
            assertEquals(expected, found, "seed " + seed + ", typed " + typedHere);
            assertTrue(found.contains(name), "seed " + seed);
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int length = 2 + random.nextInt(6);
        for (int at = 0; at < length; at++) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("ı", "i");
    }

    private List<String> names(String typed) {
        return search.find(typed, 12).stream()
                .filter(SearchHit.PupilHit.class::isInstance)
                .map(hit -> ((SearchHit.PupilHit) hit).name())
                .toList();
    }
}
