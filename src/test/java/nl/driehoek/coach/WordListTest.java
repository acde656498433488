package nl.driehoek.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordListTest {

    @Test
    void theListsToPickFromHoldNoDoubles() {
        for (WordList list : List.of(WordList.feelings(), WordList.needs())) {
            List<String> words =
                    list.groups().values().stream().flatMap(List::stream).toList();
            assertFalse(words.isEmpty());
            assertEquals(words.size(), words.stream().distinct().count());
        }
    }
}
