package planworkbench.report.word;

import java.util.Arrays;
import java.util.List;

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

/// A short report with a block of each kind.
final class SomeReport {

    static final AuthorText EMPTY = new AuthorText("overall", "总体评价", "在此补充总体判断。", List.of());
    static final AuthorText WRITTEN = new AuthorText("target.T01", "服务业增加值：原因", "在此填写原因。",
            List.of("一是房地产业下降；", "二是新增企业入统较晚。"));
    static final DataTable TABLE = new DataTable("targets", "表1 主要指标完成情况",
            List.of(new Column("指标", 4, false), new Column("单位", 1, false), new Column("2023年", 1, true)),
            List.of(new Row("T01", List.of(Cell.of("服务业增加值"), Cell.of("亿元"), new Cell("830.00", 830.0))),
                    new Row("T02", List.of(Cell.of("服务业增加值占地区生产总值的比重"), Cell.of("%"), new Cell("51.8", 51.8)))),
            "注：数据来源为统计公报。");
    static final DataChart LINES = new DataChart("T01", "图1 服务业增加值", ChartKind.LINE, "亿元",
            List.of("2020", "2021", "2022", "2023", "2024", "2025"),
            List.of(new Series("实际", SeriesRole.OBSERVED, Arrays.asList(724.53, null, 801.4, 830.0, null, null)),
                    new Series("推演", SeriesRole.PROJECTED, Arrays.asList(null, null, null, 830.0, 868.4, 908.61)),
                    new Series("目标", SeriesRole.TARGET, Arrays.asList(null, null, null, null, null, 1000.0))));
    static final DataChart COLUMNS = new DataChart("growth", "图2 增速", ChartKind.COLUMN, "%",
            List.of("2022", "2023"), List.of(new Series("吴中区", SeriesRole.OBSERVED, Arrays.asList(1.4, 6.8))));
    static final DataChart COUNTS = new DataChart("counts", "图3 各类指标进展", ChartKind.STACKED_BAR, "",
            List.of("总量规模", "结构质量"),
            List.of(new Series("提前实现", SeriesRole.AHEAD, Arrays.asList(1.0, 0.0)),
                    new Series("快于预期", SeriesRole.FASTER, Arrays.asList(2.0, 1.0)),
                    new Series("符合预期", SeriesRole.AS_EXPECTED, Arrays.asList(3.0, 4.0)),
                    new Series("滞后于预期", SeriesRole.BEHIND, Arrays.asList(0.0, 2.0)),
                    new Series("无法评估", SeriesRole.NOT_ASSESSABLE, Arrays.asList(1.0, 0.0))));

    private SomeReport() {}

    static ReportDocument report() {
        return report(true, new Chapter(ChapterKind.OVERALL, List.of(new Heading(1, "一、", "总体评价"),
                new Paragraph(List.of(
                        new Sentence("overall.value", "2023年，全区服务业增加值830.00亿元，“十四五”以来年均增长4.6%。",
                                List.of("《2023年吴中区统计公报》。", "《苏州统计年鉴2024》，表3-2。")),
                        new Sentence("overall.count", "32项指标中，提前实现4项。", List.of()))),
                EMPTY, COUNTS)),
                new Chapter(ChapterKind.TARGETS, List.of(new Heading(1, "二、", "主要指标完成情况"),
                        new Heading(2, "（一）", "总体情况"), TABLE, new Heading(3, "1. ", "服务业增加值"), LINES, COLUMNS,
                        WRITTEN)),
                new Chapter(ChapterKind.RULES, List.of(new Heading(1, "附件：", "评估规则"))));
    }

    static final ReportDocument.OfPlan PLAN = new ReportDocument.OfPlan("services-145", "现代服务业规划");

    static ReportDocument report(boolean practice, Chapter... chapters) {
        return new ReportDocument("苏州市吴中区“十四五”现代服务业发展规划中期评估报告",
                List.of("吴中区发展和改革委员会", "评估年份：2023年"), practice, PLAN, List.of(chapters));
    }

    static ReportDocument of(Block... blocks) {
        return report(false, new Chapter(ChapterKind.OVERALL, List.of(blocks)));
    }
}
