package nl.driehoek.domain;

import java.util.UUID;

/** Makes the ids of new things: UUIDs of our own, so that records can travel between stores without clashing. */
@FunctionalInterface
public interface IdSource {

    /** A new id, never given out before. */
    UUID next();
}
