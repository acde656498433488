package nl.driehoek.ui.pupil;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.pupil.ChildPicture;
import nl.driehoek.domain.pupil.PictureNote;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.pupil.Strengths;
import nl.driehoek.house.Requirement;
import nl.driehoek.service.ListedLabels;
import nl.driehoek.ui.ScreenWalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PictureDialogsTest extends DialogTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    private PupilId zoe;
    private PictureDialogs dialogs;

    @BeforeEach
    void open() {
        zoe = care.pupils().newId();
        care.pupils().add(Pupil.named(zoe, PersonName.of("Zoë", "van den", "Berg")));
        dialogs = new PictureDialogs(test.context(), care, ListedLabels.shipped(), "Zoë", () -> "Hanneke en Daniël");
    }

    @Test
    @Requirement("PF-08")
    void homeSchoolAndVoiceAreWrittenInOneDialog() {
        onFx(() -> {
            dialogs.picture(picture());
            show();
            type("Zo zien ouders Zoë thuis", "Leest graag");
            type("Zo zien wij Zoë op school", "Rekent snel");
            type("Zo zegt Zoë het zelf", "Eerst even lezen");
            press("Bewaren");
        });
        assertEquals(
                Optional.of(new PictureNote("Leest graag", "Hanneke en Daniël", TODAY)),
                picture().atHome());
        assertEquals(
                Optional.of(new PictureNote("Rekent snel", "Marleen ten Hoeve", TODAY)),
                picture().atSchool());
        assertEquals(
                Optional.of(new PictureNote("Eerst even lezen", "Zoë", TODAY)),
                picture().voice());
    }

    @Test
    void whatAColleagueSavedMeanwhileInAnotherPartStays() {
        onFx(() -> {
            dialogs.picture(picture());
            show();
            type("Zo zien wij Zoë op school", "Rekent snel");
        });
        PictureNote home = new PictureNote("Bouwt hutten", "Daniël", TODAY);
        care.pupils()
                .savePicture(
                        new ChildPicture(
                                1,
                                zoe,
                                Optional.of(home),
                                Optional.empty(),
                                Optional.empty(),
                                Strengths.NONE,
                                List.of()),
                        0);
        onFx(() -> press("Bewaren"));
        assertEquals(Optional.of(home), picture().atHome());
        assertEquals("Rekent snel", picture().atSchool().orElseThrow().text());
    }

    @Test
    @Requirement("PF-09")
    void strengthsAreKept() {
        onFx(() -> {
            dialogs.strengths(picture());
            show();
            type("Waar is Zoë goed in?", "Uitleggen");
            type("Wat vindt Zoë leuk?", "Konijnen");
            type("Wat is nu nog moeilijk voor Zoë?", "Drukte");
            type("Wat heeft Zoë nodig om met plezier naar school te gaan?", "Een rustige start");
            press("Bewaren");
        });
        assertEquals(
                new Strengths("Uitleggen", "Konijnen", "Drukte", "Een rustige start"),
                picture().strengths());
    }

    @Test
    @Requirement("PF-06")
    void whatWorksIsADatedListWithWhoSaysItAndCanBePutBack() {
        onFx(() -> {
            dialogs.works(picture());
            show();
            type("Wat heb je gemerkt?", "10 minuten lezen");
            press("Bewaren");
        });
        var line = picture().works().getFirst();
        assertTrue(line.works());
        assertEquals(new PictureNote("10 minuten lezen", "Hanneke en Daniël", TODAY), line.note());
        onFx(() -> dialogs.removeWorks(picture(), line));
        assertEquals(List.of(), picture().works());
        onFx(() -> test.toasts.undoLast());
        assertEquals(List.of(line), picture().works());
    }

    @Test
    @Requirement("PF-23")
    void aWordThatLabelsIsPointedOutAndHoldsNothingUp() {
        AtomicReference<String> before = new AtomicReference<>();
        AtomicReference<String> after = new AtomicReference<>();
        onFx(() -> {
            dialogs.works(picture());
            show();
            type("Wat heb je gemerkt?", "Vader belt elke week");
            before.set(words());
            type("Wat heb je gemerkt?", "Vader lijkt weinig betrokken");
            after.set(words());
            press("Bewaren");
        });
        assertFalse(before.get().contains("kan het anders"));
        assertTrue(after.get().contains("‘weinig betrokken’: kan het anders?"));
        assertEquals(1, picture().works().size());
    }

    private ChildPicture picture() {
        return care.pupils().picture(zoe).map(stored -> stored.value()).orElseGet(() -> ChildPicture.empty(zoe));
    }

    private String words() {
        settle(card.getScene());
        StringBuilder words = new StringBuilder();
        ScreenWalk.each(card, node -> {
            if (node instanceof Labeled label && label.getText() != null) {
                words.append(label.getText()).append('\n');
            }
        });
        return words.toString();
    }

    private void type(String label, String words) {
        ((TextInputControl) control(label, TextInputControl.class::isInstance)).setText(words);
    }
}
