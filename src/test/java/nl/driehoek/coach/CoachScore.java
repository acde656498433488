package nl.driehoek.coach;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.driehoek.domain.coach.ReaderNeeds;
import nl.driehoek.domain.coach.RemarkLabel;
import nl.driehoek.domain.coach.Strength;

/** How well a coach does on rows; a label counts once per row, and only what is sure counts. */
final class CoachScore {

    private static final double SAME_PLACE = 0.5;

    private final Map<RemarkLabel, int[]> perLabel = new EnumMap<>(RemarkLabel.class);
    private int clean;
    private int alarms;
    private int places;
    private int placesRight;
    private int placesSaid;

    CoachScore(Coach coach, List<Row> rows) {
        rows.forEach(row -> add(row, said(coach, row)));
    }

    private static List<Row.Mark> said(Coach coach, Row row) {
        return coach.review(row.place(), row.text(), ReaderNeeds.usual()).stream()
                .filter(remark -> remark.strength() == Strength.SURE)
                .map(remark -> new Row.Mark(remark.label(), remark.from(), remark.until()))
                .toList();
    }

    private void add(Row row, List<Row.Mark> said) {
        Set<RemarkLabel> gold = labels(row.marks());
        Set<RemarkLabel> found = labels(said);
        Set<RemarkLabel> all = EnumSet.copyOf(List.of(RemarkLabel.values()));
        all.forEach(label -> count(label, gold.contains(label), found.contains(label)));
        clean += gold.isEmpty() ? 1 : 0;
        alarms += gold.isEmpty() && !found.isEmpty() ? 1 : 0;
        places += row.marks().size();
        placesSaid += said.size();
        placesRight += rightPlaces(row.marks(), said);
    }

    private static int rightPlaces(List<Row.Mark> gold, List<Row.Mark> said) {
        Set<Row.Mark> used = new HashSet<>();
        for (Row.Mark mark : gold) {
            said.stream()
                    .filter(one -> one.label() == mark.label() && !used.contains(one))
                    .filter(one -> one.overlap(mark) >= SAME_PLACE)
                    .findFirst()
                    .ifPresent(used::add);
        }
        return used.size();
    }

    private static Set<RemarkLabel> labels(List<Row.Mark> marks) {
        return marks.stream().map(Row.Mark::label).collect(Collectors.toSet());
    }

    /** Right, wrong, missed. */
    private void count(RemarkLabel label, boolean gold, boolean found) {
        int[] counts = perLabel.computeIfAbsent(label, _ -> new int[3]);
        counts[0] += gold && found ? 1 : 0;
        counts[1] += !gold && found ? 1 : 0;
        counts[2] += gold && !found ? 1 : 0;
    }

    /** The F1 of a label. */
    double f1(RemarkLabel label) {
        int[] counts = perLabel.get(label);
        return f1(counts[0], counts[1], counts[2]);
    }

    /** The mean over the labels that occur. */
    double macroF1() {
        return perLabel.entrySet().stream()
                .filter(entry -> entry.getValue()[0] + entry.getValue()[2] > 0)
                .mapToDouble(entry -> f1(entry.getKey()))
                .average()
                .orElse(0);
    }

    /** Of all that was said, what was right. */
    double precision() {
        int right = perLabel.values().stream().mapToInt(counts -> counts[0]).sum();
        int wrong = perLabel.values().stream().mapToInt(counts -> counts[1]).sum();
        return right / (double) Math.max(1, right + wrong);
    }

    /** The share of rows without a mark in which something was said. */
    double cleanWithAlarm() {
        return alarms / (double) Math.max(1, clean);
    }

    /** Label and place both right. */
    double spanF1() {
        return f1(placesRight, placesSaid - placesRight, places - placesRight);
    }

    private static double f1(int right, int wrong, int missed) {
        return 2.0 * right / Math.max(1, 2.0 * right + wrong + missed);
    }

    @Override
    public String toString() {
        String labels = perLabel.keySet().stream()
                .filter(label -> perLabel.get(label)[0] + perLabel.get(label)[2] > 0)
                .map(label -> String.format(Locale.ROOT, "%s %.2f", label.code(), f1(label)))
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "macro F1 %.3f, precision %.3f, clean with alarm %.3f, span F1 %.3f (%s)",
                macroF1(),
                precision(),
                cleanWithAlarm(),
                spanF1(),
                labels);
    }
}
