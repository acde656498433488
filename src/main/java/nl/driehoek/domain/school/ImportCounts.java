package nl.driehoek.domain.school;

/**
 * How much an import wrote.
 *
 * @param added new pupils
 * @param changed pupils with another value somewhere, also those that have left
 * @param groups new groups
 * @param colleagues new colleagues
 * @param parents new parents
 * @param links new bonds between parents and pupils
 */
public record ImportCounts(int added, int changed, int groups, int colleagues, int parents, int links) {

    /** Nothing. */
    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0);

    /** Pupils that were written. */
    public int pupils() {
        return added + changed;
    }
}
