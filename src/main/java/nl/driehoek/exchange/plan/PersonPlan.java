package nl.driehoek.exchange.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.domain.family.Parent;
import nl.driehoek.exchange.roster.IncomingCarer;
import nl.driehoek.exchange.roster.PhoneNumbers;

/**
 * One parent behind all rows of a file that mean the same person.
 *
 * @param number place in the plan, from 0
 * @param carer the first row's description, with mail, phones and language of all rows
 * @param existing the parent in the store that this is, if there is one
 */
public record PersonPlan(int number, IncomingCarer carer, Optional<Parent> existing) {

    /** Refuses null. */
    public PersonPlan {
        Objects.requireNonNull(carer, "carer");
        Objects.requireNonNull(existing, "existing");
    }

    /** Phone numbers of the file that the store does not have in any spelling. */
    public List<String> newPhones() {
        List<String> known = existing.map(parent -> parent.details().phones().stream()
                        .map(PhoneNumbers::same)
                        .toList())
                .orElse(List.of());
        return carer.phones().stream()
                .filter(phone -> !known.contains(PhoneNumbers.same(phone)))
                .toList();
    }

    /** The mail address of the file when the store has none. */
    public Optional<String> newMail() {
        boolean free = existing.map(parent -> parent.details().mail().isEmpty()).orElse(true);
        return free && !carer.mail().isEmpty() ? Optional.of(carer.mail()) : Optional.empty();
    }
}
