package nl.driehoek.ui.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import nl.driehoek.domain.contact.Tone;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.house.Requirement;
import nl.driehoek.service.TestFamily;
import nl.driehoek.ui.Keyboard;
import nl.driehoek.ui.Room;
import nl.driehoek.ui.ScreenWalk;
import nl.driehoek.ui.contact.ContactDialogs;
import org.junit.jupiter.api.Test;

class ContactViewTest extends TalkScreens {

    @Test
    @Requirement("RF-05")
    void disrespectfulWordsAboutParentsAreNoticedAndHoldNothingUp() {
        onFx(() -> {
            Scene scene = show(Room.BASE, context -> new TalkListView(context, store.desk()));
            new ContactDialogs(context(), store.desk()).noteContact(Optional.of(TestFamily.ZOE));
            settle(scene);
            area(scene, TEXTS.get("contact.what")).setText("Die zeurmoeder belde.");
            settle(scene);
            assertTrue(scene.getRoot().lookupAll(".label").stream()
                    .map(node -> ((javafx.scene.control.Label) node).getText())
                    .anyMatch(TEXTS.get("family.label.title", "‘zeurmoeder’")::equals));
        });
    }

    @Test
    @Requirement("SI-04")
    @Requirement("SI-73")
    @Requirement("PB-01")
    void aContactIsNotedByKeyboardAlone() {
        onFx(() -> {
            Scene scene = show(Room.BASE, context -> new TalkListView(context, store.desk()));
            new ContactDialogs(context(), store.desk()).noteContact(Optional.empty());
            settle(scene);
            Keyboard keys = new Keyboard(scene);
            keys.type("zo").press(KeyCode.ENTER).type("Zoë vertelde over de pauze.");
            keys.tab(1).press(KeyCode.SPACE).ctrl(KeyCode.ENTER);
            assertFalse(dialogs.openProperty().get());
        });
        Conversation noted = newest();
        assertEquals("Zoë vertelde over de pauze.", noted.subject());
        assertEquals(Tone.GOOD_NEWS, noted.nature().tone());
        assertFalse(noted.talk());
    }

    @Test
    void aContactIsMendedOrDeletedFromTheDossierAndComesBackOnDemand() {
        onFx(() -> {
            Scene scene = show(Room.BASE, context -> new TalkListView(context, store.desk()));
            new ContactDialogs(context(), store.desk()).noteContact(Optional.of(TestFamily.ZOE));
            settle(scene);
            new Keyboard(scene)
                    .type("Over de pauzze.")
                    .tab(1)
                    .press(KeyCode.SPACE)
                    .ctrl(KeyCode.ENTER);
        });
        Conversation noted = newest();
        onFx(() -> {
            Scene scene = show(Room.BASE, context -> new TalkListView(context, store.desk()));
            new ContactDialogs(context(), store.desk()).change(noted);
            settle(scene);
            area(scene, TEXTS.get("contact.what")).setText("Over de pauze.");
            new Keyboard(scene).ctrl(KeyCode.ENTER);
            assertFalse(dialogs.openProperty().get());
        });
        Conversation mended = newest();
        assertEquals("Over de pauze.", mended.subject());
        assertEquals(noted.participants(), mended.participants());
        onFx(() -> {
            Scene scene = show(Room.BASE, context -> new TalkListView(context, store.desk()));
            new ContactDialogs(context(), store.desk()).change(mended);
            settle(scene);
            List<javafx.scene.control.Button> delete = new ArrayList<>();
            ScreenWalk.each(scene.getRoot(), node -> {
                if (node instanceof javafx.scene.control.Button button
                        && button.getText().equals(TEXTS.get("contact.delete"))) {
                    delete.add(button);
                }
            });
            delete.getFirst().fire();
        });
        assertEquals(store.talk(), newest().id());
        onFx(() -> test.toasts.undoLast());
        assertEquals(mended, newest());
    }

    @Test
    @Requirement("SI-04")
    void aContactWithoutToneIsNotSavedAndSaysWhatToDo() {
        onFx(() -> {
            Scene scene = show(Room.BASE, context -> new TalkListView(context, store.desk()));
            new ContactDialogs(context(), store.desk()).noteContact(Optional.of(TestFamily.ZOE));
            settle(scene);
            new Keyboard(scene).type("Over de pauze").ctrl(KeyCode.ENTER);
            assertTrue(dialogs.openProperty().get());
            assertTrue(words(scene.getRoot()).contains(TEXTS.get("contact.tone.missing")));
        });
    }

    @Test
    @Requirement("PB-04")
    void goodNewsTakesOneSentenceAndIsTakenBackOnDemand() {
        onFx(() -> {
            Scene scene = show(Room.BASE, context -> new TalkListView(context, store.desk()));
            new ContactDialogs(context(), store.desk()).shareGoodNews(Optional.of(TestFamily.ZOE));
            settle(scene);
            new Keyboard(scene)
                    .type("Zoë begon meteen met lezen.")
                    .tab(1)
                    .press(KeyCode.SPACE)
                    .ctrl(KeyCode.ENTER);
        });
        Conversation news = newest();
        assertEquals(Tone.GOOD_NEWS, news.nature().tone());
        assertEquals(
                List.of("Hanneke Vermeulen"),
                news.participants().stream().map(person -> person.name()).toList());
        onFx(() -> test.toasts.undoLast());
        assertEquals(store.talk(), newest().id());
    }
}
