package nl.driehoek.ui.contact;

import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.ObservableList;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.conversation.PartyKind;
import nl.driehoek.service.Attendees.Proposal;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.MultiChips;
import nl.driehoek.ui.common.part.Notice;

/** The people around a pupil as chips; any number of parents, also none. */
final class PeopleChips extends VBox {

    private final Texts texts;
    private final ObservableList<Proposal> chosen;

    PeopleChips(Texts texts, ObservableList<Proposal> people, ObservableList<Proposal> chosen) {
        this.texts = texts;
        this.chosen = chosen;
        getStyleClass().add("people-chips");
        people.subscribe(() -> show(people));
        show(people);
    }

    private void show(List<Proposal> people) {
        List<Proposal> outside = people.stream()
                .filter(person -> person.participant().kind() == PartyKind.PARENT
                        || person.participant().kind() == PartyKind.PUPIL)
                .toList();
        getChildren().clear();
        if (outside.isEmpty()) {
            getChildren().add(Labels.caption(texts.get("contact.people.first")));
        } else {
            getChildren().add(new MultiChips<>(outside, this::name, chosen));
        }
    }

    private String name(Proposal person) {
        return person.participant().kind() == PartyKind.PUPIL
                ? texts.get("contact.people.self", person.callName())
                : person.callName();
    }

    /** What the contact agreements of {@code people} say about reaching them; null when they say nothing. */
    static Notice reach(Texts texts, List<Proposal> people) {
        String words = people.stream()
                .flatMap(person -> person.agreement().stream()
                        .filter(agreement -> !agreement.channel().isEmpty()
                                || !agreement.times().isEmpty())
                        .map(agreement -> texts.get(
                                "contact.people.reach",
                                person.callName(),
                                both(agreement.channel(), agreement.times()))))
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? null : Notice.info(words);
    }

    private static String both(String channel, String times) {
        return channel.isEmpty() || times.isEmpty() ? channel + times : channel + ", " + times;
    }
}
