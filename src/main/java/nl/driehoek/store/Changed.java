package nl.driehoek.store;

import java.util.UUID;
import nl.driehoek.domain.RecordKind;

/**
 * Something in the store has changed.
 *
 * @param kind what it is
 * @param id which one
 */
public record Changed(RecordKind kind, UUID id) {}
