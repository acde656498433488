package nl.driehoek.service;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.contact.Initiative;
import nl.driehoek.domain.contact.Tone;
import nl.driehoek.domain.conversation.Moment;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.store.PupilDigests;
import nl.driehoek.store.PupilDigests.Contact;
import nl.driehoek.store.PupilDigests.Signatures;

/** The list of pupils with what school did last and can do first. It says something about school, not about parents. */
public final class PupilLines {

    private static final int WEEKS_WITHOUT_GOOD_NEWS = 6;
    private static final int DAYS_BEFORE_LOOK_BACK = 7;
    private static final int LAST_CONTACTS = 5;

    private final Desk desk;
    private final Pupils pupils;
    private final Groups groups;

    /** Lines at {@code desk}. */
    public PupilLines(Desk desk) {
        this.desk = desk;
        this.pupils = new Pupils(desk);
        this.groups = new Groups(desk);
    }

    /** What was read once for all lines. */
    private record Digest(
            LocalDate today,
            ClassBook book,
            Map<PupilId, List<Contact>> contacts,
            Map<PupilId, List<Signatures>> signatures) {}

    /** The pupils who are at school and whom the colleague may see, by surname without prefix in Dutch order. */
    public List<PupilLine> atSchool() {
        Digest digest = digest();
        return pupils.atSchool().stream()
                .map(Stored::value)
                .map(pupil -> line(pupil, digest))
                .toList();
    }

    private Digest digest() {
        LocalDate today = desk.today();
        Map<PupilId, List<Contact>> contacts =
                desk.read(sql -> new PupilDigests(sql).contactsFrom(today.minusYears(1))).stream()
                        .collect(Collectors.groupingBy(Contact::pupil));
        Map<PupilId, List<Signatures>> signatures = desk.read(sql -> new PupilDigests(sql).issued()).stream()
                .collect(Collectors.groupingBy(Signatures::pupil));
        return new Digest(today, groups.book(), contacts, signatures);
    }

    private static PupilLine line(Pupil pupil, Digest digest) {
        List<Contact> all = digest.contacts().getOrDefault(pupil.id(), List.of());
        List<Contact> bySchool = all.stream()
                .filter(contact -> past(contact, digest.today()) && contact.initiative() == Initiative.SCHOOL)
                .toList();
        Optional<LocalDate> good = all.stream()
                .filter(contact -> past(contact, digest.today()) && contact.tone() == Tone.GOOD_NEWS)
                .map(Contact::on)
                .reduce((_, last) -> last);
        List<Tone> tones = bySchool.stream()
                .skip(Math.max(0, bySchool.size() - LAST_CONTACTS))
                .map(Contact::tone)
                .toList();
        return new PupilLine(
                pupil,
                digest.book().place(pupil),
                digest.book().teachers(pupil).stream()
                        .map(teacher -> teacher.name().full())
                        .toList(),
                tones,
                good,
                next(all, digest.today()),
                toDo(pupil, all, good, digest));
    }

    /** A contact counts when it took place: it was noted, or the talk was held, or its day is over. */
    private static boolean past(Contact contact, LocalDate today) {
        return !contact.on().isAfter(today)
                && (!contact.planned() || contact.held() || contact.on().isBefore(today));
    }

    private static Optional<Moment> next(List<Contact> all, LocalDate today) {
        return all.stream()
                .filter(contact ->
                        contact.planned() && !contact.held() && !contact.on().isBefore(today))
                .findFirst()
                .map(contact -> moment(contact.on(), contact.from()));
    }

    private static Moment moment(LocalDate on, Optional<LocalTime> from) {
        return new Moment(on, from, Optional.empty(), "");
    }

    private static Optional<PupilLine.ToDo> toDo(
            Pupil pupil, List<Contact> all, Optional<LocalDate> good, Digest digest) {
        if (all.stream().anyMatch(contact -> contact.planned() && contact.held() && !contact.reported())) {
            return Optional.of(new PupilLine.ToDo.Report());
        }
        List<Signatures> issued = digest.signatures().getOrDefault(pupil.id(), List.of());
        Optional<Signatures> unsigned = issued.stream()
                .filter(agreement -> agreement.signed() < agreement.signers())
                .findFirst();
        if (unsigned.isPresent()) {
            return unsigned.map(open -> new PupilLine.ToDo.Signatures(open.signed(), open.signers()));
        }
        LocalDate soon = digest.today().plusDays(DAYS_BEFORE_LOOK_BACK);
        Optional<LocalDate> lookBack = issued.stream()
                .flatMap(agreement -> agreement.lookBackOn().stream())
                .filter(day -> !day.isAfter(soon))
                .sorted()
                .findFirst();
        if (lookBack.isPresent()) {
            return lookBack.map(PupilLine.ToDo.LookBack::new);
        }
        LocalDate longAgo = digest.today().minusWeeks(WEEKS_WITHOUT_GOOD_NEWS);
        boolean recent = good.filter(day -> day.isAfter(longAgo)).isPresent();
        return recent ? Optional.empty() : Optional.of(new PupilLine.ToDo.GoodNews());
    }
}
