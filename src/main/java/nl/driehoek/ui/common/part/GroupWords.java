package nl.driehoek.ui.common.part;

import nl.driehoek.text.Texts;

/** How the group of a pupil is said. */
public final class GroupWords {

    private GroupWords() {}

    /**
     * "groep 6 De Reigers", or the name alone when it has no number.
     *
     * @param place the group as it is written for one pupil, "6 De Reigers"; empty without a group, which gives ""
     */
    public static String of(Texts texts, String place) {
        return !place.isEmpty() && Character.isDigit(place.charAt(0)) ? texts.get("ui.group", place) : place;
    }
}
