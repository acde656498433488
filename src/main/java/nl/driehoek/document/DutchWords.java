package nl.driehoek.document;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.driehoek.text.Texts;

/** Dates, times and lists as parents read them: "donderdag 12 november 2026", "15.15 uur", "Ayşe en Jan". */
final class DutchWords {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Texts.DUTCH);
    private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("d MMMM uuuu", Texts.DUTCH);
    private static final DateTimeFormatter NO_YEAR = DateTimeFormatter.ofPattern("d MMMM", Texts.DUTCH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H.mm", Texts.DUTCH);

    private final Texts texts;

    DutchWords(Texts texts) {
        this.texts = texts;
    }

    /** "donderdag 12 november 2026". */
    String weekday(LocalDate date) {
        return LONG.format(date);
    }

    /** "12 november 2026". */
    String date(LocalDate date) {
        return PLAIN.format(date);
    }

    /** "12 november". */
    String day(LocalDate date) {
        return NO_YEAR.format(date);
    }

    /** "15.15", without the word uur. */
    String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    /** "15.15 uur". */
    String time(LocalTime time) {
        return texts.get("document.common.time", clock(time));
    }

    /** "Ayşe", "Ayşe en Jan", "Ayşe, Jan en Piet". */
    String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        String head = String.join(", ", items.subList(0, items.size() - 1));
        return texts.get("document.common.and", head, items.getLast());
    }

    /** The text with a full stop, unless it already ends with a sign. */
    String sentenceEnd(String text) {
        String cleaned = text.strip();
        return cleaned.matches("(?s).*[.!?…]") ? cleaned : cleaned + ".";
    }

    /** The text with a capital first letter. */
    String sentenceBegin(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Texts.DUTCH) + text.substring(1);
    }

    /** The text with a first letter that is small, as it stands in the middle of a sentence. */
    String inSentence(String text) {
        boolean name = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return text.isEmpty() || name ? text : text.substring(0, 1).toLowerCase(Texts.DUTCH) + text.substring(1);
    }
}
