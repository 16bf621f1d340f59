package planworkbench.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

import planworkbench.report.document.AuthorText;
import planworkbench.report.document.Block;
import planworkbench.report.document.Heading;
import planworkbench.report.document.Paragraph;
import planworkbench.report.document.ReportDocument;
import planworkbench.report.document.Sentence;
import planworkbench.text.Language;
import planworkbench.text.Messages;

/// What the Word document says is what the report says, read back with POI.
class WordReportTest {

    private static final Messages MESSAGES = Messages.of(Language.ZH);

    static byte[] bytes(ReportDocument report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordReport.write(report, MESSAGES, out);
        return out.toByteArray();
    }

    static XWPFDocument written(ReportDocument report) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(report)));
    }

    private static List<XWPFParagraph> styled(XWPFDocument word, String style) {
        return word.getParagraphs().stream().filter(paragraph -> style.equals(paragraph.getStyle())).toList();
    }

    private static List<String> texts(XWPFDocument word, String style) {
        return styled(word, style).stream().map(WordReportTest::text).toList();
    }

    /// Without the marks of footnotes.
    private static String text(XWPFParagraph paragraph) {
        StringBuilder text = new StringBuilder();
        paragraph.getRuns().forEach(run -> run.getCTR().getTList().forEach(t -> text.append(t.getStringValue())));
        return text.toString();
    }

    private static XWPFStyle style(XWPFDocument word, String id) {
        return Objects.requireNonNull(word.getStyles().getStyle(id), id);
    }

    @Test
    void headingsHaveTheirNumbersLevelsAndFonts() throws IOException {
        try (XWPFDocument word = written(SomeReport.report())) {
            assertThat(texts(word, "Heading1")).containsExactly("一、总体评价", "二、主要指标完成情况", "附件：评估规则");
            assertThat(texts(word, "Heading2")).containsExactly("（一）总体情况");
            assertThat(texts(word, "Heading3")).containsExactly("1. 服务业增加值");
            for (int level = 1; level <= 3; level++) {
                XWPFStyle style = style(word, "Heading" + level);
                assertThat(style.getName()).isEqualTo("heading " + level);
                assertThat(style.getCTStyle().getPPr().getOutlineLvl().getVal()).isEqualTo(level - 1);
            }
            assertThat(styled(word, "Heading1"))
                    .extracting(paragraph -> paragraph.getCTP().getPPr().isSetPageBreakBefore())
                    .as("annexes begin on a page of their own").containsExactly(false, false, true);
        }
    }

    @Test
    void fontsAndSizesAreThoseOfTheStandard() throws IOException {
        try (XWPFDocument word = written(SomeReport.report())) {
            assertThat(chinese(word, "Title")).isEqualTo("方正小标宋简体");
            assertThat(chinese(word, "Normal")).isEqualTo("仿宋_GB2312");
            assertThat(chinese(word, "Heading1")).isEqualTo("黑体");
            assertThat(chinese(word, "Heading2")).isEqualTo("楷体_GB2312");
            assertThat(rPr(word, "Heading3").sizeOfBArray()).isEqualTo(1);
            assertThat(rPr(word, "Title").getSzArray(0).getVal()).asString().isEqualTo("44");
            assertThat(rPr(word, "Normal").getSzArray(0).getVal()).asString().isEqualTo("32");
            var line = style(word, "Normal").getCTStyle().getPPr().getSpacing();
            assertThat(line.getLineRule().toString()).isEqualTo("exact");
            assertThat(line.getLine()).asString().isEqualTo("579");
            assertThat(style(word, "BodyText").getCTStyle().getPPr().getInd().getFirstLineChars()).asString()
                    .isEqualTo("200");
            assertThat(texts(word, "Colophon").getLast()).contains("方正小标宋简体——华文中宋");
        }
    }

    private static CTRPr rPr(XWPFDocument word, String style) {
        return style(word, style).getCTStyle().getRPr();
    }

    private static String chinese(XWPFDocument word, String style) {
        return rPr(word, style).getRFontsArray(0).getEastAsia();
    }

    @Test
    void thePageIsA4WithTheMarginsOfTheStandard() throws IOException {
        try (XWPFDocument word = written(SomeReport.report())) {
            var section = word.getDocument().getBody().getSectPr();
            assertThat(List.of(millimetres(section.getPgSz().getW()), millimetres(section.getPgSz().getH())))
                    .isEqualTo(List.of(210L, 297L));
            CTPageMar margins = section.getPgMar();
            assertThat(List.of(millimetres(margins.getTop()), millimetres(margins.getBottom()),
                    millimetres(margins.getLeft()), millimetres(margins.getRight())))
                    .isEqualTo(List.of(37L, 35L, 28L, 26L));
            assertThat(word.getFooterList()).extracting(footer -> footer.getText().strip())
                    .allSatisfy(text -> assertThat(text).isEqualTo("— 1 —"));
            assertThat(word.getFooterList()).extracting(footer -> footer.getParagraphArray(0).getAlignment().name())
                    .containsExactlyInAnyOrder("RIGHT", "LEFT");
            assertThat(word.getSettings().getEvenAndOddHeadings()).isTrue();
        }
    }

    private static long millimetres(Object twips) {
        return Math.round(Double.parseDouble(twips.toString()) / 1440 * 25.4);
    }

    @Test
    void theTitleStandsOnTheCoverAndAboveTheReport() throws IOException {
        try (XWPFDocument word = written(SomeReport.report())) {
            assertThat(texts(word, "Title")).containsExactly("苏州市吴中区“十四五”现代服务业发展规划", "中期评估报告",
                    "苏州市吴中区“十四五”现代服务业发展规划", "中期评估报告");
            assertThat(texts(word, "CoverLine")).containsExactly("吴中区发展和改革委员会", "评估年份：2023年");
        }
    }

    @Test
    void sentencesFollowEachOtherAndTheirSourcesAreFootnotes() throws IOException {
        try (XWPFDocument word = written(SomeReport.report())) {
            assertThat(texts(word, "BodyText"))
                    .contains("2023年，全区服务业增加值830.00亿元，“十四五”以来年均增长4.6%。32项指标中，提前实现4项。");
            XWPFParagraph paragraph = styled(word, "BodyText").getFirst();
            List<String> marks = paragraph.getRuns().stream()
                    .flatMap(run -> run.getCTR().getFootnoteReferenceList().stream())
                    .map(reference -> reference.getId().toString()).toList();
            assertThat(marks).hasSize(2);
            assertThat(marks).extracting(id -> text(word.getFootnoteByID(Integer.parseInt(id)).getParagraphs()
                    .getFirst()).strip()).containsExactly("《2023年吴中区统计公报》。", "《苏州统计年鉴2024》，表3-2。");
            assertThat(paragraph.getRuns().get(0).getCTR().sizeOfFootnoteReferenceArray()).isZero();
            assertThat(paragraph.getRuns().get(1).getCTR().sizeOfFootnoteReferenceArray()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"8,true", "30,false"})
    void footnotesAreNumberedInCirclesWhereThoseOfAPageAreFew(int notes, boolean circled) throws IOException {
        List<String> sources = IntStream.range(0, notes).mapToObj(note -> "来源" + note).toList();
        try (XWPFDocument word = written(SomeReport.of(new Paragraph(List.of(new Sentence("s", "一句。", sources)))))) {
            assertThat(word.getDocument().getBody().getSectPr().getFootnotePr().isSetNumFmt()).isEqualTo(circled);
            assertThat(text(styled(word, "BodyText").getFirst()))
                    .isEqualTo("一句。" + (circled ? "" : ",".repeat(notes - 1)));
        }
    }

    @Test
    void aTableHasItsCellsItsHeadOnEachPageAndItsCaption() throws IOException {
        try (XWPFDocument word = written(SomeReport.report())) {
            XWPFTable table = word.getTables().getFirst();
            assertThat(table.getRows()).extracting(row -> row.getTableCells().stream().map(XWPFTableCell::getText)
                    .toList()).containsExactly(List.of("指标", "单位", "2023年"), List.of("服务业增加值", "亿元", "830.00"),
                            List.of("服务业增加值占地区生产总值的比重", "%", "51.8"));
            assertThat(table.getRows()).extracting(XWPFTableRow::isRepeatHeader).containsExactly(true, false, false);
            assertThat(table.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
            assertThat(table.getRow(1).getTableCells()).extracting(
                    cell -> cell.getParagraphArray(0).getCTP().getPPr().getJc().getVal())
                    .containsExactly(STJc.LEFT, STJc.CENTER, STJc.RIGHT);
            List<IBodyElement> body = word.getBodyElements();
            int at = body.indexOf(table);
            assertThat(((XWPFParagraph) body.get(at - 1)).getText()).isEqualTo(SomeReport.TABLE.caption());
            assertThat(((XWPFParagraph) body.get(at + 1)).getText()).isEqualTo(SomeReport.TABLE.note());
        }
    }

    @Test
    void placesForTheAuthorAreContentControls() throws IOException {
        try (XWPFDocument word = written(SomeReport.report())) {
            List<XWPFSDT> controls = word.getBodyElements().stream().filter(XWPFSDT.class::isInstance)
                    .map(XWPFSDT.class::cast).toList();
            assertThat(controls).extracting(XWPFSDT::getTag).containsExactly("overall", "target.T01");
            assertThat(controls).extracting(XWPFSDT::getTitle).containsExactly("总体评价", "服务业增加值：原因");
            assertThat(controls.get(0).getContent().getText().strip()).isEqualTo("在此补充总体判断。");
            assertThat(controls.get(1).getContent().getText().lines())
                    .containsExactly("一是房地产业下降；", "二是新增企业入统较晚。");
            var body = word.getDocument().getBody();
            assertThat(body.getSdtArray(0).getSdtPr().isSetShowingPlcHdr()).isTrue();
            assertThat(body.getSdtArray(1).getSdtPr().isSetShowingPlcHdr()).isFalse();
        }
    }

    @Test
    void theTableOfContentsIsAFieldThatHoldsItsLines() throws IOException {
        try (XWPFDocument word = written(SomeReport.report())) {
            List<XWPFParagraph> lines = word.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getStyle() != null && paragraph.getStyle().startsWith("TOC"))
                    .toList();
            assertThat(lines).extracting(XWPFParagraph::getText).containsExactly("目录", "一、总体评价\t1",
                    "二、主要指标完成情况\t1", "（一）总体情况\t1", "附件：评估规则\t3");
            String xml = word.getDocument().xmlText();
            assertThat(xml).contains("TOC \\o \"1-2\" \\h \\z \\u");
            assertThat(fields(xml, "begin")).isEqualTo(fields(xml, "end")).isEqualTo(fields(xml, "separate"));
            List<String> marks = word.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getCTP().getBookmarkStartList().stream())
                    .map(CTBookmark::getName).toList();
            assertThat(marks).hasSize(5).doesNotHaveDuplicates();
            assertThat(lines.stream().flatMap(line -> line.getCTP().getHyperlinkList().stream())
                    .map(CTHyperlink::getAnchor)).isSubsetOf(marks).hasSize(4);
        }
    }

    private static int fields(String xml, String part) {
        return xml.split("fldCharType=\"" + part + "\"", -1).length - 1;
    }

    @ParameterizedTest
    @CsvSource({"0,1", "16,1", "17,2", "38,2", "39,3", "60,3", "61,4"})
    void aHeadingIsListedWithThePageItStandsOn(int linesBefore, int page) {
        // 22 lines a page; the title takes the first three and a half, a heading keeps a line of what follows with it
        List<Block> blocks = new ArrayList<>();
        Paragraph line = new Paragraph(List.of(new Sentence("s", "一行。", List.of())));
        blocks.addAll(Collections.nCopies(linesBefore, line));
        blocks.add(new Heading(1, "一、", "总体评价"));
        blocks.add(line);
        assertThat(PageEstimate.of(SomeReport.of(blocks.toArray(Block[]::new))).headings()).containsExactly(page);
    }

    @Test
    void practiceDataIsMarkedOnEachPage() throws IOException {
        try (XWPFDocument word = written(SomeReport.report())) {
            XWPFHeader header = word.getHeaderList().getFirst();
            assertThat(header._getHdrFtr().xmlText()).contains("string=\"演示\"");
            List<CTSectPr> sections = new ArrayList<>();
            word.getDocument().getBody().getPList().stream()
                    .filter(p -> p.isSetPPr() && p.getPPr().isSetSectPr())
                    .forEach(p -> sections.add(p.getPPr().getSectPr()));
            sections.add(word.getDocument().getBody().getSectPr());
            assertThat(sections).hasSize(3).allSatisfy(section -> assertThat(section.getHeaderReferenceList())
                    .extracting(reference -> word.getRelationById(reference.getId()).getPackagePart().getPartName()
                            .getName())
                    .containsExactly("/word/header1.xml", "/word/header1.xml"));
        }
        try (XWPFDocument word = written(SomeReport.of(new Heading(1, "一、", "总体评价")))) {
            assertThat(word.getHeaderList().getFirst()._getHdrFtr().xmlText()).doesNotContain("演示");
        }
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        assertThat(bytes(SomeReport.report())).isEqualTo(bytes(SomeReport.report()));
    }

    @Test
    void whatNoFileCanHoldIsReplacedAndLongTextsStay() throws IOException {
        String length = IntStream.range(0, 40_000).mapToObj(Integer::toString).collect(Collectors.joining("，"));
        try (XWPFDocument word = written(SomeReport.of(new Heading(1, "一、", "坏\u0000字\uD800符\uFFFF<&>"),
                new Paragraph(List.of(new Sentence("s", "一行\n二行\t三", List.of()),
                        new Sentence("l", length, List.of("注\u0007")))),
                new AuthorText("a\u0003".repeat(80), "题\u0001".repeat(80), "提示\u0002", List.of())))) {
            assertThat(texts(word, "Heading1")).containsExactly("一、坏\uFFFD字\uFFFD符\uFFFD<&>");
            XWPFParagraph paragraph = styled(word, "BodyText").getFirst();
            assertThat(paragraph.getRuns().getFirst().text()).isEqualTo("一行\n二行 三");
            assertThat(text(paragraph)).endsWith(length);
            XWPFSDT control = word.getBodyElements().stream().filter(XWPFSDT.class::isInstance)
                    .map(XWPFSDT.class::cast).findFirst().orElseThrow();
            assertThat(List.of(control.getTag().length(), control.getTitle().length()))
                    .as("Word takes no more").isEqualTo(List.of(64, 64));
        }
    }
}
