package nl.driehoek.ui.pupil;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import nl.driehoek.domain.contact.Tone;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.school.SchoolYear;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.part.ContactMark;
import nl.driehoek.ui.common.part.Labels;

/**
 * The contacts of one school year on three lines: good news, neutral, concern. A mirror of what school does; marks that
 * would cover each other are drawn once, the counts are exact.
 */
final class ContactPicture extends Region {

    private static final double LABELS_EM = 8;
    private static final double LINE_EM = 1.8;
    private static final double MARK_EM = 0.933;
    private static final double RIGHT_EM = 1.2;
    private static final int MONTH_LETTERS = 3;

    private final Texts texts;
    private final LocalDate from;
    private final LocalDate until;
    private final LocalDate today;
    private final Map<Tone, List<LocalDate>> days = new EnumMap<>(Tone.class);
    private final Map<Tone, Label> names = new EnumMap<>(Tone.class);
    private final Map<Tone, Label> counts = new EnumMap<>(Tone.class);
    private final Map<Tone, Region> lines = new EnumMap<>(Tone.class);
    private final List<Placed> marks = new ArrayList<>();
    private final List<Placed> months = new ArrayList<>();
    private final Region todayLine = new Region();
    private final Label todayWord;

    private record Placed(Node node, Node companion, LocalDate on, Tone tone) {}

    /** The picture of {@code year} as it stands {@code today}; only contacts that took place are given. */
    ContactPicture(Texts texts, SchoolYear year, LocalDate today, List<Conversation> contacts) {
        this.texts = texts;
        this.today = today;
        this.from = year.start().plusDays(17);
        this.until = today.isBefore(year.end()) ? today : year.end();
        this.todayWord = small(texts.get("ui.days.today"), "today-word");
        getStyleClass().add("contact-picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        for (Tone tone : List.of(Tone.GOOD_NEWS, Tone.NEUTRAL, Tone.CONCERN)) {
            days.put(tone, daysOf(contacts, tone));
            line(tone);
        }
        months();
        todayLine.getStyleClass().add("today-line");
        boolean shows = !today.isAfter(year.end()) && !today.isBefore(from);
        todayLine.setVisible(shows);
        todayWord.setVisible(shows);
        getChildren().addAll(todayLine, todayWord);
        marks();
        setAccessibleText(texts.get(
                "pupil.picture.spoken",
                days.get(Tone.GOOD_NEWS).size(),
                days.get(Tone.NEUTRAL).size(),
                days.get(Tone.CONCERN).size()));
    }

    private List<LocalDate> daysOf(List<Conversation> contacts, Tone tone) {
        return contacts.stream()
                .filter(contact -> contact.nature().tone() == tone)
                .map(contact -> contact.moment().on())
                .toList();
    }

    private void line(Tone tone) {
        Label name = Labels.fixed(new Label(texts.get(
                switch (tone) {
                    case GOOD_NEWS -> "pupil.tone.good-news";
                    case NEUTRAL -> "pupil.tone.neutral";
                    case CONCERN -> "pupil.tone.concern";
                })));
        name.getStyleClass().add("small");
        Label count = Labels.fixed(Labels.strong(Integer.toString(days.get(tone).size())));
        count.getStyleClass().add("small");
        Region line = new Region();
        line.getStyleClass().add("tone-line");
        names.put(tone, name);
        counts.put(tone, count);
        lines.put(tone, line);
        getChildren().addAll(line, name, count);
    }

    private void months() {
        YearMonth last = YearMonth.from(until);
        for (YearMonth month = YearMonth.from(from).plusMonths(1); !month.isAfter(last); month = month.plusMonths(1)) {
            Region line = new Region();
            line.getStyleClass().add("month-line");
            String full = month.getMonth().getDisplayName(TextStyle.FULL, Texts.DUTCH);
            String brief = "maart".equals(full) ? "mrt" : full.substring(0, Math.min(MONTH_LETTERS, full.length()));
            Label word = small(brief, "caption");
            months.add(new Placed(line, word, month.atDay(1), null));
            getChildren().addAll(line, word);
        }
    }

    private void marks() {
        for (Map.Entry<Tone, List<LocalDate>> entry : days.entrySet()) {
            Set<Long> taken = new HashSet<>();
            for (LocalDate day : entry.getValue()) {
                long bucket = ChronoUnit.DAYS.between(from, day) / 2;
                if (taken.add(bucket)) {
                    ContactMark mark = new ContactMark(texts, PupilWords.kind(entry.getKey()));
                    mark.getStyleClass().add("on-line");
                    marks.add(new Placed(mark, mark, day, entry.getKey()));
                    getChildren().add(mark);
                }
            }
        }
    }

    private static Label small(String words, String styleClass) {
        Label label = Labels.fixed(new Label(words));
        label.getStyleClass().addAll("caption", styleClass);
        return label;
    }

    private double em() {
        return counts.get(Tone.NEUTRAL).getFont().getSize() / 0.9;
    }

    @Override
    protected double computePrefHeight(double width) {
        return em() * (3 * LINE_EM + 2.1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return em() * 24;
    }

    @Override
    protected void layoutChildren() {
        double em = em();
        double left = LABELS_EM * em;
        double right = getWidth() - RIGHT_EM * em;
        int row = 0;
        for (Tone tone : days.keySet().stream().sorted().toList()) {
            double y = (row++ + 0.5) * LINE_EM * em;
            place(names.get(tone), 0, y);
            place(counts.get(tone), left - 2.2 * em, y);
            lines.get(tone).resizeRelocate(left, y, getWidth() - left, 1);
        }
        double foot = 3 * LINE_EM * em;
        for (Placed month : months) {
            double x = x(month.on(), left, right);
            month.node().resizeRelocate(x, 0, 1, foot);
            month.companion().autosize();
            month.companion().relocate(x, foot + 0.1 * em);
            double clear = x(today, left, right) - 5 * em;
            month.companion().setVisible(x < clear || !todayWord.isVisible());
        }
        for (Placed mark : marks) {
            double size = MARK_EM * em;
            double y = (mark.tone().ordinal() + 0.5) * LINE_EM * em;
            mark.node().resizeRelocate(x(mark.on(), left, right) - size / 2, y - size / 2, size, size);
        }
        double now = x(today, left, right);
        todayLine.resizeRelocate(now - 1, -0.2 * em, 2, foot + 0.2 * em);
        todayWord.autosize();
        todayWord.relocate(
                Math.min(now - todayWord.getWidth() / 2, getWidth() - todayWord.getWidth()), foot + 0.1 * em);
    }

    private void place(Label label, double x, double middle) {
        label.autosize();
        label.relocate(x, middle - label.getHeight() / 2);
    }

    private double x(LocalDate day, double left, double right) {
        double whole = Math.max(1, ChronoUnit.DAYS.between(from, until));
        double part = Math.clamp(ChronoUnit.DAYS.between(from, day) / whole, 0, 1);
        return left + part * (right - left);
    }
}
