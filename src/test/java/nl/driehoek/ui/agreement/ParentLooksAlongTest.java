package nl.driehoek.ui.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.house.Requirement;
import nl.driehoek.service.AgreementFixture;
import nl.driehoek.service.PaperRequest;
import nl.driehoek.ui.Room;
import nl.driehoek.ui.ScreenWalk;
import nl.driehoek.ui.TestContext;
import nl.driehoek.ui.common.dialog.DialogCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ouder kijkt mee on agreements and paper: nothing of the other parent, of other families, or between colleagues. */
class ParentLooksAlongTest extends AgreementTest {

    @ParameterizedTest
    @EnumSource(Room.class)
    @Requirement("PT-14")
    void theRegisterShowsOneAgreementWithoutWhatOthersSaid(Room room) {
        Stored<Agreement> conflict = stage.conflict();
        onFx(() -> {
            TestContext test = new TestContext(room);
            AgreementsView register = stage.screens(test.context())
                    .register(Optional.of(conflict.value().id()));
            Scene scene = layout(register, room);
            test.parentView.toggle();
            settle(scene);
            List<String> words = words(scene.getRoot());
            assertTrue(words.contains(conflict.value().text().title()), words.toString());
            for (String secret : List.of("Ik wil eerst weten", "2 keer gebeld", "vroegen om een andere dag")) {
                assertFalse(words.stream().anyMatch(line -> line.contains(secret)), secret);
            }
            assertEquals(0, scene.getRoot().lookupAll(".rows-card").size(), "no list of families");
            assertEquals(List.of(), ScreenWalk.cut(scene.getRoot()));
            assertEquals(List.of(), ScreenWalk.unnamed(scene.getRoot()));
            test.parentView.toggle();
            settle(scene);
            assertTrue(words(scene.getRoot()).stream().anyMatch(line -> line.contains("2 keer gebeld"))
                    || room.width() < 700);
            assertEquals(List.of(), test.tasks.failures());
        });
    }

    @Test
    @Requirement("PT-14")
    void anInvitationWithTheAddressOfOneParentIsCovered() {
        onFx(() -> {
            TestContext test = new TestContext();
            test.parentView.toggle();
            stage.preview(test.context()).open(new PaperRequest.OfInvitation(AgreementFixture.TALK));
            DialogCard card = test.dialogs.opened().getFirst();
            Scene scene = layout(new StackPane(card), Room.BASE);
            assertTrue(
                    words(card).contains(TEXTS.get("paper.parent-looks")),
                    words(card).toString());
            assertEquals(0, card.lookupAll(".paper-page").size());
            test.parentView.toggle();
            settle(scene);
            assertEquals(1, card.lookupAll(".paper-page").size());
            assertEquals(List.of(), test.tasks.failures());
        });
    }

    private static List<String> words(Parent root) {
        List<String> words = new ArrayList<>();
        ScreenWalk.each(root, node -> {
            if (node instanceof Labeled labeled) {
                words.add(labeled.getText());
            }
        });
        return words;
    }
}
