package nl.driehoek.ui.family;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.family.Authority;
import nl.driehoek.domain.family.ContactDetails;
import nl.driehoek.domain.family.Custody;
import nl.driehoek.domain.family.Parent;
import nl.driehoek.domain.family.ParentId;
import nl.driehoek.domain.family.ParentLink;
import nl.driehoek.domain.family.ParentSheet;
import nl.driehoek.domain.family.PastedContact;
import nl.driehoek.domain.family.Relation;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.school.Address;
import nl.driehoek.service.SimilarParent;

/** One parent that is being entered: a name as one text, which may also be a whole pasted line. */
final class ParentRow {

    final StringProperty name = new SimpleStringProperty("");
    final ObjectProperty<Relation> relation = new SimpleObjectProperty<>();
    final StringProperty phones = new SimpleStringProperty("");
    final StringProperty mail = new SimpleStringProperty("");
    final ObjectProperty<Authority> authority = new SimpleObjectProperty<>(Authority.UNKNOWN);
    final StringProperty note = new SimpleStringProperty("");
    final ObservableList<SimilarParent> similar = FXCollections.observableArrayList();
    final ObjectProperty<Parent> known = new SimpleObjectProperty<>();

    private final ParentId id;
    private String words = "";

    ParentRow(ParentId id) {
        this.id = id;
    }

    ParentId id() {
        return known.get() == null ? id : known.get().id();
    }

    /** Whether nothing was entered; such a row is not saved. */
    boolean empty() {
        return Stream.of(name, phones, mail, note).allMatch(text -> text.get().isBlank()) && relation.get() == null;
    }

    boolean complete() {
        return !name.get().isBlank() && relation.get() != null;
    }

    /** Spreads a pasted line over the fields; a text that is only a name stays where it is. */
    void takeApart() {
        PastedContact read = PastedContact.read(name.get());
        if (!read.several()) {
            return;
        }
        name.set(read.name().map(ParentRow::written).orElse(""));
        read.relation().ifPresent(found -> {
            relation.set(found);
            words = ownWords(found, read.words());
        });
        read.phones().forEach(number -> phones.set(phones.get().isBlank() ? number : phones.get() + ", " + number));
        if (!read.mail().isEmpty()) {
            mail.set(mail.get().isBlank() ? read.mail() : mail.get() + ", " + read.mail());
        }
        note.set(Stream.of(note.get(), read.note())
                .filter(text -> !text.isBlank())
                .reduce("", ParentRow::joined));
    }

    /** The name as one text with its initials, so that nothing is lost when it is read again. */
    private static String written(PersonName read) {
        return read.initials().isEmpty() || read.callName().isEmpty()
                ? read.full()
                : read.initials() + " " + read.full();
    }

    /** Kept words say more than the relation: "partner moeder", "oma"; "moeder" itself does not. */
    private static String ownWords(Relation relation, String typed) {
        return switch (relation) {
            case MOTHER, FATHER, GUARDIAN, INSTITUTION -> "";
            case STEP_PARENT, FOSTER_PARENT, GRANDPARENT, OTHER -> typed.toLowerCase(java.util.Locale.ROOT);
        };
    }

    private static String joined(String before, String after) {
        return before.isEmpty() ? after : before + "; " + after;
    }

    /** The name in its parts, as it will be kept. */
    PersonName personName() {
        String typed = name.get().strip();
        if (relation.get() == Relation.INSTITUTION) {
            return new PersonName("", "", "", "", typed);
        }
        return PastedContact.read(typed)
                .name()
                .filter(found -> length(found) >= typed.length() - 1)
                .orElseGet(() -> new PersonName("", "", "", "", typed));
    }

    private static int length(PersonName name) {
        String words = name.callName().isEmpty() ? name.familyName() : name.full();
        return words.length() + name.initials().length();
    }

    Parent parent() {
        String typedMail = mail.get().strip();
        return new Parent(
                id(),
                name.get().isBlank() ? new PersonName("?", "", "", "", "") : personName(),
                new ContactDetails(numbers(), typedMail, Address.NONE),
                ParentSheet.EMPTY.withNote(note.get()));
    }

    /** The person who is in the store already, with what was typed and is not there yet. */
    Parent merged(Parent stored) {
        List<String> digits =
                stored.details().phones().stream().map(ContactDetails::digits).toList();
        List<String> phonesNow = Stream.concat(
                        stored.details().phones().stream(),
                        numbers().stream().filter(number -> !digits.contains(ContactDetails.digits(number))))
                .toList();
        boolean otherMail = !mail.get().isBlank()
                && !mail.get().strip().equalsIgnoreCase(stored.details().mail());
        String noteNow = Stream.of(
                        stored.sheet().note(),
                        otherMail && !stored.details().mail().isEmpty()
                                ? mail.get().strip()
                                : "",
                        note.get().strip())
                .filter(text -> !text.isEmpty())
                .reduce("", ParentRow::joined);
        String mailNow = stored.details().mail().isEmpty()
                ? mail.get()
                : stored.details().mail();
        ContactDetails details =
                new ContactDetails(phonesNow, mailNow, stored.details().address());
        return new Parent(stored.id(), stored.name(), details, stored.sheet().withNote(noteNow));
    }

    ParentLink link(PupilId pupil) {
        return new ParentLink(
                pupil,
                id(),
                Optional.ofNullable(relation.get()).orElse(Relation.OTHER),
                words,
                Custody.of(authority.get()),
                0);
    }

    /** This row is about {@code match}, who is in the store already. */
    void choose(SimilarParent match) {
        known.set(match.parent());
        name.set(match.parent().name().full());
        similar.clear();
    }

    private List<String> numbers() {
        return Arrays.stream(phones.get().split("[,;]"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
