package planworkbench.formula;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;

import planworkbench.plan.Definition;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;

/// The formulas of a plan together: what is wrong with each, and how the others depend on each other.
///
/// A formula with a problem has no values; what depends on it has none either, and all else is computed.
public final class FormulaModel {

    private final int baseYear;
    private final SequencedMap<SeriesKey, List<FormulaProblem>> problems = new LinkedHashMap<>();
    private final DependencyGraph dependencies;
    private final RowGraph rows;

    /// @throws IllegalArgumentException where two formulas are for the same series
    private FormulaModel(SeriesNames names, int baseYear, Collection<Formula> formulas) {
        this.baseYear = baseYear;
        SequencedMap<RowKey, Term> terms = new LinkedHashMap<>();
        SequencedMap<SeriesKey, Collection<SeriesKey>> uses = new LinkedHashMap<>();
        Set<String> baseUnits = UnitSymbol.baseUnits(names.units());
        for (Formula formula : formulas) {
            CheckedFormula checked = CheckedFormula.of(formula, names, baseUnits, baseYear);
            terms.putAll(checked.rows());
            if (uses.put(formula.series(), checked.uses()) != null) {
                throw new IllegalArgumentException("two formulas for " + formula.series());
            }
            if (!checked.problems().isEmpty()) {
                problems.put(formula.series(), checked.problems());
            }
        }
        Cycles.of(new RowGraph(terms, uses.keySet(), baseYear))
                .forEach((series, problem) -> problems.put(series, List.of(problem)));
        terms.keySet().removeIf(row -> problems.containsKey(row.series()));
        this.rows = new RowGraph(terms, uses.keySet(), baseYear);
        this.dependencies = new DependencyGraph(uses);
    }

    /// @param baseYear the year whose figures are given, from which stocks accumulate
    public static FormulaModel of(SeriesNames names, int baseYear, Collection<Formula> formulas) {
        return new FormulaModel(names, baseYear, formulas);
    }

    /// The formulas of a plan in its own region: enough to know what is wrong with them.
    public static FormulaModel of(Plan plan) {
        return of(new PlanNames(plan), plan.baseYear(), plan.indicators().values().stream()
                .filter(indicator -> indicator.definition() instanceof Definition.Formula)
                .map(indicator -> new Formula(plan.series(indicator.code()), indicator.unit(),
                        ((Definition.Formula) indicator.definition()).text()))
                .toList());
    }

    /// By series, only those that have any.
    public Map<SeriesKey, List<FormulaProblem>> problems() {
        return Collections.unmodifiableMap(problems);
    }

    public List<FormulaProblem> problems(SeriesKey series) {
        return problems.getOrDefault(series, List.of());
    }

    public DependencyGraph dependencies() {
        return dependencies;
    }

    /// The series in an order in which they can be computed; entered ones are not among them, nor those with problems.
    public List<SeriesKey> order() {
        return rows.groups().stream().flatMapToInt(Arrays::stream)
                .filter(row -> rows.term(row) != null && rows.key(row).isSeries())
                .mapToObj(row -> rows.key(row).series()).toList();
    }

    /// What is computed, row by row: the series themselves and the parts of their formulas that time functions look back at. Units are
    /// converted already.
    public SequencedMap<RowKey, Term> terms() {
        SequencedMap<RowKey, Term> terms = new LinkedHashMap<>();
        rows.groups().stream().flatMapToInt(Arrays::stream).forEach(row -> {
            Term term = rows.term(row);
            if (term != null) {
                terms.put(rows.key(row), term);
            }
        });
        return terms;
    }

    /// Compiled once for a range of years; any number of calculations may share it.
    public FormulaProgram program(int firstYear, int lastYear) {
        return new FormulaProgram(rows, new TreeSet<>(problems.keySet()), new Years(firstYear, lastYear, baseYear));
    }
}
