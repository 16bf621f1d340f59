package planworkbench.formula;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;

import planworkbench.plan.SeriesKey;

/// A formula against the names and units that exist.
///
/// @param rows the series itself and the parts that time functions look back at; empty where there are problems
/// @param uses the series that it names, those that a problem keeps it from using included
record CheckedFormula(SequencedMap<RowKey, Term> rows, SequencedSet<SeriesKey> uses, List<FormulaProblem> problems) {

    CheckedFormula {
        rows = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(rows));
        uses = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(uses));
    }

    static CheckedFormula of(Formula formula, SeriesNames names, Set<String> baseUnits, int baseYear) {
        return switch (ParsedFormula.of(formula.text())) {
            case ParsedFormula.Failed(FormulaProblem problem) ->
                new CheckedFormula(new LinkedHashMap<>(), new LinkedHashSet<>(), List.of(problem));
            case ParsedFormula.Parsed(Expression expression) ->
                new FormulaChecker(formula, names, baseUnits, baseYear).check(expression);
        };
    }
}
