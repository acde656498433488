package nl.driehoek.service;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.Schooling;
import nl.driehoek.domain.school.GroupId;

/** Takes the change of one import out of a pupil, field by field; a field that somebody changed since stays. */
final class PupilReversal {

    private final Pupil now;
    private final Pupil before;
    private final Pupil after;

    private PupilReversal(Pupil now, Pupil before, Pupil after) {
        this.now = now;
        this.before = before;
        this.after = after;
    }

    /** {@code now} without the step from {@code before} to {@code after}. */
    static Pupil back(Pupil now, Pupil before, Pupil after) {
        return new PupilReversal(now, before, after).back();
    }

    private Pupil back() {
        return new Pupil(
                now.id(),
                new PersonName(
                        part(pupil -> pupil.name().callName()),
                        part(pupil -> pupil.name().firstNames()),
                        part(pupil -> pupil.name().initials()),
                        part(pupil -> pupil.name().prefix()),
                        part(pupil -> pupil.name().surname())),
                part(Pupil::born),
                part(Pupil::sex),
                new Schooling(
                        part(pupil -> pupil.schooling().homeGroup()),
                        mixed(),
                        part(pupil -> pupil.schooling().year()),
                        part(pupil -> pupil.schooling().location()),
                        part(pupil -> pupil.schooling().started()),
                        part(pupil -> pupil.schooling().left())),
                now.travel(),
                now.family(),
                part(Pupil::externalKey));
    }

    private <T> T part(Function<Pupil, T> part) {
        boolean written = !Objects.equals(part.apply(before), part.apply(after));
        boolean untouched = Objects.equals(part.apply(now), part.apply(after));
        return written && untouched ? part.apply(before) : part.apply(now);
    }

    private Set<GroupId> mixed() {
        Set<GroupId> groups = new HashSet<>(now.schooling().mixedGroups());
        Set<GroupId> added = new HashSet<>(after.schooling().mixedGroups());
        added.removeAll(before.schooling().mixedGroups());
        groups.removeAll(added);
        return groups;
    }
}
