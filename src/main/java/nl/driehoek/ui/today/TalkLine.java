package nl.driehoek.ui.today;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.conversation.Step;
import nl.driehoek.service.DayTalk;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.form.DutchTimes;
import nl.driehoek.ui.common.navigation.Navigator;
import nl.driehoek.ui.common.part.Avatar;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.ListRow;
import nl.driehoek.ui.common.part.ProgressBars;
import nl.driehoek.ui.common.theme.Icon;
import org.kordamp.ikonli.feather.Feather;

/** The talks of today as a line of time, with where the day is now. */
final class TalkLine {

    private final Texts texts;
    private final TodayWords words;
    private final Navigator navigator;

    TalkLine(Texts texts, Navigator navigator) {
        this.texts = texts;
        this.words = new TodayWords(texts);
        this.navigator = navigator;
    }

    /** How many of {@code talks} have begun at {@code now}; the line of now stands after those. */
    static int begun(List<DayTalk> talks, LocalTime now) {
        return (int) talks.stream()
                .filter(talk ->
                        talk.moment().from().filter(from -> from.isAfter(now)).isEmpty())
                .count();
    }

    /** The rows of {@code talks}, with {@code clock} as the time in the line of now. */
    List<Node> rows(List<DayTalk> talks, LocalTime now, Label clock) {
        List<Node> rows = new ArrayList<>();
        int place = begun(talks, now);
        Optional<DayTalk> first = mostUrgent(talks, now);
        for (int at = 0; at < talks.size(); at++) {
            if (at == place) {
                rows.add(line(clock));
            }
            DayTalk talk = talks.get(at);
            ListRow row = row(talk, first.filter(talk::equals).isPresent());
            rows.add(at == talks.size() - 1 || at == place - 1 ? row.last() : row);
        }
        if (place == talks.size()) {
            rows.add(line(clock));
        }
        return rows;
    }

    /** One filled button at most: the next talk that is not prepared, or else the first report to write. */
    private static Optional<DayTalk> mostUrgent(List<DayTalk> talks, LocalTime now) {
        int begun = begun(talks, now);
        return IntStream.range(begun, talks.size())
                .mapToObj(talks::get)
                .filter(talk -> talk.next().equals(Optional.of(Step.PREPARE)))
                .findFirst()
                .or(() -> talks.stream()
                        .filter(talk -> talk.next().equals(Optional.of(Step.REPORT)))
                        .findFirst());
    }

    private Node line(Label clock) {
        clock.getStyleClass().setAll("now-time");
        Labels.fixed(clock);
        Region rule = new Region();
        rule.getStyleClass().add("now-rule");
        HBox.setHgrow(rule, Priority.ALWAYS);
        HBox line = new HBox(clock, rule);
        line.getStyleClass().add("now-line");
        line.setAccessibleText(texts.get("today.now"));
        return line;
    }

    private ListRow row(DayTalk talk, boolean filled) {
        ListRow row = new ListRow(words.pupil(talk.pupil()))
                .lead(times(talk), avatar(talk.pupil().initials()))
                .context(words.situation(talk))
                .right(state(talk), button(talk, filled));
        if (!talk.moment().place().isEmpty()) {
            row.second(place(talk));
        }
        row.getStyleClass().add("talk-row");
        return row;
    }

    private static Avatar avatar(String initials) {
        int second = initials.isEmpty() ? 0 : initials.offsetByCodePoints(0, 1);
        return new Avatar(initials.substring(0, second), initials.substring(second));
    }

    private Node times(DayTalk talk) {
        VBox box = new VBox();
        box.getStyleClass().add("talk-times");
        box.setAlignment(Pos.CENTER_LEFT);
        String from = talk.moment().from().map(DutchTimes::written).orElse(texts.get("today.any-time"));
        box.getChildren().add(Labels.fixed(Labels.strong(from)));
        talk.moment()
                .until()
                .ifPresent(until -> box.getChildren().add(Labels.fixed(Labels.caption(DutchTimes.written(until)))));
        return box;
    }

    private static Node place(DayTalk talk) {
        HBox place = new HBox(
                Icon.of(Feather.MAP_PIN, "quiet").small(),
                Labels.caption(talk.moment().place()));
        place.getStyleClass().add("talk-place");
        return place;
    }

    private Node state(DayTalk talk) {
        VBox state = new VBox(new ProgressBars(talk.done(), talk.busy()), Labels.caption(words.state(talk)));
        state.getStyleClass().add("talk-state");
        state.setAlignment(Pos.CENTER_LEFT);
        return state;
    }

    private Node button(DayTalk talk, boolean filled) {
        Runnable go = () -> navigator.go(TodayWords.target(talk));
        String verb = words.act(talk);
        Button button = Buttons.compact(filled ? Buttons.primary(verb, go) : Buttons.secondary(verb, go));
        button.setAccessibleText(texts.get("today.act.spoken", verb, words.pupil(talk.pupil())));
        HBox place = new HBox(button);
        place.getStyleClass().add("talk-act");
        place.setAlignment(Pos.CENTER_RIGHT);
        return place;
    }

    /** The talks of the rest of the week: one line each, the whole line opens. */
    Card later(List<DayTalk> talks) {
        Card card = Card.titled(texts.get("today.later"));
        for (DayTalk talk : talks) {
            String time = talk.moment().from().map(DutchTimes::written).orElse("");
            Label day =
                    Labels.fixed(Labels.strong(TodayWords.shortDay(talk.moment().on())));
            day.getStyleClass().add("later-day");
            Label at = Labels.fixed(Labels.quiet(time));
            at.getStyleClass().add("later-time");
            HBox state = ProgressBars.withWord(talk.done(), talk.busy(), words.state(talk));
            state.getStyleClass().add("later-state");
            ListRow row = new ListRow(words.pupil(talk.pupil()))
                    .lead(day, at)
                    .context(words.situation(talk))
                    .right(state, Icon.of(Feather.CHEVRON_RIGHT, "quiet"))
                    .opens(() -> navigator.go(TodayWords.target(talk)));
            row.setAccessibleText(texts.get(
                    "today.later.spoken",
                    day.getText(),
                    time,
                    words.pupil(talk.pupil()),
                    words.situation(talk),
                    words.state(talk)));
            card.with(talk.equals(talks.getLast()) ? row.last() : row);
        }
        return card;
    }
}
