package planworkbench.report.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

import planworkbench.plan.AnnualSeries;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Unit;
import planworkbench.projection.ProjectedSeries;
import planworkbench.projection.Projection;
import planworkbench.projection.Projector;
import planworkbench.report.composition.ReportMaterial;
import planworkbench.report.document.ReportDocument;
import planworkbench.scenario.Assumption;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;

/// What all sheets of the annex are made from.
record AnnexBook(ReportMaterial material, ReportDocument document, Messages messages, Projector projector,
        XSSFWorkbook workbook, CellStyles styles, YearColumns years) {

    static AnnexBook of(ReportMaterial material, ReportDocument document, Messages messages, XSSFWorkbook workbook) {
        Projection projection = material.outcome().projection();
        int first = projection.series().values().stream().map(ProjectedSeries::values)
                .filter(values -> !values.isEmpty()).mapToInt(values -> values.years().first()).min()
                .orElse(material.plan().baseYear());
        YearColumns years = new YearColumns(
                Math.min(first, Math.min(material.plan().baseYear(), projection.horizon())), projection.horizon());
        return new AnnexBook(material, document, messages, new Projector(material.plan()), workbook,
                new CellStyles(workbook), years);
    }

    String get(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    /// A title with the mark of practice data, where there are any.
    String marked(String title) {
        return document.practice() ? get("annex.practice.title", title) : title;
    }

    Plan plan() {
        return material.plan();
    }

    Projection projection() {
        return material.outcome().projection();
    }

    @Nullable
    Assumption assumption(SeriesKey key) {
        return projection().scenario().assumption(key);
    }

    AnnexSheet sheet(String key) {
        return new AnnexSheet(workbook.createSheet(get(key)), styles);
    }

    String unit(SeriesKey key) {
        return plan().indicator(key.indicator()).unit().symbol();
    }

    /// The unit of a difference, as a column of units says it.
    String ofDifference(Unit unit) {
        Unit difference = unit.ofDifference();
        return difference.equals(Unit.PERCENTAGE_POINT) ? get("annex.unit.points") : difference.symbol();
    }

    /// Own series in the order of the plan, then those of other regions.
    List<SeriesKey> series() {
        List<String> order = List.copyOf(plan().indicators().keySet());
        List<SeriesKey> all = new ArrayList<>(projection().series().keySet());
        Map<String, Integer> places = new HashMap<>();
        order.forEach(code -> places.put(code, places.size()));
        all.sort(Comparator.comparing((SeriesKey key) -> !key.region().equals(plan().region()))
                .thenComparingInt(key -> places.getOrDefault(key.indicator(), 0))
                .thenComparing(SeriesKey::region));
        return all;
    }

    /// As many decimals as the figures have when they are printed.
    static String format(AnnualSeries series) {
        return CellStyles.decimals(
                series.values().values().stream().mapToInt(AnnexBook::decimals).max().orElse(0));
    }

    static int decimals(double value) {
        String text = FigureText.value(value);
        int point = text.indexOf('.');
        return point < 0 ? 0 : text.length() - point - 1;
    }

    /// A fraction as a percentage; a rate with more digits than usual shows them.
    static final String RATE = "0.00##%";

    static String orNothing(String expression) {
        return "IFERROR(" + expression + ",\"" + AnnexSheet.NOTHING + "\")";
    }
}
