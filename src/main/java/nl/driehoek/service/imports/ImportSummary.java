package nl.driehoek.service.imports;

/**
 * What will be written as things stand.
 *
 * @param added new pupils
 * @param changed pupils with another value
 * @param left pupils that have left
 * @param open questions without an answer
 */
public record ImportSummary(int added, int changed, int left, int open) {

    /** Pupils that will be written. */
    public int pupils() {
        return added + changed + left;
    }
}
