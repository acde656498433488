package nl.driehoek.service;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.driehoek.document.Attendee;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.Participant;
import nl.driehoek.domain.conversation.PartyKind;
import nl.driehoek.domain.conversation.Preparation;
import nl.driehoek.domain.conversation.ReportVersion;
import nl.driehoek.domain.family.FamilyMember;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.school.School;
import nl.driehoek.domain.staff.Colleague;

/**
 * What the store knows of a talk, read at one moment. It never leaves this package: a document is built from it for one
 * recipient alone.
 *
 * @param talk the talk
 * @param pupil about whom
 * @param preparation the prepared part
 * @param reports confirmed versions of the report, oldest first
 * @param family all parents
 * @param school the school
 * @param lead who leads the talk, if that colleague is known
 */
record TalkOnPaper(
        Conversation talk,
        Pupil pupil,
        Preparation preparation,
        List<ReportVersion> reports,
        List<FamilyMember> family,
        School school,
        Optional<Colleague> lead) {

    Optional<LocalTime> from() {
        return talk.moment().from();
    }

    Optional<LocalTime> until() {
        return talk.moment().until();
    }

    String leadName() {
        return lead.map(one -> one.name().full()).orElse(school.name());
    }

    /** The family member with the id of {@code copy}, if the recipient is one. */
    Optional<FamilyMember> member(PaperCopy copy) {
        return copy.parent()
                .flatMap(id -> family.stream()
                        .filter(one -> one.parent().id().equals(id))
                        .findFirst());
    }

    /** Whether {@code one} is the recipient of {@code copy}. */
    static boolean is(Participant one, PaperCopy copy) {
        return one.kind() == PartyKind.PARENT
                && (one.person().isPresent()
                        ? one.person().equals(copy.parent().map(id -> id.value()))
                        : one.name().equals(copy.recipient()));
    }

    static Attendee attendee(Participant one) {
        String note =
                one.role().isEmpty() || one.note().isEmpty() ? one.role() + one.note() : one.role() + ", " + one.note();
        return new Attendee(one.name(), note);
    }

    /** Says nothing; it is personal. */
    @Override
    public String toString() {
        return "TalkOnPaper";
    }
}
