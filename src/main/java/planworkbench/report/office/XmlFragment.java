package planworkbench.report.office;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.apache.xmlbeans.impl.common.SAXHelper;
import org.apache.xmlbeans.impl.schema.AbstractDocumentFactory;
import org.xml.sax.SAXException;

/// A piece of an office file that is easier written as text than put together by calls. What comes from a user is not in it, but is set afterwards.
public final class XmlFragment {

    public static final String CHART = "xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"";
    public static final String DRAWING = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";
    public static final String SLIDES = "xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";

    /// Making a parser takes longer than parsing what is parsed here.
    private static final ThreadLocal<XmlOptions> PARSER = ThreadLocal.withInitial(XmlFragment::parser);

    private XmlFragment() {}

    /// @param namespaces that the content uses
    public static <T extends XmlObject> T parsed(AbstractDocumentFactory<T> as, String content, String... namespaces) {
        try {
            return as.parse("<xml-fragment " + String.join(" ", namespaces) + ">" + content + "</xml-fragment>",
                    PARSER.get());
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private static XmlOptions parser() {
        try {
            return new XmlOptions().setLoadUseXMLReader(SAXHelper.newXMLReader(new XmlOptions()));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
