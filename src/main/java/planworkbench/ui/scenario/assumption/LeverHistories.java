package planworkbench.ui.scenario.assumption;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.ToDoubleFunction;

import org.jspecify.annotations.Nullable;

import planworkbench.formula.PlanFormulas;
import planworkbench.plan.CompoundGrowth;
import planworkbench.plan.Definition;
import planworkbench.plan.Indicator;
import planworkbench.plan.ObservedFigures;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;

/// What the observed figures say about a lever. Nothing is computed across a break of a series.
public final class LeverHistories {

    private final Plan plan;
    private final ObservedFigures observed;

    public LeverHistories(Plan plan) {
        this.plan = plan;
        this.observed = PlanFormulas.of(plan).observed();
    }

    /// Null where the series has no two comparable figures, or where only published growth could tell.
    public @Nullable LeverHistory of(SeriesKey series, Lever lever) {
        return switch (lever) {
            case NOMINAL_GROWTH, FREE_GROWTH -> history(changes(series, Change::growth));
            case YEARLY_STEP -> history(changes(series, Change::step));
            case REAL_GROWTH -> history(publishedGrowth(series));
            case PRICE_CHANGE, ELASTICITY, SHARE -> null;
        };
    }

    /// From one observation to the next.
    private record Change(double from, double to, int years) {
        double growth() {
            return from > 0 && to > 0 ? CompoundGrowth.rate(from, to, years) * 100 : Double.NaN;
        }

        double step() {
            return (to - from) / years;
        }
    }

    /// One value for each year.
    private List<Double> changes(SeriesKey series, ToDoubleFunction<Change> measure) {
        List<Double> byYear = new ArrayList<>();
        NavigableMap<Integer, Double> figures = observed.series(series).values();
        for (Map.Entry<Integer, Double> from : figures.entrySet()) {
            Map.Entry<Integer, Double> to = figures.higherEntry(from.getKey());
            if (to != null && !breaksBetween(series, from.getKey(), to.getKey())) {
                int years = to.getKey() - from.getKey();
                double value = measure.applyAsDouble(new Change(from.getValue(), to.getValue(), years));
                if (Double.isFinite(value)) {
                    byYear.addAll(Collections.nCopies(years, value));
                }
            }
        }
        return byYear;
    }

    private List<Double> publishedGrowth(SeriesKey level) {
        return plan.indicators().values().stream().filter(i -> isRealGrowthOf(i, level.indicator())).findFirst()
                .map(i -> List.copyOf(observed.series(new SeriesKey(i.code(), level.region())).values().values()))
                .orElse(List.of());
    }

    private boolean breaksBetween(SeriesKey series, int from, int to) {
        return plan.breaks().stream()
                .anyMatch(b -> b.series().equals(series) && b.year() > from && b.year() <= to);
    }

    private static boolean isRealGrowthOf(Indicator indicator, String level) {
        return indicator.definition() instanceof Definition.RealGrowthOf(String of) && of.equals(level);
    }

    private static @Nullable LeverHistory history(List<Double> byYear) {
        return byYear.isEmpty()
                ? null
                : new LeverHistory(Collections.min(byYear), Collections.max(byYear),
                        byYear.stream().mapToDouble(Double::doubleValue).sum() / byYear.size(), byYear.size());
    }
}
