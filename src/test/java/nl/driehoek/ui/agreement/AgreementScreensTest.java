package nl.driehoek.ui.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.Party;
import nl.driehoek.domain.agreement.Signing;
import nl.driehoek.domain.conversation.PartyKind;
import nl.driehoek.house.Requirement;
import nl.driehoek.service.AgreementFile;
import nl.driehoek.service.AgreementFixture;
import nl.driehoek.service.IssueResult;
import nl.driehoek.ui.Room;
import nl.driehoek.ui.ScreenWalk;
import nl.driehoek.ui.TestContext;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.form.GrowingArea;
import nl.driehoek.ui.common.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementScreensTest extends AgreementTest {

    private static void assertGood(Scene scene, String what) {
        assertEquals(List.of(), ScreenWalk.unnamed(scene.getRoot()), what + " without a name");
        assertEquals(List.of(), ScreenWalk.cut(scene.getRoot()), what + " cut");
        assertEquals(List.of(), ScreenWalk.english(scene.getRoot()), what + " English");
    }

    @ParameterizedTest
    @EnumSource(Room.class)
    void pagesAreNamedUncutAndDutchAndLeaveNoListener(Room room) {
        Stored<Agreement> conflict = stage.conflict();
        Stored<Agreement> draft = stage.school.complete();
        onFx(() -> {
            TestContext test = new TestContext(room);
            AgreementScreens screens = stage.screens(test.context());
            List<View> pages = List.of(
                    screens.register(Optional.of(conflict.value().id())),
                    screens.editor(draft.value().id()),
                    screens.step(AgreementFixture.TALK));
            for (View page : pages) {
                StackPane window = new StackPane(page);
                assertGood(layout(window, room), page.getClass().getSimpleName() + " " + room);
                window.getChildren().clear();
                assertEquals(0, page.openSubscriptions());
            }
            assertEquals(List.of(), test.tasks.failures());
        });
    }

    @Test
    @Requirement("PL-01")
    void theMeelezerReadsTheTextsOfAnAgreement() {
        Stored<Agreement> draft = stage.school.complete();
        onFx(() -> {
            TestContext test = new TestContext();
            View page = stage.screens(test.context()).editor(draft.value().id());
            Scene scene = layout(new StackPane(page), Room.BASE);
            List<GrowingArea> before = areas(scene);
            before.getFirst().setText("Er wordt elke dag geoefend.");
            test.tasks.letTimePass();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            assertTrue(said(scene).contains(TEXTS.get("coach.why.passief")), said(scene));
            assertEquals(1, scene.getRoot().lookupAll(".underline-active").size());
            test.parentView.start();
            scene.getRoot().layout();
            assertEquals(0, scene.getRoot().lookupAll(".underline-active").size());
        });
    }

    private static List<GrowingArea> areas(Scene scene) {
        return scene.getRoot().lookupAll(".text-area").stream()
                .filter(GrowingArea.class::isInstance)
                .map(GrowingArea.class::cast)
                .toList();
    }

    private static String said(Scene scene) {
        return scene.getRoot().lookupAll(".read-along .label").stream()
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @EnumSource(Room.class)
    void dialogsAreNamedUncutAndDutch(Room room) {
        Stored<Agreement> conflict = stage.conflict();
        onFx(() -> {
            TestContext test = new TestContext(room);
            AgreementActs acts = new AgreementActs(
                    test.context(), stage.services(), stage.preview(test.context()), stage.pictures(), stage.files);
            AgreementFile file =
                    stage.school.agreements().find(conflict.value().id()).orElseThrow();
            acts.show(file, 2);
            for (SigningModel.Way way : SigningModel.Way.values()) {
                new SigningCard(acts).open(file.now(), 0, way);
            }
            new ScanCard(acts).open(file, 2);
            new ChangeCard(acts).open(file.now(), _ -> {});
            new NewAgreementCard(acts).open();
            new CodeCard(acts).open(_ -> {});
            new IssueCard(acts, new AgreementEditorModel(stage.services(), test.tasks))
                    .open(stage.school.issuing().copies(file.agreement()), _ -> {});
            for (DialogCard card : test.dialogs.opened()) {
                assertGood(layout(new StackPane(card), room), card.getAccessibleText() + " " + room);
            }
            assertEquals(List.of(), test.tasks.failures());
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 8})
    void anyNumberOfSignersHasRoom(int signers) {
        Agreement proposed = stage.school.proposed();
        List<Party> parties = new ArrayList<>();
        for (int at = 0; at < signers; at++) {
            PartyKind kind = at < 4 ? PartyKind.PARENT : PartyKind.STAFF;
            parties.add(new Party(
                    kind,
                    Optional.empty(),
                    "Maximiliaan van den Oudenhoven-Wiśniewski " + at,
                    "",
                    new Signing.NotYet("")));
        }
        Agreement filled =
                proposed.with(AgreementFixture.filled(proposed.text())).with(parties);
        Stored<Agreement> draft =
                AgreementFixture.saved(stage.school.agreements().save(filled, 0));
        IssueResult result =
                stage.school.issuing().issue(draft, stage.school.issuing().copies(draft.value()));
        assertTrue(result instanceof IssueResult.Issued, result.toString());
        assertEquals(
                Math.min(signers, 4) + 1,
                stage.school
                        .agreements()
                        .find(filled.id())
                        .orElseThrow()
                        .copies()
                        .size());
        onFx(() -> {
            TestContext test = new TestContext(Room.LEAST);
            View page = stage.screens(test.context()).register(Optional.of(filled.id()));
            assertGood(layout(page, Room.LEAST), signers + " signers");
        });
    }

    @Test
    void anEmptyRegisterInvites() {
        onFx(() -> {
            TestContext test = new TestContext();
            View page = stage.screens(test.context()).register(Optional.empty());
            Scene scene = layout(page, Room.BASE);
            assertGood(scene, "empty");
            List<String> words = new ArrayList<>();
            ScreenWalk.each(scene.getRoot(), node -> {
                if (node instanceof javafx.scene.control.Labeled labeled) {
                    words.add(labeled.getText());
                }
            });
            assertTrue(words.contains("Nog geen afspraken"), words.toString());
        });
    }

    @Test
    void earlierVersionsShowTheirOwnSignatures() {
        Stored<Agreement> signed = AgreementFixture.saved(stage.school
                .agreements()
                .sign(stage.school.issued(), 0, new Signing.Signed(LocalDate.of(2026, 11, 12), Optional.empty())));
        stage.school.agreements().change(signed, "De dag klopte niet.");
        onFx(() -> {
            TestContext test = new TestContext();
            AgreementActs acts = new AgreementActs(
                    test.context(), stage.services(), stage.preview(test.context()), stage.pictures(), stage.files);
            AgreementDetail detail = new AgreementDetail(acts);
            List<Integer> shown = new ArrayList<>();
            detail.show(stage.school.agreements().find(signed.value().id()).orElseThrow(), shown::add);
            detail.look(1);
            assertEquals(List.of(1), shown);
            List<String> words = new ArrayList<>();
            layout(new StackPane(detail), Room.BASE);
            ScreenWalk.each(detail, node -> {
                if (node instanceof javafx.scene.control.Labeled labeled) {
                    words.add(labeled.getText());
                }
            });
            assertTrue(words.contains("getekend"), words.toString());
        });
    }
}
