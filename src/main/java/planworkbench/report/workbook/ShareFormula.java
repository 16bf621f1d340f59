package planworkbench.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.ObservedFigures;
import planworkbench.plan.SeriesKey;
import planworkbench.projection.ComparableFigures;
import planworkbench.projection.ProjectedSeries;

/// A share of another series. The share, stated or kept, holds until a value is overridden, and the one that this implies from then on; so the
/// share of each year stands in a row of its own.
record ShareFormula(AnnexBook book, ProjectionRows rows, CalculationSheet steps) {

    /// @param stated whether a share is stated; else the one of the origin is kept
    IntFunction<String> of(SeriesKey key, SupposedCells cells, SeriesKey whole, boolean stated) {
        int start = cells.start();
        int last = book.years().last();
        ProjectedSeries followed = book.projection().get(whole);
        ObservedFigures observed = book.projector().observed();
        double[] links = new double[last - start + 1];
        int[] definitions = new int[links.length];
        List<Integer> seen = new ArrayList<>();
        for (int year = start; year <= last; year++) {
            int definition = definition(book, followed, year);
            links[year - start] = observed.linkFactor(whole, definition);
            definitions[year - start] = sort(book.projector().comparable(), whole, definition, seen);
        }
        SheetRow overrides = cells.overrides();
        steps.block(book.plan().seriesName(key));
        SheetRow share = steps.row(Step.SHARE);
        SheetRow sort = steps.row(Step.DEFINITION);
        IntFunction<String> linked = year -> links[year - start] == 1
                ? rows.of(whole).at(year)
                : "(" + rows.of(whole).at(year) + "*" + links[year - start] + ")";
        if (stated) {
            steps.year(share, start, cells.parameter(Parameter.SHARE));
            // a stated share is of the figure as it is published, whatever its definition
            steps.value(sort, start, 0.0);
        } else {
            steps.year(share, start, AnnexBook.orNothing(rows.of(key).at(start) + "/" + linked.apply(start)));
            steps.value(sort, start, (double) definitions[0]);
        }
        for (int year = start + 1; year <= last; year++) {
            String own = overrides == null ? "\"\"" : overrides.at(year);
            steps.year(share, year, "IF(ISNUMBER(" + own + ")," + AnnexBook.orNothing(own + "/" + linked.apply(year))
                    + "," + share.at(year - 1) + ")");
            steps.year(sort, year,
                    "IF(ISNUMBER(" + own + ")," + definitions[year - start] + "," + sort.at(year - 1) + ")");
        }
        return year -> "IF(" + sort.at(year - 1) + "=0," + share.at(year - 1) + "*" + rows.of(whole).at(year) + ",IF("
                + sort.at(year - 1) + "=" + definitions[year - start] + "," + share.at(year - 1) + "*"
                + linked.apply(year) + ",NA()))";
    }

    /// From 1: years whose definitions can be compared have the same.
    static int sort(ComparableFigures comparable, SeriesKey key, int definition, List<Integer> seen) {
        for (int i = 0; i < seen.size(); i++) {
            if (comparable.areComparable(key, seen.get(i), definition)) {
                return i + 1;
            }
        }
        seen.add(definition);
        return seen.size();
    }

    /// The year whose definition a value is in: what is projected keeps that of the origin.
    static int definition(AnnexBook book, @Nullable ProjectedSeries series, int year) {
        Integer origin = series == null ? null : series.origin();
        return Math.min(year, origin == null ? book.plan().baseYear() : origin);
    }
}
