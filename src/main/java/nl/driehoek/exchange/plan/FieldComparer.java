package nl.driehoek.exchange.plan;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.pupil.ExternalKey;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.pupil.Sex;
import nl.driehoek.domain.school.GroupId;
import nl.driehoek.domain.school.YearGroup;
import nl.driehoek.exchange.roster.DutchNames;
import nl.driehoek.exchange.roster.FileKey;
import nl.driehoek.exchange.roster.IncomingPupil;
import nl.driehoek.text.Texts;

/**
 * Compares a row of a file with a pupil, field by field. A value is proposed when the present one is empty or comes
 * from an earlier import; what people entered themselves is shown beside it and kept. Empty fields of a file change
 * nothing.
 */
final class FieldComparer {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Texts.DUTCH);

    private final Map<PupilId, Imported> imported;
    private final GroupMatcher groups;
    private final String source;
    private final Texts texts;

    FieldComparer(Map<PupilId, Imported> imported, GroupMatcher groups, String source, Texts texts) {
        this.imported = imported;
        this.groups = groups;
        this.source = source;
        this.texts = texts;
    }

    List<FieldChange> compare(IncomingPupil row, Pupil current) {
        Compared compared = new Compared(current, Optional.ofNullable(imported.get(current.id())));
        names(row.name(), compared);
        compared.field(PupilField.BORN, row.born(), Pupil::born, DAY::format);
        compared.field(
                PupilField.SEX,
                Optional.of(row.sex()).filter(sex -> sex != Sex.UNKNOWN),
                pupil -> Optional.of(pupil.sex()).filter(sex -> sex != Sex.UNKNOWN),
                this::sex);
        compared.field(
                PupilField.YEAR,
                row.schooling().year(),
                pupil -> pupil.schooling().year(),
                YearGroup::code);
        compared.field(
                PupilField.LOCATION,
                filled(row.schooling().location()),
                pupil -> filled(pupil.schooling().location()),
                location -> location);
        compared.field(
                PupilField.STARTED,
                row.schooling().started(),
                pupil -> pupil.schooling().started(),
                DAY::format);
        home(row, compared);
        mixed(row, compared);
        key(row, compared);
        return compared.changes;
    }

    /** The one field that changes when a pupil has left. */
    List<FieldChange> left(IncomingPupil row, Pupil current) {
        Compared compared = new Compared(current, Optional.ofNullable(imported.get(current.id())));
        compared.field(
                PupilField.LEFT,
                row.schooling().left(),
                pupil -> pupil.schooling().left(),
                DAY::format);
        return compared.changes;
    }

    private void names(PersonName name, Compared compared) {
        compared.text(PupilField.CALL_NAME, name.callName(), PersonName::callName);
        compared.text(PupilField.FIRST_NAMES, name.firstNames(), PersonName::firstNames);
        compared.text(PupilField.INITIALS, name.initials(), PersonName::initials);
        compared.text(PupilField.PREFIX, name.prefix(), PersonName::prefix);
        compared.text(PupilField.SURNAME, name.surname(), PersonName::surname);
    }

    private void home(IncomingPupil row, Compared compared) {
        Optional<String> key = row.schooling().homeGroup();
        if (key.isEmpty()) {
            return;
        }
        Optional<GroupId> incoming = groups.existing(key.get());
        Optional<GroupId> current = compared.current.schooling().homeGroup();
        if (incoming.isPresent() && incoming.equals(current)) {
            return;
        }
        Optional<GroupId> last = compared.last.flatMap(written ->
                written.value(PupilField.HOME_GROUP, pupil -> pupil.schooling().homeGroup()));
        boolean ownChoice = last.isPresent() && last.equals(incoming);
        boolean take = current.isEmpty() || last.equals(current);
        if (!ownChoice) {
            compared.changes.add(new FieldChange(
                    PupilField.HOME_GROUP, current.map(groups::name).orElse(""), groups.name(key.get()), take));
        }
    }

    private void mixed(IncomingPupil row, Compared compared) {
        Set<GroupId> current = compared.current.schooling().mixedGroups();
        List<String> missing = row.schooling().mixedGroups().stream()
                .filter(key ->
                        groups.existing(key).map(id -> !current.contains(id)).orElse(true))
                .toList();
        Set<GroupId> last = compared.last
                .filter(written -> written.wrote(PupilField.MIXED_GROUPS))
                .map(written -> written.values().schooling().mixedGroups())
                .orElse(Set.of());
        boolean takenOut = !missing.isEmpty()
                && missing.stream()
                        .allMatch(key ->
                                groups.existing(key).filter(last::contains).isPresent());
        if (!missing.isEmpty() && !takenOut) {
            compared.changes.add(new FieldChange(
                    PupilField.MIXED_GROUPS,
                    current.stream().map(groups::name).sorted().collect(Collectors.joining(", ")),
                    missing.stream().map(groups::name).collect(Collectors.joining(", ")),
                    true));
        }
    }

    private void key(IncomingPupil row, Compared compared) {
        Optional<String> key = row.key().filter(FileKey::stable).map(FileKey::value);
        Optional<ExternalKey> own = compared.current.externalKey();
        boolean stronger = own.isEmpty()
                || own.get().source().equals("CSV")
                || own.get().source().equals(source);
        if (key.isEmpty() || !stronger || own.equals(key.map(value -> new ExternalKey(source, value)))) {
            return;
        }
        compared.changes.add(
                new FieldChange(PupilField.KEY, own.map(ExternalKey::key).orElse(""), key.get(), true));
    }

    private String sex(Sex sex) {
        return switch (sex) {
            case UNKNOWN -> texts.get("import.sex.unknown");
            case BOY -> texts.get("import.sex.boy");
            case GIRL -> texts.get("import.sex.girl");
            case UNSPECIFIED -> texts.get("import.sex.unspecified");
        };
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(line -> !line.isEmpty());
    }

    /** The changes of one pupil as they are found. */
    private static final class Compared {

        private final Pupil current;
        private final Optional<Imported> last;
        private final List<FieldChange> changes = new ArrayList<>();

        Compared(Pupil current, Optional<Imported> last) {
            this.current = current;
            this.last = last;
        }

        void text(PupilField field, String incoming, Function<PersonName, String> part) {
            String now = part.apply(current.name());
            if (!DutchNames.lostMarks(incoming, now)) {
                field(field, filled(incoming), pupil -> filled(part.apply(pupil.name())), text -> text);
            }
        }

        <T> void field(
                PupilField field, Optional<T> incoming, Function<Pupil, Optional<T>> part, Function<T, String> shown) {
            Optional<T> now = part.apply(current);
            if (incoming.isEmpty() || incoming.equals(now)) {
                return;
            }
            Optional<T> before = last.flatMap(written -> written.value(field, part));
            if (before.equals(incoming)) {
                return;
            }
            boolean take = now.isEmpty() || before.equals(now);
            changes.add(new FieldChange(field, now.map(shown).orElse(""), shown.apply(incoming.get()), take));
        }
    }
}
