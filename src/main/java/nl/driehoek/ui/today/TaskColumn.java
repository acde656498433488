package nl.driehoek.ui.today;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import nl.driehoek.service.AgreementLine;
import nl.driehoek.service.DayOverview;
import nl.driehoek.service.DayTask;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.navigation.Navigator;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.ListRow;
import nl.driehoek.ui.common.theme.Icon;
import org.kordamp.ikonli.feather.Feather;

/** The three groups of things to do beside the agenda; an empty group is not shown. */
final class TaskColumn {

    private static final Target.Agreements REGISTER = new Target.Agreements(Optional.empty());

    private final Texts texts;
    private final TodayWords words;
    private final Navigator navigator;
    private final TodayActs acts;
    private final ZoneId zone;

    TaskColumn(Texts texts, Navigator navigator, TodayActs acts, ZoneId zone) {
        this.texts = texts;
        this.words = new TodayWords(texts);
        this.navigator = navigator;
        this.acts = acts;
        this.zone = zone;
    }

    List<Node> groups(DayOverview day) {
        List<Node> groups = new ArrayList<>();
        if (!day.tasks().isEmpty()) {
            groups.add(
                    new TaskGroup<>(texts, texts.get("today.tasks.yours"), day.tasks(), this::row, Optional.empty()));
        }
        Optional<Runnable> register =
                acts.shows().test(REGISTER) ? Optional.of(() -> navigator.go(REGISTER)) : Optional.empty();
        if (!day.signatures().isEmpty()) {
            groups.add(new TaskGroup<>(
                    texts, texts.get("today.tasks.signatures"), day.signatures(), this::signature, register));
        }
        if (!day.lookBacks().isEmpty()) {
            groups.add(new TaskGroup<>(
                    texts, texts.get("today.tasks.look-back"), day.lookBacks(), this::lookBack, register));
        }
        if (groups.isEmpty()) {
            groups.add(Labels.quiet(texts.get("today.tasks.none")));
        }
        return groups;
    }

    private ListRow row(DayTask task) {
        return switch (task) {
            case DayTask.Promise(var contact, var pupil, var by) ->
                opens(
                        row(Feather.PHONE_CALL, texts.get("today.task.promise"), words.pupil(pupil))
                                .right(Labels.fixed(
                                        Labels.caption(by.map(TodayWords::day).orElse("")))),
                        new Target.Pupil(pupil.id(), Target.PupilTab.TALKS));
            case DayTask.Report(var talk, var pupil, var on) ->
                opens(
                        row(
                                Feather.FEATHER,
                                texts.get("today.task.report"),
                                texts.get("today.task.report.of", words.pupil(pupil), TodayWords.day(on))),
                        new Target.Talk(talk, Target.TalkStep.REPORT));
            case DayTask.NvcDraft(var sheet, var pupil, var changed) -> {
                String day = TodayWords.day(changed.atZone(zone).toLocalDate());
                String about = pupil.map(words::pupil).orElse(texts.get("today.task.nvc.loose"));
                yield opens(
                        row(Feather.COLUMNS, texts.get("today.task.nvc"), texts.get("today.task.nvc.of", about, day)),
                        new Target.NvcSheet(sheet));
            }
        };
    }

    private ListRow signature(AgreementLine line) {
        String count =
                texts.get("today.task.signed", line.signed(), line.parties().size());
        return agreement(Feather.EDIT_3, line, count);
    }

    private ListRow lookBack(AgreementLine line) {
        return agreement(
                Feather.ROTATE_CCW, line, TodayWords.day(line.lookBackOn().orElseThrow()));
    }

    private ListRow agreement(Feather sign, AgreementLine line, String right) {
        ListRow row = row(sign, line.title(), words.pupil(line.callName(), line.group()))
                .right(Labels.fixed(Labels.caption(right)));
        return opens(row, new Target.Agreements(Optional.of(line.id())));
    }

    private static ListRow row(Feather sign, String title, String caption) {
        return ListRow.plain(title).lead(Icon.of(sign, "quiet")).caption(caption);
    }

    private ListRow opens(ListRow row, Target target) {
        return acts.shows().test(target) ? row.opens(() -> navigator.go(target)) : row;
    }
}
