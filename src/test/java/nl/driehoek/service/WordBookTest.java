package nl.driehoek.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.driehoek.coach.Coach;
import nl.driehoek.coach.RuleCoach;
import nl.driehoek.coach.words.DutchDictionary;
import nl.driehoek.coach.words.DutchSpelling;
import nl.driehoek.domain.coach.ReaderNeeds;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;
import nl.driehoek.domain.coach.SchoolWords;
import nl.driehoek.domain.coach.SchoolWords.Kind;
import nl.driehoek.domain.coach.SchoolWords.Plainer;
import nl.driehoek.domain.coach.WrittenIn;
import nl.driehoek.house.Requirement;
import nl.driehoek.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words of the school in a real store, and what the meelezer makes of them. */
class WordBookTest {

    private static final Coach COACH = RuleCoach.complete(DutchDictionary.load(), DutchSpelling.load());
    private static final Texts TEXTS = Texts.dutch();

    @TempDir
    Path folder;

    private TestDesk desk;
    private WordBook book;
    private ReadingAlong reading;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder);
        book = new WordBook(desk.marleen());
        reading = new ReadingAlong(() -> COACH, desk.marleen(), TEXTS);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<Remark> hard(String text) {
        return of(RemarkLabel.HARD_WORD, WrittenIn.FOR_PARENTS, text);
    }

    private List<Remark> of(RemarkLabel label, WrittenIn place, String text) {
        return reading.review(place, text, ReaderNeeds.usual(), "a text").stream()
                .filter(remark -> remark.label() == label)
                .toList();
    }

    @Test
    void whatTwoColleaguesAddIsBothKept() {
        book.change(words -> words.adding(Kind.FEELINGS, "kriebelig"));
        new WordBook(desk.joost()).change(words -> words.adding(Kind.FEELINGS, "in de war"));
        assertEquals(List.of("kriebelig", "in de war"), book.words().feelings());
    }

    @Test
    void aWordInOtherLettersTakesThePlaceOfTheOld() {
        book.change(words -> words.adding(Kind.KNOWN, "kanjerring").adding(Kind.KNOWN, "Kanjerring"));
        assertEquals(List.of("Kanjerring"), book.words().known());
        book.change(words -> words.without(Kind.KNOWN, "kanjerring"));
        assertEquals(List.of(), book.words().known());
    }

    @Test
    @Requirement("NV-14")
    void ownFeelingsAndNeedsCanBePickedAndAreNotRemarkedOn() {
        String word = "buitengesloten";
        String thought = "Ik voel me buitengesloten.";
        Coach strict = (_, text, _) -> List.of(Remark.sure(RemarkLabel.QUASI_FEELING, text, 11, text.length() - 1));
        reading = new ReadingAlong(() -> strict, desk.marleen(), TEXTS);
        assertEquals(
                word,
                of(RemarkLabel.QUASI_FEELING, WrittenIn.FEELING, thought)
                        .getFirst()
                        .words());
        book.change(words -> words.adding(Kind.FEELINGS, word).adding(Kind.NEEDS, "kringgesprek"));
        assertEquals(List.of(), of(RemarkLabel.QUASI_FEELING, WrittenIn.FEELING, thought));
        String own = TEXTS.get("coach.own-words");
        assertEquals(List.of(word), reading.feelings().get(own));
        assertEquals(List.of("kringgesprek"), reading.needs().get(own));
        book.change(words -> words.without(Kind.FEELINGS, word));
        assertFalse(of(RemarkLabel.QUASI_FEELING, WrittenIn.FEELING, thought).isEmpty());
        assertFalse(reading.feelings().containsKey(own));
    }

    @Test
    @Requirement("NV-14")
    void aHardWordOfTheSchoolIsRemarkedOnInEveryFormWithTheEasyOneAndOnlyForParents() {
        String text = "Wij sleutelen volgende week aan de rekenroute. De rekenroutes liggen klaar.";
        assertEquals(List.of(), hard(text));
        book.change(words -> words.adding(new Plainer("Rekenroute", "rekenles op maat"))
                .adding(new Plainer("sleutelen aan", "veranderen"))
                .adding(new Plainer("plan", "afspraak|doel")));
        List<Remark> found = hard(text);
        assertEquals(
                List.of("rekenroute", "rekenroutes"),
                found.stream().map(Remark::words).toList());
        assertEquals(List.of("rekenles op maat"), found.getFirst().suggestions());
        assertEquals(
                List.of("plannen"),
                hard("Wij maken twee plannen.").stream().map(Remark::words).toList());
        assertEquals(List.of(), of(RemarkLabel.HARD_WORD, WrittenIn.OBSERVATION, "Wij maken een plan."));
    }

    @Test
    void theEasyWordOfTheSchoolWinsFromThatOfTheProgram() {
        String text = "Wij realiseren dat doel in mei.";
        assertEquals(List.of("bereiken"), hard(text).getFirst().suggestions());
        book.change(words -> words.adding(new Plainer("realiseren", "halen")));
        assertEquals(
                List.of(List.of("halen")),
                hard(text).stream().map(Remark::suggestions).toList());
    }

    @Test
    void signsInAHardWordAreNoPattern() {
        book.change(words -> words.adding(new Plainer("...", "niets"))
                .adding(new Plainer("#woord", "iets"))
                .adding(new Plainer("plan (van) aanpak?", "afspraken")));
        assertEquals(
                List.of("plan van aanpak"),
                hard("Wij maken een plan van aanpak.").stream()
                        .map(Remark::words)
                        .toList());
    }

    @Test
    void whatIsLeftForGoodIsListedAndCanBeTakenBack() {
        String thought = "Ik heb het gevoel dat niemand kijkt.";
        Remark remark = of(RemarkLabel.THOUGHT, WrittenIn.FEELING, thought).getFirst();
        LeftAlone left = new LeftAlone(desk.marleen());
        reading.leaveForGood(remark);
        LeftAlone.ForGood one = left.forGood().getFirst();
        assertEquals(new LeftAlone.ForGood(RemarkLabel.THOUGHT, remark.words().toLowerCase(Locale.ROOT)), one);
        assertEquals(List.of(), of(RemarkLabel.THOUGHT, WrittenIn.FEELING, thought));
        left.takeBack(one);
        assertEquals(List.of(), left.forGood());
        assertEquals(List.of(remark), of(RemarkLabel.THOUGHT, WrittenIn.FEELING, thought));
        left.leaveForGood(one);
        left.leaveForGood(one);
        assertEquals(List.of(one), left.forGood());
    }

    @Test
    void aWordThatIsTakenForASlipIsKnownAfterwards() {
        String text = "Zij droeg de kanjerrring.";
        Remark slip = of(RemarkLabel.SPELLING, WrittenIn.FOR_PARENTS, text).getFirst();
        reading.leaveForGood(slip);
        assertTrue(book.words().knows("KANJERRRING"));
        assertEquals(List.of(), of(RemarkLabel.SPELLING, WrittenIn.FOR_PARENTS, text));
        assertEquals(Map.of(), new LeftAlone(desk.marleen()).all().inText());
        assertEquals(SchoolWords.NONE, book.change(words -> words.without(Kind.KNOWN, slip.words())));
    }
}
