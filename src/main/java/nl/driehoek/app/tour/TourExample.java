package nl.driehoek.app.tour;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.scene.input.KeyCode;
import nl.driehoek.app.example.ExampleSchool;
import nl.driehoek.document.DocumentRenderer;
import nl.driehoek.domain.TimeOrderedIds;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.family.ParentId;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.staff.Colleague;
import nl.driehoek.service.BackupService;
import nl.driehoek.service.ColleagueLine;
import nl.driehoek.service.Colleagues;
import nl.driehoek.service.DataPlace;
import nl.driehoek.service.Entry;
import nl.driehoek.service.Families;
import nl.driehoek.service.OpenSchool;
import nl.driehoek.service.SchoolDoor;
import nl.driehoek.service.SchoolSettings;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.vault.KdfPolicy;

/** The second half of the tour: the example school, a year under way, and the windows that open by key. */
final class TourExample {

    private final Texts texts;
    private final TourLog log;
    private final TourStage stage;
    private final TourScreens screens;

    TourExample(Texts texts, TourLog log, TourStage stage, List<Look> looks) {
        this.texts = texts;
        this.log = log;
        this.stage = stage;
        this.screens = new TourScreens(texts, log, stage, looks);
    }

    void play(Clock clock, DataPlace place, KdfPolicy policy) throws Exception {
        SchoolDoor door = new SchoolDoor(place, policy, clock, new TimeOrderedIds(clock, new Random()));
        Entry.Entered entered = log.step(texts.get("tour.example"), texts.get("tour.example.checked"), () -> {
            DocumentRenderer renderer = new DocumentRenderer(texts);
            Entry.Entered made = entered(new ExampleSchool(texts, clock, () -> renderer).make(door, _ -> {}));
            stage.enter(made);
            Check.that(stage.words().contains("Marleen"), "the example school is open");
            return made;
        });
        TourPupils pupils = new TourPupils(stage.scope().desk());
        screens.show(screensOf(pupils));
        windows(pupils.zoe());
        aside(pupils);
        new TourCoach(texts, stage, screens)
                .show(pupils.desk(), pupils.talkOfToday().id());
        front(entered.school(), door);
    }

    private static Entry.Entered entered(Entry entry) {
        if (entry instanceof Entry.Entered entered) {
            return entered;
        }
        throw new IllegalStateException(entry.getClass().getSimpleName());
    }

    private List<TourScreen> screensOf(TourPupils pupils) {
        Pupil zoe = pupils.zoe();
        ParentId parent = new Families(pupils.desk())
                .of(zoe.id())
                .getFirst()
                .value()
                .parent()
                .id();
        Agreement agreed = pupils.agreed();
        return List.of(
                new TourScreen("voorbeeld-vandaag", new Target.Today(), "Zoë"),
                new TourScreen("voorbeeld-leerlingen", new Target.Pupils(), "Zoë"),
                new TourScreen("voorbeeld-dossier", tab(zoe.id(), Target.PupilTab.OVERVIEW), "Zoë"),
                new TourScreen("voorbeeld-gesprekken-van", tab(zoe.id(), Target.PupilTab.TALKS), "Zoë"),
                new TourScreen("voorbeeld-gezin", tab(zoe.id(), Target.PupilTab.FAMILY), "Hanneke"),
                new TourScreen("voorbeeld-thuis-en-op-school", tab(zoe.id(), Target.PupilTab.HOME_AND_SCHOOL), "Zoë"),
                new TourScreen(
                        "voorbeeld-afspraken-van",
                        tab(agreed.pupil(), Target.PupilTab.AGREEMENTS),
                        agreed.text().title()),
                new TourScreen("ouder", new Target.Parent(zoe.id(), parent), "Hanneke"),
                new TourScreen("rolprofiel", new Target.RoleProfile(zoe.id(), parent), "Hanneke"),
                new TourScreen(
                        "voorbeeld-afspraken",
                        new Target.Agreements(Optional.of(agreed.id())),
                        agreed.text().title()),
                new TourScreen(
                        "terugblik",
                        new Target.Talk(agreed.conversation().orElseThrow(), Target.TalkStep.LOOK_BACK),
                        agreed.text().title()),
                new TourScreen(
                        "instellingen-school", settings(Target.SettingsSection.SCHOOL), texts.get("settings.title")),
                new TourScreen(
                        "instellingen-collega",
                        settings(Target.SettingsSection.COLLEAGUES),
                        texts.get("settings.title")),
                new TourScreen(
                        "instellingen-back-up", settings(Target.SettingsSection.BACKUP), texts.get("settings.title")));
    }

    /** The windows that open from everywhere, by their keys. */
    private void windows(Pupil zoe) throws Exception {
        window("zoeken", texts.get("shell.search.note"), () -> {
            stage.key(KeyCode.K, true);
            stage.type("zo");
        });
        window("contact-vastleggen", texts.get("contact.pupil"), () -> stage.key(KeyCode.N, true));
        window("goed-nieuws", texts.get("contact.good.what"), () -> stage.key(KeyCode.G, true));
        window("sneltoetsen", texts.get("shell.keys.everywhere"), () -> stage.key(KeyCode.F1, false));
        stage.go(tab(zoe.id(), Target.PupilTab.OVERVIEW));
        window(
                "gesprek-plannen",
                texts.get("conversation.plan.situation"),
                () -> stage.press(texts.get("pupil.dossier.plan")));
    }

    private void window(String file, String words, TourScreens.Way way) throws Exception {
        Check.that(!stage.words().contains(words), "the window " + file + " is not open yet");
        screens.show(file, words, way);
        stage.key(KeyCode.ESCAPE, false);
        Check.that(!stage.words().contains(words), "the window " + file + " is closed");
    }

    /** While a parent looks along, and covered. */
    private void aside(TourPupils pupils) throws Exception {
        Conversation talk = pupils.talkOfToday();
        screens.show(
                "voorbeeld-voorbereiden",
                texts.get("conversation.internal.title"),
                () -> stage.go(new Target.Talk(talk.id(), Target.TalkStep.PREPARE)));
        screens.showWithout(
                texts.get("conversation.internal.title"),
                "voorbeeld-voorbereiden-meekijken",
                texts.get("shell.parent.text"),
                () -> stage.key(KeyCode.M, true));
        screens.show(
                "voorbeeld-dossier-meekijken",
                texts.get("shell.parent.text"),
                () -> stage.go(tab(talk.pupil(), Target.PupilTab.OVERVIEW)));
        stage.key(KeyCode.M, true);
        screens.show(
                "voorbeeld-verslag",
                texts.get("conversation.report.done"),
                () -> stage.go(new Target.Talk(talk.id(), Target.TalkStep.REPORT)));
        screens.show("verslag-controle", "dan kan het verslag naar ouders", () -> stage.key(KeyCode.ENTER, true));
        screens.show(
                "afspraken-schrijven",
                pupils.drafted().text().title(),
                () -> stage.go(new Target.AgreementDraft(pupils.drafted().id())));
        screens.show("afgedekt", texts.get("shell.cover.title"), () -> stage.key(KeyCode.D, true));
        stage.key(KeyCode.SPACE, false);
    }

    /** A backup is made and put back, and a colleague comes in for the first time. */
    private void front(OpenSchool school, SchoolDoor door) throws Exception {
        screens.show("back-up-gemaakt", texts.get("settings.backup.made"), () -> {
            stage.go(settings(Target.SettingsSection.BACKUP));
            stage.press(texts.get("settings.backup.make"));
        });
        Path backup = new BackupService(school).all().getFirst().file();
        String name = new SchoolSettings(school.desk()).school().value().name();
        Colleague joost = new Colleagues(school)
                .all().stream()
                        .map(ColleagueLine::colleague)
                        .filter(colleague -> colleague.name().callName().equals("Joost"))
                        .findFirst()
                        .orElseThrow();
        new TourFront(texts, stage, screens).restore(backup, name, ExampleSchool.PASSWORD);
        screens.show(
                "eigen-wachtwoord-kiezen",
                texts.get("password.must.title", joost.name().spoken()),
                () -> stage.enter(entered(door.enter(joost.id(), ExampleSchool.PASSWORD.toCharArray(), _ -> {}))));
        stage.lock();
    }

    private static Target tab(PupilId pupil, Target.PupilTab tab) {
        return new Target.Pupil(pupil, tab);
    }

    private static Target settings(Target.SettingsSection section) {
        return new Target.Settings(section);
    }
}
