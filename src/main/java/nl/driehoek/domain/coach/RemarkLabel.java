package nl.driehoek.domain.coach;

import java.util.Arrays;
import java.util.Optional;

/** What a remark is about, each in the one place where it can be. {@code docs/coach.md} defines them with examples. */
public enum RemarkLabel {
    /** A value judgement on an act, a piece of work, a look or an event, good or bad. */
    JUDGEMENT("oordeel", WrittenIn.OBSERVATION),
    /** A thought, wish, feeling or motive of another, told as a fact. */
    INTERPRETATION("interpretatie", WrittenIn.OBSERVATION),
    /** A medical or psychological term as a conclusion of the writer. */
    DIAGNOSIS("diagnose", WrittenIn.OBSERVATION),
    /** A person set against other persons or a norm. */
    COMPARISON("vergelijking", WrittenIn.OBSERVATION),
    /** A lasting trait pinned on a person or family, good or bad. */
    PERSON_LABEL("etiket", WrittenIn.OBSERVATION),
    /** "Altijd", "nooit" and the like, without count or period. */
    GENERALISATION("generalisatie", WrittenIn.OBSERVATION),
    /** A word in the place of a feeling that says what others do. */
    QUASI_FEELING("quasi_gevoel", WrittenIn.FEELING),
    /** A thought announced as a feeling. */
    THOUGHT("gedachte", WrittenIn.FEELING),
    /** One particular way to meet a need. */
    STRATEGY("strategie", WrittenIn.NEED),
    /** A demand, a bare command or a threat. */
    DEMAND("eis", WrittenIn.REQUEST),
    /** What is not wanted, instead of what is. */
    NEGATIVE("negatief", WrittenIn.REQUEST),
    /** Nobody could see whether it was done. */
    VAGUE("vaag", WrittenIn.REQUEST),
    /** For always, far ahead, or about the past. */
    NOT_NOW("niet_nu", WrittenIn.REQUEST),
    /** More words than the reader can hold. */
    LONG_SENTENCE("lange_zin", WrittenIn.FOR_PARENTS),
    /** An abbreviation that is not explained. */
    ABBREVIATION("afkorting", WrittenIn.FOR_PARENTS),
    /** A number from two upwards, or a clock time, in words. */
    NUMBER_IN_WORDS("getal_in_woorden", WrittenIn.FOR_PARENTS),
    /** A general word that is harder than needed. */
    HARD_WORD("moeilijk_woord", WrittenIn.FOR_PARENTS),
    /** Advice that is wrapped up. */
    WRAPPED_ADVICE("vaag_advies", WrittenIn.FOR_PARENTS),
    /** A passive that hides who acts. */
    PASSIVE("passief", WrittenIn.FOR_PARENTS),
    /** A term of school or care that is not explained. */
    JARGON("jargon", WrittenIn.FOR_PARENTS),
    /** Another word for a thing than before. */
    SAME_WORD("zelfde_woord", WrittenIn.FOR_PARENTS),
    /** A word that no dictionary knows. */
    SPELLING("spelling");

    private final String code;
    private final Optional<WrittenIn> place;

    RemarkLabel(String code, WrittenIn place) {
        this.code = code;
        this.place = Optional.of(place);
    }

    RemarkLabel(String code) {
        this.code = code;
        this.place = Optional.empty();
    }

    /** The Dutch word for it in files. */
    public String code() {
        return code;
    }

    /** The one place where it can be; empty when that is everywhere. */
    public Optional<WrittenIn> place() {
        return place;
    }

    /** The label with this {@link #code}. */
    public static Optional<RemarkLabel> of(String code) {
        return Arrays.stream(values()).filter(label -> label.code.equals(code)).findFirst();
    }
}
