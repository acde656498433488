package nl.driehoek.ui.common.form;

/**
 * A place in a text area to underline.
 *
 * @param from first character
 * @param until the character after the last
 * @param active whether it is the one that is looked at now
 */
public record Underline(int from, int until, boolean active) {}
