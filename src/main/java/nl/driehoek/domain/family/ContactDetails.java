package nl.driehoek.domain.family;

import java.util.List;
import java.util.Objects;
import nl.driehoek.domain.Require;
import nl.driehoek.domain.school.Address;

/**
 * How to reach a parent; never printed on the paper of another parent.
 *
 * @param phones numbers as written, most useful first
 * @param mail mail address, may be empty
 * @param address postal address
 */
public record ContactDetails(List<String> phones, String mail, Address address) {

    /** Nothing known. */
    public static final ContactDetails NONE = new ContactDetails(List.of(), "", Address.NONE);

    /** Tidies and copies; empty numbers fall out. */
    public ContactDetails {
        phones = phones.stream()
                .map(phone -> Require.line(phone, "phone"))
                .filter(phone -> !phone.isEmpty())
                .toList();
        mail = Require.line(mail, "mail");
        Objects.requireNonNull(address, "address");
    }

    /**
     * The digits of a phone number the Dutch way, to compare numbers that are written differently: 0612345678 for "06-123
     * 45 678", "+31 6 12345678" and "0031612345678". Empty when there is no digit.
     */
    public static String digits(String phone) {
        String digits = phone.replaceAll("\\(0\\)", "").replaceAll("[^0-9+]", "");
        return digits.replaceFirst("^(\\+31|0031)0?", "0").replace("+", "");
    }

    /** Personal. */
    @Override
    public String toString() {
        return "ContactDetails";
    }
}
