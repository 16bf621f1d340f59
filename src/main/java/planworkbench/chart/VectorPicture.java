package planworkbench.chart;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import planworkbench.text.Fonts;

/// A chart as SVG: letters stay letters, in our font or in another Chinese one where the reader has not got ours. The same chart
/// is always the same bytes.
record VectorPicture(ProjectionChart chart, int width, int height) {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String FONT_FAMILY = "font-family";
    private static final String FAMILIES = "'" + Fonts.SANS + "', 'Noto Sans CJK SC', 'Source Han Sans SC', "
            + "'Microsoft YaHei', 'PingFang SC', sans-serif";

    /// What XML cannot hold, not even escaped.
    private static final Pattern NOT_IN_XML = Pattern
            .compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    void write(OutputStream out) throws IOException {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setComment("Plan Workbench");
        SVGGraphics2D g = new SVGGraphics2D(context, false);
        g.setSVGCanvasSize(new Dimension(width, height));
        chart.draw(g, new Rectangle2D.Double(0, 0, width, height));
        Element root = g.getRoot();
        root.setAttribute("viewBox", "0 0 " + width + " " + height);
        root.setAttribute("role", "img");
        title(root);
        clean(root);
        serialize(root, out);
    }

    /// Without a document type: a reader would fetch it from the network.
    private static void serialize(Element root, OutputStream out) throws IOException {
        try {
            TransformerFactory factory = TransformerFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Transformer plain = factory.newTransformer();
            plain.setOutputProperty(OutputKeys.ENCODING, StandardCharsets.UTF_8.name());
            plain.transform(new DOMSource(root), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }

    /// What the picture is of, for readers of the screen.
    private void title(Element root) {
        if (!chart.title().isEmpty()) {
            Element title = root.getOwnerDocument().createElementNS(SVG, "title");
            title.setTextContent(chart.title());
            root.insertBefore(title, root.getFirstChild());
        }
    }

    private static Document document() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().getDOMImplementation().createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Names come from anywhere, fonts from wherever the picture is looked at.
    private static void clean(Node node) {
        if (node instanceof Element element && element.hasAttribute(FONT_FAMILY)) {
            element.setAttribute(FONT_FAMILY, FAMILIES);
        }
        if (node.getNodeType() == Node.TEXT_NODE) {
            node.setNodeValue(NOT_IN_XML.matcher(node.getNodeValue()).replaceAll(""));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            clean(child);
        }
    }
}
