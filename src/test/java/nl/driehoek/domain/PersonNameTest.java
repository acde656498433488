package nl.driehoek.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class PersonNameTest {

    @Test
    void parentsWithOneSurnameAndNoCallNameAreToldApartByTheirInitials() {
        PersonName one = new PersonName("", "", "JM", "van den", "Berg");
        PersonName other = new PersonName("", "", "D", "van den", "Berg");
        assertEquals("J.M. van den Berg", one.full());
        assertNotEquals(one.full(), other.full());
    }

    @Test
    void theCallNameGoesBeforeTheInitials() {
        assertEquals("Zoë van den Berg", new PersonName("Zoë", "", "ZM", "van den", "Berg").full());
        assertEquals("Berg", new PersonName("", "", "", "", "Berg").full());
        assertEquals("J.M. d’Ancona", new PersonName("", "", "J.M.", "d’", "Ancona").full());
    }
}
