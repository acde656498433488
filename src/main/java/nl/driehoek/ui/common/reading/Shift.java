package nl.driehoek.ui.common.reading;

import java.util.List;
import nl.driehoek.domain.coach.Remark;

/**
 * What one change of a text does to places in it.
 *
 * @param from where the texts begin to differ
 * @param until where the same end begins, in the text before
 * @param by how far that end moved
 */
record Shift(int from, int until, int by) {

    static Shift of(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return new Shift(start, before.length() - end, after.length() - before.length());
    }

    /** The remarks whose words were not touched. */
    List<Remark> keep(List<Remark> remarks) {
        return remarks.stream()
                .filter(remark -> remark.until() <= from || remark.from() >= until)
                .map(remark -> remark.from() >= until ? remark.moved(by) : remark)
                .toList();
    }
}
