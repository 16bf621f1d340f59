package planworkbench.exchange.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A workbook written part by part, so that each can be as bad as a test wants.
public final class RawWorkbook {

    private static final String NAMESPACE = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONS = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

    /// Writes a large part without holding it.
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    private final Map<String, Content> parts = new LinkedHashMap<>();

    public RawWorkbook() {
        part("[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
        part("_rels/.rels", RELATIONS + "<Relationship Id=\"r1\" Type=\"" + RELATION
                + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        part("xl/workbook.xml", "<workbook" + NAMESPACE + " xmlns:r=\"" + RELATION
                + "\"><sheets><sheet name=\"年鉴\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        part("xl/_rels/workbook.xml.rels", RELATIONS + "<Relationship Id=\"r1\" Type=\"" + RELATION
                + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"" + RELATION
                + "/styles\" Target=\"styles.xml\"/></Relationships>");
        part("xl/styles.xml", "<styleSheet" + NAMESPACE
                + "><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"10\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
        rows("");
    }

    public RawWorkbook part(String name, String text) {
        return part(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    public RawWorkbook part(String name, Content content) {
        parts.put(name, content);
        return this;
    }

    public RawWorkbook rows(String rows) {
        return rows(out -> out.write(rows.getBytes(StandardCharsets.UTF_8)));
    }

    public RawWorkbook rows(Content rows) {
        return part("xl/worksheets/sheet1.xml", out -> {
            out.write(("<worksheet" + NAMESPACE + "><sheetData>").getBytes(StandardCharsets.UTF_8));
            rows.write(out);
            out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        });
    }

    /// A table with one good figure and one cell as given.
    public RawWorkbook withCell(String cell) {
        return rows(
                """
                        <row r="1"><c r="A1" t="inlineStr"><is><t>指标</t></is></c><c r="B1"><v>2022</v></c><c r="C1"><v>2023</v></c></row>
                        <row r="2"><c r="A2" t="inlineStr"><is><t>服务业增加值</t></is></c><c r="B2"><v>801.5</v></c>"""
                        + cell
                        + "</row>");
    }

    public Path write(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, Content> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
                zip.closeEntry();
            }
        }
        return file;
    }
}
