package nl.driehoek.ui.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.family.Authority;
import nl.driehoek.domain.family.FamilyMember;
import nl.driehoek.domain.family.Relation;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.house.Requirement;
import nl.driehoek.service.PupilCare;
import nl.driehoek.service.TestDesk;
import nl.driehoek.ui.FxTest;
import nl.driehoek.ui.Room;
import nl.driehoek.ui.TestContext;
import nl.driehoek.ui.Typing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entering a family with the keyboard alone. */
class FamilyByKeyboardTest extends FxTest {

    @TempDir
    Path folder;

    private final TestContext test = new TestContext(Room.LEAST);
    private TestDesk desk;
    private PupilCare care;
    private PupilId zoe;
    private Stage stage;
    private int done;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder);
        care = PupilCare.at(desk.marleen());
        zoe = pupil("Zoë");
    }

    @AfterEach
    void close() {
        onFx(() -> {
            if (stage != null) {
                stage.close();
            }
        });
        desk.close();
    }

    @Test
    @Requirement("PF-02")
    void fourParentsAreEnteredWithoutAMouse() {
        onFx(() -> enter(zoe)
                .text("Hanneke Vermeulen")
                .tab()
                .text("m")
                .tab()
                .text("06-12345678")
                .tab()
                .text("hanneke@voorbeeld.example")
                .tab()
                .text("j")
                .key(KeyCode.ENTER)
                .text("daniël van den berg")
                .tab()
                .text("v")
                .tab()
                .text("06-87654321")
                .tab()
                .tab()
                .text("j")
                .key(KeyCode.ENTER)
                .text("Sjoerd de Boer, partner moeder, 06-11112222")
                .key(KeyCode.ENTER)
                .text("oma Truus de Wit 030-1234567")
                .ctrl(KeyCode.ENTER));
        List<FamilyMember> family = family(zoe);
        assertEquals(
                List.of("Hanneke Vermeulen", "Daniël van den Berg", "Sjoerd de Boer", "Truus de Wit"),
                family.stream().map(member -> member.parent().name().full()).toList());
        assertEquals(
                List.of(Relation.MOTHER, Relation.FATHER, Relation.STEP_PARENT, Relation.GRANDPARENT),
                family.stream().map(member -> member.link().relation()).toList());
        assertEquals(
                List.of(Authority.YES, Authority.YES, Authority.UNKNOWN, Authority.UNKNOWN),
                family.stream()
                        .map(member -> member.link().custody().authority())
                        .toList());
        assertEquals(List.of("030-1234567"), family.getLast().parent().details().phones());
        assertEquals("partner moeder", family.get(2).link().words());
        assertEquals(1, done);
    }

    @Test
    void aParentWithoutRelationIsNotSavedAndTheFocusGoesThere() {
        onFx(() -> {
            Typing typing = enter(zoe).text("Hanneke Vermeulen").ctrl(KeyCode.ENTER);
            assertTrue(stage.getScene().getFocusOwner() instanceof LetterChoice<?>);
            typing.text("m").ctrl(KeyCode.ENTER);
        });
        assertEquals(1, family(zoe).size());
        assertEquals(1, done);
    }

    @Test
    @Requirement("PF-02")
    void somebodyWhoIsKnownAlreadyIsProposedAndLinked() {
        PupilId daan = pupil("Daan");
        onFx(() -> enter(daan).text("Hanneke Vermeulen moeder 06-12345678").ctrl(KeyCode.ENTER));
        onFx(() -> {
            Typing typing = enter(zoe).text("H. Vermeulen, 0612345678").tab().text("m");
            test.tasks.letTimePass();
            typing.tab().tab().tab().tab().key(KeyCode.SPACE);
            typing.ctrl(KeyCode.ENTER);
        });
        assertEquals(
                family(daan).getFirst().parent().id(),
                family(zoe).getFirst().parent().id());
        assertEquals(
                List.of("Daan"),
                care.families().siblings(zoe).stream()
                        .map(child -> child.name().callName())
                        .toList());
    }

    @Test
    void anEmptyRowEndsTheEntry() {
        onFx(() -> enter(zoe)
                .text("Hanneke, moeder")
                .key(KeyCode.ENTER)
                .key(KeyCode.ENTER)
                .key(KeyCode.SPACE));
        assertEquals(1, family(zoe).size());
    }

    @Test
    void whatIsLeftOverOfAPastedLineIsKeptAsANote() {
        onFx(() -> enter(zoe)
                .text("Hanneke Vermeulen, moeder, belt liever na vier uur")
                .ctrl(KeyCode.ENTER));
        assertEquals(
                "belt liever na vier uur",
                family(zoe).getFirst().parent().sheet().note());
    }

    private Typing enter(PupilId pupil) {
        FamilyEntryView view = new FamilyEntryView(test.context(), care.families(), pupil, () -> done++);
        Scene scene = layout(view, Room.LEAST);
        stage = new Stage();
        stage.setScene(scene);
        stage.show();
        view.focusFirst();
        return new Typing(scene);
    }

    private PupilId pupil(String callName) {
        PupilId id = care.pupils().newId();
        care.pupils().add(Pupil.named(id, PersonName.of(callName, "van den", "Berg")));
        return id;
    }

    private List<FamilyMember> family(PupilId pupil) {
        return care.families().of(pupil).stream().map(member -> member.value()).toList();
    }
}
