package nl.driehoek.exchange.plan;

/** What the preview asks about a row. */
public enum QuestionKind {
    /** Two rows have the same name and birth date. */
    SAME_TWICE("import.question.sameTwice"),
    /** An earlier row has the same key and another name. */
    KEY_TWICE("import.question.keyTwice"),
    /** One or more pupils in the store could be meant. */
    WHICH_PUPIL("import.question.whichPupil"),
    /** The last day is before the first. */
    LEFT_BEFORE_START("import.question.leftBeforeStart");

    private final String textKey;

    QuestionKind(String textKey) {
        this.textKey = textKey;
    }

    /** The Dutch question in the bundle. */
    public String textKey() {
        return textKey;
    }
}
