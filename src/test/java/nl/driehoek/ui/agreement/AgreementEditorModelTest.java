package nl.driehoek.ui.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.AgreementStatus;
import nl.driehoek.domain.agreement.Commitment;
import nl.driehoek.service.IssueResult;
import nl.driehoek.service.PaperGap;
import nl.driehoek.ui.OnTheSpotTasks;
import nl.driehoek.ui.common.part.SaveState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreementEditorModelTest {

    @TempDir
    Path folder;

    private AgreementStage stage;
    private OnTheSpotTasks tasks;
    private AgreementEditorModel model;
    private Stored<Agreement> draft;

    @BeforeEach
    void open() {
        stage = new AgreementStage(folder);
        tasks = new OnTheSpotTasks();
        model = new AgreementEditorModel(stage.services(), tasks);
        draft = stage.school.complete();
        model.open(draft.value().id());
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private Agreement stored() {
        return stage.school.agreements().find(draft.value().id()).orElseThrow().agreement();
    }

    @Test
    void openingChangesNothing() {
        assertInstanceOf(SaveState.Untouched.class, model.stateProperty().get());
        assertEquals(0, tasks.waiting());
        assertEquals(draft.value(), stored());
    }

    @Test
    void whatIsTypedIsSavedAfterAPause() {
        model.form().commitments().getFirst().whatProperty().set("Zoë leest 10 minuten.");
        assertInstanceOf(SaveState.NotSaved.class, model.stateProperty().get());
        tasks.letTimePass();
        assertInstanceOf(SaveState.Saved.class, model.stateProperty().get());
        assertEquals(
                "Zoë leest 10 minuten.",
                stored().text().commitments().getFirst().text());
    }

    @Test
    void aCommitmentWithoutWordsIsNotStoredButStaysOnTheScreen() {
        int place = model.form().addAfter(1);
        model.form().commitments().get(place).whenProperty().set("elke week");
        model.flush();
        assertEquals(2, stored().text().commitments().size());
        assertEquals(3, model.form().commitments().size());
    }

    @Test
    void movingAndRemovingKeepsTheOthers() {
        List<String> before = words();
        assertEquals(1, model.form().move(0, 1));
        assertEquals(List.of(before.get(1), before.get(0)), words());
        assertEquals(0, model.form().move(0, -1));
        model.form().remove(0);
        assertEquals(List.of(before.get(0)), words());
        model.form().remove(0);
        assertEquals(1, model.form().commitments().size());
    }

    @Test
    void anyEditingEndsUpInTheStoreAsItStandsOnTheScreen() {
        long seed = 20261118;
        Random random = new Random(seed);
        for (int step = 0; step < 60; step++) {
            int size = model.form().commitments().size();
            int at = random.nextInt(size);
            switch (random.nextInt(4)) {
                case 0 ->
                    model.form()
                            .commitments()
                            .get(model.form().addAfter(at))
                            .whatProperty()
                            .set("Afspraak " + step);
                case 1 -> model.form().remove(at);
                case 2 -> model.form().move(at, random.nextBoolean() ? 1 : -1);
                default -> model.form().commitments().get(at).whatProperty().set("Anders " + step);
            }
        }
        tasks.letTimePass();
        List<String> shown = words().stream().filter(text -> !text.isBlank()).toList();
        assertEquals(
                shown,
                stored().text().commitments().stream().map(Commitment::text).toList(),
                "seed " + seed);
    }

    @Test
    void whatAColleagueSavedFirstIsNotOverwrittenUnseen() {
        stage.school.agreements().save(draft.value(), draft.revision());
        model.form().questionProperty().set("Wat helpt?");
        tasks.letTimePass();
        assertNotNull(model.theirsProperty().get());
        assertInstanceOf(SaveState.Failed.class, model.stateProperty().get());
        assertEquals("Wat helpt?", model.form().questionProperty().get());
        model.keepMine();
        assertNull(model.theirsProperty().get());
        assertEquals("Wat helpt?", stored().text().question());
    }

    @Test
    void theTextOfAColleagueCanBeTakenOver() {
        stage.school.agreements().save(draft.value(), draft.revision());
        model.form().questionProperty().set("Wat helpt?");
        tasks.letTimePass();
        model.takeTheirs();
        assertEquals(
                draft.value().text().question(), model.form().questionProperty().get());
    }

    @Test
    void gapsNameWhatIsMissing() {
        assertEquals(List.of(), model.gaps());
        model.form().commitments().getFirst().who().clear();
        model.form().lookBackAtProperty().set(null);
        assertEquals(List.of(PaperGap.WHO, PaperGap.LOOK_BACK_TIME), model.gaps());
    }

    @Test
    void makingCopiesSavesFirst() {
        model.form().questionProperty().set("Wat helpt Zoë?");
        model.prepare(copies -> model.issue(copies, result -> assertInstanceOf(IssueResult.Issued.class, result)));
        assertEquals(AgreementStatus.ISSUED, stored().status());
        assertEquals("Wat helpt Zoë?", stored().text().question());
    }

    private List<String> words() {
        return model.form().commitments().stream()
                .map(one -> one.whatProperty().get())
                .toList();
    }
}
