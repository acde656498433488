package nl.driehoek.service;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.driehoek.domain.contact.Formality;
import nl.driehoek.domain.contact.Initiative;
import nl.driehoek.domain.contact.Tone;
import nl.driehoek.domain.conversation.Attendance;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.PartyKind;

/**
 * How school kept in touch about one pupil in a period: a mirror for staff, never a figure about parents.
 *
 * @param tones contacts per reason of school; every tone is there
 * @param formal formal contacts
 * @param informal informal contacts
 * @param byParents contacts that parents began
 * @param lastGoodNews day of the last good news in the period, if there was any
 */
public record ContactBalance(
        Map<Tone, Integer> tones, int formal, int informal, int byParents, Optional<LocalDate> lastGoodNews) {

    /** Copies. */
    public ContactBalance {
        tones = Map.copyOf(tones);
    }

    /** How many contacts of {@code tone}. */
    public int count(Tone tone) {
        return tones.getOrDefault(tone, 0);
    }

    /** Whether there were concerns and no good news. */
    public boolean onlyConcerns() {
        return count(Tone.CONCERN) > 0 && count(Tone.GOOD_NEWS) == 0;
    }

    /** The balance of {@code contacts}. */
    static ContactBalance of(List<Conversation> contacts) {
        Map<Tone, Integer> tones = new EnumMap<>(Tone.class);
        for (Tone tone : Tone.values()) {
            tones.put(tone, 0);
        }
        contacts.forEach(contact -> tones.merge(contact.nature().tone(), 1, Integer::sum));
        int formal = (int) contacts.stream()
                .filter(contact -> contact.nature().formality() == Formality.FORMAL)
                .count();
        int byParents = (int) contacts.stream()
                .filter(contact -> contact.nature().initiative() == Initiative.PARENT)
                .count();
        Optional<LocalDate> good = contacts.stream()
                .filter(contact -> contact.nature().tone() == Tone.GOOD_NEWS)
                .map(contact -> contact.moment().on())
                .max(LocalDate::compareTo);
        return new ContactBalance(tones, formal, contacts.size() - formal, byParents, good);
    }

    /** Whether {@code parent} took part in {@code contact}. */
    static boolean with(Conversation contact, UUID parent) {
        return contact.participants().stream()
                .anyMatch(person -> person.kind() == PartyKind.PARENT
                        && person.attendance() != Attendance.ABSENT
                        && person.person().filter(parent::equals).isPresent());
    }
}
