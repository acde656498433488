package nl.driehoek.ui.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.coach.ReaderNeeds;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.WrittenIn;
import nl.driehoek.domain.family.FamilyMember;
import nl.driehoek.domain.family.LanguageNeeds;
import nl.driehoek.domain.family.Parent;
import nl.driehoek.domain.family.ParentSheet;
import nl.driehoek.house.Requirement;
import nl.driehoek.service.Families;
import nl.driehoek.service.ReadingAlong;
import nl.driehoek.service.TestFamily;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.FxTest;
import nl.driehoek.ui.Room;
import nl.driehoek.ui.TestContext;
import nl.driehoek.ui.common.draft.Drafts;
import nl.driehoek.ui.common.navigation.Target.TalkStep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportReadingTest extends FxTest {

    private static final String NINE_WORDS = "Zoë leest elke dag een boek met haar zus.";

    @TempDir
    Path folder;

    private TalkScene scene;
    private final TestContext test = onFx(() -> new TestContext());

    @BeforeEach
    void open() {
        scene = new TalkScene(folder);
        scene.prepared().reported(false);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    @Requirement("CR-11")
    void aLongSentenceForParentsIsUnderlinedAndTheFinishingGoesOn() {
        onFx(() -> {
            Scene shown = shown();
            typed(
                    shown,
                    "Wij zien dat Zoë het prettig vindt als de dag rustig begint, als zij weet wat er komt en mag"
                            + " lezen.");
            assertTrue(words(shown).contains(TEXTS.get("coach.label.lange_zin")), words(shown));
        });
    }

    @Test
    @Requirement("PL-02")
    void aParentWhoNeedsVeryShortSentencesMakesTheNormStricter() {
        onFx(() -> {
            Scene shown = shown();
            typed(shown, NINE_WORDS);
            assertFalse(words(shown).contains(TEXTS.get("coach.label.lange_zin")), words(shown));
        });
        shortSentencesForAll();
        onFx(() -> {
            Scene shown = shown();
            typed(shown, NINE_WORDS);
            assertTrue(words(shown).contains(TEXTS.get("coach.label.lange_zin")), words(shown));
            assertTrue(words(shown).contains(TEXTS.get("coach.why.lange_zin", 7)), words(shown));
        });
    }

    @Test
    @Requirement("CR-07")
    void aDiagnosisBySchoolIsNoticedQuietlyInAReport() {
        onFx(() -> {
            Scene shown = shown();
            typed(shown, "Zoë heeft volgens mij ADHD.");
            assertTrue(words(shown).contains(TEXTS.get("coach.label.diagnose")), words(shown));
        });
    }

    @Test
    @Requirement("PL-06")
    void aShortMessageIsPersonalPlainAndSigned() {
        ShortMessage message = new ShortMessage(Texts.dutch(), scene.now());
        assertTrue(message.readers().size() > 2, "each parent, and nobody in particular");
        String reader = message.readers().getFirst();
        for (ShortMessage.About about : ShortMessage.About.values()) {
            String words = message.words(about, reader, "Marleen ten Hoeve");
            assertTrue(words.startsWith("Beste " + reader + ","), words);
            assertTrue(words.contains("Zoë") && words.endsWith("Groet, Marleen ten Hoeve"), words);
            assertEquals(List.of(), longSentences(words), words);
        }
    }

    @Test
    @Requirement("PL-06")
    void nothingIsRemarkedOnInTheMessagesThatAreOffered() {
        ShortMessage message = new ShortMessage(Texts.dutch(), scene.now());
        ReadingAlong reading = scene.reading().reading().orElseThrow();
        for (ShortMessage.About about : ShortMessage.About.values()) {
            String words = message.words(about, message.readers().getFirst(), "Marleen ten Hoeve");
            List<String> found = reading.review(WrittenIn.FOR_PARENTS, words, ReaderNeeds.usual(), "").stream()
                    .map(remark -> remark.label() + " " + remark.words())
                    .toList();
            assertEquals(List.of(), found, about.name());
        }
    }

    @Test
    void aWordOfWelcomeToParentsIsNoJudgement() {
        ReadingAlong reading = scene.reading().reading().orElseThrow();
        assertEquals(List.of(), judged(reading, "Fijn dat u steeds laat weten hoe het thuis gaat."));
        assertEquals(List.of("Fijn"), judged(reading, "Fijn dat Zoë nu stil werkt."));
    }

    private static List<String> judged(ReadingAlong reading, String text) {
        return reading.review(WrittenIn.FOR_PARENTS, text, ReaderNeeds.usual(), "").stream()
                .map(Remark::words)
                .toList();
    }

    @Test
    void theMeelezerAtTheSideScrollsRatherThanBeingPressedTogether() {
        onFx(() -> {
            Scene shown = shown();
            typed(shown, "Er wordt frequent geëvalueerd door de IB'er. ".repeat(12));
            shown.getRoot()
                    .lookupAll(".read-along-bar")
                    .forEach(bar -> assertTrue(bar.getLayoutBounds().getHeight() > 4, "" + bar.getLayoutBounds()));
            assertEquals(2, shown.getRoot().lookupAll(".read-along-bar").size());
        });
    }

    private static List<String> longSentences(String words) {
        return Arrays.stream(words.split("(?<=[.?])\\s|\n"))
                .filter(sentence -> sentence.split("\\s+").length > 15)
                .toList();
    }

    private Scene shown() {
        TalkView view = new TalkView(
                test.context(), scene.desk(), new Drafts(), scene.reading(), scene.talk(), TalkStep.REPORT);
        return layout(view, Room.BASE);
    }

    private void typed(Scene shown, String text) {
        TextArea area = (TextArea) shown.getRoot().lookupAll(".text-area").stream()
                .filter(node -> TEXTS.get("conversation.report.goes-well").equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow();
        area.setText(text);
        test.tasks.letTimePass();
        shown.getRoot().applyCss();
        shown.getRoot().layout();
    }

    private static String words(Scene shown) {
        return shown.getRoot().lookupAll(".read-along .label").stream()
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining(" "));
    }

    private void shortSentencesForAll() {
        Families families = new Families(scene.desk().desk());
        families.of(TestFamily.ZOE).forEach(stored -> {
            Parent parent = stored.value().parent();
            ParentSheet sheet = parent.sheet();
            Parent helped = new Parent(
                    parent.id(),
                    parent.name(),
                    parent.details(),
                    new ParentSheet(
                            sheet.schema(),
                            sheet.possibilities(),
                            new LanguageNeeds("", false, true, false, false, false, false),
                            sheet.interpreter(),
                            sheet.agreement(),
                            sheet.addressedAs(),
                            sheet.note()));
            families.save(new Stored<>(
                    new FamilyMember(helped, stored.value().link()),
                    stored.revision(),
                    stored.changedAt(),
                    stored.changedBy()));
        });
    }
}
