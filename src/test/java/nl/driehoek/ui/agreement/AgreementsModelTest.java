package nl.driehoek.ui.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.Signing;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.OnTheSpotTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreementsModelTest {

    @TempDir
    Path folder;

    private AgreementStage stage;
    private OnTheSpotTasks tasks;
    private AgreementsModel model;

    @BeforeEach
    void open() {
        stage = new AgreementStage(folder);
        tasks = new OnTheSpotTasks();
        model = new AgreementsModel(stage.services(), tasks, Texts.dutch(), Optional.empty());
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void withoutAgreementsItSaysSo() {
        model.refresh();
        assertTrue(model.noneProperty().get());
        assertTrue(model.factsProperty().get().startsWith("Er lopen geen afspraken"));
    }

    @Test
    void whatWaitsForASignatureIsListedFirstAndShown() {
        Stored<Agreement> issued = stage.school.issued();
        model.refresh();
        assertEquals(1, model.lines().size());
        assertEquals(issued, model.fileProperty().get().now());
        assertTrue(model.factsProperty().get().startsWith("1 loopt · 1 wacht op een handtekening"));
    }

    @Test
    void theLookBackIsListedWhenItsWeekHasCome() {
        stage.school.issued();
        model.refresh();
        model.filterProperty().set(AgreementsModel.Filter.LOOK_BACK);
        assertEquals(List.of(), model.lines());
        stage.school.test().at(Instant.parse("2026-12-15T08:00:00Z"));
        model.refresh();
        assertEquals(1, model.lines().size());
    }

    @Test
    void newsOfASignatureIsShownWithoutAsking() {
        Stored<Agreement> issued = stage.school.issued();
        model.refresh();
        Runnable stop = model.follow();
        stage.school.agreements().sign(issued, 0, new Signing.Signed(LocalDate.of(2026, 11, 12), Optional.empty()));
        tasks.letTimePass();
        assertEquals(1, model.lines().getFirst().signed());
        assertEquals(1, model.fileProperty().get().agreement().signed());
        stop.run();
    }
}
