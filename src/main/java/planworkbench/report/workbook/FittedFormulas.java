package planworkbench.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.IntFunction;

import planworkbench.plan.CompoundGrowth;
import planworkbench.plan.ObservedFigures;
import planworkbench.plan.SeriesKey;
import planworkbench.projection.ComparableFigures;
import planworkbench.projection.FitBasis;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ProjectionMethod;

/// Methods that are fitted to past figures: the fit itself is laid out step by step, so that it can be followed.
record FittedFormulas(AnnexBook book, ProjectionRows rows, CalculationSheet steps) {

    private static final int FEWEST = 3;

    /// Where the average growth of two chosen years stands.
    String pastGrowth(SeriesKey key, SupposedCells cells) {
        ObservedFigures observed = book.projector().observed();
        ComparableFigures comparable = book.projector().comparable();
        steps.block(book.plan().seriesName(key));
        SheetRow figures = steps.row(Step.FIGURES);
        SheetRow sort = steps.row(Step.DEFINITION);
        List<Integer> seen = new ArrayList<>();
        observed.series(key).values().forEach((year, value) -> {
            if (book.years().holds(year)) {
                point(key, figures, year, value, observed.linkFactor(key, year));
                steps.value(sort, year, (double) ShareFormula.sort(comparable, key, year, seen));
            }
        });
        if (cells.assumption().method() instanceof ProjectionMethod.PastGrowth(int first, int last)
                && !(book.years().holds(first) && book.years().holds(last))) {
            return fixedGrowth(key, first, last);
        }
        SheetRow rate = steps.row(Step.GROWTH);
        String from = cells.parameter(Parameter.FROM);
        String to = cells.parameter(Parameter.TO);
        steps.single(rate, AnnexBook.orNothing("IF(AND(" + in(sort, from) + "=" + in(sort, to) + ",0+"
                + in(figures, from) + ">0,0+" + in(figures, to) + ">0),(" + in(figures, to) + "/" + in(figures, from)
                + ")^(1/(" + to + "-" + from + "))-1,NA())"));
        return rate.value();
    }

    /// Where the years lie outside of the columns, the growth is written as a number.
    private String fixedGrowth(SeriesKey key, int from, int to) {
        NavigableMap<Integer, Double> figures = book.projector().comparable().upTo(key, to);
        SheetRow rate = steps.row(Step.GROWTH_FIXED);
        double first = figures.getOrDefault(from, 0.0);
        double last = figures.getOrDefault(to, 0.0);
        if (first > 0 && last > 0) {
            steps.single(rate, Double.toString(CompoundGrowth.rate(first, last, to - from)));
        }
        return rate.value();
    }

    /// The cell of a year that stands in a cell.
    private String in(SheetRow row, String year) {
        return "INDEX(" + row.between(book.years().first(), book.years().last()) + ",1," + year + "-"
                + (book.years().first() - 1) + ")";
    }

    /// A projected figure is in the grid already; one that came after the start is not.
    private void point(SeriesKey key, SheetRow row, int year, double value, double link) {
        var projected = book.projection().get(key);
        boolean shown = projected != null && !projected.isProjected(year)
                && projected.values().values().containsKey(year);
        if (shown) {
            steps.year(row, year, rows.of(key).at(year) + (link == 1 ? "" : "*" + link));
        } else {
            steps.value(row, year, value * link);
        }
    }

    IntFunction<String> linear(SeriesKey key, SupposedCells cells) {
        steps.block(book.plan().seriesName(key));
        SheetRow figures = points(key, cells, new ProjectionMethod.LinearTrend(null));
        SheetRow curve = line(key, cells, figures);
        SheetRow shift = steps.row(Step.SHIFT);
        steps.value(shift, cells.start(), 0.0);
        for (int year = cells.start() + 1; year <= book.years().last(); year++) {
            String own = own(cells, year);
            steps.year(shift, year, "IF(ISNUMBER(" + own + ")," + AnnexBook.orNothing(own + "-" + curve.at(year)) + ","
                    + shift.at(year - 1) + ")");
        }
        return year -> curve.at(year) + "+" + shift.at(year - 1);
    }

    IntFunction<String> logLinear(SeriesKey key, SupposedCells cells) {
        steps.block(book.plan().seriesName(key));
        SheetRow figures = points(key, cells, new ProjectionMethod.LogLinearTrend(null));
        SheetRow logarithms = steps.row(Step.LOGARITHMS);
        for (int year : basis(key, new ProjectionMethod.LogLinearTrend(null))) {
            steps.year(logarithms, year, "LN(" + figures.at(year) + ")");
        }
        SheetRow curve = line(key, cells, logarithms);
        SheetRow times = steps.row(Step.TIMES);
        steps.value(times, cells.start(), 1.0);
        for (int year = cells.start() + 1; year <= book.years().last(); year++) {
            String own = own(cells, year);
            steps.year(times, year, "IF(ISNUMBER(" + own + ")," + AnnexBook.orNothing(
                    own + "/EXP(" + curve.at(year) + ")") + "," + times.at(year - 1) + ")");
        }
        return year -> "EXP(" + curve.at(year) + ")*" + times.at(year - 1);
    }

    IntFunction<String> holt(SeriesKey key, SupposedCells cells) {
        steps.block(book.plan().seriesName(key));
        SheetRow figures = points(key, cells, cells.assumption().method());
        NavigableSet<Integer> known = basis(key, cells.assumption().method());
        SheetRow level = steps.row(Step.LEVEL);
        SheetRow trend = steps.row(Step.TREND);
        String alpha = cells.parameter(Parameter.ALPHA);
        String beta = cells.parameter(Parameter.BETA);
        String phi = cells.parameter(Parameter.PHI);
        for (int year : known) {
            boolean first = year == known.first();
            String levelBefore = first ? figures.at(year) : level.at(year - 1);
            String trendBefore = first
                    ? "(" + figures.at(year + 1) + "-" + figures.at(year) + ")"
                    : trend.at(year - 1);
            steps.year(level, year, alpha + "*" + figures.at(year) + "+(1-" + alpha + ")*(" + levelBefore + "+" + phi
                    + "*" + trendBefore + ")");
            steps.year(trend, year, beta + "*(" + level.at(year) + "-" + levelBefore + ")+(1-" + beta + ")*" + phi
                    + "*" + trendBefore);
        }
        int last = known.last();
        SheetRow damping = steps.row(Step.DAMPING);
        SheetRow curve = steps.row(Step.CURVE);
        SheetRow shift = steps.row(Step.SHIFT);
        steps.value(shift, cells.start(), 0.0);
        steps.value(damping, last, 0.0);
        for (int year = last + 1; year <= book.years().last(); year++) {
            // φ + φ² + … + φ^h
            steps.year(damping, year, phi + "*(1+" + damping.at(year - 1) + ")");
            steps.year(curve, year, level.at(last) + "+" + damping.at(year) + "*" + trend.at(last));
            String own = own(cells, year);
            steps.year(shift, year,
                    "IF(ISNUMBER(" + own + ")," + own + "-" + curve.at(year) + "," + shift.at(year - 1) + ")");
        }
        return year -> curve.at(year) + "+" + shift.at(year - 1);
    }

    private static String own(SupposedCells cells, int year) {
        SheetRow overrides = cells.overrides();
        return overrides == null ? "\"\"" : overrides.at(year);
    }

    /// The years whose figures a fit may rest on.
    private NavigableSet<Integer> basis(SeriesKey key, ProjectionMethod method) {
        Assumption assumption = Assumption.of(key, method, "");
        FitBasis basis = book.projector().fitBasis(key, book.projection().scenario().with(assumption),
                book.projection().horizon());
        NavigableSet<Integer> years = new TreeSet<>();
        if (basis != null) {
            years.addAll(basis.years());
        }
        years.removeIf(year -> !book.years().holds(year));
        return years;
    }

    /// Linked to the definition of the start where there is a link factor.
    private SheetRow points(SeriesKey key, SupposedCells cells, ProjectionMethod method) {
        SheetRow figures = steps.row(Step.FIGURES);
        NavigableMap<Integer, Double> observed = book.projector().observed().series(key).values();
        for (int year : basis(key, method)) {
            point(key, figures, year, observed.getOrDefault(year, 0.0),
                    book.projector().comparable().link(key, year, cells.start()));
        }
        return figures;
    }

    /// The line of least squares through a row, in the years from the start on.
    private SheetRow line(SeriesKey key, SupposedCells cells, SheetRow figures) {
        NavigableSet<Integer> known = basis(key, new ProjectionMethod.LinearTrend(null));
        int first = known.first();
        int last = known.last();
        String since = cells.parameter(Parameter.SINCE);
        SheetRow counts = steps.row(Step.COUNTS);
        known.forEach(year -> steps.year(counts, year,
                "IF(" + since + "<=" + steps.years().at(year) + ",1,0)"));
        String used = counts.between(first, last);
        steps.single(counts, "SUM(" + used + ")");
        SheetRow distance = steps.row(Step.DISTANCE);
        steps.single(distance, AnnexBook.orNothing(
                "SUMPRODUCT(" + used + "," + steps.years().between(first, last) + ")/" + counts.value()));
        SheetRow above = steps.row(Step.ABOVE);
        steps.single(above, AnnexBook.orNothing(
                "SUMPRODUCT(" + used + "," + figures.between(first, last) + ")/" + counts.value()));
        for (int year : known) {
            steps.year(distance, year, AnnexBook.orNothing(
                    "IF(" + counts.at(year) + "=1," + steps.years().at(year) + "-" + distance.value() + ",0)"));
            steps.year(above, year, AnnexBook.orNothing(
                    "IF(" + counts.at(year) + "=1," + figures.at(year) + "-" + above.value() + ",0)"));
        }
        SheetRow slope = steps.row(Step.SLOPE);
        String run = distance.between(first, last);
        steps.single(slope, AnnexBook.orNothing("IF(" + counts.value() + "<" + FEWEST + ",NA(),SUMPRODUCT(" + run
                + "," + above.between(first, last) + ")/SUMPRODUCT(" + run + "," + run + "))"));
        SheetRow curve = steps.row(Step.CURVE);
        for (int year = cells.start() + 1; year <= book.years().last(); year++) {
            steps.year(curve, year, AnnexBook.orNothing(above.value() + "+" + slope.value() + "*("
                    + steps.years().at(year) + "-" + distance.value() + ")"));
        }
        return curve;
    }
}
