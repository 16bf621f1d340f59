package planworkbench.report.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;

import planworkbench.exchange.sheet.SheetException;
import planworkbench.exchange.sheet.SheetProblem;
import planworkbench.report.document.ReportDocument;
import planworkbench.report.document.ReportDocument.OfPlan;

/// What authors write in Word comes back; what does not belong to the report is told, and what is meant to harm is refused.
class AuthorTextsFromWordTest {

    @TempDir
    Path folder;

    private Path edited(Consumer<CTBody> edit) throws IOException {
        Path file = folder.resolve("评估报告.docx");
        try (XWPFDocument word = WordReportTest.written(SomeReport.report());
                OutputStream out = Files.newOutputStream(file)) {
            edit.accept(word.getDocument().getBody());
            word.write(out);
        }
        return file;
    }

    private static AuthorTextsFromWord read(Path file) throws SheetException {
        return AuthorTextsFromWord.read(file, SomeReport.report(), () -> false);
    }

    /// As Word does when somebody writes where the hint was: the mark of the hint goes, and so does the hint.
    private static void write(CTSdtBlock control, String... paragraphs) {
        if (control.getSdtPr().isSetShowingPlcHdr()) {
            control.getSdtPr().unsetShowingPlcHdr();
        }
        var content = control.getSdtContent();
        while (content.sizeOfPArray() > 0) {
            content.removeP(0);
        }
        for (String text : paragraphs) {
            var paragraph = content.addNewP();
            int middle = text.length() / 2;
            paragraph.addNewR().addNewT().setStringValue(text.substring(0, middle));
            paragraph.addNewR().addNewT().setStringValue(text.substring(middle));
        }
    }

    @Test
    void aReportThatNobodyWroteInIsReadAsItWasWritten() throws Exception {
        AuthorTextsFromWord read = read(edited(body -> {}));
        assertThat(read.texts()).containsExactly(entry("overall", List.of()),
                entry("target.T01", SomeReport.WRITTEN.paragraphs()));
        assertThat(List.of(read.unknown(), read.doubled(), read.missing()))
                .allSatisfy(problems -> assertThat(problems).isEmpty());
    }

    @Test
    void whatIsWrittenInWordIsRead() throws Exception {
        AuthorTextsFromWord read = read(edited(body -> {
            write(body.getSdtArray(0), "总体进展良好，<好于>预期。", "", "第二段。");
            write(body.getSdtArray(1));
        }));
        assertThat(read.texts()).containsExactly(entry("overall", List.of("总体进展良好，<好于>预期。", "第二段。")),
                entry("target.T01", List.of()));
    }

    @Test
    void theHintThatAProgramSavedAsTextIsNoText() throws Exception {
        assertThat(read(edited(body -> write(body.getSdtArray(0), SomeReport.EMPTY.hint()))).texts())
                .containsEntry("overall", List.of());
    }

    @Test
    void deletedAndMovedTextIsNotRead() throws Exception {
        AuthorTextsFromWord read = read(edited(body -> {
            write(body.getSdtArray(0), "留下的。");
            var paragraph = body.getSdtArray(0).getSdtContent().getPArray(0);
            paragraph.addNewDel().addNewR().addNewDelText().setStringValue("删去的。");
            paragraph.addNewMoveFrom().addNewR().addNewT().setStringValue("移走的。");
            paragraph.addNewIns().addNewR().addNewT().setStringValue("加上的。");
        }));
        assertThat(read.texts()).containsEntry("overall", List.of("留下的。加上的。"));
    }

    @Test
    void placesThatAreUnknownDoubledOrGoneAreToldAndNotTaken() throws Exception {
        AuthorTextsFromWord read = read(edited(body -> {
            body.addNewSdt().set(body.getSdtArray(0));
            CTSdtBlock foreign = body.addNewSdt();
            foreign.addNewSdtPr().addNewTag().setVal("foreign");
            foreign.getSdtPr().addNewAlias().setVal("批注");
            foreign.addNewSdtContent().addNewP().addNewR().addNewT().setStringValue("别处的。");
            CTSdtBlock empty = body.addNewSdt();
            empty.addNewSdtPr().addNewTag().setVal("nothing in it");
            empty.addNewSdtContent().addNewP();
            body.removeSdt(1);
        }));
        assertThat(read.texts()).isEmpty();
        assertThat(read.doubled()).containsExactly("overall");
        assertThat(read.missing()).containsExactly("target.T01");
        assertThat(read.unknown()).containsExactly(new AuthorTextsFromWord.Unknown("foreign", "批注"));
    }

    @Test
    void theReportOfAnotherPlanIsNotTakenAndOneWithoutAMarkSaysSo() throws Exception {
        Path ours = edited(body -> write(body.getSdtArray(0), "我们的。"));
        ReportDocument other = new ReportDocument("评估报告", List.of(), false, new OfPlan("other", "商贸规划"),
                SomeReport.report().chapters());
        AuthorTextsFromWord foreign = AuthorTextsFromWord.read(ours, other, () -> false);
        assertThat(foreign.another()).isTrue();
        assertThat(foreign.of()).isEqualTo(SomeReport.PLAN);
        assertThat(foreign.texts()).isEmpty();
        assertThat(read(ours).another()).isFalse();
        AuthorTextsFromWord renamed = AuthorTextsFromWord.read(ours, new ReportDocument("评估报告", List.of(), false,
                new OfPlan(SomeReport.PLAN.id(), "改了名"), SomeReport.report().chapters()), () -> false);
        assertThat(renamed.texts()).as("a plan may be renamed").containsEntry("overall", List.of("我们的。"));
        AuthorTextsFromWord old = read(with("docProps/custom.xml", "<Properties/>"));
        assertThat(old.of()).as("written by an earlier version").isNull();
        assertThat(old.texts()).isNotEmpty();
    }

    @Test
    void placesInsideOfOthersHaveTheirOwnText() throws Exception {
        AuthorTextsFromWord read = read(edited(body -> {
            write(body.getSdtArray(0), "外面的。");
            CTSdtBlock date = body.getSdtArray(0).getSdtContent().addNewSdt();
            date.addNewSdtPr();
            date.addNewSdtContent().addNewP().addNewR().addNewT().setStringValue("2024年6月");
        }));
        assertThat(read.texts()).containsEntry("overall", List.of("外面的。", "2024年6月"));
    }

    /// The document with a part put in the place of another, or beside it.
    private Path with(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(
                new ByteArrayInputStream(WordReportTest.bytes(SomeReport.report())));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(name)) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(out);
                }
            }
            out.putNextEntry(new ZipEntry(name));
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return Files.write(folder.resolve("坏.docx"), bytes.toByteArray());
    }

    private static SheetProblem refusal(Path file) {
        return catchThrowableOfType(SheetException.class, () -> read(file)).problem();
    }

    @Test
    void hostileDocumentsAreRefused() throws IOException {
        assertThat(refusal(with("word/document.xml",
                "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w>&a;</w>"))).isEqualTo(SheetProblem.DOCTYPE);
        assertThat(refusal(with("word/vbaProject.bin", "macro"))).isEqualTo(SheetProblem.DOCUMENT_MACROS);
        assertThat(refusal(with("../evil.xml", "<x/>"))).isEqualTo(SheetProblem.PATH);
        assertThat(refusal(with("word/document.xml", "<w:document"))).isEqualTo(SheetProblem.XML);
        assertThat(refusal(with("word/document.xml", control("<w:sdt xmlns:w=\"x\"><w:sdtContent>".repeat(1_000)
                + "</w:sdtContent></w:sdt>".repeat(1_000))))).isEqualTo(SheetProblem.DAMAGED);
        assertThat(refusal(with("word/document.xml",
                control("<w:sdt><w:sdtPr><w:tag w:val=\"overall\"/></w:sdtPr><w:p><w:r><w:t>"
                        + "长".repeat(200_000) + "</w:t></w:r></w:p></w:sdt>"))))
                .isEqualTo(SheetProblem.PARAGRAPH_TOO_LONG);
        assertThat(refusal(Files.writeString(folder.resolve("文.docx"), "不是文档"))).isEqualTo(SheetProblem.DOCUMENT_OTHER);
        assertThat(refusal(folder.resolve("没有.docx"))).isEqualTo(SheetProblem.NO_FILE);
    }

    private static String control(String content) {
        return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + content
                + "</w:body></w:document>";
    }
}
