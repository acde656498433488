package nl.driehoek.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.driehoek.app.wiring.SchoolScope;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.contact.Channel;
import nl.driehoek.domain.contact.Formality;
import nl.driehoek.domain.contact.Initiative;
import nl.driehoek.domain.contact.Situation;
import nl.driehoek.domain.contact.Tone;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.conversation.Expectation;
import nl.driehoek.domain.conversation.Feasibility;
import nl.driehoek.domain.conversation.GoalKind;
import nl.driehoek.domain.conversation.Moment;
import nl.driehoek.domain.conversation.Nature;
import nl.driehoek.domain.conversation.PartyKind;
import nl.driehoek.domain.conversation.Preparation;
import nl.driehoek.domain.conversation.SharedPart;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.house.Requirement;
import nl.driehoek.service.AgreementStart;
import nl.driehoek.service.Agreements;
import nl.driehoek.service.Attendees;
import nl.driehoek.service.Families;
import nl.driehoek.service.NewTalk;
import nl.driehoek.service.Pupils;
import nl.driehoek.service.SaveResult;
import nl.driehoek.service.TalkSheets;
import nl.driehoek.service.Talks;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.navigation.Target;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The talk with none to four parents, in the whole application, in every window. */
class TalkScreensTest extends WholeScreensTest {

    private static final String LONG =
            "Na het buitenspelen duurt het soms een kwartier voordat het werk weer begint, vooral op vrijdag.";

    @BeforeEach
    void open() {
        stage = AppStage.start(folder, Clock.systemDefaultZone());
        stage.example();
        stage.openWindow();
    }

    @Test
    @Requirement("PT-15")
    void everyStepIsWholeWithAnyNumberOfParents() {
        for (int parents = 0; parents <= 4; parents++) {
            ConversationId talk = talk(parents);
            for (Target.TalkStep step : Target.TalkStep.values()) {
                stage.go(new Target.Talk(talk, step));
                lookAtEverySize(parents + " parents, " + step);
            }
        }
        assertEquals(List.of(), found);
        assertEquals(List.of(), stage.tasks.failures());
    }

    /** A prepared talk with everybody around a pupil who has that many parents, and a draft of an agreement. */
    private ConversationId talk(int parents) {
        SchoolScope scope = stage.scope();
        PupilId pupil = pupil(scope, parents);
        Attendees around = new Attendees(scope.desk(), Texts.dutch());
        NewTalk plan = new NewTalk(
                pupil,
                new Nature(Situation.CYCLE, Tone.NEUTRAL, Initiative.PARENT, Formality.FORMAL, Channel.MEETING, true),
                new Moment(
                        scope.desk().today(),
                        Optional.of(LocalTime.of(14, 30)),
                        Optional.of(LocalTime.of(15, 15)),
                        "overlegruimte naast de bibliotheek"),
                "Hoe het gaat na het buitenspelen en in de kring",
                scope.desk().me().id(),
                around.around(pupil).stream()
                        .map(Attendees.Proposal::participant)
                        .toList(),
                GoalKind.QUESTION,
                LONG);
        ConversationId id = ((SaveResult.Saved<Conversation>) new Talks(scope.desk()).plan(plan))
                .now()
                .value()
                .id();
        prepare(scope, id);
        Agreements agreements = new Agreements(scope.desk(), Texts.dutch());
        agreements.save(((AgreementStart.Prefilled) agreements.start(id)).draft(), 0);
        return id;
    }

    private static void prepare(SchoolScope scope, ConversationId id) {
        var stored = new Talks(scope.desk()).open(id).orElseThrow().preparation();
        SharedPart before = stored.value().shared();
        SharedPart shared = new SharedPart(
                before.kind(),
                before.question(),
                LONG,
                LONG,
                List.of(
                        new Expectation(PartyKind.PARENT, LONG, Feasibility.CANNOT, LONG),
                        new Expectation(PartyKind.STAFF, LONG, Feasibility.DISCUSS, "")),
                LONG,
                before.agenda());
        new TalkSheets(scope.desk())
                .savePreparation(
                        new Preparation(
                                Preparation.SCHEMA, id, shared, stored.value().internal(), Optional.empty()),
                        stored.revision());
    }

    private static PupilId pupil(SchoolScope scope, int parents) {
        Families families = new Families(scope.desk());
        return new Pupils(scope.desk())
                .atSchool().stream()
                        .map(Stored::value)
                        .map(Pupil::id)
                        .filter(id -> families.of(id).size() == parents)
                        .findFirst()
                        .orElseThrow();
    }
}
