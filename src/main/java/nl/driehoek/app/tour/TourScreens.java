package nl.driehoek.app.tour;

import java.util.List;
import nl.driehoek.text.Texts;

/** Shows one screen after another, makes sure that it says what it is for, and pictures it. */
final class TourScreens {

    private final Texts texts;
    private final TourLog log;
    private final TourStage stage;
    private final List<Look> looks;

    /** Screens that are pictured in each of {@code looks}. */
    TourScreens(Texts texts, TourLog log, TourStage stage, List<Look> looks) {
        this.texts = texts;
        this.log = log;
        this.stage = stage;
        this.looks = looks;
    }

    /** A way to a screen. */
    @FunctionalInterface
    interface Way {
        /** Walks it. */
        void walk() throws Exception;
    }

    /** Shows {@code screens}; all of them must be in the application. */
    void show(List<TourScreen> screens) throws Exception {
        for (TourScreen screen : screens) {
            Check.that(stage.shows(screen.target()), "the screen " + screen.file() + " is there");
            show(screen.file(), screen.words(), looks, () -> stage.go(screen.target()));
        }
    }

    /** Walks {@code way} and pictures by day what is there: it must say {@code words}. */
    void show(String file, String words, Way way) throws Exception {
        show(file, words, List.of(Look.LIGHT), way);
    }

    /** The same; besides, the screen says nothing any more of {@code hidden}, which stood there before. */
    void showWithout(String hidden, String file, String words, Way way) throws Exception {
        String name = texts.get("tour.screen", file);
        log.step(name, texts.get("tour.screen.hidden", words, hidden), () -> {
            Check.that(stage.words().contains(hidden), "“" + hidden + "” stands there before");
            way.walk();
            Check.that(!stage.words().contains(hidden), "the screen " + file + " hides “" + hidden + "”");
            picture(file, words, List.of(Look.LIGHT));
            return null;
        });
    }

    private void show(String file, String words, List<Look> each, Way way) throws Exception {
        log.step(texts.get("tour.screen", file), texts.get("tour.screen.checked", words), () -> {
            stage.look(Look.LIGHT); // what opens now takes its place and size by this
            way.walk();
            picture(file, words, each);
            return null;
        });
    }

    private void picture(String file, String words, List<Look> each) throws Exception {
        Check.that(!words.isBlank(), "the screen " + file + " has words to look for");
        Check.that(stage.words().contains(words), "the screen " + file + " says “" + words + "”");
        for (Look look : each) {
            stage.picture(file, look);
        }
    }
}
