package planworkbench.projection;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Definition;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.scenario.ResolvedScenario;

/// Which series another one can be made to follow without leading back to itself.
record FollowableSeries(Plan plan, SeriesNeeds needs, Projection now) {

    /// Those that have a projection, in the order of the plan's indicators.
    List<SeriesKey> of(SeriesKey key) {
        List<String> order = List.copyOf(plan.indicators().keySet());
        return now.series().values().stream().filter(series -> series.missing() == null).map(ProjectedSeries::key)
                .filter(other -> !leadsTo(other, key)).sorted(Comparator
                        .comparing((SeriesKey other) -> !other.region().equals(key.region()))
                        .thenComparingInt(other -> order.indexOf(other.indicator())))
                .toList();
    }

    /// What it is a part of by a ratio; else one with the same unit that is larger; else the first.
    Optional<SeriesKey> usual(SeriesKey key) {
        List<SeriesKey> all = of(key);
        return all.stream().filter(other -> isWhole(other, key)).findFirst()
                .or(() -> all.stream().filter(other -> hasSameUnit(other, key) && isLarger(other, key)).findFirst())
                .or(() -> all.stream().filter(other -> hasSameUnit(other, key)).findFirst())
                .or(() -> all.stream().findFirst());
    }

    private boolean leadsTo(SeriesKey from, SeriesKey key) {
        ResolvedScenario scenario = now.scenario();
        Set<SeriesKey> seen = new HashSet<>(Set.of(from));
        Deque<SeriesKey> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            SeriesKey at = open.remove();
            if (at.equals(key)) {
                return true;
            }
            List<SeriesKey> next = needs.isFormula(at) && scenario.assumption(at) == null
                    ? needs.formulas().inputs(at)
                    : needs.of(at, scenario);
            next.stream().filter(seen::add).forEach(open::add);
        }
        return false;
    }

    private boolean isWhole(SeriesKey whole, SeriesKey part) {
        return whole.region().equals(part.region()) && plan.indicators().values().stream()
                .anyMatch(indicator -> indicator.definition() instanceof Definition.Ratio(String over, String under)
                        && over.equals(part.indicator()) && under.equals(whole.indicator()));
    }

    private boolean hasSameUnit(SeriesKey one, SeriesKey other) {
        return plan.indicator(one.indicator()).unit().equals(plan.indicator(other.indicator()).unit());
    }

    private boolean isLarger(SeriesKey one, SeriesKey other) {
        return Objects.requireNonNullElse(last(one), 0.0) > Objects.requireNonNullElse(last(other), 0.0);
    }

    private @Nullable Double last(SeriesKey key) {
        ProjectedSeries series = now.get(key);
        return series == null ? null : series.values().values().get(now.horizon());
    }
}
