package planworkbench.projection;

import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

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
/// other regions of which nothing is supposed keep their value of the origin. Ratios follow from their components.
public final class Projector {

    private final Plan plan;
    private final ObservedFigures observed;
    private final NavigableSet<SeriesKey> keys = new TreeSet<>();

    public Projector(Plan plan) {
        this.plan = plan;
        this.observed = new ObservedFigures(plan);
        plan.indicators().keySet().forEach(code -> keys.add(plan.series(code)));
        plan.observations().keySet().forEach(key -> keys.add(key.series()));
        for (SeriesKey key : new TreeSet<>(keys)) {
            plan.indicators().values().stream().filter(i -> isRatioOf(i, key.indicator()))
                    .forEach(i -> keys.add(new SeriesKey(i.code(), key.region())));
        }
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
        for (SeriesKey key : keys) {
            if (plan.indicator(key.indicator()).definition() instanceof Definition.Entered) {
                series.put(key, entered(key, scenario, horizon));
            }
        }
        for (SeriesKey key : keys) {
            Indicator indicator = plan.indicator(key.indicator());
            switch (indicator.definition()) {
                case Definition.Entered _ -> {
                }
                case Definition.Ratio ratio when scenario.assumption(key) == null ->
                    series.put(key, ratio(key, indicator, ratio, series, scenario, horizon));
                case Definition.Ratio _ -> series.put(key, entered(key, scenario, horizon));
                case Definition.RealGrowthOf growth ->
                    series.put(key, realGrowth(key, growth, series, scenario, horizon));
            }
        }
        return new Projection(scenario, horizon, observed, series);
    }

    private ProjectedSeries entered(SeriesKey key, ResolvedScenario scenario, int horizon) {
        AnnualSeries history = observed.series(key);
        Assumption assumption = scenario.assumption(key);
        Integer origin = origin(history, scenario.origin(), horizon);
        if (assumption == null) {
            boolean benchmark = !key.region().equals(plan.region());
            return benchmark && origin != null
                    ? carriedOn(key, history, origin, new ProjectionMethod.ConstantStep(0), null, scenario, horizon)
                    : without(key, history, origin, unsupposed(key, history, scenario));
        }
        if (origin == null && !(assumption.method() instanceof ProjectionMethod.FixedValues)) {
            return without(key, history, null, history.isEmpty() ? Reason.NO_BASE : Reason.NO_DATA);
        }
        return carriedOn(key, history, origin, assumption.method(), assumption, scenario, horizon);
    }

    /// Why nothing is projected where nothing is supposed. Additions, ranks and states start from nothing.
    private Reason unsupposed(SeriesKey key, AnnualSeries history, ResolvedScenario scenario) {
        boolean startsFromBase = switch (plan.indicator(key.indicator()).measure()) {
            case LEVEL, SHARE -> true;
            case GROWTH_RATE, ADDITION, RANK, STATE -> false;
        };
        return startsFromBase && history.isEmpty() && scenario.origin() == Origin.BASE
                ? Reason.NO_BASE
                : Reason.NO_DATA;
    }

    private static ProjectedSeries without(SeriesKey key, AnnualSeries history, @Nullable Integer origin,
            Reason reason) {
        return new ProjectedSeries(key, history, origin, reason, true, 1, false);
    }

    private ProjectedSeries carriedOn(SeriesKey key, AnnualSeries history, @Nullable Integer origin,
            ProjectionMethod method, @Nullable Assumption assumption, ResolvedScenario scenario, int horizon) {
        int start = origin == null ? plan.baseYear() : origin;
        NavigableMap<Integer, Double> values = new TreeMap<>(history.values().headMap(start, true));
        Double value = origin == null ? null : history.values().get(start);
        for (int year = start + 1; year <= horizon; year++) {
            Double override = assumption == null ? null : assumption.overrides().get(year);
            value = override == null ? next(method, value, year) : override;
            if (value != null && Double.isFinite(value)) {
                values.put(year, value);
            }
        }
        boolean fromBase = scenario.origin() == Origin.BASE && start == plan.baseYear();
        return new ProjectedSeries(key, new AnnualSeries(values), origin, null,
                fromBase || observed.isComparable(key, start), fromBase ? 1 : observed.linkFactor(key, start),
                assumption == null);
    }

    private static @Nullable Double next(ProjectionMethod method, @Nullable Double before, int year) {
        if (method instanceof ProjectionMethod.FixedValues(var values)) {
            return values.get(year);
        }
        if (before == null) {
            return null;
        }
        return switch (method) {
            case ProjectionMethod.ConstantGrowth(double rate) -> before * (1 + rate);
            case ProjectionMethod.RealGrowth(double real, double price) -> before * ((1 + real) * (1 + price));
            case ProjectionMethod.GrowthPath path -> before * (1 + path.rate(year));
            case ProjectionMethod.ConstantStep(double step) -> before + step;
            case ProjectionMethod.FixedValues(var values) -> values.get(year);
        };
    }

    private ProjectedSeries ratio(SeriesKey key, Indicator indicator, Definition.Ratio ratio,
            NavigableMap<SeriesKey, ProjectedSeries> series, ResolvedScenario scenario, int horizon) {
        ProjectedSeries part = series.get(new SeriesKey(ratio.numerator(), key.region()));
        ProjectedSeries whole = series.get(new SeriesKey(ratio.denominator(), key.region()));
        AnnualSeries history = observed.series(key);
        if (part == null || whole == null || part.missing() != null || whole.missing() != null
                || part.origin() == null || whole.origin() == null) {
            return without(key, history, origin(history, scenario.origin(), horizon), Reason.NO_DATA);
        }
        int origin = StrictMath.min(part.origin(), whole.origin());
        NavigableMap<Integer, Double> values = new TreeMap<>(history.values().headMap(origin, true));
        for (int year = origin + 1; year <= horizon; year++) {
            Double over = part.values().values().get(year);
            Double under = whole.values().values().get(year);
            if (over != null && under != null && under != 0) {
                values.put(year, ObservedFigures.ratio(indicator, over, under));
            }
        }
        boolean comparable = (part.comparable() && whole.comparable())
                || observed.unlinkedBreaks(part.key(), part.origin())
                        .equals(observed.unlinkedBreaks(whole.key(), whole.origin()));
        return new ProjectedSeries(key, new AnnualSeries(values), origin, null, comparable,
                part.linkFactor() / whole.linkFactor(), part.held() && whole.held());
    }

    /// Growth at comparable prices as supposed of the level. An overridden level has the growth that its value implies.
    private ProjectedSeries realGrowth(SeriesKey key, Definition.RealGrowthOf definition,
            NavigableMap<SeriesKey, ProjectedSeries> series, ResolvedScenario scenario, int horizon) {
        SeriesKey levelKey = new SeriesKey(definition.level(), key.region());
        Assumption assumption = scenario.assumption(levelKey);
        ProjectedSeries level = series.get(levelKey);
        AnnualSeries history = observed.series(key);
        if (scenario.assumption(key) != null) {
            return entered(key, scenario, horizon);
        }
        if (level == null || level.origin() == null || assumption == null
                || !(assumption.method() instanceof ProjectionMethod.RealGrowth(double _, double price))) {
            return without(key, history, null, Reason.NO_DATA);
        }
        int origin = level.origin();
        NavigableMap<Integer, Double> values = new TreeMap<>(history.values().headMap(origin, true));
        for (int year = origin + 1; year <= horizon; year++) {
            Double before = level.values().values().get(year - 1);
            Double value = level.values().values().get(year);
            if (before != null && value != null && before != 0) {
                values.put(year, ((value / before) / (1 + price) - 1) * 100);
            }
        }
        return new ProjectedSeries(key, new AnnualSeries(values), origin, null, true, 1, false);
    }

    /// The year that a series starts from; null where it has no figure to start from.
    private @Nullable Integer origin(AnnualSeries history, Origin origin, int horizon) {
        return switch (origin) {
            case BASE -> history.values().ceilingKey(plan.baseYear());
            case LATEST -> history.values().floorKey(horizon);
        };
    }

    private static boolean isRatioOf(Indicator indicator, String component) {
        return indicator.definition() instanceof Definition.Ratio(String part, String whole)
                && (part.equals(component) || whole.equals(component));
    }
}
