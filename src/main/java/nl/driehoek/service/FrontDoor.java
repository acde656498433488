package nl.driehoek.service;

import java.util.List;
import java.util.UUID;

/** What stands on the door before anybody opens it. */
public sealed interface FrontDoor {

    /** Nobody has set up a school on this computer yet. */
    record NoSchool() implements FrontDoor {}

    /**
     * A school that is locked.
     *
     * @param school its name
     * @param colleagues who can open it, in the order in which they were let in
     */
    record Locked(String school, List<Opener> colleagues) implements FrontDoor {
        /** Keeps an own copy. */
        public Locked {
            colleagues = List.copyOf(colleagues);
        }
    }

    /** Neither copy of the key file can be read. */
    record KeysDamaged() implements FrontDoor {}

    /** A newer Driehoek wrote the key file. */
    record KeysTooNew() implements FrontDoor {}

    /**
     * A colleague who can open the door.
     *
     * @param id of the colleague
     * @param name as shown
     * @param function as shown, may be empty
     */
    record Opener(UUID id, String name, String function) {
        /** The id only. */
        @Override
        public String toString() {
            return "Opener " + id;
        }
    }
}
