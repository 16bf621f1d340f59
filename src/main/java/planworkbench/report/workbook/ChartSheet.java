package planworkbench.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPrintError;

import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.report.document.DataChart;
import planworkbench.report.document.DataChart.ChartKind;
import planworkbench.report.document.DataChart.Series;
import planworkbench.report.document.DataChart.SeriesRole;
import planworkbench.report.office.ChartCells;
import planworkbench.report.office.NativeChart;
import planworkbench.report.office.OfficeText;

/// The lines of the targets as charts (图表), each with the cells that it draws: they follow the projection and the targets.
final class ChartSheet {

    private static final int FIRST_ROW = 3;
    private static final int ROWS = 16;
    private static final int WHITE = 0xFFFFFF;
    private static final int A_PAGE = 3;
    private static final int WIDTH_OF_NAMES = 30;

    private final AnnexBook book;
    private final ProjectionRows rows;
    private final TargetSheet targets;
    private final AnnexSheet sheet;
    private final List<Drawn> charts = new ArrayList<>();

    private record Drawn(DataChart chart, Target target) {}

    ChartSheet(AnnexBook book, ProjectionRows rows, TargetSheet targets) {
        this.book = book;
        this.rows = rows;
        this.targets = targets;
        this.sheet = book.sheet("annex.sheet.charts");
        book.document().chapters().forEach(chapter -> chapter.blocks().forEach(block -> {
            if (block instanceof DataChart chart && chart.kind() == ChartKind.LINE) {
                target(chart).ifPresent(target -> charts.add(new Drawn(chart, target)));
            }
        }));
    }

    private Optional<Target> target(DataChart chart) {
        return book.plan().targets().values().stream()
                .filter(target -> chart.id().equals("target." + target.id() + ".chart")).findFirst();
    }

    AnnexSheet sheet() {
        return sheet;
    }

    boolean isEmpty() {
        return charts.isEmpty();
    }

    void write() {
        int years = charts.stream().mapToInt(one -> one.chart().categories().size()).max().orElse(0);
        sheet.width(0, WIDTH_OF_NAMES);
        for (int column = 1; column <= years; column++) {
            sheet.width(column, 10);
        }
        sheet.title(0, book.marked(book.get("annex.charts.title")));
        sheet.wide(1, 0, Math.max(years, 1), book.get("annex.charts.note"), Look.NOTE);
        XSSFDrawing drawing = sheet.sheet().createDrawingPatriarch();
        int row = FIRST_ROW;
        for (Drawn one : charts) {
            write(one, row, years, drawing);
            row += ROWS;
            if ((row - FIRST_ROW) / ROWS % A_PAGE == 0) {
                sheet.sheet().setRowBreak(row - 1);
            }
        }
        hideGaps(row, years);
        sheet.finish(1, 0, book);
        sheet.sheet().getPrintSetup().setLandscape(false);
        // a year without a figure is a gap in the line, and a dash on paper
        sheet.sheet().getCTWorksheet().getPageSetup().setErrors(STPrintError.DASH);
    }

    /// A figure that comes to nothing is an error, which is for the chart and not for the eye.
    private void hideGaps(int rows, int years) {
        var formatting = sheet.sheet().getSheetConditionalFormatting();
        var rule = formatting.createConditionalFormattingRule("ISNA(B" + (FIRST_ROW + 1) + ")");
        rule.createFontFormatting().setFontColor(CellStyles.colour(WHITE));
        formatting.addConditionalFormatting(
                new CellRangeAddress[]{
                    new CellRangeAddress(FIRST_ROW, Math.max(FIRST_ROW, rows), 1, Math.max(1, years))},
                rule);
    }

    private void write(Drawn one, int top, int years, XSSFDrawing drawing) {
        DataChart chart = one.chart();
        sheet.wide(top, 0, years, chart.caption(), Look.BLOCK);
        int head = top + 1;
        sheet.text(head, 0, chart.unit(), Look.HEAD);
        for (int i = 0; i < chart.categories().size(); i++) {
            sheet.text(head, i + 1, chart.categories().get(i), Look.HEAD);
        }
        List<CellReference> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        int limits = 0;
        for (Series series : chart.series()) {
            int row = head + 1 + names.size();
            sheet.text(row, 0, series.name(), Look.NAME);
            String format = CellStyles.decimals(series.values().stream().filter(Objects::nonNull)
                    .mapToInt(AnnexBook::decimals).max().orElse(0));
            for (int i = 0; i < chart.categories().size(); i++) {
                String source = source(one.target(), series, limits, Integer.parseInt(chart.categories().get(i)));
                value(row, i + 1, series.values().get(i), source, format);
            }
            limits += series.role() == SeriesRole.TARGET ? 1 : 0;
            names.add(new CellReference(sheet.name(), row, 0, true, true));
            values.add(range(row, chart));
        }
        draw(chart, new ChartCells(range(head, chart), names, values), drawing, head + 1 + names.size(), years);
    }

    private String range(int row, DataChart chart) {
        return new CellRangeAddress(row, row, 1, chart.categories().size()).formatAsString(sheet.name(), true);
    }

    /// The cell that a value follows; null where it is a figure that nothing can change.
    private @Nullable String source(Target target, Series series, int limits, int year) {
        SeriesKey key = book.plan().series(target);
        return switch (series.role()) {
            case PROJECTED -> rows.has(key) && book.years().holds(year) ? rows.of(key).at(year) : null;
            case TARGET -> switch (target.kind()) {
                case TargetKind.AtLeast _,TargetKind.MoreThan _,TargetKind.AtMost _,TargetKind.LessThan _ ->
                    targets.first(target.id());
                case TargetKind.Within _ -> limits == 0 ? targets.first(target.id()) : targets.second(target.id());
                case TargetKind.FullCoverage _ -> targets.first(target.id());
                case TargetKind.AboveBenchmark(String region) ->
                    other(new SeriesKey(target.indicator(), region), year);
                case TargetKind.GrowthAbove(String comparator) -> other(book.plan().series(comparator), year);
                case TargetKind.GrowthInStep(String comparator, double _) ->
                    other(book.plan().series(comparator), year);
                default -> null;
            };
            default -> null;
        };
    }

    /// What another one did, or what the projection makes of it.
    private @Nullable String other(SeriesKey key, int year) {
        boolean observed = book.projector().observed().series(key).values().containsKey(year);
        return observed || !rows.has(key) || !book.years().holds(year)
                ? null
                : new FigureCells.Projected(book, rows).at(key, year);
    }

    /// A gap is an error: charts of spreadsheets draw a text at zero.
    private void value(int row, int column, @Nullable Double value, @Nullable String source, String format) {
        if (value == null) {
            sheet.cell(row, column, Look.COMPUTED, format);
        } else if (source == null) {
            sheet.number(row, column, value, Look.OBSERVED, format);
        } else {
            sheet.formula(row, column, "IF(ISNUMBER(" + source + ")," + source + ",NA())", value, Look.COMPUTED,
                    format);
        }
    }

    private void draw(DataChart chart, ChartCells cells, XSSFDrawing drawing, int row, int years) {
        XSSFClientAnchor anchor = drawing.createAnchor(0, 60_000, 0, 0, 0, row, years + 1, row + ROWS - 6);
        XSSFChart drawn = drawing.createChart(anchor);
        NativeChart.fill(drawn, chart, cells, book.messages());
        drawn.getGraphicFrame().setName(OfficeText.clean(chart.caption()));
    }
}
