package nl.driehoek.exchange.edex;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import nl.driehoek.exchange.roster.Guard;
import nl.driehoek.exchange.roster.Limits;
import nl.driehoek.exchange.roster.RefusalReason;
import nl.driehoek.exchange.roster.UnreadableFile;

/** Turns an EDEXML file into elements, by name and not by order. */
final class EdexWalk {

    private static final String UWLR = "leerresultaten";

    private final SafeXml xml;
    private final Map<String, Integer> pseudonyms = new HashMap<>();
    private final List<XmlNode> school = new ArrayList<>();
    private final List<XmlNode> locations = new ArrayList<>();
    private final List<XmlNode> groups = new ArrayList<>();
    private final List<XmlNode> pupils = new ArrayList<>();
    private final List<XmlNode> staff = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private int parts;

    EdexWalk(InputStream in, Guard guard) throws UnreadableFile {
        this.xml = new SafeXml(in, guard);
    }

    EdexDocument walk() throws UnreadableFile {
        findRoot();
        int event = xml.next();
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                section(xml.at().getLocalName());
            }
            event = xml.next();
        }
        while (event != XMLStreamConstants.END_DOCUMENT) {
            event = xml.next();
        }
        return new EdexDocument(school, locations, groups, pupils, staff, others);
    }

    private void findRoot() throws UnreadableFile {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            continue;
        }
        if (xml.at().getLocalName().equals("EDEX")) {
            return;
        }
        boolean uwlr = uwlr();
        int event = XMLStreamConstants.START_ELEMENT;
        while (!uwlr && event != XMLStreamConstants.END_DOCUMENT) {
            event = xml.next();
            uwlr = event == XMLStreamConstants.START_ELEMENT && uwlr();
        }
        throw new UnreadableFile(uwlr ? RefusalReason.UWLR : RefusalReason.OTHER_XML);
    }

    private boolean uwlr() {
        String space = xml.at().getNamespaceURI();
        String name = xml.at().getLocalName();
        return name.startsWith("leerlinggegevens") || (space != null && space.contains(UWLR));
    }

    private void section(String name) throws UnreadableFile {
        switch (name) {
            case "school" -> school.add(row());
            case "vestigingen" -> rows(locations, Limits.OTHER_ROWS);
            case "groepen" -> rows(groups, Limits.OTHER_ROWS);
            case "leerlingen" -> rows(pupils, Limits.PUPILS);
            case "leerkrachten" -> rows(staff, Limits.OTHER_ROWS);
            default -> {
                others.add(name);
                xml.skip();
            }
        }
        if (others.size() > Limits.PARTS || school.size() > Limits.PARTS) {
            throw xml.here(RefusalReason.TOO_MANY);
        }
    }

    private void rows(List<XmlNode> target, int most) throws UnreadableFile {
        int event = xml.next();
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (target.size() >= most) {
                    throw xml.here(RefusalReason.TOO_MANY);
                }
                target.add(row());
            }
            event = xml.next();
        }
    }

    private XmlNode row() throws UnreadableFile {
        parts = 0;
        return node();
    }

    private XmlNode node() throws UnreadableFile {
        if (++parts > Limits.PARTS) {
            throw xml.here(RefusalReason.TOO_MANY);
        }
        String name = xml.at().getLocalName();
        int line = xml.line();
        String key = attribute("key");
        int eck = pseudonym(attribute("eckid"));
        if (ForbiddenElements.unread(name)) {
            xml.skip();
            return new XmlNode(name, "", 0, "", line, List.of());
        }
        StringBuilder text = new StringBuilder();
        List<XmlNode> children = new ArrayList<>();
        inside(text, children);
        return new XmlNode(name, key, eck, text.toString().strip(), line, children);
    }

    private void inside(StringBuilder text, List<XmlNode> children) throws UnreadableFile {
        int event = xml.next();
        while (event != XMLStreamConstants.END_ELEMENT) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> children.add(node());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    xml.addText(text);
                default -> {
                    // comments and processing instructions say nothing about pupils
                }
            }
            event = xml.next();
        }
    }

    private String attribute(String name) throws UnreadableFile {
        String value = xml.at().getAttributeValue(null, name);
        if (value != null && value.length() > Limits.FIELD) {
            throw xml.here(RefusalReason.FIELD_TOO_LONG);
        }
        return value == null ? "" : value.strip();
    }

    private int pseudonym(String eckid) {
        return eckid.isEmpty() ? 0 : pseudonyms.computeIfAbsent(eckid, fresh -> pseudonyms.size() + 1);
    }
}
