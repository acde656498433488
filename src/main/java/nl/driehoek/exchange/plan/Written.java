package nl.driehoek.exchange.plan;

import java.util.List;

/**
 * Records of one kind that an import writes.
 *
 * @param added new ones
 * @param changed ones that are in the store, as they will be
 */
public record Written<T>(List<T> added, List<T> changed) {

    /** Copies. */
    public Written {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
    }

    /** How many there are. */
    public int size() {
        return added.size() + changed.size();
    }
}
