package nl.driehoek.store;

import static nl.driehoek.store.jooq.Tables.PUPIL;

import java.util.Optional;
import java.util.Set;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.family.FamilySituation;
import nl.driehoek.domain.pupil.ExternalKey;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.pupil.Schooling;
import nl.driehoek.domain.pupil.Sex;
import nl.driehoek.domain.pupil.Travel;
import nl.driehoek.domain.pupil.TravelKind;
import nl.driehoek.domain.school.GroupId;
import nl.driehoek.domain.school.YearGroup;
import nl.driehoek.store.jooq.tables.records.PupilRecord;

/** Between a pupil and its row. */
final class PupilRows {

    private PupilRows() {}

    static Stored<Pupil> map(PupilRecord row, Set<GroupId> mixedGroups) {
        Pupil pupil = new Pupil(
                new PupilId(row.getId()),
                Names.read(row, PUPIL),
                Optional.ofNullable(row.getBorn()),
                Sex.valueOf(row.getSex()),
                schooling(row, mixedGroups),
                new Travel(
                        TravelKind.valueOf(row.getTravelKind()),
                        Optional.ofNullable(row.getTravelLeaves()),
                        row.getTravelNote()),
                FamilySituation.valueOf(row.getFamily()),
                Optional.ofNullable(row.getExternalKey()).map(key -> new ExternalKey(row.getExternalSource(), key)));
        return Rows.stored(pupil, row, PUPIL);
    }

    static PupilRecord row(Pupil pupil) {
        PupilRecord row = PUPIL.newRecord()
                .setId(pupil.id().value())
                .setBorn(pupil.born().orElse(null))
                .setSex(pupil.sex().name())
                .setLocation(pupil.schooling().location())
                .setStarted(pupil.schooling().started().orElse(null))
                .setLeftOn(pupil.schooling().left().orElse(null))
                .setTravelKind(pupil.travel().kind().name())
                .setTravelLeaves(pupil.travel().leaves().orElse(null))
                .setTravelNote(pupil.travel().note())
                .setFamily(pupil.family().name());
        Names.write(pupil.name(), row, PUPIL);
        return row;
    }

    private static Schooling schooling(PupilRecord row, Set<GroupId> mixedGroups) {
        return new Schooling(
                Optional.ofNullable(row.getHomeGroup()).map(GroupId::new),
                mixedGroups,
                Optional.ofNullable(row.getYearCode()).map(YearGroup::new),
                row.getLocation(),
                Optional.ofNullable(row.getStarted()),
                Optional.ofNullable(row.getLeftOn()));
    }
}
