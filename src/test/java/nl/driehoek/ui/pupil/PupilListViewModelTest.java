package nl.driehoek.ui.pupil;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.driehoek.service.PupilCare;
import nl.driehoek.service.TestDesk;
import nl.driehoek.ui.OnTheSpotTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PupilListViewModelTest {

    @TempDir
    Path folder;

    private TestDesk desk;
    private PupilListViewModel model;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder);
        PupilCare care = PupilCare.at(desk.marleen());
        new ExampleSchool(care);
        model = new PupilListViewModel(care, new OnTheSpotTasks());
        model.load();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void searchingNeedsNoAccentsAndNoWholeWords() {
        assertEquals(List.of("Zoë van den Berg"), found("zoe"));
        assertEquals(List.of("Łukasz Kowalski"), found("lukasz k"));
        assertEquals(List.of("Çağla Yıldız-Öztürk"), found("ozt"));
        assertEquals(List.of("Daan van den Berg", "Zoë van den Berg"), found("berg"));
        assertEquals(List.of(), found("xyz"));
    }

    @Test
    void aGroupShowsOnlyItsPupils() {
        model.groupProperty().set(Optional.of(model.groups().getFirst().id()));
        assertEquals("4 De Egels", model.groups().getFirst().name());
        assertEquals(List.of("Ismaël el Aouragh", "Daan van den Berg"), found(""));
    }

    @Test
    void theSwitchesNarrowTheList() {
        model.thisWeekProperty().set(true);
        assertEquals(List.of("Zoë van den Berg"), found(""));
        model.thisWeekProperty().set(false);
        model.goodNewsProperty().set(true);
        assertTrue(found("").contains("Ismaël el Aouragh"));
        assertFalse(found("").contains("Zoë van den Berg"));
    }

    @Test
    void lettersJumpToASurnameOrCallName() {
        found("");
        assertEquals("Łukasz Kowalski", nameAt(model.jump("ko", 0)));
        assertEquals("Zoë van den Berg", nameAt(model.jump("z", 0)));
        int afterDaan = model.jump("b", 0).orElseThrow() + 1;
        assertTrue(model.jump("b", afterDaan).orElseThrow() != afterDaan - 1);
        assertEquals(Optional.empty(), model.jump("q", 0));
    }

    private String nameAt(Optional<Integer> at) {
        return model.shown().get(at.orElseThrow()).pupil().name().full();
    }

    private List<String> found(String typed) {
        model.searchProperty().set(typed);
        return model.shown().stream().map(line -> line.pupil().name().full()).toList();
    }
}
