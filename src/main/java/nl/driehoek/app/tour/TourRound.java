package nl.driehoek.app.tour;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.scene.input.KeyCode;
import nl.driehoek.document.DocumentRenderer;
import nl.driehoek.document.Printing;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.TimeOrderedIds;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.AgreementId;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.nvc.NvcSheetId;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.service.DataPlace;
import nl.driehoek.service.Desk;
import nl.driehoek.service.Entry;
import nl.driehoek.service.PaperRequest;
import nl.driehoek.service.Papers;
import nl.driehoek.service.RecoveryPaper;
import nl.driehoek.service.SchoolDoor;
import nl.driehoek.service.SystemPrinting;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.vault.KdfPolicy;

/** The steps of the tour, in order. */
final class TourRound {

    private final Texts texts;
    private final TourLog log;
    private final TourStage stage;
    private final TourScreens screens;
    private final Path folder;
    private final TourWords words;

    /** What the talk left. */
    private record Played(Pupil pupil, ConversationId talk, NvcSheetId nvc, AgreementId agreement) {}

    TourRound(Texts texts, TourLog log, TourStage stage, List<Look> looks, Path folder) throws Exception {
        this.texts = texts;
        this.log = log;
        this.stage = stage;
        this.screens = new TourScreens(texts, log, stage, looks);
        this.folder = folder;
        this.words = new TourWords();
    }

    void play(Clock clock, Path data, KdfPolicy policy) throws Exception {
        SchoolDoor door = new SchoolDoor(DataPlace.below(data), policy, clock, new TimeOrderedIds(clock, new Random()));
        TourSchool school = new TourSchool(door, texts);
        DocumentRenderer renderer = new DocumentRenderer(texts);
        screens.show("eerste-keer", texts.get("start.welcome.title"), () -> {});
        Path file = TourWords.schoolFile(data);
        stage.pick(file);
        wizard();
        Entry.Entered entered = log.step(texts.get("tour.found"), texts.get("tour.found.checked"), school::found);
        stage.enter(entered);
        Played played = talk(school, renderer, file);
        papers(played, school, renderer, clock);
        screens.show(screensOf(played));
        picker(played);
        reopen(school, played);
    }

    /** The first pages of the first start, as somebody sees them who sets up a school. */
    private void wizard() throws Exception {
        screens.show("eerste-keer-school", texts.get("start.school.title"), () -> {
            stage.key(KeyCode.ENTER, false);
            stage.type(TourSchool.NAME);
        });
        screens.show("eerste-keer-jij", texts.get("start.you.title"), () -> stage.press(texts.get("start.onward")));
        screens.show("eerste-keer-wachtwoord", texts.get("start.password.title"), () -> {
            stage.type("Marleen");
            stage.type(texts.get("start.you.surname"), "Hoeve");
            stage.press(texts.get("colleague.role.care-coordinator"));
            stage.press(texts.get("start.onward"));
            stage.type(TourSchool.PASSWORD);
        });
    }

    private Played talk(TourSchool school, DocumentRenderer renderer, Path file) throws Exception {
        Desk desk = stage.scope().desk();
        screens.show("importeren-controle", "Zoë", () -> {
            stage.go(new Target.Import());
            stage.press(texts.get("import.file.choose"));
        });
        log.step(texts.get("tour.import"), texts.get("tour.import.checked"), () -> {
            int pupils = school.importPupils(desk, file);
            Check.that(pupils == 6, "6 pupils, not " + pupils);
            return null;
        });
        Pupil zoe = new TourPupils(desk).zoe();
        log.step(texts.get("tour.parents"), texts.get("tour.parents.checked"), () -> {
            Check.that(school.addParents(desk, zoe.id()) == 2, "two parents");
            return null;
        });
        TourTalk talk = new TourTalk(desk, texts, words);
        ConversationId id = log.step(texts.get("tour.plan"), texts.get("tour.plan.checked"), () -> talk.plan(zoe.id()));
        NvcSheetId nvc = log.step(texts.get("tour.prepare"), texts.get("tour.prepare.checked"), () -> {
            talk.prepare(id);
            return talk.nvc(zoe.id(), id);
        });
        int revision = log.step(texts.get("tour.report"), texts.get("tour.report.checked"), () -> talk.report(id));
        log.step(texts.get("tour.confirm"), texts.get("tour.confirm.checked"), () -> {
            talk.confirm(id, revision);
            return null;
        });
        Stored<Agreement> draft =
                log.step(texts.get("tour.agree"), texts.get("tour.agree.checked"), () -> talk.agree(id));
        Stored<Agreement> issued =
                log.step(texts.get("tour.issue"), texts.get("tour.issue.checked"), () -> talk.issue(draft, renderer));
        log.step(texts.get("tour.sign"), texts.get("tour.sign.checked"), () -> {
            Check.that(talk.sign(issued) == 1, "one signature");
            return null;
        });
        return new Played(zoe, id, nvc, issued.value().id());
    }

    private void papers(Played played, TourSchool school, DocumentRenderer renderer, Clock clock) throws Exception {
        TourPapers papers = new TourPapers(new Papers(stage.scope().desk(), texts, renderer), folder);
        log.step(texts.get("tour.papers"), texts.get("tour.papers.checked"), () -> {
            papers.write("uitnodiging", new PaperRequest.OfInvitation(played.talk()));
            papers.write("voorbereiding", new PaperRequest.OfPreparation(played.talk()));
            papers.write("verslag", new PaperRequest.OfReport(played.talk()));
            papers.write("uitleg", new PaperRequest.OfPortions(played.talk()));
            papers.write("bericht", new PaperRequest.OfMessage(played.talk(), "", words.get("coachMessage")));
            papers.write("nvc-blad", new PaperRequest.OfNvc(played.nvc()));
            papers.write("afspraken", new PaperRequest.OfAgreement(played.agreement(), 1));
            papers.write(
                    "herstelblad",
                    new RecoveryPaper(() -> renderer, new SystemPrinting(new Printing()), clock)
                            .pdf(TourSchool.NAME, school.recovery())
                            .orElseThrow());
            return null;
        });
    }

    /** The layer to pick words from: a window of its own over the sheet. */
    private void picker(Played played) throws Exception {
        screens.show("nvc-woordenkiezer", texts.get("nvc.feeling.ask"), () -> {
            stage.go(new Target.NvcSheet(played.nvc()));
            stage.press(texts.get("nvc.feeling.pick"));
        });
        stage.key(KeyCode.ESCAPE, false);
        screens.show(
                "nvc-woordenkiezer-behoeften",
                texts.get("nvc.need.ask"),
                () -> stage.press(texts.get("nvc.need.pick")));
        stage.key(KeyCode.ESCAPE, false);
    }

    private List<TourScreen> screensOf(Played played) {
        String zoe = played.pupil().name().callName();
        Target.Settings display = new Target.Settings(Target.SettingsSection.DISPLAY);
        Target.Settings own = new Target.Settings(Target.SettingsSection.WORDS);
        return List.of(
                new TourScreen("vandaag", new Target.Today(), zoe),
                new TourScreen("leerlingen", new Target.Pupils(), zoe),
                new TourScreen("dossier", pupil(played, Target.PupilTab.OVERVIEW), zoe),
                new TourScreen("gezin", pupil(played, Target.PupilTab.FAMILY), "Hanneke"),
                new TourScreen("gesprekken", new Target.Talks(), zoe),
                new TourScreen("voorbereiden", talk(played, Target.TalkStep.PREPARE), zoe),
                new TourScreen("gesprek", talk(played, Target.TalkStep.HOLD), zoe),
                new TourScreen("verslag", talk(played, Target.TalkStep.REPORT), zoe),
                new TourScreen("afspraken-gesprek", talk(played, Target.TalkStep.AGREE), zoe),
                new TourScreen("nvc-bladen", new Target.NvcSheets(), words.get("subject")),
                new TourScreen("nvc-blad", new Target.NvcSheet(played.nvc()), words.get("observation")),
                new TourScreen("afspraken", new Target.Agreements(Optional.of(played.agreement())), words.get("title")),
                new TourScreen("importeren", new Target.Import(), texts.get("import.title")),
                new TourScreen("instellingen", display, texts.get("settings.title")),
                new TourScreen("instellingen-woorden", own, texts.get("settings.terms.head")));
    }

    private static Target pupil(Played played, Target.PupilTab tab) {
        return new Target.Pupil(played.pupil().id(), tab);
    }

    private static Target talk(Played played, Target.TalkStep step) {
        return new Target.Talk(played.talk(), step);
    }

    private void reopen(TourSchool school, Played played) throws Exception {
        log.step(texts.get("tour.lock"), texts.get("tour.lock.checked"), () -> {
            stage.lock();
            String zoe = played.pupil().name().callName();
            Check.that(!stage.words().contains(zoe), "a locked window names no pupil");
            stage.picture("vergrendeld", Look.LIGHT);
            return null;
        });
        new TourFront(texts, stage, screens).recover(school.recovery(), TourSchool.NEW_PASSWORD);
        log.step(texts.get("tour.reopen"), texts.get("tour.reopen.checked"), () -> {
            stage.enter(school.open(TourSchool.NEW_PASSWORD));
            TourTalk talk = new TourTalk(stage.scope().desk(), texts, words);
            Check.that(talk.stands(played.agreement()), "the signed agreement is still there");
            return null;
        });
    }
}
