package nl.driehoek.domain.nvc;

import nl.driehoek.domain.Require;

/**
 * One column of the sheet; every part may be empty.
 *
 * @param observation waarneming: what a camera would show
 * @param feeling gevoel
 * @param need behoefte: universal
 * @param request verzoek
 */
public record NvcSide(String observation, String feeling, String need, String request) {

    /** Nothing written yet. */
    public static final NvcSide EMPTY = new NvcSide("", "", "", "");

    /** Tidies the texts. */
    public NvcSide {
        observation = Require.text(observation, "observation");
        feeling = Require.text(feeling, "feeling");
        need = Require.text(need, "need");
        request = Require.text(request, "request");
    }

    /** Private. */
    @Override
    public String toString() {
        return "NvcSide";
    }
}
