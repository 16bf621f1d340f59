package planworkbench.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;

import planworkbench.report.document.DataChart;
import planworkbench.report.document.DataChart.ChartKind;
import planworkbench.report.document.DataChart.Series;
import planworkbench.report.document.DataChart.SeriesRole;

/// Charts in the document are charts: with our numbers, those in the workbook inside of them among them.
class WordChartTest {

    static List<DataChart> charts() {
        return List.of(SomeReport.LINES, SomeReport.COLUMNS, SomeReport.COUNTS);
    }

    private static XWPFChart written(DataChart chart) throws IOException {
        XWPFDocument word = WordReportTest.written(SomeReport.of(chart));
        assertThat(word.getCharts()).hasSize(1);
        return word.getCharts().getFirst();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void categoriesAndValuesAreThoseOfTheReport(DataChart data) throws IOException {
        XDDFChartData chart = written(data).getChartSeries().getFirst();
        assertThat(chart.getSeriesCount()).isEqualTo(data.series().size());
        for (int s = 0; s < data.series().size(); s++) {
            Series series = data.series().get(s);
            var categories = chart.getSeries(s).getCategoryData();
            assertThat(IntStream.range(0, categories.getPointCount()).mapToObj(categories::getPointAt))
                    .map(Object::toString).isEqualTo(data.categories());
            assertThat(values(chart.getSeries(s))).isEqualTo(series.values());
        }
    }

    private static List<@Nullable Double> values(XDDFChartData.Series series) {
        CTNumData cache = switch (series) {
            case org.apache.poi.xddf.usermodel.chart.XDDFLineChartData.Series line ->
                line.getCTLineSer().getVal().getNumRef().getNumCache();
            case org.apache.poi.xddf.usermodel.chart.XDDFBarChartData.Series bar ->
                bar.getCTBarSer().getVal().getNumRef().getNumCache();
            default -> throw new AssertionError(series);
        };
        List<@Nullable Double> values = new ArrayList<>();
        for (long i = 0; i < cache.getPtCount().getVal(); i++) {
            values.add(null);
        }
        cache.getPtList().forEach(point -> values.set(Math.toIntExact(point.getIdx()),
                Double.valueOf(point.getV())));
        return values;
    }

    @ParameterizedTest
    @MethodSource("charts")
    void theWorkbookInsideHoldsThemToo(DataChart data) throws Exception {
        XSSFSheet sheet = written(data).getWorkbook().getSheetAt(0);
        for (int s = 0; s < data.series().size(); s++) {
            assertThat(sheet.getRow(0).getCell(s + 1).getStringCellValue()).isEqualTo(data.series().get(s).name());
            for (int c = 0; c < data.categories().size(); c++) {
                Row row = sheet.getRow(c + 1);
                assertThat(row.getCell(0).getStringCellValue()).isEqualTo(data.categories().get(c));
                Cell cell = row.getCell(s + 1);
                assertThat(cell == null ? null : (Double) cell.getNumericCellValue())
                        .isEqualTo(data.series().get(s).values().get(c));
            }
        }
    }

    @Test
    void whereThereIsNoValueThereIsAGap() throws IOException {
        XWPFChart chart = written(SomeReport.LINES);
        assertThat(chart.getCTChart().getDispBlanksAs().getVal()).isEqualTo(STDispBlanksAs.GAP);
    }

    @Test
    void projectionAndTargetAreDashedAndNamedAtTheEndOfTheirLines() throws IOException {
        XWPFChart chart = written(SomeReport.LINES);
        CTLineChart drawn = chart.getCTChart().getPlotArea().getLineChartArray(0);
        assertThat(drawn.getGrouping()).as("an element that Word needs").isNotNull();
        var lines = drawn.getSerList();
        assertThat(lines).extracting(line -> line.getSpPr().getLn().getPrstDash().getVal().toString())
                .containsExactly("solid", "dash", "sysDash");
        assertThat(lines).extracting(line -> line.getDLbls().xmlText())
                .satisfiesExactly(observed -> assertThat(observed).contains("idx val=\"3\""),
                        projected -> assertThat(projected).contains("idx val=\"5\""),
                        target -> assertThat(target).contains("idx val=\"5\"", "showSerName val=\"1\""));
    }

    @Test
    void namesThatWouldStandOnEachOtherAreMovedApart() throws IOException {
        DataChart data = new DataChart("x", "图", ChartKind.LINE, "亿元", List.of("2024", "2025"),
                List.of(new Series("推演", SeriesRole.PROJECTED, Arrays.asList(830.0, 995.0)),
                        new Series("目标", SeriesRole.TARGET, Arrays.asList(null, 1000.0))));
        var lines = written(data).getCTChart().getPlotArea().getLineChartArray(0).getSerList();
        assertThat(lines).extracting(line -> line.getDLbls().xmlText()).satisfiesExactly(
                projected -> assertThat(projected).containsPattern("y val=\"0\\.0[1-9]"),
                target -> assertThat(target).containsPattern("y val=\"-0\\.0[1-9]"));
    }

    @Test
    void anAxisThatDoesNotBeginAtZeroSaysSo() throws IOException {
        assertThat(unitOf(52.1, 52.4)).isEqualTo("（%，纵轴从51.9起）");
        assertThat(unitOf(5.0, 10.0)).isEqualTo("（%）");
    }

    private static String unitOf(double first, double last) throws IOException {
        DataChart data = new DataChart("x", "图", ChartKind.LINE, "%", List.of("2024", "2025"),
                List.of(new Series("实绩", SeriesRole.OBSERVED, Arrays.asList(first, last))));
        return written(data).getTitle().getBody().getParagraph(0).getText();
    }

    @Test
    void aChartWithoutAnyValueIsAnEmptyChart() throws IOException {
        DataChart data = new DataChart("x", "图", ChartKind.LINE, "", List.of("2024"),
                List.of(new Series("实绩", SeriesRole.OBSERVED, Collections.singletonList(null))));
        var line = written(data).getCTChart().getPlotArea().getLineChartArray(0).getSerArray(0);
        assertThat(line.getVal().getNumRef().getNumCache().getPtList()).isEmpty();
    }

    @Test
    void aChartOfNothingIsLeftOut() throws IOException {
        DataChart data = new DataChart("x", "图4 无数据", ChartKind.COLUMN, "", List.of(), List.of());
        try (XWPFDocument word = WordReportTest.written(SomeReport.of(data))) {
            assertThat(word.getCharts()).isEmpty();
            assertThat(word.getParagraphs()).anyMatch(paragraph -> paragraph.getText().equals(data.caption()));
        }
    }

    @Test
    void partsOfABarStandInARow() throws IOException {
        var bars = written(SomeReport.COUNTS).getCTChart().getPlotArea().getBarChartArray(0);
        assertThat(bars.getGrouping().getVal()).asString().isEqualTo("stacked");
        assertThat(bars.getOverlap().xmlText()).contains("val=\"100\"");
        assertThat(bars.getSerList()).extracting(bar -> bar.getSpPr().getSolidFill().getSrgbClr().xmlText())
                .doesNotHaveDuplicates();
    }

    @Test
    void namesThatLookLikeFormulasStayTexts() throws Exception {
        DataChart data = new DataChart("x", "图", ChartKind.COLUMN, "=1+1", List.of("@SUM(A1)", "坏\u0000"),
                List.of(new Series("=cmd|' /C calc'!A0", SeriesRole.OBSERVED, Arrays.asList(1.0, Double.NaN))));
        XSSFWorkbook workbook = written(data).getWorkbook();
        DataFormatter formatter = new DataFormatter();
        workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> {
            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
            assertThat(formatter.formatCellValue(cell)).doesNotStartWith("=").doesNotStartWith("@");
        }));
    }

    @Test
    void eachChartIsAPartWithAWorkbookOfItsOwnAndACaptionBelow() throws Exception {
        try (XWPFDocument word = WordReportTest.written(SomeReport.report())) {
            assertThat(word.getCharts()).hasSize(3);
            assertThat(word.getPackage().getParts())
                    .filteredOn(part -> part.getPartName().getExtension().equals("xlsx"))
                    .hasSize(3).allSatisfy(part -> new XSSFWorkbook(
                            new ByteArrayInputStream(part.getInputStream().readAllBytes())).close());
            assertThat(word.getParagraphs().stream().flatMap(paragraph -> paragraph.getRuns().stream())
                    .flatMap(run -> run.getCTR().getDrawingList().stream())
                    .map(drawing -> drawing.getInlineArray(0).getDocPr().getId())).containsExactly(1L, 2L, 3L);
            assertThat(word.getParagraphs()).filteredOn(paragraph -> "Caption".equals(paragraph.getStyle()))
                    .extracting(paragraph -> paragraph.getText())
                    .containsExactly("图3 各类指标进展", "表1 主要指标完成情况", "图1 服务业增加值", "图2 增速");
        }
    }
}
