package planworkbench.exchange.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import planworkbench.exchange.sheet.Relations.Relation;

/// Reads a workbook of Excel, WPS or LibreOffice (xlsx) part by part.
///
/// Our own reader and not POI's: POI holds styles and relations as trees, and ran out of memory on a million empty rows.
final class XlsxReader {

    private static final int MOST_SHEETS = 255;

    private XlsxReader() {}

    static List<Sheet> read(Path file, Budget budget) throws IOException {
        try (WorkbookParts parts = WorkbookParts.open(file, budget)) {
            requireWorkbook(parts);
            String workbook = workbook(parts);
            Relations relations = Relations.of(parts, workbook);
            XlsxStyles styles = XlsxStyles.read(parts, relations.target("styles"));
            SharedTexts texts = SharedTexts.read(parts, relations.target("sharedStrings"), budget);
            List<Sheet> sheets = new ArrayList<>();
            Contents contents = Contents.of(parts, workbook);
            for (Listed listed : contents.sheets()) {
                Relation relation = relations.byId().get(listed.relation());
                if (relation != null && relation.kind().equals("xlMacrosheet")) {
                    throw new Refusing(listed.name(), SheetProblem.MACROS);
                }
                if (relation != null && relation.kind().equals("worksheet")) {
                    sheets.add(new XlsxSheetReader(styles, texts, contents.from1904(), budget)
                            .read(parts, relation.target(), listed.name(), listed.hidden()));
                }
            }
            return sheets;
        }
    }

    /// @param from1904 whether days are counted from 1904, as old Macs did
    private record Contents(boolean from1904, List<Listed> sheets) {

        static Contents of(WorkbookParts parts, String workbook) throws IOException {
            List<Listed> sheets = new ArrayList<>();
            boolean from1904 = false;
            try (XmlPart xml = parts.xml(workbook)) {
                while (xml.nextElement()) {
                    if (xml.starts("workbookPr")) {
                        from1904 = xml.flag("date1904");
                    } else if (xml.starts("sheet") && sheets.size() < MOST_SHEETS) {
                        sheets.add(new Listed(xml.attribute("name", ""), xml.attribute("id", ""),
                                !xml.attribute("state", "visible").equals("visible")));
                    }
                }
            }
            return new Contents(from1904, sheets);
        }
    }

    private record Listed(String name, String relation, boolean hidden) {}

    /// What the file says of its kind.
    private static void requireWorkbook(WorkbookParts parts) throws IOException {
        if (!parts.has("[Content_Types].xml")) {
            throw new Refusing("", SheetProblem.NOT_A_WORKBOOK);
        }
        try (XmlPart xml = parts.xml("[Content_Types].xml")) {
            while (xml.nextElement()) {
                String type = xml.attribute("ContentType", "");
                if (type.contains("macroEnabled") || type.contains("vbaProject")) {
                    throw new Refusing("", SheetProblem.MACROS);
                }
                if (type.contains("sheet.binary")) {
                    throw new Refusing("", SheetProblem.OTHER_WORKBOOK);
                }
            }
        }
    }

    private static String workbook(WorkbookParts parts) throws IOException {
        String part = Relations.of(parts, "").target("officeDocument");
        if (!parts.has(part)) {
            throw new Refusing("", SheetProblem.NOT_A_WORKBOOK);
        }
        try (XmlPart xml = parts.xml(part)) {
            if (!xml.starts("workbook")) {
                throw new Refusing("", SheetProblem.NOT_A_WORKBOOK);
            }
        }
        return part;
    }
}
