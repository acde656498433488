package nl.driehoek.service;

/** What must be filled in before a sheet can be made. */
public enum PaperGap {
    /** Nothing says what goes well. */
    GOES_WELL,
    /** Nothing was agreed yet. */
    COMMITMENTS,
    /** A commitment does not say who does it. */
    WHO,
    /** No day to look back. */
    LOOK_BACK_DAY,
    /** No time to look back. */
    LOOK_BACK_TIME,
    /** More than 24 commitments, 16 signers or 12 differing views. */
    TOO_MUCH,
    /** The talk has no begin or end. */
    TIME,
    /** School has no phone number that parents can call. */
    SCHOOL_PHONE,
    /** The report is not confirmed yet. */
    REPORT_CONFIRMED,
    /** Nothing stands in the report yet. */
    REPORT_WORDS,
    /** No parent takes part. */
    RECIPIENT
}
