package nl.driehoek.service.imports;

/**
 * A proposal beside the pupils: a group to join, or a colleague to take over.
 *
 * @param words what is proposed
 * @param caption what follows from it, may be empty
 * @param taken whether it will be done
 */
public record SideLine(String words, String caption, boolean taken) {

    /** No content in logs. */
    @Override
    public String toString() {
        return "SideLine";
    }
}
