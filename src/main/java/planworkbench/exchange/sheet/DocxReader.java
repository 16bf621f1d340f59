package planworkbench.exchange.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Reads the text of a Word document (docx): one line a paragraph, those in the cells of tables among them. Pictures, fields,
/// deleted text and footnotes say nothing; numbers that Word puts before paragraphs are not in the text.
final class DocxReader {

    private static final String TYPE = "wordprocessingml.document";

    private final Budget budget;
    private final List<String> lines = new ArrayList<>();
    /// A text box stands inside of a paragraph, and has paragraphs of its own.
    private final Deque<StringBuilder> open = new ArrayDeque<>();

    private DocxReader(Budget budget) {
        this.budget = budget;
    }

    static List<String> read(Path file, Budget budget) throws IOException {
        try (WorkbookParts parts = WorkbookParts.open(file, budget); XmlPart xml = document(parts)) {
            DocxReader reader = new DocxReader(budget);
            reader.read(xml);
            return reader.lines;
        }
    }

    /// The part that holds the text, at its root element.
    static XmlPart document(WorkbookParts parts) throws IOException {
        requireDocument(parts);
        String part = Relations.of(parts, "").target("officeDocument");
        if (!parts.has(part)) {
            throw new Refusing("", SheetProblem.DOCUMENT_OTHER);
        }
        XmlPart xml = parts.xml(part);
        if (!xml.starts("document")) {
            xml.close();
            throw new Refusing("", SheetProblem.DOCUMENT_OTHER);
        }
        return xml;
    }

    /// What the file says of its kind.
    private static void requireDocument(WorkbookParts parts) throws IOException {
        if (!parts.has("[Content_Types].xml")) {
            throw new Refusing("", SheetProblem.DOCUMENT_OTHER);
        }
        boolean document = false;
        try (XmlPart xml = parts.xml("[Content_Types].xml")) {
            while (xml.nextElement()) {
                String type = xml.attribute("ContentType", "");
                if (type.contains("macroEnabled") || type.contains("vbaProject")) {
                    throw new Refusing("", SheetProblem.DOCUMENT_MACROS);
                }
                document |= type.contains(TYPE);
            }
        }
        if (!document) {
            throw new Refusing("", SheetProblem.DOCUMENT_OTHER);
        }
    }

    private void read(XmlPart xml) {
        while (!xml.isAtEnd()) {
            xml.next();
            if (xml.starts("p")) {
                budget.row(place());
                open.push(new StringBuilder());
            } else if (xml.ends("p")) {
                endParagraph();
            } else if (xml.starts("Fallback") || xml.starts("moveFrom")) {
                // the same once more, for old programs, or where it no longer stands
                xml.text(0);
            } else if (!open.isEmpty()) {
                append(DocxWords.of(xml, budget.limits().textLength() - open.element().length()));
            }
        }
    }

    private void append(String text) {
        open.element().append(text);
        if (open.element().length() > budget.limits().textLength()) {
            throw new Refusing(place(), SheetProblem.TEXT_TOO_LONG, budget.limits().textLength());
        }
    }

    private void endParagraph() {
        String text = open.pop().toString();
        budget.text(place(), text.length());
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
    }

    private String place() {
        return Integer.toString(lines.size() + 1);
    }
}
