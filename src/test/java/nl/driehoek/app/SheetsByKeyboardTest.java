package nl.driehoek.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import nl.driehoek.app.wiring.SchoolScope;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.contact.Channel;
import nl.driehoek.domain.contact.Initiative;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.family.FamilyMember;
import nl.driehoek.domain.family.HelpBridge;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.house.Requirement;
import nl.driehoek.service.Conversations;
import nl.driehoek.service.Families;
import nl.driehoek.service.Pupils;
import nl.driehoek.service.RoleProfiles;
import nl.driehoek.service.Talks;
import nl.driehoek.ui.common.navigation.Target;
import org.junit.jupiter.api.Test;

/** Sheets around the talk, typed by a user and found back in the store. */
class SheetsByKeyboardTest extends KeyboardTest {

    @Test
    @Requirement("PR-06")
    void theBridgeToHelpIsTypedAndKept() {
        SchoolScope scope = stage.scope();
        Pupil pupil = new Pupils(scope.desk())
                .atSchool().stream()
                        .map(Stored::value)
                        .filter(one -> new Families(scope.desk()).of(one.id()).size() == 2)
                        .findFirst()
                        .orElseThrow();
        FamilyMember parent =
                new Families(scope.desk()).of(pupil.id()).getLast().value();
        stage.go(new Target.RoleProfile(pupil.id(), parent.parent().id()));
        hands.tabTo("Wat merkt het kind ervan?").ctrl(KeyCode.A).write("slaapt slecht");
        hands.tabTo("Hoe ver is het?").ctrl(KeyCode.A).write("wij bellen maandag");
        hands.tabTo("Welke organisatie?").ctrl(KeyCode.A).write("wijkteam");
        hands.tabTo("Wie bellen we daar?").ctrl(KeyCode.A).write("mevrouw Smit");
        hands.tabTo("De ouder vindt het goed").press(KeyCode.SPACE);
        hands.press(KeyCode.LEFT, KeyCode.ALT);
        HelpBridge bridge = new RoleProfiles(scope.desk())
                .find(parent.parent().id(), pupil.id())
                .orElseThrow()
                .value()
                .bridge();
        assertEquals(new HelpBridge("slaapt slecht", "wijkteam", "mevrouw Smit", true, "wij bellen maandag"), bridge);
    }

    @Test
    @Requirement("CR-01")
    void whoBeganAndHowPeopleSpeakIsShownAndChanged() {
        SchoolScope scope = stage.scope();
        var today = scope.desk().today();
        Conversation talk = new Conversations(scope.desk())
                .between(today, today).stream()
                        .map(row -> row.conversation())
                        .filter(Conversation::talk)
                        .findFirst()
                        .orElseThrow();
        stage.go(new Target.Talk(talk.id(), Target.TalkStep.HOLD));
        assertTrue(stage.shows("begonnen door school"));
        hands.backTo("Meer acties").press(KeyCode.ENTER).times(2, KeyCode.DOWN).press(KeyCode.ENTER);
        hands.press(KeyCode.RIGHT).press(KeyCode.SPACE);
        hands.tabTo("Hoe spreken jullie elkaar?").times(2, KeyCode.DOWN).ctrl(KeyCode.ENTER);
        assertTrue(stage.shows("begonnen door ouder"));
        Conversation now = new Talks(scope.desk())
                .open(talk.id())
                .orElseThrow()
                .conversation()
                .value();
        assertEquals(Initiative.PARENT, now.nature().initiative());
        assertEquals(
                Channel.values()[talk.nature().channel().ordinal() + 2],
                now.nature().channel());
    }
}
