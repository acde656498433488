package nl.driehoek.domain.school;

import nl.driehoek.domain.Require;

/**
 * A postal address; every part may be empty.
 *
 * @param street street and number
 * @param postcode as written, "1234 AB"
 * @param town place
 */
public record Address(String street, String postcode, String town) {

    /** No address known. */
    public static final Address NONE = new Address("", "", "");

    /** Tidies spaces. */
    public Address {
        street = Require.line(street, "street");
        postcode = Require.line(postcode, "postcode");
        town = Require.line(town, "town");
    }

    /** Whether nothing is filled. */
    public boolean empty() {
        return street.isEmpty() && postcode.isEmpty() && town.isEmpty();
    }

    /** On one line: "Lindelaan 4, 1234 AB Dorpstad"; empty when nothing is filled. */
    public String line() {
        String place = (postcode + " " + town).strip();
        return street.isEmpty() || place.isEmpty() ? street + place : street + ", " + place;
    }

    /** An address is personal. */
    @Override
    public String toString() {
        return "Address";
    }
}
