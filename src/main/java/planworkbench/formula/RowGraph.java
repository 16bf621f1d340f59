package planworkbench.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.SeriesKey;

/// Which row needs which, and in what year.
final class RowGraph {

    /// How far a row looks at another.
    enum Reach {
        /// in the year itself
        SAME_YEAR,
        /// only before it: the year before, or a year that is given
        EARLIER,
        /// in a projected year, whatever the year itself
        ANY_YEAR
    }

    private record Edge(int to, Reach reach) {}

    private final List<RowKey> keys;
    private final Map<RowKey, Integer> numbers = new HashMap<>();
    private final int baseYear;
    private final @Nullable Term[] terms;
    private final List<List<Edge>> edges = new ArrayList<>();

    /// @param formulas the rows that are computed
    /// @param others series that have a row all the same
    RowGraph(SequencedMap<RowKey, Term> formulas, Collection<SeriesKey> others, int baseYear) {
        this.baseYear = baseYear;
        Set<RowKey> all = new LinkedHashSet<>(formulas.keySet());
        formulas.values().forEach(term -> term.references(reference -> all.add(reference.row())));
        others.forEach(series -> all.add(RowKey.of(series)));
        keys = List.copyOf(all);
        terms = new Term[keys.size()];
        for (RowKey key : keys) {
            numbers.put(key, numbers.size());
        }
        for (int row = 0; row < terms.length; row++) {
            Term term = formulas.get(keys.get(row));
            terms[row] = term;
            Set<Edge> needed = new LinkedHashSet<>();
            if (term != null) {
                term.references(to -> needed.add(new Edge(number(to.row()), reach(to))));
            }
            edges.add(List.copyOf(needed));
        }
    }

    Reach reach(Term.Reference reference) {
        return switch (reference) {
            case Term.SameYear _,Term.Growth _,Term.Cumulative _ -> Reach.SAME_YEAR;
            case Term.YearBefore _ -> Reach.EARLIER;
            case Term.InYear(var _, int year, var _) -> year <= baseYear ? Reach.EARLIER : Reach.ANY_YEAR;
            case Term.AverageGrowth(var _, var _, int to, var _) ->
                to <= baseYear ? Reach.EARLIER : Reach.ANY_YEAR;
        };
    }

    int size() {
        return terms.length;
    }

    RowKey key(int row) {
        return keys.get(row);
    }

    int number(RowKey key) {
        Integer number = numbers.get(key);
        if (number == null) {
            throw new IllegalArgumentException("no row of " + key);
        }
        return number;
    }

    @Nullable
    Integer find(SeriesKey series) {
        return numbers.get(RowKey.of(series));
    }

    /// Null where a row is entered.
    @Nullable
    Term term(int row) {
        return terms[row];
    }

    /// The rows in an order in which they can be computed; those that need each other's past together.
    List<int[]> groups() {
        return Components.of(edges(Set.of(Reach.values())));
    }

    /// A group's rows in the order in which they can be computed within one year.
    int[] withinYear(int[] group) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int row : group) {
            places.put(row, places.size());
        }
        int[][] inside = new int[group.length][];
        for (int i = 0; i < group.length; i++) {
            inside[i] = edges.get(group[i]).stream()
                    .filter(edge -> edge.reach == Reach.SAME_YEAR && places.containsKey(edge.to))
                    .mapToInt(edge -> places.getOrDefault(edge.to, 0)).toArray();
        }
        return Components.of(inside).stream().flatMapToInt(Arrays::stream).map(place -> group[place]).toArray();
    }

    /// Whether rows need each other's past, or a row its own.
    boolean isRecurrent(int[] group) {
        return group.length > 1 || edges.get(group[0]).stream().anyMatch(edge -> edge.to == group[0]);
    }

    /// Whether a row of a group looks back into it: such a series needs a value to start from.
    boolean looksBackInto(int row, Set<Integer> group) {
        return edges.get(row).stream().anyMatch(edge -> edge.reach == Reach.EARLIER && group.contains(edge.to));
    }

    /// Groups of rows that need each other without end.
    List<int[]> cycles() {
        List<int[]> cycles = new ArrayList<>(Components.of(edges(Set.of(Reach.SAME_YEAR, Reach.ANY_YEAR))).stream()
                .filter(this::isCycle).toList());
        groups().stream().filter(this::holdsAnyYear).forEach(cycles::add);
        return cycles;
    }

    private boolean isCycle(int[] group) {
        return group.length > 1 || edges.get(group[0]).stream()
                .anyMatch(edge -> edge.to == group[0] && edge.reach != Reach.EARLIER);
    }

    private boolean holdsAnyYear(int[] group) {
        return Arrays.stream(group).anyMatch(row -> edges.get(row).stream().anyMatch(
                edge -> edge.reach == Reach.ANY_YEAR && Arrays.binarySearch(group, edge.to) >= 0));
    }

    private int[][] edges(Set<Reach> reaches) {
        return edges.stream().map(from -> from.stream().filter(edge -> reaches.contains(edge.reach))
                .mapToInt(Edge::to).distinct().toArray()).toArray(int[][]::new);
    }
}
