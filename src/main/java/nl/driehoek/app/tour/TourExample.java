package nl.driehoek.app.tour;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import nl.driehoek.app.example.ExampleSchool;
import nl.driehoek.document.DocumentRenderer;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.TimeOrderedIds;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.AgreementStatus;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.family.ParentId;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.service.DataPlace;
import nl.driehoek.service.Desk;
import nl.driehoek.service.Entry;
import nl.driehoek.service.Families;
import nl.driehoek.service.Pupils;
import nl.driehoek.service.SchoolDoor;
import nl.driehoek.service.Timeline;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.vault.KdfPolicy;

/** The second half of the tour: the example school, a year under way, and the windows that open by key. */
final class TourExample {

    private final Texts texts;
    private final TourLog log;
    private final TourStage stage;
    private final List<Look> looks;

    TourExample(Texts texts, TourLog log, TourStage stage, List<Look> looks) {
        this.texts = texts;
        this.log = log;
        this.stage = stage;
        this.looks = looks;
    }

    void play(Clock clock, DataPlace place, KdfPolicy policy) throws Exception {
        log.step(texts.get("tour.example"), texts.get("tour.example.checked"), () -> {
            DocumentRenderer renderer = new DocumentRenderer(texts);
            SchoolDoor door = new SchoolDoor(place, policy, clock, new TimeOrderedIds(clock, new Random()));
            Entry entry = new ExampleSchool(texts, clock, () -> renderer).make(door, _ -> {});
            if (!(entry instanceof Entry.Entered entered)) {
                throw new IllegalStateException(entry.getClass().getSimpleName());
            }
            stage.enter(entered);
            Check.that(stage.words().contains("Marleen"), "the example school is open");
            return null;
        });
        Desk desk = stage.scope().desk();
        Pupil zoe = zoe(desk);
        screens(desk, zoe);
        windows(zoe);
        aside(desk, zoe);
    }

    private static Pupil zoe(Desk desk) {
        return pupils(desk)
                .filter(pupil -> pupil.name().callName().equals("Zoë"))
                .findFirst()
                .orElseThrow();
    }

    private void screens(Desk desk, Pupil zoe) throws Exception {
        ParentId parent =
                new Families(desk).of(zoe.id()).getFirst().value().parent().id();
        Agreement agreed = agreed(desk);
        List<TourScreen> screens = List.of(
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
        for (TourScreen screen : screens) {
            log.step(texts.get("tour.screen", screen.file()), texts.get("tour.screen.checked", screen.words()), () -> {
                String found = stage.go(screen.target());
                Check.that(found.contains(screen.words()), "the screen " + screen.file() + " is filled");
                for (Look look : looks) {
                    stage.picture(screen.file(), look);
                }
                return null;
            });
        }
    }

    /** The windows that open from everywhere, by their keys. */
    private void windows(Pupil zoe) throws Exception {
        window("zoeken", KeyCode.K, () -> stage.type("zo"));
        window("contact-vastleggen", KeyCode.N, () -> {});
        window("goed-nieuws", KeyCode.G, () -> {});
        step("sneltoetsen", texts.get("shell.keys.title"), () -> {
            stage.key(KeyCode.F1, false);
            stage.picture("sneltoetsen", Look.LIGHT);
            stage.key(KeyCode.ESCAPE, false);
        });
        step("gesprek-plannen", "Zoë", () -> {
            stage.go(tab(zoe.id(), Target.PupilTab.OVERVIEW));
            stage.press(texts.get("pupil.dossier.plan"));
            stage.picture("gesprek-plannen", Look.LIGHT);
            stage.key(KeyCode.ESCAPE, false);
        });
    }

    /** While a parent looks along, and covered. */
    private void aside(Desk desk, Pupil zoe) throws Exception {
        step("meekijken", "Zoë", () -> {
            stage.go(new Target.Talk(today(desk), Target.TalkStep.PREPARE));
            stage.picture("voorbeeld-voorbereiden", Look.LIGHT);
            stage.key(KeyCode.M, true);
            stage.picture("voorbeeld-voorbereiden-meekijken", Look.LIGHT);
            stage.go(tab(zoe.id(), Target.PupilTab.OVERVIEW));
            stage.picture("voorbeeld-dossier-meekijken", Look.LIGHT);
            stage.key(KeyCode.M, true);
        });
        step("verslag-controle", "Zoë", () -> {
            stage.go(new Target.Talk(today(desk), Target.TalkStep.REPORT));
            stage.picture("voorbeeld-verslag", Look.LIGHT);
            stage.key(KeyCode.ENTER, true);
            stage.picture("verslag-controle", Look.LIGHT);
        });
        step("afspraken-schrijven", "Driehoek", () -> {
            stage.go(new Target.AgreementDraft(drafted(desk).id()));
            stage.picture("afspraken-schrijven", Look.LIGHT);
        });
        step("afgedekt", "Driehoek", () -> {
            stage.key(KeyCode.D, true);
            stage.picture("afgedekt", Look.LIGHT);
            stage.key(KeyCode.SPACE, false);
        });
    }

    @FunctionalInterface
    private interface Act {
        void play() throws Exception;
    }

    private void window(String file, KeyCode code, Act act) throws Exception {
        step(file, file, () -> {
            stage.key(code, true);
            act.play();
            stage.picture(file, Look.LIGHT);
            stage.key(KeyCode.ESCAPE, false);
        });
    }

    private void step(String file, String words, Act act) throws Exception {
        log.step(texts.get("tour.screen", file), texts.get("tour.screen.checked", words), () -> {
            act.play();
            return null;
        });
    }

    private static Target tab(PupilId pupil, Target.PupilTab tab) {
        return new Target.Pupil(pupil, tab);
    }

    private static Target settings(Target.SettingsSection section) {
        return new Target.Settings(section);
    }

    /** The first agreement on paper of the school. */
    private static Agreement agreed(Desk desk) {
        return pupils(desk)
                .flatMap(pupil -> new Timeline(desk).agreements(pupil.id()).stream())
                .map(Stored::value)
                .filter(agreement -> agreement.status() == AgreementStatus.ISSUED
                        && agreement.conversation().isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Agreement drafted(Desk desk) {
        return pupils(desk)
                .flatMap(pupil -> new Timeline(desk).agreements(pupil.id()).stream())
                .map(Stored::value)
                .filter(agreement -> agreement.status() == AgreementStatus.DRAFT)
                .findFirst()
                .orElseThrow();
    }

    private static ConversationId today(Desk desk) {
        return pupils(desk)
                .flatMap(pupil -> new Timeline(desk).of(pupil.id()).stream())
                .map(Stored::value)
                .filter(one -> one.talk() && one.moment().on().equals(desk.today()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Stream<Pupil> pupils(Desk desk) {
        return new Pupils(desk).atSchool().stream().map(Stored::value);
    }
}
