package nl.driehoek.store;

/** What came of making a new store. */
public sealed interface CreateOutcome {

    /** The new store, open and empty. */
    record Created(Store store) implements CreateOutcome {}

    /** There is a store in the folder already; it was not touched. */
    record AlreadyThere() implements CreateOutcome {}

    /** The disk is full or refuses. */
    record CreationRefused() implements CreateOutcome {}
}
