package planworkbench.exchange.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the content controls of a Word document (docx), those inside of others among them, and its own properties. Text that was deleted or moved away while
/// changes were tracked is not read.
final class DocxControlReader {

    /// Nobody nests deeper; each character is kept once for every level.
    private static final int DEEPEST = 16;
    private static final String PROPERTIES = "docProps/custom.xml";

    private final Budget budget;
    private final List<DocumentControl> controls = new ArrayList<>();
    /// The outermost first.
    private final List<Open> open = new ArrayList<>();
    private int paragraphs;

    private DocxControlReader(Budget budget) {
        this.budget = budget;
    }

    /// A control whose end was not reached.
    private static final class Open {

        private String tag = "";
        private String title = "";
        private boolean showsHint;
        private final StringBuilder text = new StringBuilder();
    }

    static ControlledDocument read(Path file, Budget budget) throws IOException {
        try (WorkbookParts parts = WorkbookParts.open(file, budget); XmlPart xml = DocxReader.document(parts)) {
            DocxControlReader reader = new DocxControlReader(budget);
            reader.read(xml);
            return new ControlledDocument(reader.controls, properties(parts, budget));
        }
    }

    private static Map<String, String> properties(WorkbookParts parts, Budget budget) throws IOException {
        Map<String, String> properties = new LinkedHashMap<>();
        try (XmlPart xml = parts.xmlIfThere(PROPERTIES)) {
            String name = "";
            while (xml != null && xml.nextElement()) {
                if (xml.starts("property")) {
                    name = xml.attribute("name", "");
                } else if (xml.starts("lpwstr")) {
                    String text = xml.text(budget.limits().textLength());
                    budget.text(name, text.length());
                    properties.put(name, text);
                }
            }
        }
        return properties;
    }

    private void read(XmlPart xml) {
        while (!xml.isAtEnd()) {
            xml.next();
            if (xml.starts("sdt")) {
                begin();
            } else if (xml.ends("sdt")) {
                end();
            } else if (xml.starts("Fallback") || xml.starts("moveFrom")) {
                xml.text(0);
            } else if (xml.ends("p")) {
                budget.row(place());
                paragraphs++;
                append("\n");
            } else if (!open.isEmpty()) {
                inside(xml);
            }
        }
    }

    private void begin() {
        if (open.size() == DEEPEST) {
            throw new Refusing(place(), SheetProblem.DAMAGED);
        }
        budget.row(place());
        open.add(new Open());
    }

    private void end() {
        Open ended = open.removeLast();
        if (!ended.tag.isEmpty()) {
            List<String> lines = ended.text.toString().lines().map(String::strip).filter(line -> !line.isEmpty())
                    .toList();
            controls.add(new DocumentControl(ended.tag, ended.title, ended.showsHint ? List.of() : lines));
        }
    }

    private void inside(XmlPart xml) {
        if (xml.starts("tag")) {
            open.getLast().tag = xml.attribute("val", "");
        } else if (xml.starts("alias")) {
            open.getLast().title = xml.attribute("val", "");
        } else if (xml.starts("showingPlcHdr")) {
            String value = xml.attribute("val");
            open.getLast().showsHint = value == null || xml.flag("val") || value.equals("on");
        } else {
            append(DocxWords.of(xml, budget.limits().textLength() - open.getFirst().text.length()));
        }
    }

    private void append(String text) {
        if (open.stream().anyMatch(control -> control.showsHint)) {
            return;
        }
        for (Open control : open) {
            budget.text(place(), text.length());
            control.text.append(text);
            if (control.text.length() > budget.limits().textLength()) {
                throw new Refusing(place(), SheetProblem.TEXT_TOO_LONG, budget.limits().textLength());
            }
        }
    }

    private String place() {
        return Integer.toString(paragraphs + 1);
    }
}
