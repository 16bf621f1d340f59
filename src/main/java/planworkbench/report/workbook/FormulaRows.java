package planworkbench.report.workbook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import planworkbench.formula.Calculation;
import planworkbench.formula.FormulaProgram;
import planworkbench.formula.PlanFormulas;
import planworkbench.formula.RowKey;
import planworkbench.formula.Term;
import planworkbench.plan.AnnualSeries;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Tolerance;
import planworkbench.projection.ProjectedSeries;

/// Series that follow by formulas, as formulas of a spreadsheet. Parts that look at other years stand on the sheet of calculations, and so does a
/// whole series where others calculate with more years of it than are shown.
final class FormulaRows {

    private final AnnexBook book;
    private final ProjectionRows shown;
    private final CalculationSheet steps;
    private final PlanFormulas formulas;
    private final PlanFormulas.Computed computed;
    private final SequencedMap<RowKey, Term> terms;
    private final Map<RowKey, SheetRow> rows = new HashMap<>();
    private final Map<Term, SheetRow> parts = new LinkedHashMap<>();
    private final FormulaToExcel excel;

    FormulaRows(AnnexBook book, ProjectionRows shown, CalculationSheet steps) {
        this.book = book;
        this.shown = shown;
        this.steps = steps;
        this.formulas = book.projector().formulas();
        Set<SeriesKey> supposed = formulas.series().stream().filter(key -> book.assumption(key) != null)
                .collect(Collectors.toSet());
        this.computed = formulas.compute(book.years().first(), book.years().last(), supposed, this::entered,
                formulas.observed()::stated);
        this.terms = computed.model().terms();
        this.excel = new FormulaToExcel(this::row, this::part, book.years(), book.plan().baseYear());
    }

    private AnnualSeries entered(SeriesKey key) {
        return Optional.ofNullable(book.projection().get(key)).map(ProjectedSeries::values)
                .orElseGet(() -> formulas.observed().stated(key));
    }

    boolean has(SeriesKey key) {
        return terms.containsKey(RowKey.of(key));
    }

    /// Writes what does not stand on the sheet of the projection itself.
    void write() {
        for (RowKey key : terms.keySet()) {
            if (!key.isSeries() || !isShown(key.series())) {
                rows.put(key, steps.row(name(key), book.get("annex.step.formula.meaning")));
            }
        }
        terms.forEach((key, term) -> {
            SheetRow row = rows.get(key);
            if (row != null) {
                book.years().years().forEach(year -> write(key, term, row, year));
            }
        });
    }

    private String name(RowKey key) {
        String series = book.plan().seriesName(key.series());
        return key.isSeries()
                ? book.get("annex.step.formula", series)
                : book.get("annex.step.part", series, key.part());
    }

    private void write(RowKey key, Term term, SheetRow row, int year) {
        if (key.isSeries() && isGiven(key.series(), year)) {
            steps.value(row, year, formulas.observed().stated(key.series()).values().get(year));
        } else {
            steps.year(row, year, cell(key, term, row, year));
        }
    }

    /// The figures up to the base year from which a stock accumulates.
    private boolean isGiven(SeriesKey key, int year) {
        FormulaProgram program = computed.calculation().program();
        return year <= book.plan().baseYear() && program.row(key).stream().anyMatch(program::accumulates);
    }

    /// The formulas of a series that stands on the sheet of the projection.
    IntFunction<String> of(SeriesKey key) {
        RowKey own = RowKey.of(key);
        SheetRow elsewhere = rows.get(own);
        Term term = terms.get(own);
        if (term == null) {
            throw new IllegalArgumentException("no formula of " + key);
        }
        return elsewhere == null ? year -> cell(own, term, shown.of(key), year) : elsewhere::at;
    }

    /// With the stated figure where the formula gives none.
    private String cell(RowKey key, Term term, SheetRow row, int year) {
        String formula = term instanceof Term.Cumulative(RowKey summed, var _)
                ? excel.cumulative(summed, row, year)
                : excel.of(term, year);
        @Nullable
        Double stated = key.isSeries() ? formulas.observed().stated(key.series()).values().get(year) : null;
        return stated == null ? AnnexBook.orNothing(formula) : "IFERROR(" + formula + "," + stated + ")";
    }

    private SheetRow row(RowKey key) {
        SheetRow row = rows.get(key);
        if (row != null) {
            return row;
        }
        if (shown.has(key.series())) {
            return shown.of(key.series());
        }
        SheetRow given = steps.row(book.plan().seriesName(key.series()),
                book.messages().label("annex.step-meaning.", Step.FIGURES));
        rows.put(key, given);
        book.years().years()
                .forEach(year -> steps.value(given, year, entered(key.series()).values().get(year)));
        return given;
    }

    private SheetRow part(Term term) {
        SheetRow row = parts.get(term);
        if (row == null) {
            row = steps.row(book.get("annex.step.detail", parts.size() + 1),
                    book.get("annex.step.formula.meaning"));
            parts.put(term, row);
            SheetRow own = row;
            book.years().years().forEach(year -> steps.year(own, year, AnnexBook.orNothing(excel.of(term, year))));
        }
        return row;
    }

    /// Whether the figures that others calculate with are those that are shown, in every year that is not projected.
    private boolean isShown(SeriesKey key) {
        ProjectedSeries series = book.projection().get(key);
        if (series == null || series.missing() != null) {
            return false;
        }
        Calculation calculation = computed.calculation();
        int row = calculation.program().row(key).orElse(-1);
        return row >= 0 && book.years().years().filter(year -> !series.isProjected(year)).allMatch(year -> {
            Double here = series.values().values().get(year);
            var there = calculation.value(row, year, 0);
            return here == null
                    ? there.isEmpty()
                    : there.isPresent() && Tolerance.equal(here, there.getAsDouble());
        });
    }
}
