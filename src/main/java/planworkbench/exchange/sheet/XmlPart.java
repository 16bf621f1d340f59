package planworkbench.exchange.sheet;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/// A part of a workbook, read element by element and never as a tree. A part with a document type is refused before any of
/// it is looked at: no entity is ever resolved, here or elsewhere.
final class XmlPart implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    private final String part;
    private final XMLStreamReader in;

    private XmlPart(String part, XMLStreamReader in) {
        this.part = part;
        this.in = in;
    }

    /// Reads as far as the root element.
    static XmlPart open(String part, InputStream content) {
        try {
            XmlPart xml = new XmlPart(part, FACTORY.createXMLStreamReader(content));
            if (!xml.nextElement()) {
                throw new Refusing(part, SheetProblem.XML, 0);
            }
            return xml;
        } catch (XMLStreamException e) {
            throw broken(part, e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        XMLResolver nothing = (publicId, systemId, base, namespace) -> InputStream.nullInputStream();
        factory.setXMLResolver(nothing);
        return factory;
    }

    private static Refusing broken(String part, XMLStreamException e) {
        // a refusal of the stream below, or of the decompressor, says more than the parser
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusing refusing) {
                return refusing;
            }
        }
        return new Refusing(part, SheetProblem.XML, e.getLocation() == null ? 0 : e.getLocation().getLineNumber());
    }

    /// Goes to the next event; START_ELEMENT, END_ELEMENT, text, or END_DOCUMENT for the last time.
    int next() {
        try {
            int event = in.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new Refusing(part, SheetProblem.DOCTYPE);
            }
            return event;
        } catch (XMLStreamException e) {
            throw broken(part, e);
        }
    }

    /// Goes to the next start of an element; false where there is none.
    boolean nextElement() {
        int event;
        do {
            event = next();
        } while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_DOCUMENT);
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /// Whether what was read is the start of this element, in any namespace: there are two, transitional and strict.
    boolean starts(String element) {
        return in.getEventType() == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return in.getEventType() == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals(element);
    }

    boolean isAtEnd() {
        return in.getEventType() == XMLStreamConstants.END_DOCUMENT;
    }

    /// An attribute by its local name.
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(name)) {
                return in.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /// Whether an attribute is there and says yes.
    boolean flag(String name) {
        String value = attribute(name);
        return value != null && (value.equals("1") || value.equals("true"));
    }

    /// The text of the element that was started, up to its end; what is inside of it is passed over.
    ///
    /// @param longest beyond which there is no need to read on; the text is one longer then
    String text(int longest) {
        var text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    int room = longest + 1 - text.length();
                    text.append(in.getTextCharacters(), in.getTextStart(), Math.min(room, in.getTextLength()));
                }
                case XMLStreamConstants.END_DOCUMENT -> throw new Refusing(part, SheetProblem.XML, 0);
                default -> {
                    // comments and processing instructions say nothing here
                }
            }
        }
        return text.toString();
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (XMLStreamException e) {
            throw broken(part, e);
        }
    }
}
