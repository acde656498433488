package nl.driehoek.ui.pupil;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.contact.Tone;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.Step;
import nl.driehoek.domain.conversation.StepState;
import nl.driehoek.domain.family.FamilyMember;
import nl.driehoek.domain.pupil.ChildPicture;
import nl.driehoek.domain.pupil.Placement;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.service.ClassBook;
import nl.driehoek.service.PupilCare;

/**
 * Everything a dossier shows, read at once.
 *
 * @param today the day it was read
 * @param pupil the pupil
 * @param place group as it is written
 * @param teachers names of the teachers
 * @param family parents and carers in their order
 * @param siblings brothers and sisters the colleague may see
 * @param picture the child at home and at school, if anything was written
 * @param contacts all contacts, newest first, also planned ones
 * @param agreements agreements, newest change first
 * @param placements the line of the time at school, oldest first
 */
record DossierData(
        LocalDate today,
        Stored<Pupil> pupil,
        String place,
        List<String> teachers,
        List<Stored<FamilyMember>> family,
        List<Pupil> siblings,
        Optional<Stored<ChildPicture>> picture,
        List<Conversation> contacts,
        List<Agreement> agreements,
        List<Placement> placements) {

    /** Reads; empty when there is no such pupil or no right to see it. */
    static Optional<DossierData> read(PupilCare care, PupilId id) {
        return care.pupils().find(id).map(pupil -> {
            ClassBook book = care.groups().book();
            return new DossierData(
                    care.today(),
                    pupil,
                    book.place(pupil.value()),
                    book.teachers(pupil.value()).stream()
                            .map(teacher -> teacher.name().full())
                            .toList(),
                    care.families().of(id),
                    care.families().siblings(id),
                    care.pupils().picture(id),
                    care.timeline().of(id).stream().map(Stored::value).toList(),
                    care.timeline().agreements(id).stream().map(Stored::value).toList(),
                    care.pupils().placements(id));
        });
    }

    PupilId id() {
        return pupil.value().id();
    }

    /** How the child is spoken of. */
    String spoken() {
        return pupil.value().name().spoken();
    }

    /** The contacts that took place, newest first. */
    List<Conversation> past() {
        return contacts.stream().filter(contact -> tookPlace(contact, today)).toList();
    }

    /** When school shared good news last. */
    Optional<LocalDate> lastGoodNews() {
        return past().stream()
                .filter(contact -> contact.nature().tone() == Tone.GOOD_NEWS)
                .map(contact -> contact.moment().on())
                .findFirst();
    }

    /** What a parent who looks along may see: contacts in which all parents of the child took part. */
    boolean forEveryParent(Conversation contact) {
        return family.stream()
                .map(member -> member.value().parent().id().value())
                .allMatch(parent -> contact.participants().stream()
                        .anyMatch(one -> one.person().equals(Optional.of(parent))));
    }

    /** A note took place; a talk did when it was held or its day is over. */
    static boolean tookPlace(Conversation contact, LocalDate today) {
        LocalDate on = contact.moment().on();
        boolean held = !contact.talk() || contact.state(Step.TALK) == StepState.DONE;
        return on.isBefore(today) || on.equals(today) && held;
    }
}
