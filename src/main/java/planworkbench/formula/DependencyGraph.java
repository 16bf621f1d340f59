package planworkbench.formula;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;

import planworkbench.plan.SeriesKey;

/// What a series is computed from (由…计算) and what it has an effect on (影响…). Names of formulas with problems count.
public final class DependencyGraph {

    private final Map<SeriesKey, SequencedSet<SeriesKey>> uses = new LinkedHashMap<>();
    private final Map<SeriesKey, SequencedSet<SeriesKey>> usedBy = new LinkedHashMap<>();

    DependencyGraph(Map<SeriesKey, Collection<SeriesKey>> formulas) {
        formulas.forEach((series, used) -> used.forEach(other -> {
            uses.computeIfAbsent(series, _ -> new LinkedHashSet<>()).add(other);
            usedBy.computeIfAbsent(other, _ -> new LinkedHashSet<>()).add(series);
        }));
    }

    /// In the order in which the formula names them.
    public SequencedSet<SeriesKey> uses(SeriesKey series) {
        return of(uses, series);
    }

    public SequencedSet<SeriesKey> usedBy(SeriesKey series) {
        return of(usedBy, series);
    }

    /// Everything that changes with a series, near ones first; not the series itself unless it accumulates.
    public SequencedSet<SeriesKey> dependents(SeriesKey series) {
        SequencedSet<SeriesKey> found = new LinkedHashSet<>();
        Deque<SeriesKey> waiting = new ArrayDeque<>(usedBy(series));
        while (!waiting.isEmpty()) {
            SeriesKey next = waiting.removeFirst();
            if (found.add(next)) {
                waiting.addAll(usedBy(next));
            }
        }
        return found;
    }

    private static SequencedSet<SeriesKey> of(Map<SeriesKey, SequencedSet<SeriesKey>> map, SeriesKey series) {
        return Collections.unmodifiableSequencedSet(map.getOrDefault(series, new LinkedHashSet<>()));
    }
}
