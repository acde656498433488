package nl.driehoek.domain.school;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupTest {

    @ParameterizedTest
    @CsvSource({
        "De Reigers, 6, 6 De Reigers",
        "5/6 De Reigers, 6, 6 De Reigers",
        "Groep 3 De Egels, 3, 3 De Egels",
        "groep 5/6 De Reigers, , 5/6 De Reigers",
        "Groep 7, 7, 7",
        "6A, 6, 6A",
        "Structuurgroep Bever, , Structuurgroep Bever"
    })
    void aPlaceSaysTheOwnYearOnceAndNeverTheWordGroup(String name, String year, String place) {
        Group group = new Group(
                new GroupId(new UUID(0, 1)), name, GroupKind.HOME, Optional.empty(), new SchoolYear(2026), Set.of());
        assertEquals(place, group.nameFor(Optional.ofNullable(year).flatMap(YearGroup::parse)));
    }
}
