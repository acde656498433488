package nl.driehoek.exchange.edex;

import java.util.List;
import java.util.Optional;

/**
 * One element of a file, with the parts that may be read. An element that must not be kept has its name only.
 *
 * @param name local name
 * @param key attribute {@code key} without spaces at the ends, or empty
 * @param eck number of the pseudonym among those of the file, from 1, or 0: tells equal ones, holds none
 * @param text text without spaces at the ends
 * @param line line on which it begins, from 1
 * @param children in the order of the file
 */
record XmlNode(String name, String key, int eck, String text, int line, List<XmlNode> children) {

    XmlNode {
        children = List.copyOf(children);
    }

    /** The first child called {@code wanted} that is not empty. */
    Optional<XmlNode> child(String wanted) {
        return children.stream()
                .filter(child -> child.name.equals(wanted))
                .filter(child -> !child.text.isEmpty() || !child.key.isEmpty() || !child.children.isEmpty())
                .findFirst();
    }

    /** The text of the first filled child called {@code wanted}, or empty. */
    String text(String wanted) {
        return child(wanted).map(XmlNode::text).orElse("");
    }

    /** The children called {@code wanted}. */
    List<XmlNode> all(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).toList();
    }

    /** No content in logs. */
    @Override
    public String toString() {
        return "XmlNode line " + line;
    }
}
