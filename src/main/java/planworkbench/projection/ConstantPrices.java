package planworkbench.projection;

import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.AnnualSeries;
import planworkbench.plan.Definition;
import planworkbench.plan.Figure;
import planworkbench.plan.Figures;
import planworkbench.plan.Indicator;
import planworkbench.plan.Measure;
import planworkbench.plan.Plan;
import planworkbench.plan.PriceBasis;
import planworkbench.plan.SeriesKey;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ProjectionMethod;

/// A level at the prices of the plan's base year (不变价): its value of that year, carried from year to year by the growth at
/// comparable prices, as statistical offices chain volumes. The past takes the real growth that was observed, the future what the
/// scenario supposes. A year beyond one without real growth has no value.
public final class ConstantPrices {

    private final Plan plan;
    private final Projection projection;
    private final SeriesKey series;
    private final @Nullable SeriesKey realGrowth;
    private final AnnualSeries projected;

    /// Why a level cannot be shown at constant prices.
    public enum Missing {
        /// it is no amount at current prices
        NOT_AT_CURRENT_PRICES,
        /// it has no value in the base year
        NO_BASE,
        /// real growth is neither observed nor supposed apart from the change of prices
        NO_REAL_GROWTH
    }

    public ConstantPrices(Plan plan, Projection projection, SeriesKey series) {
        this.plan = plan;
        this.projection = projection;
        this.series = series;
        this.realGrowth = plan.indicators().values().stream()
                .filter(one -> one.definition().equals(new Definition.RealGrowthOf(series.indicator())))
                .findFirst().map(one -> new SeriesKey(one.code(), series.region())).orElse(null);
        this.projected = carriedOn();
    }

    /// Null where the whole projection can be shown, or, without one, at least two observed years.
    public @Nullable Missing missing() {
        Indicator indicator = plan.indicator(series.indicator());
        if (indicator.priceBasis() != PriceBasis.CURRENT || indicator.measure() != Measure.LEVEL) {
            return Missing.NOT_AT_CURRENT_PRICES;
        }
        if (base() == null) {
            return Missing.NO_BASE;
        }
        ProjectedSeries path = projection.get(series);
        boolean shown = (path == null || path.missing() != null)
                ? observed().years().size() > 1
                : projected.years().contains(projection.horizon());
        return shown ? null : Missing.NO_REAL_GROWTH;
    }

    /// As far before and after the base year as real growth was observed.
    public AnnualSeries observed() {
        Double base = base();
        if (base == null) {
            return AnnualSeries.EMPTY;
        }
        NavigableMap<Integer, Double> values = chained(base, this::observedGrowth);
        double value = base;
        int year = plan.baseYear();
        for (Double growth = observedGrowth(year); growth != null && growth > -1; growth = observedGrowth(--year)) {
            value /= 1 + growth;
            values.put(year - 1, value);
        }
        return new AnnualSeries(values);
    }

    /// From the year that the projection starts from; empty where there is none.
    public AnnualSeries projected() {
        return projected;
    }

    private AnnualSeries carriedOn() {
        ProjectedSeries path = projection.get(series);
        Double base = base();
        return path == null || path.missing() != null || base == null
                ? AnnualSeries.EMPTY
                : new AnnualSeries(chained(base, this::projectedGrowth).tailMap(
                        path.origin() == null ? plan.baseYear() : StrictMath.max(path.origin(), plan.baseYear()),
                        true));
    }

    /// The prices of a projected year where those of the base year are 1: its value at current prices over the one at constant prices.
    public @Nullable Double priceLevel(int year) {
        Double constant = projected.values().get(year);
        return constant != null && constant != 0
                && projection.at(series, year) instanceof Figure.Known(double value, boolean _)
                        ? Double.valueOf(value / constant)
                        : null;
    }

    private @Nullable Double base() {
        return projection.at(series, plan.baseYear()) instanceof Figure.Known(double value, boolean _)
                ? Double.valueOf(value)
                : null;
    }

    /// From the base year on, as far as growth is known.
    private NavigableMap<Integer, Double> chained(double base, IntFunction<@Nullable Double> growthOf) {
        NavigableMap<Integer, Double> values = new TreeMap<>();
        double value = base;
        values.put(plan.baseYear(), value);
        for (int year = plan.baseYear() + 1; year <= projection.horizon(); year++) {
            Double growth = growthOf.apply(year);
            if (growth == null || !Double.isFinite(value * (1 + growth))) {
                break;
            }
            value *= 1 + growth;
            values.put(year, value);
        }
        return values;
    }

    /// As a fraction, from the year before; null where it is unknown.
    private @Nullable Double observedGrowth(int year) {
        return growth(projection.observed(), year);
    }

    private @Nullable Double projectedGrowth(int year) {
        Double growth = growth(projection, year);
        return growth == null ? supposed(year) : growth;
    }

    private @Nullable Double growth(Figures figures, int year) {
        return realGrowth != null && figures.at(realGrowth, year) instanceof Figure.Known(double percent, boolean _)
                ? Double.valueOf(percent / 100)
                : null;
    }

    /// What the scenario supposes of a level that has no series of its real growth.
    private @Nullable Double supposed(int year) {
        ProjectedSeries path = projection.get(series);
        Assumption assumption = projection.scenario().assumption(series);
        if (path == null || !path.isProjected(year) || assumption == null
                || !(assumption.method() instanceof ProjectionMethod.RealGrowth(double _, double price))) {
            return null;
        }
        Double before = path.values().values().get(year - 1);
        Double value = path.values().values().get(year);
        return before == null || before == 0 || value == null ? null : value / before / (1 + price) - 1;
    }
}
