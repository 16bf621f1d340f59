package planworkbench.formula;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.AnnualSeries;
import planworkbench.plan.Measure;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Unit;

/// A small district's series for tests: names with units, formulas among them, figures, and what comes of it.
final class Series implements SeriesNames {

    static final String HERE = "吴中区";
    static final String THERE = "苏州市";
    static final int FIRST = 2018;
    static final int BASE = 2020;
    static final int LAST = 2025;

    private final Map<String, NamedSeries> named = new LinkedHashMap<>();
    private final List<Formula> formulas = new ArrayList<>();
    private final Map<SeriesKey, AnnualSeries> figures = new LinkedHashMap<>();

    Series with(String name, String unit, double... fromFirstYear) {
        return with(name, unit, Measure.LEVEL, fromFirstYear);
    }

    Series with(String name, String unit, Measure measure, double... fromFirstYear) {
        named.put(name, new NamedSeries(key(name), new Unit(unit), measure));
        enter(key(name), fromFirstYear);
        return this;
    }

    Series there(String name, double... fromFirstYear) {
        enter(new SeriesKey(name, THERE), fromFirstYear);
        return this;
    }

    Series formula(String name, String unit, String text) {
        named.putIfAbsent(name, new NamedSeries(key(name), new Unit(unit), Measure.LEVEL));
        formulas.add(new Formula(key(name), new Unit(unit), text));
        return this;
    }

    /// NaN stands for a year without a figure.
    private void enter(SeriesKey key, double... fromFirstYear) {
        AnnualSeries series = AnnualSeries.EMPTY;
        for (int i = 0; i < fromFirstYear.length; i++) {
            if (!Double.isNaN(fromFirstYear[i])) {
                series = series.with(FIRST + i, fromFirstYear[i]);
            }
        }
        figures.put(key, series);
    }

    List<Formula> formulas() {
        return formulas;
    }

    FormulaModel model() {
        return FormulaModel.of(this, BASE, formulas);
    }

    /// Everything computed on one path.
    Computed computed() {
        FormulaProgram program = model().program(FIRST, LAST);
        Calculation calculation = program.calculation(1);
        figures.forEach((key, series) -> program.row(key).ifPresent(row -> calculation.enter(row, series)));
        calculation.recompute();
        return new Computed(program, calculation);
    }

    /// The only problem of a series.
    FormulaProblem problem(String name) {
        List<FormulaProblem> problems = model().problems(key(name));
        if (problems.size() != 1) {
            throw new AssertionError("not one problem: " + problems);
        }
        return problems.getFirst();
    }

    record Computed(FormulaProgram program, Calculation calculation) {

        /// NaN where there is none.
        double value(String name, int year) {
            return calculation.value(row(name), year, 0).orElse(Double.NaN);
        }

        Missing missing(String name, int year) {
            return calculation.missing(row(name), year, 0).orElseThrow();
        }

        int row(String name) {
            return program.row(key(name)).orElseThrow();
        }
    }

    static SeriesKey key(String name) {
        return new SeriesKey(name, HERE);
    }

    @Override
    public @Nullable NamedSeries find(String nameOrCode, String region) {
        NamedSeries series = named.get(nameOrCode);
        return series == null || !hasRegion(region)
                ? null
                : new NamedSeries(new SeriesKey(nameOrCode, region), series.unit(), series.measure());
    }

    @Override
    public boolean hasRegion(String region) {
        return Set.of(HERE, THERE).contains(region);
    }

    @Override
    public Collection<String> names() {
        return named.keySet();
    }

    @Override
    public Collection<String> units() {
        return named.values().stream().map(series -> series.unit().symbol()).toList();
    }
}
