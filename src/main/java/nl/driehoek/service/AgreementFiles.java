package nl.driehoek.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.AgreementStatus;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.school.Group;
import nl.driehoek.domain.school.GroupId;
import nl.driehoek.store.AgreementRepository;
import nl.driehoek.store.GroupRepository;
import org.jooq.DSLContext;

/** Puts together what is shown of agreements, for pupils the colleague may see. */
final class AgreementFiles {

    private final PupilAccess access;
    private final AgreementRepository agreements;
    private final GroupRepository groups;

    AgreementFiles(Desk desk, PupilAccess access) {
        this.access = access;
        this.agreements = new AgreementRepository(desk.json());
        this.groups = new GroupRepository(desk.json());
    }

    /** A line for each of {@code found} that was not taken back and may be seen, in the same order. */
    List<AgreementLine> lines(DSLContext sql, List<Stored<Agreement>> found) {
        Map<PupilId, Pupil> pupils = access.visible(sql).stream()
                .map(Stored::value)
                .collect(Collectors.toMap(Pupil::id, Function.identity()));
        ClassBook book = book(sql);
        return found.stream()
                .map(Stored::value)
                .filter(agreement -> agreement.status() != AgreementStatus.WITHDRAWN)
                .filter(agreement -> pupils.containsKey(agreement.pupil()))
                .map(agreement -> {
                    Pupil pupil = pupils.get(agreement.pupil());
                    return AgreementLine.of(agreement, pupil, book.place(pupil));
                })
                .toList();
    }

    Optional<AgreementFile> file(DSLContext sql, Stored<Agreement> stored) {
        return access.find(sql, stored.value().pupil()).map(pupil -> {
            Agreement agreement = stored.value();
            Map<Integer, List<String>> scans = new HashMap<>();
            IntStream.rangeClosed(1, agreement.version())
                    .forEach(version -> scans.put(version, agreements.scans(sql, agreement.id(), version)));
            return new AgreementFile(
                    stored,
                    pupil.value(),
                    book(sql).place(pupil.value()),
                    agreements.earlierVersions(sql, agreement),
                    agreements.copies(sql, agreement.id()),
                    scans);
        });
    }

    private ClassBook book(DSLContext sql) {
        Map<GroupId, Group> byId =
                groups.all(sql).stream().map(Stored::value).collect(Collectors.toMap(Group::id, Function.identity()));
        return new ClassBook(byId, Map.of());
    }
}
