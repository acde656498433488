package nl.driehoek.ui.nvc;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.driehoek.domain.coach.WrittenIn;
import nl.driehoek.domain.nvc.NvcSide;

/**
 * One of the eight places of the sheet.
 *
 * @param self whether it stands in the column "ik"
 * @param row observation, feeling, need or request
 */
record NvcCell(boolean self, WrittenIn row) {

    /** The four rows, top to bottom. */
    static final List<WrittenIn> ROWS =
            List.of(WrittenIn.OBSERVATION, WrittenIn.FEELING, WrittenIn.NEED, WrittenIn.REQUEST);

    NvcCell {
        Objects.requireNonNull(row, "row");
    }

    /** All eight, row by row: ik, jij. */
    static List<NvcCell> all() {
        List<NvcCell> cells = new ArrayList<>();
        for (WrittenIn row : ROWS) {
            cells.add(new NvcCell(true, row));
            cells.add(new NvcCell(false, row));
        }
        return cells;
    }

    /** What stands in this place of {@code side}. */
    String of(NvcSide side) {
        return switch (row) {
            case OBSERVATION -> side.observation();
            case FEELING -> side.feeling();
            case NEED -> side.need();
            case REQUEST -> side.request();
            case FOR_PARENTS -> "";
        };
    }
}
