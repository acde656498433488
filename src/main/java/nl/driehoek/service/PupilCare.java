package nl.driehoek.service;

import java.time.Clock;
import java.time.LocalDate;

/**
 * The services that the screens about pupils and parents work with, for one signed-in colleague.
 *
 * @param desk the desk they all stand at
 * @param pupils pupils
 * @param groups groups and teachers
 * @param lines the list of pupils
 * @param families parents and carers
 * @param profiles the roles of parents
 * @param timeline contacts and agreements
 */
public record PupilCare(
        Desk desk,
        Pupils pupils,
        Groups groups,
        PupilLines lines,
        Families families,
        RoleProfiles profiles,
        Timeline timeline) {

    /** All of them at {@code desk}. */
    public static PupilCare at(Desk desk) {
        return new PupilCare(
                desk,
                new Pupils(desk),
                new Groups(desk),
                new PupilLines(desk),
                new Families(desk),
                new RoleProfiles(desk),
                new Timeline(desk));
    }

    /** News of what was saved. */
    public Changes changes() {
        return new Changes(desk);
    }

    /** Time and zone of this computer. */
    public Clock clock() {
        return desk.clock();
    }

    /** Today. */
    public LocalDate today() {
        return desk.today();
    }

    /** The full name of the signed-in colleague. */
    public String myName() {
        return desk.me().name().full();
    }
}
