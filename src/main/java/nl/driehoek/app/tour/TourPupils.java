package nl.driehoek.app.tour;

import java.util.List;
import java.util.stream.Stream;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.AgreementStatus;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.service.Desk;
import nl.driehoek.service.Pupils;
import nl.driehoek.service.Timeline;

/** The pupils at school, and what there is about them. */
record TourPupils(Desk desk) {

    /** Both schools of the tour have her. */
    Pupil zoe() {
        return all().filter(pupil -> pupil.name().callName().equals("Zoë"))
                .findFirst()
                .orElseThrow();
    }

    Stream<Pupil> all() {
        return new Pupils(desk).atSchool().stream().map(Stored::value);
    }

    /** The first agreement on paper that follows from a talk. */
    Agreement agreed() {
        return agreements(AgreementStatus.ISSUED)
                .filter(agreement -> agreement.conversation().isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** The first agreement that is still being written. */
    Agreement drafted() {
        return agreements(AgreementStatus.DRAFT).findFirst().orElseThrow();
    }

    private Stream<Agreement> agreements(AgreementStatus status) {
        return all().flatMap(pupil -> new Timeline(desk).agreements(pupil.id()).stream())
                .map(Stored::value)
                .filter(agreement -> agreement.status() == status);
    }

    /** The first talk of today. */
    Conversation talkOfToday() {
        return all().map(pupil -> new Timeline(desk).of(pupil.id()))
                .flatMap(List::stream)
                .map(Stored::value)
                .filter(one -> one.talk() && one.moment().on().equals(desk.today()))
                .findFirst()
                .orElseThrow();
    }
}
