package planworkbench.projection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import planworkbench.formula.DependencyGraph;
import planworkbench.plan.SeriesKey;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ResolvedScenario;

/// A projection of which a few assumptions move again and again, as while a goal is sought: only what follows from their series is
/// projected again, to the same digits as the whole. Where a formula follows from them, everything is.
public final class MovingProjection {

    private final Projector projector;
    private final Projection before;
    /// those that follow from the moving ones, and these, each after those that it needs
    private final List<SeriesKey> affected = new ArrayList<>();
    private final boolean whole;

    MovingProjection(Projector projector, Projection before, Set<SeriesKey> moving) {
        this.projector = projector;
        this.before = before;
        ResolvedScenario scenario = before.scenario();
        SeriesNeeds needs = projector.needs();
        ComputationOrder order = ComputationOrder.of(before.series().navigableKeySet(),
                key -> needs.of(key, scenario));
        Set<SeriesKey> reached = new HashSet<>(moving);
        for (SeriesKey key : order.order()) {
            if (reached.contains(key) || needs.of(key, scenario).stream().anyMatch(reached::contains)) {
                reached.add(key);
                affected.add(key);
            }
        }
        DependencyGraph formulas = projector.formulas().model().dependencies();
        whole = !order.circular().isEmpty()
                || reached.stream().anyMatch(key -> needs.isFormula(key) || !formulas.usedBy(key).isEmpty());
    }

    /// @param assumptions of moving series
    public Projection with(List<Assumption> assumptions) {
        ResolvedScenario scenario = before.scenario();
        for (Assumption assumption : assumptions) {
            scenario = scenario.with(assumption);
        }
        if (whole || !assumptions.stream().allMatch(this::followsTheSame)) {
            return projector.project(scenario, before.horizon());
        }
        NavigableMap<SeriesKey, ProjectedSeries> series = new TreeMap<>(before.series());
        projector.add(affected, scenario, before.horizon(), series);
        return new Projection(scenario, before.horizon(), before.observed(), series);
    }

    /// One that follows another series than before is projected in another order.
    private boolean followsTheSame(Assumption assumption) {
        Assumption was = before.scenario().assumption(assumption.series());
        return was != null && affected.contains(assumption.series())
                && Objects.equals(was.method().follows(), assumption.method().follows());
    }
}
