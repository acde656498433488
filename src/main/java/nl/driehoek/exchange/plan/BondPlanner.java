package nl.driehoek.exchange.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.driehoek.domain.family.Authority;
import nl.driehoek.domain.family.ParentLink;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.exchange.roster.IncomingCarer;
import nl.driehoek.exchange.roster.IncomingPupil;

/** Says what a row adds about the parents of a pupil. Gezag that people entered is never overwritten. */
final class BondPlanner {

    private final PersonMatcher persons;
    private final Map<String, ParentLink> links = new HashMap<>();

    BondPlanner(PersonMatcher persons, List<ParentLink> links) {
        this.persons = persons;
        links.forEach(link ->
                this.links.put(link.pupil().value() + " " + link.parent().value(), link));
    }

    List<BondChange> plan(IncomingPupil row, Optional<Pupil> current) {
        List<BondChange> changes = new ArrayList<>();
        for (IncomingCarer carer : row.carers()) {
            int number = persons.person(carer, current);
            PersonPlan person = persons.persons().get(number);
            Optional<ParentLink> link = current.flatMap(pupil -> person.existing()
                    .map(parent ->
                            links.get(pupil.id().value() + " " + parent.id().value())));
            kind(carer, link, person).forEach(kind -> changes.add(new BondChange(number, carer, kind)));
        }
        return changes;
    }

    private static List<BondKind> kind(IncomingCarer carer, Optional<ParentLink> link, PersonPlan person) {
        if (link.isEmpty()) {
            return List.of(BondKind.NEW_BOND);
        }
        List<BondKind> kinds = new ArrayList<>();
        Authority now = link.get().custody().authority();
        if (carer.authority() != Authority.UNKNOWN && carer.authority() != now) {
            kinds.add(now == Authority.UNKNOWN ? BondKind.AUTHORITY_KNOWN : BondKind.AUTHORITY_DIFFERS);
        }
        if (!person.newPhones().isEmpty() || person.newMail().isPresent()) {
            kinds.add(BondKind.CONTACT_ADDED);
        }
        return kinds;
    }
}
