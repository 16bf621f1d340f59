package planworkbench.projection;

import java.util.Collection;
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
    private final NavigableSet<SeriesKey> keys = new TreeSet<>();

    public Projector(Plan plan) {
        this.plan = plan;
        this.formulas = PlanFormulas.of(plan);
        this.observed = formulas.observed();
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
        ComputationOrder order = ComputationOrder.of(projected, key -> needs(key, scenario));
        MethodStarts methods = new MethodStarts(comparable, series);
        Starts starts = new Starts(plan, observed, scenario, horizon);
        DerivedSeries derived = new DerivedSeries(starts, series);
        FormulaSeries computed = new FormulaSeries(formulas, starts);
        for (SeriesKey key : order.order()) {
            if (isProjectedItself(key, scenario)) {
                addFollowed(key, scenario, computed, series);
                series.put(key, entered(key, starts, methods));
            } else if (!isFormula(key)) {
                series.put(key, derived.of(key));
            }
        }
        for (SeriesKey key : order.circular()) {
            if (isProjectedItself(key, scenario)) {
                series.put(key, starts.without(key, Reason.CIRCULAR));
            }
        }
        for (SeriesKey key : order.circular()) {
            if (!isProjectedItself(key, scenario) && !isFormula(key)) {
                series.put(key, derived.of(key));
            }
        }
        computed.addTo(series);
        return new Projection(scenario, horizon, observed, series);
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
        if (followed != null && isFormula(followed) && !series.containsKey(followed)) {
            NavigableMap<SeriesKey, ProjectedSeries> all = new TreeMap<>(series);
            computed.addTo(all);
            ProjectedSeries found = all.get(followed);
            if (found != null) {
                series.put(followed, found);
            }
        }
    }

    /// What has to be projected before a series.
    private List<SeriesKey> needs(SeriesKey key, ResolvedScenario scenario) {
        Assumption assumption = scenario.assumption(key);
        if (assumption != null) {
            SeriesKey followed = assumption.method().follows();
            if (followed == null) {
                return List.of();
            }
            return isFormula(followed) && scenario.assumption(followed) == null
                    ? formulas.inputs(followed)
                    : List.of(followed);
        }
        return switch (plan.indicator(key.indicator()).definition()) {
            // formulas come after all else, and those that are wrong among each other tell themselves
            case Definition.Entered _,Definition.Formula _ -> List.of();
            case Definition.Ratio(String part, String whole) ->
                List.of(new SeriesKey(part, key.region()), new SeriesKey(whole, key.region()));
            case Definition.RealGrowthOf(String level) -> List.of(new SeriesKey(level, key.region()));
        };
    }

    /// What is supposed of a series itself comes before what follows from others. A benchmark ratio of which nothing is
    /// supposed, nor of its components, is held as a whole: its components may have been observed in different years.
    private boolean isProjectedItself(SeriesKey key, ResolvedScenario scenario) {
        return scenario.assumption(key) != null || switch (plan.indicator(key.indicator()).definition()) {
            case Definition.Entered _ -> true;
            case Definition.Ratio(String part, String whole) -> isBenchmark(key)
                    && scenario.assumption(new SeriesKey(part, key.region())) == null
                    && scenario.assumption(new SeriesKey(whole, key.region())) == null;
            case Definition.RealGrowthOf _,Definition.Formula _ -> false;
        };
    }

    private boolean isFormula(SeriesKey key) {
        return plan.indicator(key.indicator()).definition() instanceof Definition.Formula;
    }

    private boolean isBenchmark(SeriesKey key) {
        return !key.region().equals(plan.region());
    }

    private Set<SeriesKey> ratiosOf(Collection<SeriesKey> components) {
        Set<SeriesKey> ratios = new TreeSet<>();
        for (SeriesKey component : components) {
            plan.indicators().values().stream().filter(i -> isRatioOf(i, component.indicator()))
                    .forEach(i -> ratios.add(new SeriesKey(i.code(), component.region())));
        }
        return ratios;
    }

    private ProjectedSeries entered(SeriesKey key, Starts starts, MethodStarts methods) {
        Assumption assumption = starts.scenario().assumption(key);
        Integer origin = starts.origin(key);
        if (assumption == null) {
            return isBenchmark(key) && origin != null
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

    private static boolean isRatioOf(Indicator indicator, String component) {
        return indicator.definition() instanceof Definition.Ratio(String part, String whole)
                && (part.equals(component) || whole.equals(component));
    }
}
