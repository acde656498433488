package nl.driehoek.exchange.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.pupil.ExternalKey;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.exchange.roster.DutchNames;
import nl.driehoek.exchange.roster.FileKey;
import nl.driehoek.exchange.roster.IncomingPupil;

/** Finds the pupil in the store that a row of a file means: by key, else by name and birth date, else by asking. */
final class PupilMatcher {

    private final String source;
    private final Map<String, List<Pupil>> byKey = new HashMap<>();
    private final Map<String, List<Pupil>> byName = new HashMap<>();

    PupilMatcher(List<Pupil> pupils, String source) {
        this.source = source;
        for (Pupil pupil : pupils) {
            pupil.externalKey().ifPresent(key -> add(byKey, key.key(), pupil));
            add(byName, name(pupil.name()), pupil);
        }
    }

    /** Who is meant. */
    sealed interface Match {}

    /** Nobody in the store. */
    record Nobody() implements Match {}

    /** Exactly this pupil. */
    record One(Pupil pupil) implements Match {}

    /** One of these, or nobody: a person has to say. */
    record Ask(List<Pupil> candidates) implements Match {}

    Match match(IncomingPupil row) {
        Optional<String> key = row.key().filter(FileKey::stable).map(FileKey::value);
        List<Pupil> keyed =
                key.map(value -> byKey.getOrDefault(value, List.of())).orElse(List.of());
        List<Pupil> sure = keyed.stream().filter(this::ofSource).toList();
        if (sure.size() == 1) {
            return somebodyElse(sure.getFirst(), row) ? new Ask(sure) : new One(sure.getFirst());
        }
        List<Pupil> likely = keyed.stream().filter(pupil -> agrees(pupil, row)).toList();
        return likely.size() == 1 ? new One(likely.getFirst()) : byName(row, key);
    }

    /** The name by which pupils are told apart, without prefix, marks and capitals. */
    static String name(PersonName name) {
        return DutchNames.fold(name.callName()) + " " + DutchNames.fold(name.surname());
    }

    private Match byName(IncomingPupil row, Optional<String> key) {
        List<Pupil> named = byName.getOrDefault(name(row.name()), List.of()).stream()
                .filter(pupil -> !otherKey(pupil, key))
                .toList();
        List<Pupil> exact = named.stream().filter(pupil -> sameDay(pupil, row)).toList();
        if (exact.size() == 1) {
            return new One(exact.getFirst());
        }
        return named.isEmpty() ? new Nobody() : new Ask(exact.isEmpty() ? named : exact);
    }

    private boolean ofSource(Pupil pupil) {
        return pupil.externalKey()
                .map(ExternalKey::source)
                .filter(source::equals)
                .isPresent();
    }

    private boolean otherKey(Pupil pupil, Optional<String> key) {
        return key.isPresent()
                && ofSource(pupil)
                && pupil.externalKey()
                        .filter(own -> !own.key().equals(key.get()))
                        .isPresent();
    }

    private static boolean somebodyElse(Pupil pupil, IncomingPupil row) {
        boolean otherDay = pupil.born().isPresent() && row.born().isPresent() && !sameDay(pupil, row);
        return otherDay && !call(pupil.name()).equals(call(row.name()));
    }

    private static boolean agrees(Pupil pupil, IncomingPupil row) {
        boolean noContradiction = pupil.born().isEmpty() || row.born().isEmpty() || sameDay(pupil, row);
        return noContradiction && call(pupil.name()).equals(call(row.name()));
    }

    private static boolean sameDay(Pupil pupil, IncomingPupil row) {
        Optional<LocalDate> born = pupil.born();
        return born.isPresent() && born.equals(row.born());
    }

    private static String call(PersonName name) {
        return DutchNames.fold(name.spoken());
    }

    private static void add(Map<String, List<Pupil>> map, String key, Pupil pupil) {
        map.computeIfAbsent(key, fresh -> new ArrayList<>()).add(pupil);
    }
}
