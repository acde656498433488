package nl.driehoek.domain.school;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.domain.Require;

/**
 * The school itself.
 *
 * @param name as on paper
 * @param brin optional number
 * @param address for the head of printed sheets
 * @param phone as written
 * @param mail as written
 * @param endOfDay when pupils leave school, per weekday; days without school are absent
 * @param logo SHA-256 of the picture among the attachments, if any
 */
public record School(
        String name,
        Optional<Brin> brin,
        Address address,
        String phone,
        String mail,
        Map<DayOfWeek, LocalTime> endOfDay,
        Optional<String> logo) {

    /** Tidies the texts; the name must be filled. */
    public School {
        name = Require.filled(Require.line(name, "name"), "name");
        Objects.requireNonNull(brin, "brin");
        Objects.requireNonNull(address, "address");
        phone = Require.line(phone, "phone");
        mail = Require.line(mail, "mail");
        endOfDay = Map.copyOf(endOfDay);
        Objects.requireNonNull(logo, "logo");
    }

    /** The same school with another phone number. */
    public School withPhone(String number) {
        return new School(name, brin, address, number, mail, endOfDay, logo);
    }

    /** The same school with another picture, or none. */
    public School withLogo(Optional<String> sha256) {
        return new School(name, brin, address, phone, mail, endOfDay, sha256);
    }

    /** A school of which only the name is known. */
    public static School named(String name) {
        return new School(name, Optional.empty(), Address.NONE, "", "", Map.of(), Optional.empty());
    }
}
