package nl.driehoek.exchange.edex;

import java.util.List;

/** An EDEXML file as elements, before anything is understood. Unknown sections are named in {@code others}. */
record EdexDocument(
        List<XmlNode> school,
        List<XmlNode> locations,
        List<XmlNode> groups,
        List<XmlNode> pupils,
        List<XmlNode> staff,
        List<String> others) {

    /** No content in logs. */
    @Override
    public String toString() {
        return "EdexDocument";
    }
}
