package nl.driehoek.exchange.edex;

import java.io.CharConversionException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.driehoek.exchange.roster.Guard;
import nl.driehoek.exchange.roster.Limits;
import nl.driehoek.exchange.roster.RefusalReason;
import nl.driehoek.exchange.roster.UnreadableFile;

/** Steps through XML of a stranger: no document type, no entities, nothing outside the file, limited depth and text. */
final class SafeXml {

    private final XMLStreamReader reader;
    private final Guard guard;
    private int depth;

    SafeXml(InputStream in, Guard guard) throws UnreadableFile {
        this.guard = guard;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        try {
            this.reader = factory.createXMLStreamReader(in);
        } catch (XMLStreamException broken) {
            throw refusal(broken);
        }
    }

    /** The next event; a document type or an entity that is not one of the five of XML ends the read. */
    int next() throws UnreadableFile {
        guard.tick();
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT && ++depth > Limits.DEPTH) {
                throw here(RefusalReason.TOO_DEEP);
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw here(RefusalReason.DOCTYPE);
            }
            return event;
        } catch (XMLStreamException broken) {
            throw refusal(broken);
        }
    }

    /** Passes over everything up to the end of the element that has just begun. */
    void skip() throws UnreadableFile {
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }

    /** The reader at the present event; to be looked at, not to be moved. */
    XMLStreamReader at() {
        return reader;
    }

    /** The line of the present event, from 1. */
    int line() {
        return Math.max(1, reader.getLocation().getLineNumber());
    }

    /** Adds the text of the present event to {@code text}. */
    void addText(StringBuilder text) throws UnreadableFile {
        if (text.length() + reader.getTextLength() > Limits.FIELD) {
            throw here(RefusalReason.FIELD_TOO_LONG);
        }
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    UnreadableFile here(RefusalReason reason) {
        return new UnreadableFile(
                reason, line(), Math.max(1, reader.getLocation().getColumnNumber()));
    }

    private static UnreadableFile refusal(XMLStreamException broken) {
        RefusalReason reason = broken.getNestedException() instanceof CharConversionException
                ? RefusalReason.ENCODING
                : RefusalReason.BROKEN_XML;
        int line = broken.getLocation() == null
                ? 0
                : Math.max(0, broken.getLocation().getLineNumber());
        int column = broken.getLocation() == null
                ? 0
                : Math.max(0, broken.getLocation().getColumnNumber());
        return new UnreadableFile(reason, line, column);
    }
}
