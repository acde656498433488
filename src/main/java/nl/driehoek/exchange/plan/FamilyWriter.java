package nl.driehoek.exchange.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.driehoek.domain.IdSource;
import nl.driehoek.domain.family.ContactDetails;
import nl.driehoek.domain.family.Custody;
import nl.driehoek.domain.family.LanguageNeeds;
import nl.driehoek.domain.family.Parent;
import nl.driehoek.domain.family.ParentId;
import nl.driehoek.domain.family.ParentLink;
import nl.driehoek.domain.family.ParentSheet;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.school.Address;
import nl.driehoek.exchange.roster.IncomingCarer;

/** Makes parents and their bonds; one parent for all rows that mean the same person. */
final class FamilyWriter {

    private final List<PersonPlan> persons;
    private final List<ParentLink> stored;
    private final IdSource ids;
    private final Map<Integer, Parent> added = new LinkedHashMap<>();
    private final Map<Integer, Parent> changed = new LinkedHashMap<>();
    private final Map<String, ParentLink> newLinks = new LinkedHashMap<>();
    private final Map<String, ParentLink> changedLinks = new LinkedHashMap<>();
    private final Map<PupilId, Integer> places = new HashMap<>();

    FamilyWriter(List<PersonPlan> persons, List<ParentLink> stored, IdSource ids) {
        this.persons = persons;
        this.stored = stored;
        this.ids = ids;
        stored.forEach(link -> places.merge(link.pupil(), link.place() + 1, Math::max));
    }

    void bonds(PupilId pupil, List<BondChange> bonds) {
        for (BondChange bond : bonds) {
            PersonPlan person = persons.get(bond.person());
            switch (bond.kind()) {
                case NEW_BOND -> link(pupil, person, bond.carer());
                case AUTHORITY_KNOWN -> authority(pupil, person, bond.carer());
                case CONTACT_ADDED -> contact(person);
                case AUTHORITY_DIFFERS -> {
                    // people entered the gezag that stands; it is told and kept
                }
            }
        }
    }

    Written<Parent> parents() {
        return new Written<>(List.copyOf(added.values()), List.copyOf(changed.values()));
    }

    Written<ParentLink> links() {
        return new Written<>(List.copyOf(newLinks.values()), List.copyOf(changedLinks.values()));
    }

    private void link(PupilId pupil, PersonPlan person, IncomingCarer carer) {
        ParentId parent = parent(person);
        String key = pupil.value() + " " + parent.value();
        if (newLinks.containsKey(key)) {
            return;
        }
        int place = places.merge(pupil, 1, Integer::sum) - 1;
        newLinks.put(
                key,
                new ParentLink(pupil, parent, carer.relation(), carer.words(), Custody.of(carer.authority()), place));
    }

    private void authority(PupilId pupil, PersonPlan person, IncomingCarer carer) {
        ParentId parent = person.existing().orElseThrow().id();
        stored.stream()
                .filter(link -> link.pupil().equals(pupil) && link.parent().equals(parent))
                .findFirst()
                .ifPresent(link -> changedLinks.put(pupil.value() + " " + parent.value(), known(link, carer)));
    }

    private static ParentLink known(ParentLink link, IncomingCarer carer) {
        Custody now = link.custody();
        Custody next = new Custody(carer.authority(), now.since(), now.evidence(), now.checkedBy(), now.restrictions());
        return new ParentLink(link.pupil(), link.parent(), link.relation(), link.words(), next, link.place());
    }

    private ParentId parent(PersonPlan person) {
        if (person.existing().isPresent()) {
            contact(person);
            return person.existing().get().id();
        }
        return added.computeIfAbsent(person.number(), fresh -> fresh(person)).id();
    }

    private Parent fresh(PersonPlan person) {
        IncomingCarer carer = person.carer();
        ParentSheet empty = ParentSheet.EMPTY;
        ParentSheet sheet = carer.language().isEmpty()
                ? empty
                : new ParentSheet(
                        empty.schema(),
                        empty.possibilities(),
                        new LanguageNeeds(carer.language(), false, false, false, false, false, false),
                        empty.interpreter(),
                        empty.agreement(),
                        empty.addressedAs());
        return new Parent(
                new ParentId(ids.next()),
                carer.name(),
                new ContactDetails(carer.phones(), carer.mail(), Address.NONE),
                sheet);
    }

    private void contact(PersonPlan person) {
        Parent parent = person.existing().orElseThrow();
        ContactDetails now = parent.details();
        List<String> phones = new ArrayList<>(Stream.concat(now.phones().stream(), person.newPhones().stream())
                .toList());
        ContactDetails next = new ContactDetails(phones, person.newMail().orElse(now.mail()), now.address());
        if (!next.equals(now)) {
            changed.put(person.number(), new Parent(parent.id(), parent.name(), next, parent.sheet()));
        }
    }
}
