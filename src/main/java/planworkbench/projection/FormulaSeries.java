package planworkbench.projection;

import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import planworkbench.formula.Missing;
import planworkbench.formula.PlanFormulas;
import planworkbench.plan.AnnualSeries;
import planworkbench.plan.ComputedSeries;
import planworkbench.plan.ObservedFigures;
import planworkbench.plan.Reason;
import planworkbench.plan.SeriesKey;

/// Series that follow from others by formulas. What a scenario supposes of such a series itself comes before its formula.
record FormulaSeries(PlanFormulas formulas, Starts starts) {

    /// @param series those that are projected already; the computed ones are added
    void addTo(NavigableMap<SeriesKey, ProjectedSeries> series) {
        List<SeriesKey> computed = formulas.series().stream().filter(key -> !series.containsKey(key)).toList();
        if (computed.isEmpty()) {
            return;
        }
        Set<SeriesKey> supposed = formulas.series().stream().filter(series::containsKey).collect(Collectors.toSet());
        PlanFormulas.Computed figures = formulas.compute(firstYear(series), starts.horizon(), supposed,
                key -> Optional.ofNullable(series.get(key)).map(ProjectedSeries::values)
                        .orElseGet(() -> formulas.observed().stated(key)),
                formulas.observed()::stated);
        for (SeriesKey key : computed) {
            series.put(key, projected(key, figures, series));
        }
    }

    private int firstYear(NavigableMap<SeriesKey, ProjectedSeries> series) {
        NavigableSet<Integer> first = new TreeSet<>(Set.of(StrictMath.min(starts.plan().baseYear(), starts.horizon())));
        series.values().stream().map(ProjectedSeries::values).filter(values -> !values.isEmpty())
                .forEach(values -> first.add(values.years().first()));
        return first.first();
    }

    private ProjectedSeries projected(SeriesKey key, PlanFormulas.Computed figures,
            NavigableMap<SeriesKey, ProjectedSeries> series) {
        List<ProjectedSeries> components = figures.model().dependencies().uses(key).stream()
                .filter(other -> !other.equals(key)).map(series::get).filter(Objects::nonNull).toList();
        Integer start = components.isEmpty()
                ? Integer.valueOf(starts.plan().baseYear())
                : components.stream().filter(component -> component.missing() == null)
                        .map(component -> component.origin() == null ? starts.plan().baseYear() : component.origin())
                        .min(Integer::compare).orElse(null);
        AnnualSeries history = formulas.observed().series(key);
        if (start == null) {
            return starts.without(key, reason(key, figures, series));
        }
        int origin = starts.notBeforeObserved(key, start);
        AnnualSeries ahead = figures.values(key).after(origin).upTo(starts.horizon());
        if (ahead.isEmpty()) {
            return starts.without(key, reason(key, figures, series));
        }
        NavigableMap<Integer, Double> values = new TreeMap<>(history.upTo(origin).values());
        values.putAll(ahead.values());
        boolean ratio = isRatio(key) && components.size() == 2;
        return new ProjectedSeries(key, new AnnualSeries(values), origin, null, isComparable(key, origin, components),
                ratio ? components.getFirst().linkFactor() / components.getLast().linkFactor() : 1,
                components.stream().allMatch(ProjectedSeries::held));
    }

    private boolean isRatio(SeriesKey key) {
        return formulas.observed().computed(key).filter(ComputedSeries::ratio).isPresent();
    }

    /// Where the trail of missing figures at the horizon begins.
    private Reason reason(SeriesKey key, PlanFormulas.Computed figures,
            NavigableMap<SeriesKey, ProjectedSeries> series) {
        if (!figures.model().problems(key).isEmpty()) {
            return Reason.INVALID_FORMULA;
        }
        Missing missing = figures.calculation().program().row(key).stream().boxed()
                .flatMap(row -> figures.calculation().missing(row, starts.horizon(), 0).stream()).findFirst()
                .orElse(null);
        return missing == null ? Reason.NO_DATA : reason(missing, series.get(missing.series()));
    }

    /// @param where what the missing figure is of
    private static Reason reason(Missing missing, @Nullable ProjectedSeries where) {
        return switch (missing.kind()) {
            case NO_START -> Reason.NO_BASE;
            case NO_FIGURE -> where == null || where.missing() == null ? Reason.NO_DATA : where.missing();
            case YEAR_OUTSIDE -> Reason.NO_DATA;
            case DIVISION_BY_ZERO, NOT_DEFINED, TOO_LARGE -> Reason.NOT_APPLICABLE;
            case INVALID_FORMULA -> Reason.INVALID_FORMULA;
        };
    }

    /// Breaks that both parts of a ratio share cancel. In any other formula a component behind a break, or linked across
    /// one, has another definition than in the base year.
    private boolean isComparable(SeriesKey key, int origin, List<ProjectedSeries> components) {
        ObservedFigures observed = formulas.observed();
        if (!starts.isBase(origin) && !observed.unlinkedBreaks(key, origin).isEmpty()) {
            return false;
        }
        boolean asBefore = components.stream().allMatch(ProjectedSeries::comparable);
        if (!isRatio(key) || components.size() != 2) {
            return asBefore && components.stream().allMatch(component -> component.linkFactor() == 1);
        }
        return asBefore || breaks(components.getFirst()).equals(breaks(components.getLast()));
    }

    private NavigableSet<Integer> breaks(ProjectedSeries component) {
        @Nullable
        Integer origin = component.origin();
        return origin == null
                ? new TreeSet<>()
                : formulas.observed().unlinkedBreaks(component.key(), origin);
    }
}
