package nl.driehoek.ui.conversation;

import java.util.List;
import java.util.stream.Stream;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.Participant;
import nl.driehoek.domain.conversation.PartyKind;
import nl.driehoek.service.Talk;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.form.DutchDates;
import nl.driehoek.ui.common.form.DutchTimes;

/** A short personal message about a talk, in plain words, to copy into a telephone or an app. */
final class ShortMessage {

    /** What it is about. */
    enum About {
        /** The talk comes. */
        REMINDER,
        /** The talk was held. */
        THANKS,
        /** What we agreed. */
        AGREED,
        /** Somebody tried to call. */
        CALLED
    }

    private final Texts texts;
    private final Talk talk;

    ShortMessage(Texts texts, Talk talk) {
        this.texts = texts;
        this.talk = talk;
    }

    /** The parents of the talk, and an empty name for nobody in particular. */
    List<String> readers() {
        return Stream.concat(
                        conversation().participants().stream()
                                .filter(person -> person.kind() == PartyKind.PARENT)
                                .map(Participant::name),
                        Stream.of(""))
                .toList();
    }

    /** The message to {@code reader}, signed by {@code writer}; short sentences, u. */
    String words(About about, String reader, String writer) {
        String child = talk.pupil().name().spoken();
        String greeting = reader.isEmpty() ? texts.get("message.greeting.none") : texts.get("message.greeting", reader);
        String body = switch (about) {
            case REMINDER -> texts.get("message.reminder", child, when(), place());
            case THANKS -> texts.get("message.thanks", child);
            case AGREED -> texts.get("message.agreed", child);
            case CALLED -> texts.get("message.called", child);
        };
        return String.join("\n", greeting, body, texts.get("message.end", writer));
    }

    /** The name of a kind of message. */
    String name(About about) {
        return switch (about) {
            case REMINDER -> texts.get("message.about.reminder");
            case THANKS -> texts.get("message.about.thanks");
            case AGREED -> texts.get("message.about.agreed");
            case CALLED -> texts.get("message.about.called");
        };
    }

    private String when() {
        String day = DutchDates.inFull(conversation().moment().on());
        return conversation()
                .moment()
                .from()
                .map(time -> texts.get("message.when", day, DutchTimes.written(time)))
                .orElse(day);
    }

    private String place() {
        String place = conversation().moment().place();
        return place.isEmpty() ? texts.get("message.at-school") : place;
    }

    private Conversation conversation() {
        return talk.conversation().value();
    }
}
