package nl.driehoek.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import nl.driehoek.domain.Act;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.contact.Channel;
import nl.driehoek.domain.contact.Formality;
import nl.driehoek.domain.contact.Initiative;
import nl.driehoek.domain.contact.Situation;
import nl.driehoek.domain.contact.Tone;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.conversation.Moment;
import nl.driehoek.domain.conversation.Nature;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.service.Desk;
import nl.driehoek.service.ListedLabels;
import nl.driehoek.service.PupilCare;
import nl.driehoek.service.SchoolSearch;
import nl.driehoek.service.TestDesk;
import nl.driehoek.service.Today;
import nl.driehoek.store.ConversationRepository;
import nl.driehoek.store.PupilRepository;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.FxTest;
import nl.driehoek.ui.Room;
import nl.driehoek.ui.TestContext;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.pupil.DossierView;
import nl.driehoek.ui.pupil.PupilActions;
import nl.driehoek.ui.pupil.PupilListView;

/**
 * How a large school feels: 2,000 pupils, 100,000 conversations, one dossier with 500 contacts, each beside the same
 * screen of a small school in the same run. From asking the store until everything is laid out; painting is left out.
 * Run from the test class path: {@code nl.driehoek.benchmark.ScreensBenchmark}; it takes about two minutes.
 */
public final class ScreensBenchmark extends FxTest {

    private static final int PUPILS = 2_000;
    private static final int TALKS = 100_000;
    private static final int BATCH = 1_000;
    private static final int RUNS = 31;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 17);
    private static final String[] NAMES = {"Zoë", "Daan", "Çağla", "Noor", "Łukasz", "Emre", "Fleur", "Milan"};

    private ScreensBenchmark() {}

    /** Prints milliseconds, median and p95, and the ratio to the small school. */
    public static void main(String[] args) throws IOException {
        start();
        Path folder = Files.createTempDirectory("driehoek-benchmark");
        try (TestDesk large = new TestDesk(Files.createDirectory(folder.resolve("large")));
                TestDesk small = new TestDesk(Files.createDirectory(folder.resolve("small")))) {
            PupilId full = fill(large.marleen(), PUPILS, TALKS, 500);
            PupilId thin = fill(small.marleen(), 20, 100, 5);
            compare("Vandaag, 100,000 conversations", () -> today(large), () -> today(small));
            compare("dossier, 500 contacts", () -> dossier(large, full), () -> dossier(small, thin));
            compare("list, 2,000 pupils", () -> list(large), () -> list(small));
            scroll(large);
            search(large, small);
        }
        System.exit(0);
    }

    private static PupilId fill(Desk desk, int pupils, int talks, int contacts) {
        PupilRepository people = new PupilRepository(desk.json());
        ConversationRepository conversations = new ConversationRepository(desk.json());
        PupilId[] ids = new PupilId[pupils];
        desk.store().write(desk.me().id(), writing -> {
            for (int at = 0; at < pupils; at++) {
                ids[at] = new PupilId(desk.ids().next());
                String call = NAMES[at % NAMES.length];
                people.save(writing, Pupil.named(ids[at], PersonName.of(call, "van", "Achternaam" + at)), 0);
            }
            return null;
        });
        for (int from = 0; from < talks; from += BATCH) {
            int first = from;
            desk.store().write(desk.me().id(), writing -> {
                for (int at = first; at < Math.min(first + BATCH, talks); at++) {
                    PupilId about = at < contacts ? ids[0] : ids[1 + at % (pupils - 1)];
                    conversations.save(writing, Act.CREATED, contact(desk, about, at), 0);
                }
                return null;
            });
        }
        return ids[0];
    }

    private static Conversation contact(Desk desk, PupilId pupil, int at) {
        Nature nature = new Nature(
                Situation.BRINGING,
                Tone.values()[at % 3],
                Initiative.SCHOOL,
                Formality.INFORMAL,
                Channel.AT_THE_DOOR,
                false);
        return new Conversation(
                new ConversationId(desk.ids().next()),
                pupil,
                nature,
                Moment.on(DAY.minusDays(at % 1_000)),
                "Over de pauze en het lezen, keer " + at,
                desk.me().id(),
                List.of(),
                Map.of(),
                Optional.empty());
    }

    private static Object today(TestDesk school) {
        return new Today(school.marleen(), Texts.dutch(), 6).overview();
    }

    private static Scene dossier(TestDesk school, PupilId pupil) {
        return shown(context -> new DossierView(
                context.context(),
                PupilCare.at(school.marleen()),
                PupilActions.NONE,
                ListedLabels.shipped(),
                new Target.Pupil(pupil, Target.PupilTab.TALKS)));
    }

    private static Scene list(TestDesk school) {
        return shown(
                context -> new PupilListView(context.context(), PupilCare.at(school.marleen()), PupilActions.NONE));
    }

    private static Scene shown(java.util.function.Function<TestContext, Parent> view) {
        return onFx(() -> {
            Scene scene = layout(view.apply(new TestContext()), Room.BASE);
            settle(scene);
            return scene;
        });
    }

    private static void scroll(TestDesk school) {
        Scene scene = list(school);
        TableView<?> table = (TableView<?>) onFx(() -> scene.getRoot().lookup(".table-view"));
        double[] pages = new double[PUPILS / 10];
        for (int page = 0; page < pages.length; page++) {
            int row = page * 10;
            pages[page] = milliseconds(() -> onFx(() -> {
                table.scrollTo(row);
                settle(scene);
                return null;
            }));
        }
        print("list, 2,000 pupils: a page further", pages);
    }

    private static void search(TestDesk large, TestDesk small) {
        try (SchoolSearch many = new SchoolSearch(large.marleen());
                SchoolSearch few = new SchoolSearch(small.marleen())) {
            many.find("z", 10); // reads the words
            few.find("z", 10);
            compare("search, per key", () -> many.find("achternaam19", 10), () -> few.find("achternaam1", 10));
        }
    }

    private static void compare(String what, Supplier<Object> large, Supplier<Object> small) {
        double[] much = new double[RUNS];
        double[] little = new double[RUNS];
        for (int run = -5; run < RUNS; run++) { // the first ones warm up
            int at = Math.max(run, 0);
            much[at] = milliseconds(large);
            little[at] = milliseconds(small);
        }
        print(what, much);
        System.out.printf(Locale.ROOT, "%-40s x%.1f of a small school%n", "", at(much, 50) / at(little, 50));
    }

    private static double milliseconds(Supplier<Object> work) {
        long begin = System.nanoTime();
        Object answer = work.get();
        double spent = (System.nanoTime() - begin) / 1e6;
        assert answer != null || spent >= 0;
        return spent;
    }

    private static void print(String what, double[] times) {
        System.out.printf(Locale.ROOT, "%-40s median %7.2f ms  p95 %7.2f ms%n", what, at(times, 50), at(times, 95));
    }

    private static double at(double[] times, int percent) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
