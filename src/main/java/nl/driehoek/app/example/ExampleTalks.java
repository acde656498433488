package nl.driehoek.app.example;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.driehoek.document.DocumentRenderer;
import nl.driehoek.domain.contact.Channel;
import nl.driehoek.domain.contact.Formality;
import nl.driehoek.domain.contact.Initiative;
import nl.driehoek.domain.contact.Situation;
import nl.driehoek.domain.contact.Tone;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.conversation.FollowUp;
import nl.driehoek.domain.conversation.GoalKind;
import nl.driehoek.domain.conversation.Moment;
import nl.driehoek.domain.conversation.Nature;
import nl.driehoek.domain.conversation.Participant;
import nl.driehoek.domain.conversation.PartyKind;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.school.SchoolYear;
import nl.driehoek.domain.staff.ColleagueId;
import nl.driehoek.service.Attendees;
import nl.driehoek.service.Contacts;
import nl.driehoek.service.Desk;
import nl.driehoek.service.NewContact;
import nl.driehoek.service.NewTalk;
import nl.driehoek.service.Talks;
import nl.driehoek.text.Texts;

/** Contacts over the school year, talks of today and to come, and two that are over. */
final class ExampleTalks {

    private final Desk desk;
    private final Contacts contacts;
    private final Talks talks;
    private final ExamplePreparation preparation;
    private final Attendees attendees;
    private final ExampleOutcome outcome;
    private final ExampleTexts texts = new ExampleTexts();

    ExampleTalks(Desk desk, Texts dutch, Clock clock, Supplier<DocumentRenderer> renderer) {
        this.desk = desk;
        this.contacts = new Contacts(desk);
        this.talks = new Talks(desk);
        this.preparation = new ExamplePreparation(desk, dutch);
        this.attendees = new Attendees(desk, dutch);
        this.outcome = new ExampleOutcome(desk, dutch, clock, renderer);
    }

    void make(List<Pupil> pupils, ExampleStaff.Made staff) {
        List<List<String>> lines = ExampleTexts.table("contacts");
        for (int number = 0; number < pupils.size(); number++) {
            contacts(pupils.get(number), number, lines);
        }
        ColleagueId joost = staff.teachers().get("6").id();
        ColleagueId elif = staff.teachers().get("4").id();
        LocalDate today = desk.today();
        preparation.ready(plan(pupils.get(0), today, LocalTime.of(14, 30), joost), pupils, 0);
        preparation.begun(plan(pupils.get(12), today, LocalTime.of(15, 30), elif), pupils, 12);
        plan(pupils.get(2), schoolDay(today.plusDays(2)), LocalTime.of(15, 0), joost);
        plan(pupils.get(14), schoolDay(today.plusDays(5)), LocalTime.of(8, 30), elif);
        for (int pupil : new int[] {1, 3}) {
            LocalDate day = schoolDay(today.minusDays(9 + pupil));
            ConversationId over = plan(pupils.get(pupil), day, LocalTime.of(15, 15), joost);
            preparation.before(over, pupils, pupil);
            outcome.of(over, pupils.get(pupil), pupil == 1);
        }
    }

    private void contacts(Pupil pupil, int number, List<List<String>> lines) {
        List<Participant> parents = attendees.around(pupil.id()).stream()
                .map(Attendees.Proposal::participant)
                .filter(person -> person.kind() == PartyKind.PARENT)
                .limit(1)
                .toList();
        LocalDate start = LocalDate.of(SchoolYear.of(desk.today()).first(), 8, 25);
        LocalDate day = start.plusDays(number % 9);
        int line = number;
        while (day.isBefore(desk.today()) && !parents.isEmpty() && line < number + 9) {
            note(pupil, parents, schoolDay(day), lines.get((line * 4 + number) % lines.size()), line % 7 == 0);
            day = day.plusDays(13 + (number * 5L + line) % 11);
            line++;
        }
    }

    private void note(Pupil pupil, List<Participant> who, LocalDate day, List<String> line, boolean promises) {
        Channel channel = Channel.valueOf(line.get(1));
        Nature nature = new Nature(
                channel == Channel.AT_THE_DOOR ? Situation.BRINGING : Situation.PHONE_OR_MESSAGE,
                Tone.valueOf(line.get(0)),
                Initiative.valueOf(line.get(2)),
                Formality.INFORMAL,
                channel,
                false);
        String name = pupil.name().callName();
        LocalDate on = day.isAfter(desk.today()) ? desk.today() : day;
        boolean open = promises && on.isAfter(desk.today().minusDays(21));
        Optional<FollowUp> promise = open
                ? Optional.of(new FollowUp(texts.text("promise", name), Optional.of(desk.today()), false))
                : Optional.empty();
        String what = line.get(3).replace("{0}", name);
        Kept.of(contacts.note(new NewContact(pupil.id(), nature, Moment.on(on), what, who, promise)));
    }

    private ConversationId plan(Pupil pupil, LocalDate day, LocalTime from, ColleagueId lead) {
        String name = pupil.name().callName();
        Nature nature =
                new Nature(Situation.CYCLE, Tone.NEUTRAL, Initiative.SCHOOL, Formality.FORMAL, Channel.MEETING, true);
        Moment moment =
                new Moment(day, Optional.of(from), Optional.of(from.plusMinutes(45)), texts.text("talk-place", name));
        NewTalk talk = new NewTalk(
                pupil.id(),
                nature,
                moment,
                texts.text("talk-subject", name),
                lead,
                attendees.around(pupil.id()).stream()
                        .map(Attendees.Proposal::participant)
                        .toList(),
                GoalKind.QUESTION,
                texts.text("talk-question", name));
        return Kept.of(talks.plan(talk)).value().id();
    }

    /** {@code day}, or the Monday after when it is in a weekend. */
    private static LocalDate schoolDay(LocalDate day) {
        LocalDate next = day;
        while (next.getDayOfWeek() == DayOfWeek.SATURDAY || next.getDayOfWeek() == DayOfWeek.SUNDAY) {
            next = next.plusDays(1);
        }
        return next;
    }
}
