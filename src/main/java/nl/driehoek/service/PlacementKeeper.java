package nl.driehoek.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.pupil.Placement;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.school.Group;
import nl.driehoek.domain.staff.Colleague;
import nl.driehoek.store.ColleagueRepository;
import nl.driehoek.store.GroupRepository;
import nl.driehoek.store.Json;
import nl.driehoek.store.PupilRepository;
import nl.driehoek.store.Writing;

/**
 * Keeps the line of a pupil's time at school by itself: when group, year or teacher changes, the running stretch ends and
 * the next begins. Staff change, the line stays.
 */
public final class PlacementKeeper {

    private final PupilRepository pupils;
    private final GroupRepository groups;
    private final ColleagueRepository colleagues;

    /** Documents are read by {@code json}. */
    public PlacementKeeper(Json json) {
        this.pupils = new PupilRepository(json);
        this.groups = new GroupRepository(json);
        this.colleagues = new ColleagueRepository(json);
    }

    /** What stands in the school on one moment, for following many pupils without reading it again. */
    record Book(List<Group> groups, List<Colleague> colleagues) {}

    Book book(Writing writing) {
        return new Book(
                groups.all(writing.sql()).stream().map(Stored::value).toList(),
                colleagues.all(writing.sql()).stream().map(Stored::value).toList());
    }

    /** Brings the line of {@code pupil} up to {@code today}, in the transaction that saved the pupil. */
    public void follow(Writing writing, Pupil pupil, LocalDate today) {
        follow(writing, pupil, today, book(writing));
    }

    void follow(Writing writing, Pupil pupil, LocalDate today, Book book) {
        List<Placement> line = pupils.placements(writing.sql(), pupil.id());
        Optional<Placement> running =
                line.stream().filter(stretch -> stretch.until().isEmpty()).reduce((_, last) -> last);
        Optional<LocalDate> left =
                pupil.schooling().gone(today) ? pupil.schooling().left() : Optional.empty();
        if (left.isPresent()) {
            running.ifPresent(stretch -> end(writing, stretch, left.get()));
            return;
        }
        Optional<Group> group = groupOf(pupil, book);
        String name = group.map(home -> home.nameFor(pupil.schooling().year())).orElse("");
        String teachers = group.map(home -> teachers(home, book)).orElse("");
        boolean same = running.map(stretch ->
                        stretch.group().equals(name) && stretch.teachers().equals(teachers))
                .orElse(name.isEmpty());
        if (!same) {
            running.filter(stretch -> stretch.from().isBefore(today))
                    .ifPresent(stretch -> end(writing, stretch, today.minusDays(1)));
            LocalDate from = line.isEmpty() ? firstDay(pupil, today) : today;
            LocalDate begin = running.filter(stretch -> !stretch.from().isBefore(today))
                    .map(Placement::from)
                    .orElse(from);
            pupils.save(writing, new Placement(pupil.id(), name, teachers, begin, Optional.empty()));
        }
    }

    private void end(Writing writing, Placement stretch, LocalDate wished) {
        LocalDate until = wished.isBefore(stretch.from()) ? stretch.from() : wished;
        pupils.save(
                writing,
                new Placement(
                        stretch.pupil(), stretch.group(), stretch.teachers(), stretch.from(), Optional.of(until)));
    }

    private static LocalDate firstDay(Pupil pupil, LocalDate today) {
        return pupil.schooling().started().filter(day -> !day.isAfter(today)).orElse(today);
    }

    private static Optional<Group> groupOf(Pupil pupil, Book book) {
        return pupil.schooling()
                .homeGroup()
                .flatMap(id -> book.groups().stream()
                        .filter(group -> group.id().equals(id))
                        .findFirst());
    }

    private static String teachers(Group group, Book book) {
        return book.colleagues().stream()
                .filter(colleague -> group.teachers().contains(colleague.id()))
                .map(colleague -> colleague.name().full())
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
