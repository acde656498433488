package nl.driehoek.app.example;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.domain.contact.Initiative;
import nl.driehoek.domain.contact.Situation;
import nl.driehoek.domain.conversation.AgendaItem;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.conversation.Expectation;
import nl.driehoek.domain.conversation.Feasibility;
import nl.driehoek.domain.conversation.Focus;
import nl.driehoek.domain.conversation.GoalKind;
import nl.driehoek.domain.conversation.InternalPart;
import nl.driehoek.domain.conversation.PartyKind;
import nl.driehoek.domain.conversation.Preparation;
import nl.driehoek.domain.conversation.RoomCheck;
import nl.driehoek.domain.conversation.SharedPart;
import nl.driehoek.domain.conversation.Step;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.service.Desk;
import nl.driehoek.service.SituationGuide;
import nl.driehoek.service.Talk;
import nl.driehoek.service.TalkSheets;
import nl.driehoek.service.Talks;
import nl.driehoek.text.Texts;

/** How talks were prepared: what parents see too, and what only school sees. */
final class ExamplePreparation {

    private final Talks talks;
    private final TalkSheets sheets;
    private final List<String> checklist;
    private final List<List<String>> internal = ExampleTexts.table("internal");
    private final ExampleTexts texts = new ExampleTexts();

    ExamplePreparation(Desk desk, Texts dutch) {
        this.talks = new Talks(desk);
        this.sheets = new TalkSheets(desk);
        this.checklist = SituationGuide.of(Situation.CYCLE, dutch).checklist();
    }

    /** The talk with pupil {@code number} is ready: parents are invited and everybody knows. */
    void ready(ConversationId id, List<Pupil> pupils, int number) {
        String name = pupils.get(number).name().callName();
        write(id, shared(name), internal(number, name, Set.of(RoomCheck.values()), checklist));
        int people = talks.open(id)
                .orElseThrow()
                .conversation()
                .value()
                .participants()
                .size();
        for (int place = 0; place < people; place++) {
            Kept.of(talks.told(id, place));
        }
        Kept.of(talks.invited(id));
        Kept.of(talks.finish(id, Step.PREPARE));
    }

    /** The talk with pupil {@code number} was prepared and is over. */
    void before(ConversationId id, List<Pupil> pupils, int number) {
        String name = pupils.get(number).name().callName();
        write(id, shared(name), internal(number, name, Set.of(RoomCheck.values()), checklist));
        Kept.of(talks.finish(id, Step.PREPARE));
    }

    /** Somebody is still busy preparing the talk with pupil {@code number}. */
    void begun(ConversationId id, List<Pupil> pupils, int number) {
        String name = pupils.get(number).name().callName();
        Set<RoomCheck> room = Set.of(RoomCheck.QUIET, RoomCheck.SPACE_AND_TIME);
        write(id, firstWords(name), internal(number, name, room, checklist.subList(0, 2)));
    }

    private void write(ConversationId id, SharedPart shared, InternalPart internal) {
        Talk talk = talks.open(id).orElseThrow();
        Preparation now = talk.preparation().value();
        Preparation next = new Preparation(Preparation.SCHEMA, id, shared, internal, now.invited());
        Kept.of(sheets.savePreparation(next, talk.preparation().revision()));
    }

    /** The question and what goes well; the rest is still to come. */
    private SharedPart firstWords(String name) {
        return new SharedPart(
                GoalKind.QUESTION,
                texts.text("talk-question", name),
                texts.text("talk-goesWell", name),
                "",
                List.of(),
                "",
                List.of());
    }

    private SharedPart shared(String name) {
        return new SharedPart(
                GoalKind.QUESTION,
                texts.text("talk-question", name),
                texts.text("talk-goesWell", name),
                texts.text("talk-appreciation", name),
                List.of(
                        expects(PartyKind.PARENT, "talk-expects-parents", name),
                        expects(PartyKind.STAFF, "talk-expects-school", name)),
                texts.text("talk-voice", name),
                List.of(
                        item("talk-agenda1", 10, name),
                        item("talk-agenda2", 20, name),
                        item("talk-agenda3", 15, name)));
    }

    private InternalPart internal(int number, String name, Set<RoomCheck> room, List<String> checked) {
        List<String> row = internal.stream()
                .filter(one -> one.getFirst().equals(Integer.toString(number)))
                .findFirst()
                .orElseThrow();
        return new InternalPart(
                row.get(1).replace("{0}", name),
                row.get(2).replace("{0}", name),
                Optional.of(Focus.valueOf(row.get(3))),
                room,
                row.get(4).replace("{0}", name),
                new HashSet<>(checked),
                Set.of());
    }

    private Expectation expects(PartyKind side, String key, String name) {
        return new Expectation(side, texts.text(key, name), Feasibility.CAN, "");
    }

    private AgendaItem item(String key, int minutes, String name) {
        return new AgendaItem(texts.text(key, name), minutes, Initiative.SCHOOL, Optional.empty());
    }
}
