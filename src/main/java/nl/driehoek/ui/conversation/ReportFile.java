package nl.driehoek.ui.conversation;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.conversation.Distribution;
import nl.driehoek.domain.conversation.Moment;
import nl.driehoek.domain.conversation.NextTalk;
import nl.driehoek.domain.conversation.Participant;
import nl.driehoek.domain.conversation.PartyKind;
import nl.driehoek.domain.conversation.Report;
import nl.driehoek.domain.conversation.ReportVersion;
import nl.driehoek.domain.family.ParentId;
import nl.driehoek.service.Talk;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.form.Form;
import nl.driehoek.ui.common.form.Rule;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.ListRow;
import nl.driehoek.ui.common.part.Notice;
import nl.driehoek.ui.common.part.StatusChip;
import nl.driehoek.ui.contact.ContactWords;
import org.kordamp.ikonli.feather.Feather;

/** What is on file of a report: its confirmed versions, and which parent received which. */
final class ReportFile {

    private final ViewContext context;
    private final TalkModel model;
    private final Texts texts;

    ReportFile(ViewContext context, TalkModel model) {
        this.context = context;
        this.model = model;
        this.texts = context.texts();
    }

    List<Node> nodes(Talk talk) {
        List<Node> nodes = new ArrayList<>();
        if (talk.versions().isEmpty()) {
            return nodes;
        }
        nodes.add(
                talk.locked()
                        ? Notice.good(texts.get("conversation.report.locked"))
                        : Notice.info(texts.get(
                                "conversation.report.revising",
                                talk.versions().size() + 1,
                                talk.report().value().revising())));
        nodes.add(Card.titled(texts.get("conversation.versions"), versions(talk)));
        if (talk.versions().getLast().report().next() instanceof NextTalk.Planned(Moment moment)) {
            nodes.add(Notice.fact(Feather.CALENDAR, texts.get("conversation.next.planned", words(moment))));
        }
        if (talk.locked() && !context.parentView().isOn()) {
            nodes.add(Card.titled(texts.get("conversation.distribution"), distribution(talk)));
        }
        return nodes;
    }

    private String words(Moment moment) {
        String times = new ContactWords(texts).times(moment);
        String day = ContactWords.day(moment.on());
        return times.isEmpty() ? day : texts.get("conversation.next.when", day, times);
    }

    private Node versions(Talk talk) {
        VBox rows = new VBox();
        for (ReportVersion version : talk.versions().reversed()) {
            ZonedDateTime at = version.confirmedAt().atZone(model.desk().clock().getZone());
            String when = texts.get(
                    "conversation.versions.when",
                    ContactWords.shortDay(at.toLocalDate()),
                    new ContactWords(texts).time(at.toLocalTime()));
            ListRow row = new ListRow(texts.get("conversation.versions.number", version.version()))
                    .context(when)
                    .opens(() -> read(version));
            rows.getChildren().add(version.reason().isEmpty() ? row : row.caption(version.reason()));
        }
        return rows;
    }

    private void read(ReportVersion version) {
        Report report = version.report();
        DialogCard card = new DialogCard(texts, texts.get("conversation.versions.number", version.version())).broad();
        part(card, texts.get("conversation.report.answer"), report.answer());
        part(card, texts.get("conversation.report.goes-well"), report.goesWell());
        report.voices()
                .forEach(voice ->
                        part(card, voice.name(), voice.text().isEmpty() ? voice.absentBecause() : voice.text()));
        part(
                card,
                texts.get("conversation.report.parents-understood"),
                report.tellBack().parents());
        part(
                card,
                texts.get("conversation.report.school-understood"),
                report.tellBack().school());
        context.dialogs().open(card.cancel(texts.get("ui.dialog.close")));
    }

    private static void part(DialogCard card, String title, String words) {
        if (!words.isEmpty()) {
            card.content(new VBox(Labels.fieldLabel(title), Labels.body(words)));
        }
    }

    private Node distribution(Talk talk) {
        VBox rows = new VBox();
        List<Participant> parents = talk.conversation().value().participants().stream()
                .filter(person -> person.kind() == PartyKind.PARENT)
                .filter(person -> person.person().isPresent())
                .toList();
        parents.forEach(parent -> rows.getChildren().add(recipient(talk, parent)));
        if (parents.isEmpty()) {
            rows.getChildren().add(Labels.quiet(texts.get("conversation.distribution.nobody")));
        }
        return rows;
    }

    private Node recipient(Talk talk, Participant parent) {
        ParentId id = new ParentId(parent.person().orElseThrow());
        int newest = talk.versions().size();
        List<Distribution> received = talk.report().value().distribution().stream()
                .filter(one -> one.recipient().equals(id))
                .toList();
        boolean done = received.stream().anyMatch(one -> one.version() == newest);
        ListRow row = new ListRow(parent.name()).lead(PeopleRow.avatar(parent)).context(parent.role());
        if (!received.isEmpty()) {
            row.caption(received.stream()
                    .map(one -> texts.get(
                            "conversation.distribution.done",
                            one.version(),
                            ContactWords.shortDay(one.on()),
                            one.how()))
                    .collect(Collectors.joining(" · ")));
        }
        return row.right(
                done
                        ? StatusChip.good(Feather.CHECK, texts.get("conversation.distribution.has"))
                        : StatusChip.neutral(Feather.CIRCLE, texts.get("conversation.distribution.not-yet")),
                Buttons.compact(Buttons.secondary(
                        texts.get("conversation.distribution.give"), () -> give(parent, id, newest))));
    }

    private void give(Participant parent, ParentId id, int version) {
        StringProperty how = new SimpleStringProperty(texts.get("conversation.distribution.paper"));
        ObjectProperty<LocalDate> on = new SimpleObjectProperty<>(model.desk().today());
        Form form = new Form(texts, model.desk().clock())
                .fields(s -> s.text(
                                "conversation.distribution.how",
                                how,
                                f -> f.rule(Rule.filled(how, "conversation.distribution.how.missing")))
                        .date(
                                "conversation.distribution.on",
                                on,
                                f -> f.rule(Rule.chosen(on, "conversation.moment.day.missing"))));
        DialogCard card =
                new DialogCard(texts, texts.get("conversation.distribution.title", parent.name())).content(form.node());
        card.cancel(texts.get("ui.dialog.cancel")).focusFirst(form.firstControl());
        card.button(Buttons.primary(texts.get("conversation.distribution.save"), () -> {
            if (form.finished()) {
                card.close();
                model.distributed(new Distribution(id, on.get(), how.get(), version));
            }
        }));
        context.dialogs().open(card);
    }
}
