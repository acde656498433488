package nl.driehoek.ui.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import nl.driehoek.domain.agreement.AgreementStatus;
import nl.driehoek.domain.agreement.Commitment;
import nl.driehoek.domain.agreement.LookBackResult;
import nl.driehoek.domain.conversation.Step;
import nl.driehoek.domain.conversation.StepState;
import nl.driehoek.house.Requirement;
import nl.driehoek.service.Agreements;
import nl.driehoek.service.PaperRequest;
import nl.driehoek.service.TestFamily;
import nl.driehoek.ui.Keyboard;
import nl.driehoek.ui.Room;
import nl.driehoek.ui.ScreenWalk;
import nl.driehoek.ui.TestContext;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.common.navigation.Target.TalkStep;
import nl.driehoek.ui.contact.ContactDialogs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TalkViewTest extends TalkScreens {

    @ParameterizedTest
    @EnumSource(Room.class)
    void everyStepIsNamedUncutAndDutch(Room room) {
        store.prepared().reported(false);
        for (TalkStep step : TalkStep.values()) {
            onFx(() -> {
                Scene scene = show(room, context -> talk(context, step));
                assertEquals(List.of(), ScreenWalk.unnamed(scene.getRoot()), step.name());
                assertEquals(List.of(), ScreenWalk.cut(scene.getRoot()), step.name());
                assertEquals(List.of(), ScreenWalk.english(scene.getRoot()), step.name());
                scene.setRoot(new StackPane());
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Room.class)
    void everyDialogIsNamedUncutAndDutch(Room room) {
        store.prepared().reported(true);
        onFx(() -> {
            Scene scene = show(room, context -> new TalkListView(context, store.desk()));
            ContactDialogs quick = new ContactDialogs(context(), store.desk());
            for (Runnable dialog : List.<Runnable>of(
                    () -> quick.noteContact(Optional.of(TestFamily.ZOE)),
                    () -> quick.shareGoodNews(Optional.of(TestFamily.ZOE)),
                    () -> new PlanTalkDialog(context(), store.desk()).open(Optional.of(TestFamily.ZOE)),
                    () -> new ShortMessageDialog(context(), model(), store.reading()).open(),
                    () -> new PortionsDialog(context(), model(), store.reading()).open())) {
                dialog.run();
                settle(scene);
                assertEquals(List.of(), ScreenWalk.unnamed(scene.getRoot()));
                assertEquals(List.of(), ScreenWalk.cut(scene.getRoot()));
                assertEquals(List.of(), ScreenWalk.english(scene.getRoot()));
                dialogs.closeAll();
            }
        });
    }

    @Test
    @Requirement("PL-05")
    void theReportInPortionsIsReadThroughByKeysAndGoesToPaper() {
        store.prepared().reported(true);
        onFx(() -> {
            Scene scene = show(Room.LEAST, context -> new TalkListView(context, store.desk()));
            new PortionsDialog(context(), model(), store.reading()).open();
            settle(scene);
            ScrollPane scroll = (ScrollPane) scene.getRoot().lookup(".dialog-scroll");
            new Keyboard(scene).press(KeyCode.PAGE_DOWN);
            assertTrue(scroll.getVvalue() > 0);
            button(scene, TEXTS.get("portions.print")).fire();
        });
        assertEquals(List.of(new PaperRequest.OfPortions(store.talk())), store.asked());
    }

    @Test
    @Requirement("PL-01")
    @Requirement("PL-06")
    void aShortMessageIsReadAlongAndGoesToPaperWithItsOwnWords() {
        onFx(() -> {
            Scene scene = show(Room.LEAST, context -> new TalkListView(context, store.desk()));
            new ShortMessageDialog(context(test.tasks), model(), store.reading()).open();
            settle(scene);
            assertTrue(words(scene.getRoot()).contains(TEXTS.get("coach.drawer.count", 0)), "our own words are plain");
            TextArea area = (TextArea) area(scene, TEXTS.get("message.words"));
            area.setText("Wij spreken elkaar frequent.");
            area.requestFocus();
            test.tasks.letTimePass();
            Keyboard keys = new Keyboard(scene);
            keys.press(KeyCode.F8);
            assertEquals("frequent", area.getSelectedText());
            keys.press(KeyCode.ESCAPE);
            assertTrue(dialogs.openProperty().get(), "the first Esc puts the remark away");
            keys.ctrl(KeyCode.SPACE);
            assertEquals("Wij spreken elkaar vaak.", area.getText());
            button(scene, TEXTS.get("message.print")).fire();
            keys.press(KeyCode.ESCAPE);
            assertFalse(dialogs.openProperty().get());
        });
        assertEquals(
                List.of(new PaperRequest.OfMessage(store.talk(), "Hanneke Vermeulen", "Wij spreken elkaar vaak.")),
                store.asked());
    }

    private TalkModel model() {
        TalkModel model = new TalkModel(store.desk(), tasks, drafts, store.talk());
        model.load();
        return model;
    }

    @Test
    @Requirement("PP-01")
    @Requirement("PP-03")
    @Requirement("PP-04")
    @Requirement("PP-05")
    @Requirement("PP-12")
    @Requirement("PV-01")
    void thePreparationHasAllItsPartsAndParentsNeverSeeThatForSchool() {
        store.prepared();
        onFx(() -> {
            Scene scene = show(Room.BASE, context -> talk(context, TalkStep.PREPARE));
            String all = words(scene.getRoot());
            for (String key : List.of(
                    "conversation.prepare.question",
                    "conversation.expect.parents",
                    "conversation.expect.school",
                    "conversation.prepare.agenda",
                    "conversation.internal.title",
                    "conversation.room.next")) {
                assertTrue(all.contains(TEXTS.get(key)), key);
            }
            assertTrue(all.contains("Dat vader minder wil dan moeder."));
            test.parentView.start();
            settle(scene);
            String shared = words(scene.getRoot());
            assertFalse(shared.contains("Dat vader minder wil dan moeder."));
            assertFalse(shared.contains(TEXTS.get("conversation.internal.title")));
            assertTrue(shared.contains(TEXTS.get("conversation.shared.title")));
            assertTrue(shared.contains("Ik wil eerst even lezen."));
        });
    }

    @Test
    void whoReceivedTheReportIsNotShownToAParentWhoLooksAlong() {
        store.prepared().reported(true).confirmed();
        onFx(() -> {
            TestContext test = new TestContext();
            Scene scene = layout((Parent) talk(test.context(), TalkStep.REPORT), Room.BASE);
            settle(scene);
            assertTrue(words(scene.getRoot()).contains(TEXTS.get("conversation.distribution")));
            test.parentView.start();
            settle(scene);
            assertFalse(words(scene.getRoot()).contains(TEXTS.get("conversation.distribution")));
        });
    }

    @Test
    @Requirement("CR-14")
    void whatIsTypedIsThereAfterTheScreenGoes() {
        onFx(() -> {
            Scene scene = show(Room.BASE, context -> talk(context, TalkStep.PREPARE));
            area(scene, TEXTS.get("conversation.prepare.good", "Zoë")).setText("Zoë rekent snel.");
            assertEquals("", store.now().preparation().value().shared().goesWell());
            scene.setRoot(new StackPane());
        });
        assertEquals(
                "Zoë rekent snel.", store.now().preparation().value().shared().goesWell());
        assertEquals(0, drafts.size());
    }

    @Test
    @Requirement("CR-01")
    @Requirement("CR-02")
    @Requirement("CR-03")
    @Requirement("CR-04")
    @Requirement("CR-06")
    @Requirement("CR-10")
    void aReportIsFinishedWithCtrlEnterOnlyWhenNothingIsOpen() {
        store.prepared().reported(false);
        onFx(() -> {
            Scene scene = show(Room.BASE, context -> talk(context, TalkStep.REPORT));
            Keyboard keys = new Keyboard(scene);
            keys.ctrl(KeyCode.ENTER);
            assertTrue(words(scene.getRoot()).contains(TEXTS.get("conversation.report.open", 2)));
            assertEquals(
                    TEXTS.get("conversation.report.voice", "Zoë"), keys.focus().getAccessibleText());
            keys.type("Eerst even lezen.");
            button(scene, TEXTS.get("conversation.report.next.parents")).fire();
            keys.ctrl(KeyCode.ENTER);
        });
        assertTrue(store.now().locked());
        assertEquals(StepState.DONE, store.now().state(Step.REPORT));
        assertEquals(
                "Eerst even lezen.",
                store.now().report().value().voices().get(2).text());
        assertInstanceOf(Target.Talk.class, test.navigator.visited().getLast());
    }

    @Test
    @Requirement("CR-03")
    void aReasonTakesAwayTheMessageThatAsksForWordsOrAReason() {
        store.prepared().reported(false);
        onFx(() -> {
            Scene scene = show(Room.BASE, context -> talk(context, TalkStep.REPORT));
            Keyboard keys = new Keyboard(scene);
            keys.ctrl(KeyCode.ENTER);
            String asked = TEXTS.get("conversation.finding.voice", "Zoë van den Berg");
            assertTrue(words(keys.focus().getParent()).contains(asked));
            Parent field = keys.focus().getParent();
            keys.tab(1).type("Zoë luisterde liever.");
            settle(scene);
            assertFalse(words(field).contains(asked));
        });
    }

    @Test
    @Requirement("CR-08")
    @Requirement("CR-10")
    void aConfirmedReportShowsVersionsAndWhoHasIt() {
        store.prepared().reported(true).confirmed();
        onFx(() -> {
            Scene scene = show(Room.BASE, context -> talk(context, TalkStep.REPORT));
            assertFalse(area(scene, TEXTS.get("conversation.report.goes-well")).isEditable());
            assertTrue(words(scene.getRoot()).contains(TEXTS.get("conversation.versions.number", 1)));
            button(scene, TEXTS.get("conversation.distribution.give")).fire();
            settle(scene);
            buttons(scene, TEXTS.get("conversation.distribution.save"))
                    .getLast()
                    .fire();
        });
        assertEquals(1, store.now().report().value().distribution().size());
        assertEquals(
                TestFamily.HANNEKE,
                store.now().report().value().distribution().getFirst().recipient());
    }

    @Test
    @Requirement("PP-16")
    void aColleagueTakesOverAndBothSeeTheTalk() {
        onFx(() -> {
            Scene scene = show(Room.BASE, context -> talk(context, TalkStep.PREPARE));
            TalkModel model = new TalkModel(store.desk(), tasks, drafts, store.talk());
            model.load();
            new TalkActions(context(), model).handOver();
            settle(scene);
            Node marleen = scene.getRoot().lookupAll(".dialog-card .row").stream()
                    .filter(row -> row.getAccessibleText().startsWith("Marleen"))
                    .findFirst()
                    .orElseThrow();
            marleen.requestFocus();
            new Keyboard(scene).press(KeyCode.ENTER);
        });
        assertEquals(store.desk().me().id(), store.now().conversation().value().lead());
        assertTrue(store.joost().talks().open(store.talk()).isPresent());
    }

    @Test
    @Requirement("AG-06")
    void theLookBackKeepsTheResultAndBothViewsPerCommitment() {
        var agreement = store.now().earlier().getFirst().id();
        Agreements agreements = new Agreements(store.desk().desk(), TEXTS);
        onFx(() -> {
            Scene scene = show(Room.BASE, context -> talk(context, TalkStep.LOOK_BACK));
            button(scene, TEXTS.get("conversation.look-back.partly")).fire();
            area(scene, TEXTS.get("conversation.look-back.parents")).setText("Thuis lukt het elke dag.");
            area(scene, TEXTS.get("conversation.look-back.school")).setText("In de klas 3 van de 5 dagen.");
            scene.setRoot(new StackPane());
        });
        Commitment kept = agreements
                .find(agreement)
                .orElseThrow()
                .agreement()
                .text()
                .commitments()
                .getFirst();
        assertEquals(LookBackResult.PARTLY, kept.lookBack());
        assertEquals("Thuis lukt het elke dag.\nIn de klas 3 van de 5 dagen.", kept.lookBackNote());
        onFx(() -> {
            Scene scene = show(Room.BASE, context -> talk(context, TalkStep.LOOK_BACK));
            assertEquals(
                    "In de klas 3 van de 5 dagen.",
                    area(scene, TEXTS.get("conversation.look-back.school")).getText());
            button(scene, TEXTS.get("conversation.look-back.end")).fire();
        });
        assertEquals(
                AgreementStatus.ENDED,
                agreements.find(agreement).orElseThrow().agreement().status());
    }

    private Node talk(ViewContext context, TalkStep step) {
        return new TalkView(context, store.desk(), drafts, store.reading(), store.talk(), step);
    }
}
