package nl.driehoek.service;

import java.util.List;

/** A recovery sheet that is shown once and of which part is asked back before it counts. */
public interface AskedBack {

    /** The groups to print. */
    List<String> groups();

    /** The numbers, from 1, of the groups to type back from the sheet. */
    List<Integer> askedBack();

    /** Whether {@code typed} are the groups asked back, in that order. */
    boolean answer(List<String> typed);
}
