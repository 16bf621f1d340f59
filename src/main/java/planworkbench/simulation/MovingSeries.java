package planworkbench.simulation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

import planworkbench.formula.PlanFormulas;
import planworkbench.plan.Definition;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.projection.ProjectedSeries;
import planworkbench.projection.Projection;
import planworkbench.scenario.Assumption;

/// The series that chance touches, directly or through others, each after those that it is computed from.
///
/// @param driven those with a deviation of their own
record MovingSeries(Plan plan, PlanFormulas formulas, Projection projection, Set<SeriesKey> driven) {

    /// In the order in which a path computes them. Formulas that need each other's past stand together at the end.
    List<SeriesKey> inOrder() {
        Set<SeriesKey> moving = moving();
        SequencedSet<SeriesKey> order = new LinkedHashSet<>();
        List<SeriesKey> waiting = new ArrayList<>(moving);
        while (waiting.removeIf(key -> order.containsAll(movingInputs(key, moving)) && order.add(key))) {
            // each round places those whose inputs the rounds before have placed
        }
        formulas.series().stream().filter(waiting::contains).forEach(order::add);
        return List.copyOf(order);
    }

    /// The driven series among [#behind].
    SequencedSet<SeriesKey> drivenBehind(Collection<SeriesKey> others) {
        SequencedSet<SeriesKey> behind = behind(others);
        behind.retainAll(driven);
        return behind;
    }

    /// Some series and all that they are computed from, directly or through others.
    SequencedSet<SeriesKey> behind(Collection<SeriesKey> others) {
        SequencedSet<SeriesKey> behind = new LinkedHashSet<>(others);
        Deque<SeriesKey> open = new ArrayDeque<>(behind);
        while (!open.isEmpty()) {
            for (SeriesKey input : inputs(open.remove())) {
                if (behind.add(input)) {
                    open.add(input);
                }
            }
        }
        return behind;
    }

    private Set<SeriesKey> moving() {
        Set<SeriesKey> moving = new HashSet<>(driven);
        while (moving.addAll(projection.series().keySet().stream()
                .filter(key -> inputs(key).stream().anyMatch(moving::contains)).toList())) {
            // until nothing more is touched
        }
        return moving;
    }

    private List<SeriesKey> movingInputs(SeriesKey key, Set<SeriesKey> moving) {
        return inputs(key).stream().filter(moving::contains).toList();
    }

    /// What a series is computed from in a projected year.
    private Collection<SeriesKey> inputs(SeriesKey key) {
        ProjectedSeries series = projection.get(key);
        if (series == null || series.missing() != null || series.held()) {
            return List.of();
        }
        Assumption supposed = projection.scenario().assumption(key);
        if (supposed != null) {
            return Optional.ofNullable(supposed.method().follows()).stream().toList();
        }
        return switch (plan.indicator(key.indicator()).definition()) {
            case Definition.Entered _ -> List.of();
            case Definition.Ratio(String part, String whole) ->
                List.of(new SeriesKey(part, key.region()), new SeriesKey(whole, key.region()));
            case Definition.RealGrowthOf(String level) -> ofLevel(new SeriesKey(level, key.region()));
            case Definition.Formula _ -> formulas.model().dependencies().uses(key).stream()
                    .filter(other -> !other.equals(key)).toList();
        };
    }

    /// Growth at comparable prices follows from the level only where that is supposed in such growth.
    private List<SeriesKey> ofLevel(SeriesKey level) {
        Assumption supposed = projection.scenario().assumption(level);
        return supposed != null && supposed.method().priceChange() != null
                ? List.of(level)
                : List.of();
    }
}
