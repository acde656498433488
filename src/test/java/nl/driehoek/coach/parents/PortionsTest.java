package nl.driehoek.coach.parents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import nl.driehoek.house.Requirement;
import org.junit.jupiter.api.Test;

class PortionsTest {

    @Test
    @Requirement("PL-05")
    void fiveSentencesBecomeThreeAndTwo() {
        assertEquals(
                List.of(
                        "Zoë leest graag. Zij leest om 9.15 uur. Dat gaat goed.",
                        "Rekenen kost tijd. Wij helpen haar."),
                Portions.of(
                        "Zoë leest graag. Zij leest om 9.15 uur. Dat gaat goed. Rekenen kost tijd. Wij helpen haar."));
    }

    @Test
    void aPortionNeverRunsOverTheEndOfAParagraph() {
        assertEquals(List.of("Eerst dit.", "Dan dat. En dit."), Portions.of("Eerst dit.\n\nDan dat. En dit."));
    }

    @Test
    void nothingIsLostAndNoPortionIsLong() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            int sentences = 1 + random.nextInt(12);
            for (int at = 0; at < sentences; at++) {
                text.append("Woord ").append(random.nextInt(99)).append(random.nextBoolean() ? ". " : "? ");
            }
            List<String> portions = Portions.of(text.toString());
            assertEquals(text.toString().strip(), String.join(" ", portions), "seed " + seed);
            assertTrue(portions.stream().allMatch(part -> part.split("[.?]").length <= 3), "seed " + seed);
        }
    }
}
