package nl.driehoek.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.driehoek.house.Requirement;
import org.junit.jupiter.api.Test;

class ListedLabelsTest {

    private final LabelCheck check = ListedLabels.shipped();

    @Test
    @Requirement("PF-23")
    void wordsThatPutAParentInABoxAreNoticed() {
        assertEquals(
                List.of("weinig betrokken", "Overbezorgde"),
                words("Vader lijkt weinig betrokken. Overbezorgde moeder."));
    }

    @Test
    void whatSomebodySaysOrDoesIsLeftAlone() {
        assertEquals(
                List.of(), words("Na de pauze is starten lastig als het druk is. Hanneke belt elke week. Luister."));
    }

    @Test
    void thePlaceOfTheWordIsTold() {
        assertEquals(List.of(new LabelCheck.Found(7, 10, "lui")), check.find("Zoë is lui vandaag."));
    }

    private List<String> words(String text) {
        return check.find(text).stream().map(LabelCheck.Found::words).toList();
    }
}
