package nl.driehoek.domain.family;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.domain.PersonName;

/**
 * A pasted line or mail signature taken apart: name, relation, numbers and mail address in any order. Nothing that was
 * typed is lost: what was not recognised stands in the note. Words that only say what follows ("tel.", "e-mail:") and
 * greetings fall out.
 *
 * @param name the name, if one was recognised
 * @param relation what the person is to the child, if a word for it was recognised
 * @param words that word as it was typed; empty without relation
 * @param phones numbers as they were typed, in their order
 * @param mail the first mail address; may be empty
 * @param note everything else, in its order; may be empty
 */
public record PastedContact(
        Optional<PersonName> name,
        Optional<Relation> relation,
        String words,
        List<String> phones,
        String mail,
        String note) {

    /** Copies. */
    public PastedContact {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(words, "words");
        phones = List.copyOf(phones);
        Objects.requireNonNull(mail, "mail");
        Objects.requireNonNull(note, "note");
    }

    /** Takes {@code text} apart; any text can be read, also an empty one. */
    public static PastedContact read(String text) {
        return new PastedReader(text).read();
    }

    /** Whether there is more in it than one piece, so that taking it apart helps. */
    public boolean several() {
        int pieces = name.isPresent() ? 1 : 0;
        pieces += relation.isPresent() ? 1 : 0;
        pieces += phones.size();
        pieces += mail.isEmpty() ? 0 : 1;
        return pieces > 1;
    }

    /** Personal. */
    @Override
    public String toString() {
        return "PastedContact";
    }
}
