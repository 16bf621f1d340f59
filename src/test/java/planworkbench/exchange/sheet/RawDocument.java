package planworkbench.exchange.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A Word document written part by part, so that each can be as bad as a test wants.
final class RawDocument {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, RawWorkbook.Content> parts = new LinkedHashMap<>();

    RawDocument() {
        part("[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        part("_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
                        + RELATION + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        body("<w:p><w:r><w:t>到2025年，服务业增加值超过1000亿元。</w:t></w:r></w:p>");
    }

    RawDocument part(String name, String text) {
        return part(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    RawDocument part(String name, RawWorkbook.Content content) {
        parts.put(name, content);
        return this;
    }

    RawDocument body(String paragraphs) {
        return body(out -> out.write(paragraphs.getBytes(StandardCharsets.UTF_8)));
    }

    RawDocument body(RawWorkbook.Content paragraphs) {
        return part("word/document.xml", out -> {
            out.write(("<w:document xmlns:w=\"" + WORD
                    + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>")
                    .getBytes(StandardCharsets.UTF_8));
            paragraphs.write(out);
            out.write("</w:body></w:document>".getBytes(StandardCharsets.UTF_8));
        });
    }

    Path write(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, RawWorkbook.Content> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
                zip.closeEntry();
            }
        }
        return file;
    }
}
