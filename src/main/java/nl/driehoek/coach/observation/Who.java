package nl.driehoek.coach.observation;

/** Whom or what a clause is about. */
enum Who {
    /** The writer. */
    SELF,
    /** Somebody else, by name or by "hij" or by who it is. */
    PERSON,
    /** Several people: the class, the parents, "iedereen". */
    GROUP,
    /** An animal. */
    ANIMAL,
    /** Somebody in a story. */
    FIGURE,
    /** An act, a piece of work, a look or an event. */
    DOING,
    /** "Het" or "dat". */
    IT,
    /** Any other thing. */
    THING,
    /** Nobody is named. */
    NOBODY;

    /** Whether it is somebody. */
    boolean isPeople() {
        return this == PERSON || this == GROUP;
    }
}
