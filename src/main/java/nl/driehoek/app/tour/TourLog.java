package nl.driehoek.app.tour;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.driehoek.text.Texts;
import tools.jackson.databind.json.JsonMapper;

/** What was done, how long it took and what was checked. */
final class TourLog {

    private static final double NANOS = 1e9;

    private final Texts texts;
    private final PrintStream out;
    private final List<TourStep> steps = new ArrayList<>();
    private String present = "";

    TourLog(Texts texts, PrintStream out) {
        this.texts = texts;
        this.out = out;
    }

    /** Plays {@code step}, called {@code name}; {@code checked} says what it makes sure of. */
    <T> T step(String name, String checked, Callable<T> step) throws Exception {
        present = name;
        long begin = System.nanoTime();
        T answer = step.call();
        double seconds = (System.nanoTime() - begin) / NANOS;
        steps.add(new TourStep(name, seconds, checked));
        out.println(texts.get("tour.step", steps.size(), name, seconds));
        return answer;
    }

    /** The step that is being played or was played last. */
    String present() {
        return present;
    }

    List<TourStep> steps() {
        return List.copyOf(steps);
    }

    void write(Path file) throws IOException {
        List<Map<String, Object>> all = new ArrayList<>();
        for (TourStep step : steps) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("name", step.name());
            one.put("seconds", Math.round(step.seconds() * 1000) / 1000.0);
            one.put("checked", step.checked());
            all.add(one);
        }
        byte[] json =
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsBytes(all);
        Files.write(file, json);
    }
}
