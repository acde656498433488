package nl.driehoek.ui.pupil;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import nl.driehoek.domain.contact.Initiative;
import nl.driehoek.domain.contact.Tone;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.Participant;
import nl.driehoek.domain.conversation.PartyKind;
import nl.driehoek.domain.conversation.Step;
import nl.driehoek.domain.conversation.StepState;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.form.DutchDays;
import nl.driehoek.ui.common.navigation.Navigator;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.ListRow;
import nl.driehoek.ui.common.part.StatusChip;
import org.kordamp.ikonli.feather.Feather;

/** One contact as a row: day, mark, subject, what kind of contact, and what is still open. */
final class ContactRow {

    private final Texts texts;
    private final PupilWords words;
    private final DutchDays days;
    private final LocalDate today;
    private final Navigator navigator;
    private final Optional<Consumer<Conversation>> change;

    /** Rows that open a talk by {@code navigator} and another contact by {@code change}, if there is a way. */
    ContactRow(Texts texts, LocalDate today, Navigator navigator, Optional<Consumer<Conversation>> change) {
        this.change = change;
        this.texts = texts;
        this.words = new PupilWords(texts);
        this.days = new DutchDays(texts, today);
        this.today = today;
        this.navigator = navigator;
    }

    ListRow of(Conversation contact) {
        Label day = Labels.fixed(Labels.caption(days.day(contact.moment().on())));
        day.getStyleClass().add("contact-day");
        ListRow row = new ListRow(contact.subject())
                .lead(day, words.mark(contact.nature().tone()))
                .caption(caption(contact));
        state(contact).ifPresent(row::right);
        if (opens(contact)) {
            row.opens(() -> open(contact));
        }
        return row;
    }

    private boolean opens(Conversation contact) {
        return contact.talk() || change.isPresent();
    }

    /** Opens {@code contact}: a talk at its next step, another one to mend it. */
    void open(Conversation contact) {
        if (contact.talk()) {
            open(navigator, contact);
        } else {
            change.ifPresent(opened -> opened.accept(contact));
        }
    }

    /** Opens a talk at the step that comes next. */
    static void open(Navigator navigator, Conversation talk) {
        navigator.go(new Target.Talk(talk.id(), step(talk)));
    }

    private String caption(Conversation contact) {
        List<String> parts = new ArrayList<>();
        String kind = contact.nature().tone() == Tone.GOOD_NEWS
                ? texts.get("pupil.tone.good-news")
                : words.situation(contact.nature().situation());
        parts.add(kind);
        parts.add(words.channel(contact.nature().channel()).toLowerCase(Locale.ROOT));
        if (contact.nature().initiative() != Initiative.SCHOOL) {
            parts.add(words.initiative(contact.nature().initiative()));
        }
        String parents = String.join(
                ", ",
                contact.participants().stream()
                        .filter(who -> who.kind() == PartyKind.PARENT)
                        .map(Participant::name)
                        .toList());
        if (!parents.isEmpty()) {
            parts.add(parents);
        }
        return String.join(" · ", parts);
    }

    private Optional<Node> state(Conversation contact) {
        if (contact.talk() && !DossierData.tookPlace(contact, today)) {
            return Optional.of(StatusChip.neutral(Feather.CALENDAR, texts.get("pupil.contact.planned")));
        }
        if (contact.talk() && contact.state(Step.REPORT) == StepState.DONE) {
            return Optional.of(StatusChip.good(Feather.CHECK, texts.get("pupil.contact.reported")));
        }
        return contact.followUp()
                .filter(promise -> !promise.done())
                .map(_ -> StatusChip.neutral(Feather.CIRCLE, texts.get("pupil.contact.promise")));
    }

    private static Target.TalkStep step(Conversation contact) {
        for (Step step : Step.values()) {
            if (contact.state(step) != StepState.DONE) {
                return switch (step) {
                    case PREPARE -> Target.TalkStep.PREPARE;
                    case TALK -> Target.TalkStep.HOLD;
                    case REPORT -> Target.TalkStep.REPORT;
                    case AGREEMENTS -> Target.TalkStep.AGREE;
                    case LOOK_BACK -> Target.TalkStep.LOOK_BACK;
                };
            }
        }
        return Target.TalkStep.LOOK_BACK;
    }
}
