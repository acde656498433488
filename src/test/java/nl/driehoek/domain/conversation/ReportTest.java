package nl.driehoek.domain.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.driehoek.house.Requirement;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Participant FATMA = person(PartyKind.PARENT, "Fatma", Attendance.PRESENT);
    private static final Participant MARK = person(PartyKind.PARENT, "Mark", Attendance.ABSENT);
    private static final Participant ZOE = person(PartyKind.PUPIL, "Zoë", Attendance.EXPECTED);
    private static final Participant ELIF = person(PartyKind.STAFF, "Elif", Attendance.PRESENT);
    private static final Participant MARLEEN = person(PartyKind.STAFF, "Marleen", Attendance.PRESENT);
    private static final Participant AUNT = person(PartyKind.COMPANION, "tante Els", Attendance.PRESENT);

    @Test
    @Requirement("CR-02")
    void eachParentWhoWasThereThePupilAndOneOfSchoolAreHeard() {
        List<Participant> people = List.of(FATMA, MARK, ZOE, ELIF, MARLEEN, AUNT);
        assertEquals(List.of("Fatma", "Zoë", "Elif"), unheard(people, List.of()));
        assertEquals(List.of("Fatma", "Zoë"), unheard(people, List.of("Marleen")));
        assertEquals(List.of(), unheard(people, List.of("Fatma", "Zoë", "Elif")));
    }

    @Test
    void aReasonIsEnough() {
        Report report = Report.empty(
                new ConversationId(new UUID(1, 1)),
                List.of(new Voice(PartyKind.PUPIL, ZOE.person(), "Zoë", "", "was nog in de klas")));
        assertEquals(List.of(), report.unheard(List.of(ZOE)));
    }

    private static List<String> unheard(List<Participant> people, List<String> spoke) {
        List<Voice> voices = people.stream()
                .map(one ->
                        new Voice(one.kind(), one.person(), one.name(), spoke.contains(one.name()) ? "Iets." : "", ""))
                .toList();
        return Report.empty(new ConversationId(new UUID(1, 1)), voices).unheard(people).stream()
                .map(Voice::name)
                .toList();
    }

    private static Participant person(PartyKind kind, String name, Attendance attendance) {
        return new Participant(
                kind, Optional.of(new UUID(2, name.hashCode())), name, "", "", attendance, Optional.empty());
    }
}
