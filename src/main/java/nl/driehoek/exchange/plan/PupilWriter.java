package nl.driehoek.exchange.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.family.FamilySituation;
import nl.driehoek.domain.pupil.ExternalKey;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.pupil.Schooling;
import nl.driehoek.domain.pupil.Travel;
import nl.driehoek.domain.school.GroupId;
import nl.driehoek.exchange.roster.FileKey;
import nl.driehoek.exchange.roster.IncomingPupil;
import nl.driehoek.exchange.roster.IncomingSchooling;

/** Makes pupils of rows. */
final class PupilWriter {

    private final GroupWriter groups;
    private final String source;

    PupilWriter(GroupWriter groups, String source) {
        this.groups = groups;
        this.source = source;
    }

    Pupil fresh(PupilId id, IncomingPupil row) {
        IncomingSchooling place = row.schooling();
        Schooling schooling = new Schooling(
                place.homeGroup().map(groups::use),
                mixed(place),
                place.year(),
                place.location(),
                place.started(),
                place.left());
        return new Pupil(
                id, row.name(), row.born(), row.sex(), schooling, Travel.UNKNOWN, FamilySituation.UNKNOWN, key(row));
    }

    Pupil changed(Pupil current, IncomingPupil row, List<PupilField> fields) {
        return new Pupil(
                current.id(),
                name(current.name(), row.name(), fields),
                fields.contains(PupilField.BORN) ? row.born() : current.born(),
                fields.contains(PupilField.SEX) ? row.sex() : current.sex(),
                schooling(current.schooling(), row.schooling(), fields),
                current.travel(),
                current.family(),
                fields.contains(PupilField.KEY) ? key(row) : current.externalKey());
    }

    private static PersonName name(PersonName current, PersonName row, List<PupilField> fields) {
        return new PersonName(
                fields.contains(PupilField.CALL_NAME) ? row.callName() : current.callName(),
                fields.contains(PupilField.FIRST_NAMES) ? row.firstNames() : current.firstNames(),
                fields.contains(PupilField.INITIALS) ? row.initials() : current.initials(),
                fields.contains(PupilField.PREFIX) ? row.prefix() : current.prefix(),
                fields.contains(PupilField.SURNAME) ? row.surname() : current.surname());
    }

    private Schooling schooling(Schooling current, IncomingSchooling row, List<PupilField> fields) {
        Set<GroupId> mixed = new HashSet<>(current.mixedGroups());
        if (fields.contains(PupilField.MIXED_GROUPS)) {
            mixed.addAll(mixed(row));
        }
        return new Schooling(
                fields.contains(PupilField.HOME_GROUP) ? row.homeGroup().map(groups::use) : current.homeGroup(),
                mixed,
                fields.contains(PupilField.YEAR) ? row.year() : current.year(),
                fields.contains(PupilField.LOCATION) ? row.location() : current.location(),
                fields.contains(PupilField.STARTED) ? row.started() : current.started(),
                fields.contains(PupilField.LEFT) ? row.left() : current.left());
    }

    private Set<GroupId> mixed(IncomingSchooling place) {
        return place.mixedGroups().stream().map(groups::use).collect(Collectors.toSet());
    }

    private Optional<ExternalKey> key(IncomingPupil row) {
        return row.key().filter(FileKey::stable).map(key -> new ExternalKey(source, key.value()));
    }
}
