package nl.driehoek.ui.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.contact.Tone;
import nl.driehoek.domain.conversation.ReportVersion;
import nl.driehoek.domain.conversation.Step;
import nl.driehoek.domain.conversation.StepState;
import nl.driehoek.domain.pupil.ChildPicture;
import nl.driehoek.domain.pupil.WhatWorks;
import nl.driehoek.domain.school.SchoolYear;
import nl.driehoek.service.Attendees;
import nl.driehoek.service.ContactBalance;
import nl.driehoek.service.Talk;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.theme.Icon;
import nl.driehoek.ui.common.work.Work;
import nl.driehoek.ui.contact.ContactDesk;
import org.kordamp.ikonli.feather.Feather;

/** Wat we al weten: one line that folds out in place. */
final class KnownFold extends VBox {

    private record Known(
            Optional<ChildPicture> picture,
            List<Attendees.Proposal> people,
            ContactBalance balance,
            Optional<ReportVersion> last) {}

    private final Texts texts;
    private final FlowPane summary = new FlowPane();
    private final VBox details = new VBox();
    private final Button fold;

    KnownFold(ViewContext context, TalkModel model) {
        texts = context.texts();
        getStyleClass().addAll("card", "known");
        details.getStyleClass().add("known-details");
        summary.getStyleClass().add("known-summary");
        summary.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(summary, Priority.ALWAYS);
        fold = Buttons.link(texts.get("conversation.known.open"), this::toggle);
        HBox head = new HBox(
                Icon.of(Feather.INBOX, "quiet").large(),
                Labels.fixed(Labels.strong(texts.get("conversation.known.title"))),
                summary,
                fold);
        head.getStyleClass().add("card-head");
        getChildren().add(head);
        Talk talk = model.talk().get();
        Work.of(() -> known(model.desk(), talk))
                .onSuccess(known -> show(talk, known))
                .runOn(context.tasks());
    }

    private void toggle() {
        boolean open = getChildren().contains(details);
        if (open) {
            getChildren().remove(details);
        } else {
            getChildren().add(details);
        }
        fold.setText(texts.get(open ? "conversation.known.open" : "conversation.known.close"));
    }

    private static Known known(ContactDesk desk, Talk talk) {
        var pupil = talk.pupil().id();
        SchoolYear year = SchoolYear.of(desk.today());
        Optional<ReportVersion> last = desk.conversations().of(pupil).stream()
                .filter(row -> row.conversation().state(Step.REPORT) == StepState.DONE)
                .filter(row -> !row.conversation()
                        .id()
                        .equals(talk.conversation().value().id()))
                .findFirst()
                .flatMap(row -> desk.talks().open(row.conversation().id()))
                .map(earlier -> earlier.versions().getLast());
        return new Known(
                desk.pupils().picture(pupil).map(Stored::value),
                desk.attendees().around(pupil),
                desk.conversations().balance(pupil, year.start(), desk.today()),
                last);
    }

    private void show(Talk talk, Known known) {
        List<String> brief = new ArrayList<>();
        brief.add(texts.get("conversation.known.agreements", talk.earlier().size()));
        known.picture().flatMap(ChildPicture::voice).ifPresent(voice -> {
            brief.add(texts.get("conversation.known.voice", talk.pupil().name().spoken()));
            line("conversation.known.says", talk.pupil().name().spoken(), voice.text());
        });
        talk.earlier()
                .forEach(agreement -> line(
                        "conversation.known.open-agreement",
                        "",
                        agreement.text().title()));
        known.picture().ifPresent(picture -> works(picture, brief));
        known.people()
                .forEach(person -> person.agreement().ifPresent(agreement -> {
                    String words = List.of(agreement.channel(), agreement.times(), agreement.together()).stream()
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining(" · "));
                    line("conversation.known.contact", person.callName(), words);
                }));
        ContactBalance balance = known.balance();
        line(
                "conversation.known.balance",
                "",
                texts.get(
                        "conversation.known.counts",
                        balance.count(Tone.GOOD_NEWS),
                        balance.count(Tone.NEUTRAL),
                        balance.count(Tone.CONCERN)));
        known.last().ifPresent(last -> {
            line("conversation.known.last", "", last.report().goesWell());
            line("conversation.known.last-answer", "", last.report().answer());
        });
        summary.getChildren()
                .setAll(brief.stream()
                        .map(words -> Labels.fixed(Labels.caption(words)))
                        .toList());
    }

    private void works(ChildPicture picture, List<String> brief) {
        List<WhatWorks> works =
                picture.works().stream().filter(WhatWorks::works).toList();
        if (!works.isEmpty()) {
            brief.add(texts.get("conversation.known.works"));
        }
        works.forEach(
                one -> line("conversation.known.works-line", "", one.note().text()));
    }

    private void line(String labelKey, String name, String words) {
        if (!words.isEmpty()) {
            Node label = Labels.fieldLabel(texts.get(labelKey, name));
            details.getChildren().add(new VBox(label, Labels.body(words)));
        }
    }
}
