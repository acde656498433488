package nl.driehoek.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import nl.driehoek.domain.TextDifference.Piece;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {

    @Test
    void onlyTheWordsThatDifferAreMarkedOnBothSides() {
        TextDifference found =
                TextDifference.between("Zoë leest na de pauze op de rustplek.", "Zoë leest elke dag na de pauze.");
        assertEquals(
                List.of(new Piece("Zoë leest na de ", false), new Piece("pauze op de rustplek.", true)), found.mine());
        assertEquals(
                List.of(
                        new Piece("Zoë leest ", false),
                        new Piece("elke dag ", true),
                        new Piece("na de ", false),
                        new Piece("pauze.", true)),
                found.theirs());
    }

    @Test
    void otherLinesAndSpacesAreNoDifference() {
        assertTrue(TextDifference.between("Thuis  helpt\nlezen. ", "Thuis helpt lezen.")
                .none());
        assertFalse(TextDifference.between("", "Thuis").none());
        assertEquals(List.of(), TextDifference.between("", "Thuis").mine());
    }

    @Test
    void thePiecesAreTheWholeTextAndWhatIsNotMarkedIsTheSameInBoth() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            String mine = text(random);
            String theirs = text(random);
            TextDifference found = TextDifference.between(mine, theirs);
            assertEquals(mine, all(found.mine()), "seed " + seed);
            assertEquals(theirs, all(found.theirs()), "seed " + seed);
            assertEquals(same(found.mine()), same(found.theirs()), "seed " + seed);
        }
    }

    @Test
    void veryLongTextsAreComparedToo() {
        String mine = "begin " + "a b c d ".repeat(2_000) + "eind";
        String theirs = "begin " + "d c b a ".repeat(2_000) + "eind";
        TextDifference found = TextDifference.between(mine, theirs);
        assertEquals(new Piece("begin ", false), found.mine().getFirst());
        assertEquals(new Piece("eind", false), found.mine().getLast());
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(12), 0, 4)
                .mapToObj(word -> "één twee drie vier".split(" ")[word])
                .collect(Collectors.joining(" "));
    }

    private static String all(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    private static String same(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> !piece.differs())
                .map(piece -> piece.text().strip() + " ")
                .collect(Collectors.joining());
    }
}
