package nl.driehoek.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.driehoek.domain.contact.Channel;
import nl.driehoek.domain.contact.Formality;
import nl.driehoek.domain.contact.Initiative;
import nl.driehoek.domain.contact.Situation;
import nl.driehoek.domain.contact.Tone;
import nl.driehoek.domain.conversation.Attendance;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.conversation.FollowUp;
import nl.driehoek.domain.conversation.Moment;
import nl.driehoek.domain.conversation.Nature;
import nl.driehoek.domain.conversation.Participant;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContactsTest {

    @TempDir
    Path folder;

    private TestDesk desk;
    private TestFamily family;
    private Contacts contacts;
    private Conversations conversations;
    private List<Attendees.Proposal> people;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder);
        family = new TestFamily(desk.marleen());
        contacts = new Contacts(desk.marleen());
        conversations = new Conversations(desk.marleen());
        people = new Attendees(desk.marleen(), Texts.dutch()).around(TestFamily.ZOE);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void informalContactStandsInTheTimelineAndCounts() {
        note(Tone.CONCERN, TestFamily.DAY, people.get(1).participant());
        List<ContactRow> timeline = conversations.of(TestFamily.ZOE);
        assertEquals(1, timeline.size());
        assertEquals("Marleen ten Hoeve", timeline.getFirst().lead().full());
        assertEquals(
                Attendance.PRESENT,
                timeline.getFirst().conversation().participants().getFirst().attendance());
        ContactBalance balance = conversations.balance(TestFamily.ZOE, TestFamily.DAY, TestFamily.DAY);
        assertEquals(1, balance.informal());
        assertTrue(balance.onlyConcerns());
    }

    @Test
    void goodNewsCountsForTheParentsWhoHeardIt() {
        NewContact news = NewContact.goodNews(
                TestFamily.ZOE,
                "Zoë begon na de pauze meteen met lezen.",
                List.of(people.getFirst().participant()),
                Channel.PHONE,
                Moment.on(TestFamily.DAY));
        assertInstanceOf(SaveResult.Saved.class, contacts.note(news));
        LocalDate from = TestFamily.DAY.minusDays(7);
        assertEquals(
                1,
                conversations
                        .balance(TestFamily.ZOE, TestFamily.HANNEKE, from, TestFamily.DAY)
                        .count(Tone.GOOD_NEWS));
        assertEquals(
                0,
                conversations
                        .balance(TestFamily.ZOE, TestFamily.DANIEL, from, TestFamily.DAY)
                        .count(Tone.GOOD_NEWS));
    }

    @Test
    void balanceLooksOnlyAtThePeriodAndAtDaysThatCame() {
        note(Tone.GOOD_NEWS, TestFamily.DAY.minusDays(40));
        note(Tone.NEUTRAL, TestFamily.DAY.minusDays(3));
        family.talk();
        ContactBalance balance =
                conversations.balance(TestFamily.ZOE, TestFamily.DAY.minusDays(7), TestFamily.DAY.plusDays(60));
        assertEquals(2, balance.count(Tone.NEUTRAL));
        assertEquals(0, balance.count(Tone.GOOD_NEWS));
        assertEquals(Optional.empty(), balance.lastGoodNews());
    }

    @Test
    void promiseStaysOpenUntilItIsKept() {
        ConversationId id = note(Tone.NEUTRAL, TestFamily.DAY);
        contacts.promise(id, Optional.of(new FollowUp("terugbellen", Optional.of(TestFamily.DAY), false)));
        assertEquals(1, conversations.openFollowUps().size());
        contacts.kept(id);
        assertEquals(List.of(), conversations.openFollowUps());
        assertTrue(conversations
                .find(id)
                .orElseThrow()
                .value()
                .followUp()
                .orElseThrow()
                .done());
    }

    @Test
    void deletedContactComesBackWhole() {
        ConversationId id = family.talk();
        Talk before = new Talks(desk.marleen()).open(id).orElseThrow();
        DeletedContact deleted = contacts.delete(id).orElseThrow();
        assertEquals(List.of(), conversations.of(TestFamily.ZOE));
        assertInstanceOf(SaveResult.Saved.class, contacts.restore(deleted));
        Talk after = new Talks(desk.marleen()).open(id).orElseThrow();
        assertEquals(before.conversation().value(), after.conversation().value());
        assertEquals(before.preparation().value(), after.preparation().value());
    }

    @Test
    void aContactIsMendedAndKeepsWhatItIs() {
        note(Tone.CONCERN, TestFamily.DAY, people.get(1).participant());
        Conversation before = only();
        NewContact mended = new NewContact(
                before.pupil(),
                before.nature(),
                Moment.on(TestFamily.DAY.minusDays(1)),
                "Over de gang",
                before.participants(),
                Optional.empty());
        assertInstanceOf(SaveResult.Saved.class, contacts.change(before, mended));
        Conversation after = only();
        assertEquals("Over de gang", after.subject());
        assertEquals(TestFamily.DAY.minusDays(1), after.moment().on());
        assertEquals(before.id(), after.id());
        assertEquals(before.lead(), after.lead());
        assertInstanceOf(SaveResult.ChangedElsewhere.class, contacts.change(before, mended));
        assertInstanceOf(SaveResult.NoRight.class, new Contacts(desk.joost()).change(after, mended));
        assertEquals("Over de gang", only().subject());
    }

    private Conversation only() {
        return conversations.of(TestFamily.ZOE).getFirst().conversation();
    }

    @Test
    void teacherDeletesNoContactOfAColleague() {
        ConversationId id = note(Tone.NEUTRAL, TestFamily.DAY);
        assertTrue(new Contacts(desk.joost()).delete(id).isEmpty());
        assertEquals(1, conversations.of(TestFamily.ZOE).size());
    }

    @Test
    void teacherNotesAndSeesOnlyOwnPupils() {
        note(Tone.NEUTRAL, TestFamily.DAY);
        contacts.note(contact(TestFamily.MINH, Tone.NEUTRAL, TestFamily.DAY));
        Conversations joosts = new Conversations(desk.joost());
        assertEquals(1, joosts.between(TestFamily.DAY, TestFamily.DAY).size());
        assertEquals(2, conversations.between(TestFamily.DAY, TestFamily.DAY).size());
        assertEquals(List.of(), joosts.of(TestFamily.MINH));
        assertInstanceOf(
                SaveResult.NoRight.class,
                new Contacts(desk.joost()).note(contact(TestFamily.MINH, Tone.NEUTRAL, TestFamily.DAY)));
    }

    private ConversationId note(Tone tone, LocalDate day, Participant... who) {
        SaveResult<Conversation> saved = contacts.note(contact(TestFamily.ZOE, tone, day, who));
        return ((SaveResult.Saved<Conversation>) saved).now().value().id();
    }

    private static NewContact contact(PupilId pupil, Tone tone, LocalDate day, Participant... who) {
        Nature nature =
                new Nature(Situation.BRINGING, tone, Initiative.PARENT, Formality.INFORMAL, Channel.AT_THE_DOOR, false);
        return new NewContact(pupil, nature, Moment.on(day), "Over de pauze", List.of(who), Optional.empty());
    }
}
