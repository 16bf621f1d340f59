package planworkbench.projection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import planworkbench.formula.PlanFormulas;
import planworkbench.plan.AnnualSeries;
import planworkbench.plan.Definition;
import planworkbench.plan.Indicator;
import planworkbench.plan.ObservedFigures;
import planworkbench.plan.Plan;
import planworkbench.plan.Reason;
import planworkbench.plan.SeriesKey;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Origin;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.scenario.ResolvedScenario;

/// Carries every series of a plan on to a horizon under a scenario. A pure function of both.
///
/// A scenario from the base year starts at the base year, or, where a series has no figure then, at its first figure
/// after it; a scenario from the latest figures starts at the latest outcome, on the new side of a break. Series of
/// other regions of which nothing is supposed keep their value of the origin. Ratios and formulas follow from their components.
public final class Projector {

    private static final MethodSteps HELD = MethodSteps.each(value -> value);

    private final Plan plan;
    private final PlanFormulas formulas;
    private final ObservedFigures observed;
    private final ComparableFigures comparable;
    private final SeriesNeeds needs;
    /// codes of the ratios that an indicator is a part of
    private final Map<String, List<String>> ratiosByComponent;
    private final NavigableSet<SeriesKey> keys = new TreeSet<>();

    public Projector(Plan plan) {
        this(plan, PlanFormulas.of(plan));
    }

    /// @param formulas of this plan
    public Projector(Plan plan, PlanFormulas formulas) {
        this.plan = plan;
        this.formulas = formulas;
        this.observed = formulas.observed();
        this.needs = new SeriesNeeds(plan, formulas);
        this.ratiosByComponent = ratiosByComponent(plan);
        this.comparable = new ComparableFigures(plan, observed);
        plan.indicators().keySet().forEach(code -> keys.add(plan.series(code)));
        plan.observations().keySet().forEach(key -> keys.add(key.series()));
        keys.addAll(ratiosOf(keys));
        formulas.series().stream().filter(key -> !observed.series(key).isEmpty()).forEach(keys::add);
    }

    /// What follows from what by formulas, and what is wrong with them.
    public PlanFormulas formulas() {
        return formulas;
    }

    public ObservedFigures observed() {
        return observed;
    }

    /// Every series that the plan has figures of, and every indicator in its own region.
    public NavigableSet<SeriesKey> keys() {
        return keys;
    }

    public Projection project(ResolvedScenario scenario, int horizon) {
        NavigableMap<SeriesKey, ProjectedSeries> series = new TreeMap<>();
        NavigableSet<SeriesKey> projected = new TreeSet<>(keys);
        // another region's series may be supposed without ever having been observed
        projected.addAll(scenario.assumptions().keySet());
        projected.addAll(ratiosOf(scenario.assumptions().keySet()));
        ComputationOrder order = ComputationOrder.of(projected, key -> needs.of(key, scenario));
        Starts starts = new Starts(plan, observed, scenario, horizon);
        FormulaSeries computed = new FormulaSeries(formulas, starts);
        for (SeriesKey key : order.order()) {
            addFollowed(key, scenario, computed, series);
            addOne(key, starts, series);
        }
        DerivedSeries derived = new DerivedSeries(starts, series);
        for (SeriesKey key : order.circular()) {
            if (needs.isProjectedItself(key, scenario)) {
                series.put(key, starts.without(key, Reason.CIRCULAR));
            }
        }
        for (SeriesKey key : order.circular()) {
            if (!needs.isProjectedItself(key, scenario) && !needs.isFormula(key)) {
                series.put(key, derived.of(key));
            }
        }
        computed.addTo(series);
        return new Projection(scenario, horizon, observed, series);
    }

    /// A projection of this projector of which a few assumptions are going to move.
    ///
    /// @param before under the scenario as it is
    /// @param moving the series whose assumptions move
    public MovingProjection moving(Projection before, Set<SeriesKey> moving) {
        return new MovingProjection(this, before, moving);
    }

    SeriesNeeds needs() {
        return needs;
    }

    Plan plan() {
        return plan;
    }

    /// Which observed years can be compared with each other.
    public ComparableFigures comparable() {
        return comparable;
    }

    /// Everything that a series may follow from, itself included, where each assumption is that of one scenario or another. What is
    /// supposed of any other series does not change it.
    public Set<SeriesKey> sources(SeriesKey series, List<ResolvedScenario> scenarios) {
        Set<SeriesKey> found = new TreeSet<>(Set.of(series));
        Deque<SeriesKey> waiting = new ArrayDeque<>(found);
        while (!waiting.isEmpty()) {
            SeriesKey key = waiting.removeFirst();
            Set<SeriesKey> direct = new TreeSet<>(formulas.model().dependencies().uses(key));
            scenarios.forEach(scenario -> direct.addAll(needs.of(key, scenario)));
            direct.stream().filter(found::add).forEach(waiting::add);
        }
        return found;
    }

    /// Projects series one by one, each after those that it needs; none is a formula or follows one.
    ///
    /// @param series what they need; they are added
    void add(List<SeriesKey> keys, ResolvedScenario scenario, int horizon,
            NavigableMap<SeriesKey, ProjectedSeries> series) {
        Starts starts = new Starts(plan, observed, scenario, horizon);
        keys.forEach(key -> addOne(key, starts, series));
    }

    private void addOne(SeriesKey key, Starts starts, NavigableMap<SeriesKey, ProjectedSeries> series) {
        if (needs.isProjectedItself(key, starts.scenario())) {
            series.put(key, entered(key, starts, new MethodStarts(comparable, series)));
        } else if (!needs.isFormula(key)) {
            series.put(key, new DerivedSeries(starts, series).of(key));
        }
    }

    /// The past figures that a series' projection rests on; null where its method is not fitted to any.
    public @Nullable FitBasis fitBasis(SeriesKey key, ResolvedScenario scenario, int horizon) {
        Assumption assumption = scenario.assumption(key);
        return assumption == null
                ? null
                : FitBasis.of(comparable, key, assumption.method(),
                        new Starts(plan, observed, scenario, horizon).origin(key));
    }

    /// A computed series is wanted before the others where something follows it.
    private void addFollowed(SeriesKey key, ResolvedScenario scenario, FormulaSeries computed,
            NavigableMap<SeriesKey, ProjectedSeries> series) {
        Assumption assumption = scenario.assumption(key);
        SeriesKey followed = assumption == null ? null : assumption.method().follows();
        if (followed != null && needs.isFormula(followed) && !series.containsKey(followed)) {
            NavigableMap<SeriesKey, ProjectedSeries> all = new TreeMap<>(series);
            computed.addTo(all);
            ProjectedSeries found = all.get(followed);
            if (found != null) {
                series.put(followed, found);
            }
        }
    }

    private Set<SeriesKey> ratiosOf(Collection<SeriesKey> components) {
        Set<SeriesKey> ratios = new TreeSet<>();
        for (SeriesKey component : components) {
            ratiosByComponent.getOrDefault(component.indicator(), List.of())
                    .forEach(code -> ratios.add(new SeriesKey(code, component.region())));
        }
        return ratios;
    }

    private static Map<String, List<String>> ratiosByComponent(Plan plan) {
        Map<String, List<String>> ratios = new HashMap<>();
        for (Indicator indicator : plan.indicators().values()) {
            if (indicator.definition() instanceof Definition.Ratio(String part, String whole)) {
                ratios.computeIfAbsent(part, _ -> new ArrayList<>()).add(indicator.code());
                ratios.computeIfAbsent(whole, _ -> new ArrayList<>()).add(indicator.code());
            }
        }
        return ratios;
    }

    private ProjectedSeries entered(SeriesKey key, Starts starts, MethodStarts methods) {
        Assumption assumption = starts.scenario().assumption(key);
        Integer origin = starts.origin(key);
        if (assumption == null) {
            return needs.isBenchmark(key) && origin != null
                    ? carriedOn(key, origin, HELD, null, starts)
                    : starts.without(key, unsupposed(key, starts.scenario()));
        }
        ProjectionMethod method = assumption.method();
        boolean startsItself = method.fewestPoints() == 0 || !assumption.overrides().isEmpty();
        if (origin == null && !startsItself) {
            return starts.without(key, observed.series(key).isEmpty() ? Reason.NO_BASE : Reason.NO_DATA);
        }
        return switch (methods.of(key, method, origin)) {
            case MethodStart.Refused(Reason reason) -> starts.without(key, reason);
            case MethodStart.Ready(MethodSteps steps) -> carriedOn(key, origin, steps, assumption, starts);
        };
    }

    /// Why nothing is projected where nothing is supposed. Additions, ranks and states start from nothing.
    private Reason unsupposed(SeriesKey key, ResolvedScenario scenario) {
        boolean startsFromBase = switch (plan.indicator(key.indicator()).measure()) {
            case LEVEL, SHARE -> true;
            case GROWTH_RATE, ADDITION, RANK, STATE -> false;
        };
        return startsFromBase && observed.series(key).isEmpty() && scenario.origin() == Origin.BASE
                ? Reason.NO_BASE
                : Reason.NO_DATA;
    }

    private ProjectedSeries carriedOn(SeriesKey key, @Nullable Integer origin, MethodSteps steps,
            @Nullable Assumption assumption, Starts starts) {
        AnnualSeries history = observed.series(key);
        int start = origin == null ? plan.baseYear() : origin;
        NavigableMap<Integer, Double> values = new TreeMap<>(history.values().headMap(start, true));
        Map.Entry<Integer, Double> given = origin == null ? null : history.values().floorEntry(start);
        Double value = given == null ? null : given.getValue();
        for (int year = start + 1; year <= starts.horizon(); year++) {
            Double override = assumption == null ? null : assumption.overrides().get(year);
            value = override == null ? steps.next(year, value, given) : override;
            if (override != null) {
                given = Map.entry(year, override);
            }
            if (value != null && Double.isFinite(value)) {
                values.put(year, value);
            }
        }
        boolean fromBase = starts.isBase(start);
        return new ProjectedSeries(key, new AnnualSeries(values), origin, null,
                fromBase || observed.isComparable(key, start), fromBase ? 1 : observed.linkFactor(key, start),
                assumption == null);
    }
}
