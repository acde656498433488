package nl.driehoek.ui.start;

/** The steps of the first start. */
public enum StartStep {
    /** Own school, example school or backup. */
    WELCOME(-1),
    /** The school. */
    SCHOOL(0),
    /** The first colleague. */
    YOU(1),
    /** The password. */
    PASSWORD(2),
    /** The recovery sheet, part of the step of the password. */
    SHEET(2),
    /** Where backups go. */
    BACKUP(3),
    /** Importing pupils, now or later. */
    PUPILS(4),
    /** The example school is ready. */
    EXAMPLE(-1);

    private final int number;

    StartStep(int number) {
        this.number = number;
    }

    /** Its place among the five that are shown, from 0; -1 when it is none of them. */
    public int number() {
        return number;
    }
}
