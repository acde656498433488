package nl.driehoek.ui.agreement;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.driehoek.domain.agreement.Signing;
import nl.driehoek.ui.common.form.Rule;

/** What is filled in about the signature of one party. */
final class SigningModel {

    /** The four ways it can stand. */
    enum Way {
        /** Signed on paper. */
        SIGNED,
        /** Does not sign. */
        DOES_NOT_SIGN,
        /** Not yet. */
        NOT_YET,
        /** Not reached. */
        NOT_REACHED
    }

    private final Way way;
    private final LocalDate today;
    private final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>();
    private final StringProperty words = new SimpleStringProperty("");
    private final Rule<LocalDate> dayRule;
    private final Rule<String> wordsRule;
    private Optional<String> scan = Optional.empty();

    SigningModel(Way way, Signing before, LocalDate today) {
        this.way = way;
        this.today = today;
        this.dayRule = Rule.<LocalDate>chosen(day, "agreement.sign.day")
                .must(date -> date == null || !date.isAfter(today), "agreement.sign.day-later");
        this.wordsRule = Rule.filled(words, "agreement.sign.reason-needed");
        fill(before);
    }

    private void fill(Signing before) {
        if (way == Way.SIGNED) {
            day.set(today);
        }
        switch (before) {
            case Signing.Signed(LocalDate on, Optional<String> kept)
            when way == Way.SIGNED -> {
                day.set(on);
                scan = kept;
            }
            case Signing.DoesNotSign(String reason, LocalDate _) when way == Way.DOES_NOT_SIGN -> words.set(reason);
            case Signing.NotYet(String note) when way == Way.NOT_YET -> words.set(note);
            case Signing.NotReached(String note, Optional<LocalDate> next)
            when way == Way.NOT_REACHED -> {
                words.set(note);
                day.set(next.orElse(null));
            }
            case Signing.Signed _, Signing.DoesNotSign _, Signing.NotYet _, Signing.NotReached _ -> {}
        }
    }

    Way way() {
        return way;
    }

    Property<LocalDate> dayProperty() {
        return day;
    }

    StringProperty wordsProperty() {
        return words;
    }

    Rule<LocalDate> dayRule() {
        return dayRule;
    }

    Rule<String> wordsRule() {
        return wordsRule;
    }

    /** What was filled in; the rules of this way hold. */
    Signing signing() {
        return switch (way) {
            case SIGNED -> new Signing.Signed(day.get(), scan);
            case DOES_NOT_SIGN -> new Signing.DoesNotSign(words.get(), today);
            case NOT_YET -> new Signing.NotYet(words.get());
            case NOT_REACHED -> new Signing.NotReached(words.get(), Optional.ofNullable(day.get()));
        };
    }
}
