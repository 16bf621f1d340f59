package planworkbench.report.workbook;

import java.util.function.IntFunction;

import planworkbench.plan.Measure;
import planworkbench.plan.SeriesKey;
import planworkbench.projection.ProjectedSeries;
import planworkbench.scenario.ProjectionMethod;

/// What each method computes, as formulas that look at the cells of what is supposed and at the year before. Steps that do not fit a cell
/// stand on the sheet of calculations.
final class MethodFormulas {

    private final AnnexBook book;
    private final ProjectionRows rows;
    private final CalculationSheet steps;
    private final FittedFormulas fitted;

    MethodFormulas(AnnexBook book, ProjectionRows rows, CalculationSheet steps) {
        this.book = book;
        this.rows = rows;
        this.steps = steps;
        this.fitted = new FittedFormulas(book, rows, steps);
    }

    /// The formula of each year after the start; an overridden year has what it is overridden with.
    IntFunction<String> of(SeriesKey key, SupposedCells cells) {
        SheetRow overrides = cells.overrides();
        IntFunction<String> method = method(key, cells);
        return overrides == null
                ? method
                : year -> "IF(ISNUMBER(" + overrides.at(year) + ")," + overrides.at(year) + ","
                        + AnnexBook.orNothing(method.apply(year)) + ")";
    }

    private IntFunction<String> method(SeriesKey key, SupposedCells cells) {
        return switch (cells.assumption().method()) {
            case ProjectionMethod.ConstantGrowth _ ->
                year -> before(key, year) + "*(1+" + cells.given(Parameter.GROWTH) + ")";
            case ProjectionMethod.RealGrowth _ -> year -> before(key, year) + "*((1+"
                    + cells.given(Parameter.REAL) + ")*(1+" + cells.given(Parameter.PRICE) + "))";
            case ProjectionMethod.GrowthPath _ ->
                year -> before(key, year) + "*(1+" + cells.years().at(year) + ")";
            case ProjectionMethod.RealGrowthPath _ -> year -> before(key, year) + "*((1+" + cells.years().at(year)
                    + ")*(1+" + cells.given(Parameter.PRICE) + "))";
            case ProjectionMethod.ConstantStep _ ->
                year -> before(key, year) + "+" + cells.given(Parameter.STEP);
            case ProjectionMethod.StepPath _ -> year -> before(key, year) + "+" + cells.years().at(year);
            case ProjectionMethod.FixedValues _ -> year -> "IF(ISNUMBER(" + cells.years().at(year) + "),"
                    + cells.years().at(year) + ",\"" + AnnexSheet.NOTHING + "\")";
            case ProjectionMethod.Logistic _ -> year -> towards(before(key, year),
                    cells.given(Parameter.CEILING), cells.given(Parameter.GROWTH));
            case ProjectionMethod.Elasticity(double _, SeriesKey driver) -> year -> before(key, year) + "*(1+"
                    + cells.given(Parameter.ELASTICITY) + "*" + growth(driver, year) + ")";
            case ProjectionMethod.ShareOf(Double share, SeriesKey whole) ->
                new ShareFormula(book, rows, steps).of(key, cells, whole, share != null);
            case ProjectionMethod.PastGrowth _ -> {
                String rate = fitted.pastGrowth(key, cells);
                yield year -> before(key, year) + "*(1+" + rate + ")";
            }
            case ProjectionMethod.LinearTrend _ -> fitted.linear(key, cells);
            case ProjectionMethod.LogLinearTrend _ -> fitted.logLinear(key, cells);
            case ProjectionMethod.Holt _ -> fitted.holt(key, cells);
        };
    }

    private String before(SeriesKey key, int year) {
        return rows.of(key).at(year - 1);
    }

    private static String towards(String before, String ceiling, String growth) {
        String resistance = "(1+" + growth + "*(" + before + "/" + ceiling + "))";
        return "IF(AND(0+" + before + ">0," + resistance + ">0)," + before + "*((1+" + growth + ")/" + resistance
                + "),NA())";
    }

    /// Of a series of growth rates the rate itself; none across a break.
    private String growth(SeriesKey driver, int year) {
        SheetRow row = rows.of(driver);
        if (book.plan().indicator(driver.indicator()).measure() == Measure.GROWTH_RATE) {
            return "(" + row.at(year) + "/100)";
        }
        ProjectedSeries series = book.projection().get(driver);
        int old = ShareFormula.definition(book, series, year - 1);
        int now = ShareFormula.definition(book, series, year);
        if (!book.projector().comparable().areComparable(driver, old, now)) {
            return "NA()";
        }
        double link = book.projector().comparable().link(driver, now, old);
        String value = link == 1 ? row.at(year) : row.at(year) + "*" + link;
        return "IF(0+" + row.at(year - 1) + ">0," + value + "/" + row.at(year - 1) + "-1,NA())";
    }
}
