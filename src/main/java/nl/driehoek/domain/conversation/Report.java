package nl.driehoek.domain.conversation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.driehoek.domain.Require;

/**
 * The report of a talk. What goes well comes first; everybody's part is equal.
 *
 * @param schema form of this sheet, now 1
 * @param conversation of which talk
 * @param outcome whether the question was answered
 * @param answer the answer in one or two sentences
 * @param goesWell what goes well
 * @param voices one section per person: parents each apart, pupil, teacher, others
 * @param tellBack how both understood it
 * @param next how people meet again
 * @param distribution who received which version
 * @param notes what was said per point of the agenda
 * @param revising why a new version is being made, while it is; empty otherwise
 */
public record Report(
        int schema,
        ConversationId conversation,
        Answered outcome,
        String answer,
        String goesWell,
        List<Voice> voices,
        TellBack tellBack,
        NextTalk next,
        List<Distribution> distribution,
        List<AgendaNote> notes,
        String revising) {

    /** The form this version writes. */
    public static final int SCHEMA = 1;

    /** Tidies and copies. */
    public Report {
        Objects.requireNonNull(conversation, "conversation");
        Objects.requireNonNull(outcome, "outcome");
        answer = Require.text(answer, "answer");
        goesWell = Require.text(goesWell, "goesWell");
        voices = List.copyOf(voices);
        Objects.requireNonNull(tellBack, "tellBack");
        Objects.requireNonNull(next, "next");
        distribution = List.copyOf(distribution);
        notes = List.copyOf(notes);
        revising = Require.text(revising, "revising");
    }

    /** A report in which nothing was written yet, with an empty section for each of {@code voices}. */
    public static Report empty(ConversationId conversation, List<Voice> voices) {
        return new Report(
                SCHEMA,
                conversation,
                Answered.OPEN,
                "",
                "",
                voices,
                TellBack.EMPTY,
                new NextTalk.Open(),
                List.of(),
                List.of(),
                "");
    }

    /** All that parents will read in it, in the order of the page, without what is empty. */
    public List<String> words() {
        return Stream.of(
                        Stream.of(answer, goesWell),
                        voices.stream().map(Voice::text),
                        Stream.of(tellBack.parents(), tellBack.school()))
                .flatMap(part -> part)
                .filter(text -> !text.isBlank())
                .toList();
    }

    /**
     * The sections that still need words, or a reason why there are none: of each parent and the pupil, and one of school,
     * so that all three corners are heard. Who was not there needs nothing.
     *
     * @param people who took part
     */
    public List<Voice> unheard(List<Participant> people) {
        List<Voice> there = voices.stream()
                .filter(voice ->
                        people.stream().noneMatch(one -> voice.isOf(one) && one.attendance() == Attendance.ABSENT))
                .toList();
        boolean schoolSpoke = there.stream().anyMatch(voice -> voice.kind() == PartyKind.STAFF && voice.settled());
        Stream<Voice> school = schoolSpoke
                ? Stream.empty()
                : there.stream()
                        .filter(voice -> voice.kind() == PartyKind.STAFF)
                        .limit(1);
        Stream<Voice> home = there.stream()
                .filter(voice -> voice.kind() == PartyKind.PARENT || voice.kind() == PartyKind.PUPIL)
                .filter(voice -> !voice.settled());
        return Stream.concat(home, school).toList();
    }

    /** The same report with other sections of people. */
    public Report withVoices(List<Voice> next) {
        return new Report(
                schema,
                conversation,
                outcome,
                answer,
                goesWell,
                next,
                tellBack,
                this.next,
                distribution,
                notes,
                revising);
    }

    /** The same report, received by {@code others}. */
    public Report withDistribution(List<Distribution> others) {
        return new Report(
                schema, conversation, outcome, answer, goesWell, voices, tellBack, next, others, notes, revising);
    }

    /** The same report with other notes at the agenda. */
    public Report withNotes(List<AgendaNote> others) {
        return new Report(
                schema,
                conversation,
                outcome,
                answer,
                goesWell,
                voices,
                tellBack,
                next,
                distribution,
                others,
                revising);
    }

    /** The same report, of which a new version is being made because of {@code reason}; empty: no longer. */
    public Report revisingBecause(String reason) {
        return new Report(
                schema, conversation, outcome, answer, goesWell, voices, tellBack, next, distribution, notes, reason);
    }

    /** Personal. */
    @Override
    public String toString() {
        return "Report of " + conversation.value();
    }
}
