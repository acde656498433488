package nl.driehoek.domain.family;

import nl.driehoek.domain.Require;

/**
 * The bridge from a parent's own question to an organisation that can help; every text may be empty.
 *
 * @param effectOnChild what the child notices of it
 * @param organisation which organisation
 * @param contact whom to call there
 * @param consent whether the parent agrees that school gets in touch
 * @param status how far it is
 */
public record HelpBridge(String effectOnChild, String organisation, String contact, boolean consent, String status) {

    /** Nothing written yet. */
    public static final HelpBridge NONE = new HelpBridge("", "", "", false, "");

    /** Tidies the texts. */
    public HelpBridge {
        effectOnChild = Require.text(effectOnChild, "effectOnChild");
        organisation = Require.line(organisation, "organisation");
        contact = Require.line(contact, "contact");
        status = Require.text(status, "status");
    }

    /** Personal. */
    @Override
    public String toString() {
        return "HelpBridge";
    }
}
