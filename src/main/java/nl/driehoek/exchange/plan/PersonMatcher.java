package nl.driehoek.exchange.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.family.Parent;
import nl.driehoek.domain.family.ParentId;
import nl.driehoek.domain.family.ParentLink;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.exchange.roster.DutchNames;
import nl.driehoek.exchange.roster.IncomingCarer;
import nl.driehoek.exchange.roster.PhoneNumbers;

/**
 * Recognises the same parent in several rows and in the store. Equal names are not enough: a phone number, a mail
 * address or a child in common must agree too, because a letter to the wrong person does more harm than a double record.
 */
final class PersonMatcher {

    private final Map<String, List<Parent>> byContact = new HashMap<>();
    private final Map<PupilId, List<Parent>> byPupil = new HashMap<>();
    private final Map<String, List<Integer>> clusters = new HashMap<>();
    private final List<PersonPlan> persons = new ArrayList<>();
    private final Map<Optional<PupilId>, Map<IncomingCarer, Integer>> numbers = new HashMap<>();

    PersonMatcher(List<Parent> parents, List<ParentLink> links) {
        Map<ParentId, Parent> byId = new HashMap<>();
        for (Parent parent : parents) {
            byId.put(parent.id(), parent);
            contacts(parent.details().mail(), parent.details().phones())
                    .forEach(contact -> byContact
                            .computeIfAbsent(contact, fresh -> new ArrayList<>())
                            .add(parent));
        }
        links.forEach(link -> Optional.ofNullable(byId.get(link.parent()))
                .ifPresent(parent -> byPupil.computeIfAbsent(link.pupil(), fresh -> new ArrayList<>())
                        .add(parent)));
    }

    /** The person behind {@code carer} of a row that means {@code pupil}, if that is known; adds one when new. */
    int person(IncomingCarer carer, Optional<Pupil> pupil) {
        return numbers.computeIfAbsent(pupil.map(Pupil::id), fresh -> new IdentityHashMap<>())
                .computeIfAbsent(carer, fresh -> find(carer, pupil));
    }

    List<PersonPlan> persons() {
        return persons;
    }

    /** Whether two names can be those of one person: the same surname, and call names or initials that agree. */
    static boolean fits(PersonName one, PersonName other) {
        String call = DutchNames.fold(one.callName());
        String otherCall = DutchNames.fold(other.callName());
        boolean given = call.isEmpty() || otherCall.isEmpty()
                ? Objects.equals(firstLetter(one), firstLetter(other))
                : call.equals(otherCall);
        return given && DutchNames.fold(one.surname()).equals(DutchNames.fold(other.surname()));
    }

    private int find(IncomingCarer carer, Optional<Pupil> pupil) {
        Set<String> contacts = contacts(carer.mail(), carer.phones());
        Optional<Integer> cluster = contacts.stream()
                .flatMap(contact -> clusters.getOrDefault(contact, List.of()).stream())
                .filter(number -> fits(persons.get(number).carer().name(), carer.name()))
                .findFirst();
        int number = cluster.orElseGet(persons::size);
        PersonPlan plan = cluster.map(known -> joined(persons.get(known), carer))
                .orElseGet(() -> new PersonPlan(number, carer, Optional.empty()));
        if (plan.existing().isEmpty()) {
            plan = new PersonPlan(number, plan.carer(), existing(carer, pupil, contacts));
        }
        if (cluster.isPresent()) {
            persons.set(number, plan);
        } else {
            persons.add(plan);
        }
        contacts.forEach(contact ->
                clusters.computeIfAbsent(contact, fresh -> new ArrayList<>()).add(number));
        return number;
    }

    private Optional<Parent> existing(IncomingCarer carer, Optional<Pupil> pupil, Set<String> contacts) {
        List<Parent> ofPupil =
                pupil.map(child -> byPupil.getOrDefault(child.id(), List.of())).orElse(List.of());
        return only(ofPupil.stream(), carer.name())
                .or(() -> only(
                        contacts.stream().flatMap(contact -> byContact.getOrDefault(contact, List.of()).stream()),
                        carer.name()));
    }

    private static Optional<Parent> only(Stream<Parent> parents, PersonName name) {
        List<Parent> fitting =
                parents.filter(parent -> fits(parent.name(), name)).distinct().toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static PersonPlan joined(PersonPlan plan, IncomingCarer more) {
        IncomingCarer known = plan.carer();
        Set<String> seen = new LinkedHashSet<>();
        List<String> phones = Stream.concat(known.phones().stream(), more.phones().stream())
                .filter(phone -> seen.add(PhoneNumbers.same(phone)))
                .toList();
        IncomingCarer both = new IncomingCarer(
                richer(known.name(), more.name()),
                known.relation(),
                known.words(),
                known.authority(),
                known.mail().isEmpty() ? more.mail() : known.mail(),
                phones,
                known.language().isEmpty() ? more.language() : known.language());
        return new PersonPlan(plan.number(), both, plan.existing());
    }

    private static PersonName richer(PersonName known, PersonName more) {
        return known.callName().isEmpty() && !more.callName().isEmpty() ? more : known;
    }

    private static Set<String> contacts(String mail, List<String> phones) {
        Set<String> contacts = new LinkedHashSet<>();
        if (!mail.isEmpty()) {
            contacts.add("mail " + mail.toLowerCase(Locale.ROOT));
        }
        phones.forEach(phone -> contacts.add("phone " + PhoneNumbers.same(phone)));
        return contacts;
    }

    private static String firstLetter(PersonName name) {
        String given = DutchNames.fold(name.callName().isEmpty() ? name.initials() : name.callName());
        return given.isEmpty() ? "" : given.substring(0, given.offsetByCodePoints(0, 1));
    }
}
