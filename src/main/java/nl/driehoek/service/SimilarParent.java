package nl.driehoek.service;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.family.ContactDetails;
import nl.driehoek.domain.family.Parent;
import nl.driehoek.domain.pupil.Pupil;

/**
 * Somebody in the store who may be the person that is being entered.
 *
 * @param parent who is in the store
 * @param grounds what is the same, at least one ground for a match
 * @param children the children of this parent that the colleague may see
 */
public record SimilarParent(Parent parent, Set<Ground> grounds, List<Pupil> children) {

    /** What can be the same. */
    public enum Ground {
        /** A phone number. */
        PHONE,
        /** The mail address. */
        MAIL,
        /** Call name and surname, without regard to accents. */
        NAME
    }

    /** Copies. */
    public SimilarParent {
        Objects.requireNonNull(parent, "parent");
        grounds = Set.copyOf(grounds);
        children = List.copyOf(children);
    }

    /** Whether the match rests on a phone number or mail address. */
    public boolean certain() {
        return grounds.contains(Ground.PHONE) || grounds.contains(Ground.MAIL);
    }

    SimilarParent withChildren(List<Pupil> found) {
        return new SimilarParent(parent, grounds, found);
    }

    static Set<Ground> grounds(Parent typed, Parent known) {
        Set<Ground> grounds = EnumSet.noneOf(Ground.class);
        Set<String> numbers = digits(typed);
        if (digits(known).stream().anyMatch(numbers::contains)) {
            grounds.add(Ground.PHONE);
        }
        String mail = typed.details().mail();
        if (!mail.isEmpty() && mail.equalsIgnoreCase(known.details().mail())) {
            grounds.add(Ground.MAIL);
        }
        String name = folded(typed.name());
        if (!name.isEmpty() && name.equals(folded(known.name()))) {
            grounds.add(Ground.NAME);
        }
        return grounds;
    }

    private static Set<String> digits(Parent parent) {
        return parent.details().phones().stream()
                .map(ContactDetails::digits)
                .filter(number -> number.length() >= 8)
                .collect(Collectors.toSet());
    }

    private static String folded(PersonName name) {
        if (name.callName().isEmpty() || name.surname().isEmpty()) {
            return "";
        }
        String plain = Normalizer.normalize(name.callName() + " " + name.surname(), Normalizer.Form.NFD);
        return plain.replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
