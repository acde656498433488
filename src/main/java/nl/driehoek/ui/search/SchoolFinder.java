package nl.driehoek.ui.search;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Predicate;
import nl.driehoek.service.SchoolSearch;
import nl.driehoek.service.SearchHit;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.common.part.GroupWords;
import nl.driehoek.ui.shell.Found;
import nl.driehoek.ui.shell.SearchProvider;
import org.kordamp.ikonli.feather.Feather;

/** Pupils and talks for the search window. */
public final class SchoolFinder implements SearchProvider {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Texts.DUTCH);

    private final SchoolSearch search;
    private final Texts texts;
    private final Predicate<Target> shows;

    /** Finds with {@code search} what has a screen according to {@code shows}. */
    public SchoolFinder(SchoolSearch search, Texts texts, Predicate<Target> shows) {
        this.search = search;
        this.texts = texts;
        this.shows = shows;
    }

    @Override
    public List<Found> find(String words, int limit) {
        return search.find(words, limit).stream()
                .map(this::found)
                .filter(found -> shows.test(found.target()))
                .toList();
    }

    private Found found(SearchHit hit) {
        return switch (hit) {
            case SearchHit.PupilHit(var id, var name, var place) ->
                new Found(
                        Feather.USER,
                        name,
                        GroupWords.of(texts, place),
                        new Target.Pupil(id, Target.PupilTab.OVERVIEW));
            case SearchHit.TalkHit(var id, var subject, var pupil, var on) ->
                new Found(
                        Feather.MESSAGE_CIRCLE,
                        subject,
                        texts.get("search.talk", pupil, DAY.format(on).replace(".", "")),
                        new Target.Talk(id, Target.TalkStep.PREPARE));
        };
    }
}
