package planworkbench.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import planworkbench.plan.SeriesKey;

/// Formulas that need each other without end: a problem of each of them, where it names the next.
final class Cycles {

    /// So many names make the point.
    private static final int MOST = 8;

    private final RowGraph graph;

    private Cycles(RowGraph graph) {
        this.graph = graph;
    }

    static Map<SeriesKey, FormulaProblem> of(RowGraph graph) {
        Map<SeriesKey, FormulaProblem> problems = new HashMap<>();
        for (int[] cycle : graph.cycles()) {
            new Cycles(graph).describe(cycle, problems);
        }
        return problems;
    }

    private void describe(int[] cycle, Map<SeriesKey, FormulaProblem> problems) {
        Map<Integer, Term.Reference> onward = new HashMap<>();
        for (int row : cycle) {
            Term term = graph.term(row);
            if (term != null) {
                term.references(reference -> {
                    if (Arrays.binarySearch(cycle, graph.number(reference.row())) >= 0) {
                        onward.merge(row, reference, this::moreTelling);
                    }
                });
            }
        }
        for (int row : cycle) {
            Term.Reference reference = onward.get(row);
            if (reference != null && reference.row().isSeries()) {
                SeriesKey series = graph.key(row).series();
                problems.putIfAbsent(series,
                        new FormulaProblem(ProblemKind.CYCLE, reference.place(), around(row, onward)));
            }
        }
    }

    /// A look at the past alone makes no cycle.
    private Term.Reference moreTelling(Term.Reference first, Term.Reference other) {
        return graph.reach(first) == RowGraph.Reach.EARLIER && graph.reach(other) != RowGraph.Reach.EARLIER
                ? other
                : first;
    }

    /// The series from one row on, as far as it leads to new ones, and back to the first.
    private List<String> around(int start, Map<Integer, Term.Reference> onward) {
        Set<SeriesKey> passed = new LinkedHashSet<>();
        int row = start;
        Set<Integer> visited = new LinkedHashSet<>();
        while (visited.add(row) && passed.size() < MOST) {
            passed.add(graph.key(row).series());
            Term.Reference reference = onward.get(row);
            row = reference == null ? start : graph.number(reference.row());
        }
        List<String> names = new ArrayList<>();
        passed.forEach(series -> names.add(series.indicator()));
        names.add(graph.key(start).series().indicator());
        return names;
    }
}
