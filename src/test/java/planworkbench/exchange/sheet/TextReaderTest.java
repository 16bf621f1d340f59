package planworkbench.exchange.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import planworkbench.text.Language;
import planworkbench.text.Messages;

/// The text of a plan is read from files as offices have them, and refused with its reason where it is something else.
class TextReaderTest {

    private static final String TEXT = "第一章\n\n到2025年，服务业增加值超过1000亿元。\n";
    private static final List<String> LINES = List.of("第一章", "", "到2025年，服务业增加值超过1000亿元。");

    @TempDir
    Path folder;

    private List<String> read(RawDocument document) throws Exception {
        return TextReader.read(document.write(folder.resolve("规划.docx")), () -> false);
    }

    private SheetProblem refusal(Path file) {
        return catchThrowableOfType(SheetException.class, () -> TextReader.read(file, () -> false)).problem();
    }

    private SheetProblem refusal(RawDocument document) throws IOException {
        return refusal(document.write(folder.resolve("坏.docx")));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,''", "UTF-8,\uFEFF", "GB18030,''", "UTF-16LE,\uFEFF"})
    void plainTextIsReadInTheEncodingThatItIsIn(String charset, String mark) throws Exception {
        Path file = Files.write(folder.resolve("规划.txt"), (mark + TEXT).getBytes(Charset.forName(charset)));
        assertThat(TextReader.read(file, () -> false)).isEqualTo(LINES);
    }

    @Test
    void aDocumentOfPoiIsReadParagraphByParagraphAndCellByCell() throws Exception {
        Path file = folder.resolve("poi.docx");
        try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("一、总体目标");
            document.createParagraph();
            var run = document.createParagraph().createRun();
            run.setText("服务业增加值");
            run.addTab();
            run.setText("超过1000亿元");
            run.addBreak();
            run.setText("第二行");
            XWPFTable table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("接待游客（万人次）");
            table.getRow(0).getCell(1).setText("2622");
            document.write(out);
        }
        assertThat(TextReader.read(file, () -> false)).containsExactly("一、总体目标", "服务业增加值\t超过1000亿元", "第二行",
                "接待游客（万人次）", "2622");
    }

    @Test
    void whatIsDeletedMovedAwayOrThereTwiceIsNotRead() throws Exception {
        assertThat(read(new RawDocument()
                .body("""
                        <w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>甲</w:t></w:r>\
                        <w:del><w:r><w:delText>删</w:delText></w:r></w:del>\
                        <w:r><w:instrText>PAGE</w:instrText></w:r><w:moveFrom><w:r><w:t>移</w:t></w:r></w:moveFrom>\
                        <mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></mc:Choice>\
                        <mc:Fallback><w:p><w:r><w:t>框</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>\
                        <w:r><w:t>乙</w:t></w:r></w:p>""")))
                .containsExactly("框", "甲乙");
    }

    @Test
    void aDocumentWithMacrosIsRefused() throws IOException {
        assertThat(refusal(new RawDocument().part("word/vbaProject.bin", "macro")))
                .isEqualTo(SheetProblem.DOCUMENT_MACROS);
        assertThat(refusal(new RawDocument().part("[Content_Types].xml",
                "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>")))
                .isEqualTo(SheetProblem.DOCUMENT_MACROS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE x [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;\">]>",
        "<!DOCTYPE x [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>"})
    void entitiesAreRefused(String type) throws IOException {
        assertThat(refusal(new RawDocument().part("word/document.xml", type + "<w:document>&b;</w:document>")))
                .isEqualTo(SheetProblem.DOCTYPE);
        assertThat(refusal(new RawDocument().part("word/styles.xml", type + "<x>&b;</x>")))
                .isEqualTo(SheetProblem.DOCTYPE);
    }

    @Test
    void ofABombNoMoreIsInflatedThanAllowed() throws IOException {
        Path bomb = new RawDocument().body(out -> {
            byte[] block = new byte[1_000_000];
            Arrays.fill(block, (byte) ' ');
            for (int i = 0; i < 200; i++) {
                out.write(block);
            }
        }).write(folder.resolve("bomb.docx"));
        Budget budget = new Budget(TextReader.LIMITS, () -> false);
        assertThat(catchThrowableOfType(Refusing.class, () -> DocxReader.read(bomb, budget)).problem())
                .isEqualTo(SheetProblem.PART_TOO_LARGE);
        assertThat(budget.inflated()).isLessThan(TextReader.LIMITS.partBytes() + 100_000);
    }

    @Test
    void aParagraphWithoutEndAndAMillionParagraphsAreRefused() throws IOException {
        assertThat(refusal(new RawDocument().body("<w:p><w:r><w:t>" + "长".repeat(100_001) + "</w:t></w:r></w:p>")))
                .isEqualTo(SheetProblem.PARAGRAPH_TOO_LONG);
        assertThat(refusal(new RawDocument().body(out -> {
            for (int i = 0; i < 1_000_000; i++) {
                out.write("<w:p/>".getBytes(UTF_8));
            }
        }))).isEqualTo(SheetProblem.TOO_MANY_ROWS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../evil.sh", "/etc/evil", "word\\..\\evil", "C:/evil"})
    void aNameThatLeadsOutsideIsRefused(String name) throws IOException {
        assertThat(refusal(new RawDocument().part(name, "x"))).isEqualTo(SheetProblem.PATH);
    }

    @Test
    void aTruncatedDocumentIsRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(new RawDocument().write(folder.resolve("whole.docx")));
        assertThat(refusal(Files.write(folder.resolve("cut.docx"), Arrays.copyOf(bytes, bytes.length / 2))))
                .isEqualTo(SheetProblem.DAMAGED);
    }

    @Test
    void whatIsSomethingElseIsRefusedWithWhatToDo() throws IOException {
        assertThat(refusal(Files.writeString(folder.resolve("a.docx"), "<html><body>规划</body></html>")))
                .isEqualTo(SheetProblem.DOCUMENT_WEB_PAGE);
        assertThat(refusal(Files.writeString(folder.resolve("b.pdf"), "%PDF-1.7\n…")))
                .isEqualTo(SheetProblem.DOCUMENT_PDF);
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertThat(refusal(Files.write(folder.resolve("c.doc"), old))).isEqualTo(SheetProblem.DOCUMENT_OLD);
        assertThat(refusal(Files.writeString(folder.resolve("d.rtf"), "{\\rtf1 x}")))
                .isEqualTo(SheetProblem.DOCUMENT_OTHER);
        assertThat(refusal(new RawWorkbook().write(folder.resolve("e.docx")))).isEqualTo(SheetProblem.DOCUMENT_OTHER);
        assertThat(refusal(Files.writeString(folder.resolve("f.txt"), " \n\n"))).isEqualTo(SheetProblem.DOCUMENT_EMPTY);
        assertThat(refusal(folder.resolve("none.docx"))).isEqualTo(SheetProblem.NO_FILE);
    }

    @Test
    void theMessageNamesTheFileAndWhatToDo() throws IOException {
        Path pdf = Files.writeString(folder.resolve("规划.pdf"), "%PDF-1.7");
        assertThat(catchThrowableOfType(SheetException.class, () -> TextReader.read(pdf, () -> false))
                .text(Messages.of(Language.ZH)))
                .isEqualTo("规划.pdf：这是 PDF，不能直接读取；请打开后复制文字粘贴到下面，或用 Word、WPS 转为 .docx");
    }
}
