package nl.driehoek.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.IssuedCopy;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.Participant;
import nl.driehoek.domain.conversation.PartyKind;
import nl.driehoek.domain.family.Authority;
import nl.driehoek.domain.family.FamilyMember;
import nl.driehoek.domain.family.ParentId;
import nl.driehoek.domain.school.School;

/** Who gets which copy, and what to think of before giving it. */
final class PaperRecipients {

    private final PaperDesk papers;

    PaperRecipients(PaperDesk papers) {
        this.papers = papers;
    }

    /** One copy per parent who signs and one for school. */
    List<PaperCopy> ofAgreement(Agreement agreement, List<FamilyMember> family, School school) {
        List<PaperCopy> copies = new ArrayList<>();
        agreement.parties().stream()
                .filter(party -> party.kind() == PartyKind.PARENT)
                .forEach(party -> add(copies, party.person(), party.name(), family));
        addSchool(copies, school);
        return copies;
    }

    /** The copies that were printed, as they were. */
    List<PaperCopy> issued(List<IssuedCopy> issued, List<FamilyMember> family, School school) {
        List<PaperCopy> copies = new ArrayList<>();
        for (IssuedCopy copy : issued) {
            Optional<FamilyMember> member = family.stream()
                    .filter(one -> one.parent().name().full().equals(copy.recipient()))
                    .findFirst();
            boolean forSchool = copy.recipient().equals(school.name());
            String spoken = member.map(one -> one.parent().name().spoken())
                    .orElse(forSchool ? papers.texts().get("paper.copy.school") : copy.recipient());
            copies.add(new PaperCopy(
                    copy.copy(),
                    member.map(one -> one.parent().id()),
                    copy.recipient(),
                    spoken,
                    false,
                    member.map(this::notes).orElse(List.of())));
        }
        return copies;
    }

    /** One copy per parent who takes part in the talk. */
    List<PaperCopy> ofTalk(Conversation talk, List<FamilyMember> family) {
        List<PaperCopy> copies = new ArrayList<>();
        for (Participant one : talk.participants()) {
            if (one.kind() == PartyKind.PARENT) {
                add(copies, one.person(), one.name(), family);
            }
        }
        return copies;
    }

    /** One copy per parent: those with gezag first, then the others with a note; and one for school. */
    List<PaperCopy> ofReport(List<FamilyMember> family, School school) {
        List<PaperCopy> copies = new ArrayList<>();
        for (Authority authority : List.of(Authority.YES, Authority.UNKNOWN, Authority.NO)) {
            family.stream()
                    .filter(one -> one.link().custody().authority() == authority)
                    .forEach(one -> add(
                            copies,
                            Optional.of(one.parent().id().value()),
                            one.parent().name().full(),
                            family));
        }
        addSchool(copies, school);
        return copies;
    }

    /** The one copy for the colleague. */
    List<PaperCopy> forMe() {
        var name = papers.desk().me().name();
        return List.of(new PaperCopy(1, Optional.empty(), name.full(), name.spoken(), false, List.of()));
    }

    private void add(List<PaperCopy> copies, Optional<UUID> person, String name, List<FamilyMember> family) {
        Optional<FamilyMember> member = person.flatMap(id -> family.stream()
                .filter(one -> one.parent().id().value().equals(id))
                .findFirst());
        copies.add(new PaperCopy(
                copies.size() + 1,
                person.map(ParentId::new),
                name,
                member.map(one -> one.parent().name().spoken()).orElse(name),
                member.map(one -> one.parent().sheet().language().largeType()).orElse(false),
                member.map(this::notes).orElse(List.of())));
    }

    private void addSchool(List<PaperCopy> copies, School school) {
        copies.add(new PaperCopy(
                copies.size() + 1,
                Optional.empty(),
                school.name(),
                papers.texts().get("paper.copy.school"),
                false,
                List.of()));
    }

    private List<PaperNote> notes(FamilyMember member) {
        LocalDate today = papers.desk().today();
        List<PaperNote> notes = new ArrayList<>();
        switch (member.link().custody().authority()) {
            case YES -> {}
            case UNKNOWN -> notes.add(PaperNote.AUTHORITY_UNKNOWN);
            case NO -> notes.add(PaperNote.NO_AUTHORITY);
        }
        if (member.link().custody().restrictions().stream().anyMatch(one -> one.holds(today))) {
            notes.add(PaperNote.COURT_RESTRICTION);
        }
        return notes;
    }
}
