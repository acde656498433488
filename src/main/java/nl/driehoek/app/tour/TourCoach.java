package nl.driehoek.app.tour;

import java.io.IOException;
import javafx.scene.input.KeyCode;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.nvc.NvcSheet;
import nl.driehoek.domain.nvc.NvcSheetId;
import nl.driehoek.domain.nvc.NvcSide;
import nl.driehoek.service.Desk;
import nl.driehoek.service.NvcSheets;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.navigation.Target;

/** The meelezer at work: on a sheet with a pitfall in each row, and in a report. */
final class TourCoach {

    private final Texts texts;
    private final TourStage stage;
    private final TourScreens screens;
    private final TourWords words;

    TourCoach(Texts texts, TourStage stage, TourScreens screens) throws IOException {
        this.texts = texts;
        this.stage = stage;
        this.screens = screens;
        this.words = new TourWords();
    }

    void show(Desk desk, ConversationId talk) throws Exception {
        NvcSheetId sheet = sheet(desk);
        screens.show(
                "meelezer-nvc-blad", texts.get("coach.why.generalisatie"), () -> stage.go(new Target.NvcSheet(sheet)));
        screens.show("meelezer-voorbereiden", texts.get("coach.drawer.away"), () -> {
            stage.go(new Target.Talk(talk, Target.TalkStep.PREPARE));
            stage.type(texts.get("conversation.prepare.question"), words.get("coachQuestion"));
            stage.go(new Target.Today());
            stage.go(new Target.Talk(talk, Target.TalkStep.PREPARE));
            stage.key(KeyCode.F8, false);
        });
        screens.show("meelezer-verslag", texts.get("coach.why.passief"), () -> {
            stage.go(new Target.Talk(talk, Target.TalkStep.REPORT));
            stage.type(texts.get("conversation.report.goes-well"), words.get("coachGoesWell"));
            stage.go(new Target.Today());
            stage.go(new Target.Talk(talk, Target.TalkStep.REPORT));
        });
    }

    private NvcSheetId sheet(Desk desk) {
        NvcSheets all = new NvcSheets(desk);
        NvcSheet empty = all.fresh(NvcSheet.About.LOOSE);
        NvcSide self = new NvcSide(
                words.get("coachObservation"),
                words.get("coachFeeling"),
                words.get("coachNeed"),
                words.get("coachRequest"));
        NvcSide other = new NvcSide("", words.get("otherFeeling"), words.get("otherNeed"), "");
        NvcSheet filled = new NvcSheet(
                NvcSheet.SCHEMA,
                empty.id(),
                empty.author(),
                words.get("coachTitle"),
                empty.about(),
                self,
                other,
                false,
                "",
                "",
                false);
        return Check.kept(all.save(filled, 0)).value().id();
    }
}
