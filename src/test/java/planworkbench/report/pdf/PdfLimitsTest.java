package planworkbench.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import planworkbench.report.document.AuthorText;
import planworkbench.report.document.Block;
import planworkbench.report.document.Chapter;
import planworkbench.report.document.ChapterKind;
import planworkbench.report.document.DataChart;
import planworkbench.report.document.DataChart.ChartKind;
import planworkbench.report.document.DataChart.Series;
import planworkbench.report.document.DataChart.SeriesRole;
import planworkbench.report.document.DataTable;
import planworkbench.report.document.DataTable.Cell;
import planworkbench.report.document.DataTable.Column;
import planworkbench.report.document.DataTable.Row;
import planworkbench.report.document.Heading;
import planworkbench.report.document.Paragraph;
import planworkbench.report.document.ReportDocument;
import planworkbench.report.document.Sentence;
import planworkbench.report.pdf.PageTexts.Shown;
import planworkbench.report.pdf.PdfReportTest.Body;
import planworkbench.text.Language;
import planworkbench.text.Messages;

/// Reports that are longer, wider or stranger than any that is meant.
class PdfLimitsTest {

    private static final Messages CHINESE = Messages.of(Language.ZH);

    private static Body body(Block... blocks) throws IOException {
        return Body.of(new ReportDocument("评估报告", List.of(), false, new ReportDocument.OfPlan("plan", "规划"),
                List.of(new Chapter(ChapterKind.OVERALL, List.of(blocks)))), CHINESE);
    }

    private static Paragraph paragraph(String text, String... notes) {
        return new Paragraph(List.of(new Sentence("one", text, List.of(notes))));
    }

    private static String numbered(int from, int to, String format) {
        return IntStream.range(from, to).mapToObj(format::formatted).collect(Collectors.joining());
    }

    private static void assertInColumn(Body body) {
        double right = PdfPages.LEFT + PdfPages.TEXT_WIDTH;
        assertThat(body.shown()).allSatisfy(one -> {
            assertThat(one.baseline()).as(one.toString()).isBetween(PdfPages.TOP, PdfPages.TOP + PdfPages.TEXT_HEIGHT);
            assertThat(one.left()).as(one.toString()).isBetween(PdfPages.LEFT - 0.1, right);
        });
    }

    @Test
    void aLongTableGoesOverPagesWithItsHeadOnEachAndNoRowCut() throws IOException {
        List<Row> rows = IntStream.range(1000, 1300).mapToObj(i -> new Row("r" + i,
                List.of(Cell.of("始" + i), Cell.of("这一项指标的说明比较长，所以要分成好几行才能写完，" + "行".repeat(i % 40)),
                        new Cell("末" + i, 1.0))))
                .toList();
        Body body = body(new DataTable("t", "表1 长表", List.of(new Column("指标", 1, false), new Column("说明甲乙", 2, false),
                new Column("数值", 1, true)), rows, ""));
        assertInColumn(body);
        int pages = body.noteTops().size();
        assertThat(pages).isGreaterThan(5);
        for (int page = 0; page < pages; page++) {
            int at = page;
            String text = PageTexts.text(body.shown(), one -> one.page() == at);
            assertThat(text).contains("指标说明甲乙数值");
            for (int i = 1000; i < 1300; i++) {
                assertThat(text.contains("始" + i)).as("row %d on page %d", i, page).isEqualTo(text.contains("末" + i));
            }
        }
        PdfReportTest.assertInOrder(body.text(), IntStream.range(1000, 1300).mapToObj(i -> "始" + i).toList());
    }

    @Test
    void aRowThatIsHigherThanAPageIsDivided() throws IOException {
        String long1 = numbered(1000, 2500, "第%d句。");
        Body body = body(new DataTable("t", "表1 高表", List.of(new Column("指标", 1, false), new Column("说明", 1, false)),
                List.of(new Row("r", List.of(Cell.of("甲"), Cell.of(long1)))), "注"));
        assertInColumn(body);
        String withoutHeads = body.text().replace("指标说明", "");
        PdfReportTest.assertInOrder(withoutHeads,
                IntStream.range(1000, 2500).mapToObj(i -> "第" + i).toList());
    }

    @Test
    void aTableOfManyColumnsStaysOnThePage() throws IOException {
        List<Column> columns = IntStream.range(10, 50).mapToObj(i -> new Column("列" + i, 1, true)).toList();
        Body body = body(new DataTable("t", "表1 宽表", columns,
                List.of(new Row("r", IntStream.range(10, 50).mapToObj(i -> Cell.of("值" + i)).toList())), ""));
        assertInColumn(body);
        PdfReportTest.assertInOrder(body.text(), IntStream.range(10, 50).mapToObj(i -> "值" + i).toList());
    }

    @Test
    void aSentenceOfManyPagesWithAnEndlessSourceLosesNothing() throws IOException {
        Body body = body(new Heading(1, "一、", "总体评价"),
                paragraph(numbered(1000, 3000, "第%d项，"), numbered(3000, 5000, "源%d；")),
                paragraph("完。", "来源。"));
        assertInColumn(body);
        PdfReportTest.assertInOrder(body.text(), IntStream.range(1000, 3000).mapToObj(i -> "第" + i).toList());
        PdfReportTest.assertInOrder(body.notes(), IntStream.range(3000, 5000).mapToObj(i -> "源" + i).toList());
    }

    @Test
    void footnotesAreNumberedAnewOnEachPageAlsoBeyondTen() throws IOException {
        Sentence sentence = new Sentence("s", "一句。", List.of("来源。"));
        Body body = body(new Paragraph(IntStream.range(0, 60).mapToObj(_ -> sentence).toList()));
        assertInColumn(body);
        assertThat(body.noteTops()).hasSizeGreaterThan(1);
        assertThat(body.notes()).contains("11来源。").contains("12来源。");
        for (int page = 0; page < body.noteTops().size(); page++) {
            int at = page;
            assertThat(body.shown().stream().filter(one -> one.page() == at && !body.isText(one)).map(Shown::text)
                    .findFirst()).contains("①");
        }
    }

    @Test
    void aHeadingStaysWithTheTextBelowItAlsoWhereThatHasSources() throws IOException {
        for (int before = 10; before < 22; before++) {
            Body body = body(paragraph("行\n".repeat(before)), new Heading(1, "一、", "标题"),
                    paragraph("文字。", "来源甲。", "来源乙。"));
            int heading = page(body, "标");
            assertThat(page(body, "文")).as("after %d lines", before).isEqualTo(heading);
        }
    }

    private static int page(Body body, String text) {
        return body.shown().stream().filter(one -> one.text().equals(text)).mapToInt(Shown::page).findFirst()
                .orElseThrow();
    }

    @Test
    void aWordIsNotLeftAloneAtTheTopOfAPage() throws IOException {
        for (int before = 10; before < 22; before++) {
            Body body = body(paragraph("行\n".repeat(before) + "字".repeat(26 + 28 + 3)));
            assertThat(PageTexts.lines(body.shown(), body.noteTops().size() - 1, Type.TEXT.size())).as("%d", before)
                    .hasSizeGreaterThan(1);
        }
    }

    @Test
    void charactersThatNoFontHasAreShownAsSuch() throws IOException {
        Body body = body(new Heading(1, "一、", "生僻字：镕𠮷"), paragraph("表情😀、控制\u0001、零宽\u200b字、\t制表\u00a0空格。鿿㐀"));
        assertThat(body.text()).contains("镕□").contains("表情□、控制□、零宽字、制表空格。");
    }

    @Test
    void placesOfTheAuthorAreLeftOutWhereNothingWasWrittenAndSectionsThatHaveNothingElse() throws IOException {
        AuthorText empty = new AuthorText("a", "补充", "可在此补充。", List.of());
        Body body = body(new Heading(1, "一、", "总体评价"), paragraph("全区完成较好。"), empty, new Heading(1, "二、", "总体对策"),
                new AuthorText("b", "对策", "可在此写明对策。", List.of("")),
                new AuthorText("c", "原因", "可在此写明原因。", List.of("一是需求不足。", "二是投资放缓。")));
        assertThat(body.text()).isEqualTo("评估报告一、总体评价全区完成较好。二、总体对策一是需求不足。二是投资放缓。");
        assertThat(body(new Heading(1, "六、", "对策建议"), new Heading(2, "（一）", "对滞后的目标"), new Heading(3, "1. ", "文化产业"),
                paragraph("要在2025年达到目标。"), empty, new Heading(2, "（二）", "总体对策"), empty,
                new Heading(1, "七、", "规划调整建议"), paragraph("没有需要调整的目标。"), new Heading(2, "（一）", "总体调整意见"), empty).text())
                .isEqualTo("评估报告六、对策建议（一）对滞后的目标1.文化产业要在2025年达到目标。七、规划调整建议没有需要调整的目标。");
    }

    @Test
    void chartsSayTheirSeriesAndValues() throws IOException {
        DataChart lines = new DataChart("l", "图1 服务业增加值", ChartKind.LINE, "亿元", List.of("2020", "2021", "2025"),
                List.of(new Series("实绩", SeriesRole.OBSERVED, Arrays.asList(724.53, 796.0, null)),
                        new Series("推演", SeriesRole.PROJECTED, Arrays.asList(null, 796.0, 996.8)),
                        new Series("目标", SeriesRole.TARGET, Arrays.asList(Double.NaN, null, 1000.0))));
        DataChart columns = new DataChart("c", "图2 增速", ChartKind.COLUMN, "%", List.of("2022", "2023"),
                List.of(new Series("吴中区", SeriesRole.OBSERVED, Arrays.asList(-1.4, 6.8)),
                        new Series("苏州市", SeriesRole.TARGET, Arrays.asList(2.0, 4.6))));
        DataChart bars = new DataChart("b", "图3 进展", ChartKind.STACKED_BAR, "", List.of("总量规模", "结构质量"),
                List.of(new Series("提前实现", SeriesRole.AHEAD, Arrays.asList(31.0, 0.0)),
                        new Series("滞后于预期", SeriesRole.BEHIND, Arrays.asList(12.0, 27.0))));
        DataChart nothing = new DataChart("n", "图4 无", ChartKind.LINE, "", List.of(), List.of());
        Body body = body(lines, columns, bars, nothing);
        assertInColumn(body);
        assertThat(body.text()).contains("实绩796", "推演996.8", "目标1,000", "−1.4", "6.8", "吴中区", "苏州市", "总量规模", "31",
                "12",
                "27", "提前实现", "图4无");
    }
}
