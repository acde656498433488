package nl.driehoek.ui.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.Optional;
import nl.driehoek.domain.agreement.Signing;
import nl.driehoek.house.Requirement;
import nl.driehoek.ui.common.form.Verdict;
import org.junit.jupiter.api.Test;

class SigningModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final Signing OPEN = new Signing.NotYet("");

    @Test
    @Requirement("AG-03")
    void whoDoesNotSignIsAskedForTheReasonFirst() {
        SigningModel model = new SigningModel(SigningModel.Way.DOES_NOT_SIGN, OPEN, TODAY);
        assertInstanceOf(Verdict.Problem.class, model.wordsRule().check());
        model.wordsProperty().set("Ik wil eerst weten wat school doet.");
        assertInstanceOf(Verdict.Good.class, model.wordsRule().check());
        assertEquals(new Signing.DoesNotSign("Ik wil eerst weten wat school doet.", TODAY), model.signing());
    }

    @Test
    void aSignatureIsNotOfTomorrow() {
        SigningModel model = new SigningModel(SigningModel.Way.SIGNED, OPEN, TODAY);
        assertInstanceOf(Verdict.Good.class, model.dayRule().check());
        model.dayProperty().setValue(TODAY.plusDays(1));
        assertInstanceOf(Verdict.Problem.class, model.dayRule().check());
        model.dayProperty().setValue(null);
        assertInstanceOf(Verdict.Problem.class, model.dayRule().check());
    }

    @Test
    void anotherDateKeepsTheScan() {
        Signing before = new Signing.Signed(LocalDate.of(2026, 11, 12), Optional.of("abc"));
        SigningModel model = new SigningModel(SigningModel.Way.SIGNED, before, TODAY);
        model.dayProperty().setValue(LocalDate.of(2026, 11, 13));
        assertEquals(new Signing.Signed(LocalDate.of(2026, 11, 13), Optional.of("abc")), model.signing());
    }

    @Test
    void notReachedKeepsWhatWasTriedAndTheNextTry() {
        Signing before = new Signing.NotReached("1 keer gebeld", Optional.of(TODAY.plusDays(3)));
        SigningModel model = new SigningModel(SigningModel.Way.NOT_REACHED, before, TODAY);
        assertEquals(before, model.signing());
        model.dayProperty().setValue(null);
        assertEquals(new Signing.NotReached("1 keer gebeld", Optional.empty()), model.signing());
    }
}
