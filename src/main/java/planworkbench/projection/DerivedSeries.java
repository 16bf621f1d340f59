package planworkbench.projection;

import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.AnnualSeries;
import planworkbench.plan.Definition;
import planworkbench.plan.Indicator;
import planworkbench.plan.ObservedFigures;
import planworkbench.plan.Reason;
import planworkbench.plan.SeriesKey;
import planworkbench.scenario.Assumption;

/// Series that follow from others: ratios from their components, growth at comparable prices from what is supposed of
/// the level.
///
/// @param series those that are projected themselves
record DerivedSeries(Starts starts, NavigableMap<SeriesKey, ProjectedSeries> series) {

    ProjectedSeries of(SeriesKey key) {
        Indicator indicator = starts.plan().indicator(key.indicator());
        return switch (indicator.definition()) {
            case Definition.Ratio(String part, String whole) -> ratio(key, indicator,
                    series.get(new SeriesKey(part, key.region())), series.get(new SeriesKey(whole, key.region())));
            case Definition.RealGrowthOf(String level) -> realGrowth(key, new SeriesKey(level, key.region()));
            case Definition.Entered _,Definition.Formula _ ->
                throw new IllegalArgumentException(key + " follows from nothing");
        };
    }

    private ProjectedSeries ratio(SeriesKey key, Indicator indicator, @Nullable ProjectedSeries part,
            @Nullable ProjectedSeries whole) {
        if (part == null || whole == null || part.missing() != null || whole.missing() != null
                || part.origin() == null || whole.origin() == null) {
            return starts.without(key, ratioReason(part, whole));
        }
        int origin = starts.notBeforeObserved(key, StrictMath.min(part.origin(), whole.origin()));
        NavigableMap<Integer, Double> values = upTo(key, origin);
        for (int year = origin + 1; year <= starts.horizon(); year++) {
            Double over = part.values().values().get(year);
            Double under = whole.values().values().get(year);
            if (over != null && under != null) {
                putFinite(values, year, ObservedFigures.ratio(indicator, over, under));
            }
        }
        return new ProjectedSeries(key, new AnnualSeries(values), origin, null, isComparable(key, part, whole),
                part.linkFactor() / whole.linkFactor(), part.held() && whole.held());
    }

    /// Components behind the same breaks leave their ratio comparable; a break of the ratio itself does not.
    private boolean isComparable(SeriesKey key, ProjectedSeries part, ProjectedSeries whole) {
        if (part.origin() == null || whole.origin() == null) {
            return false;
        }
        int latest = StrictMath.max(part.origin(), whole.origin());
        return (starts.isBase(latest) || starts.observed().unlinkedBreaks(key, latest).isEmpty())
                && ((part.comparable() && whole.comparable())
                        || starts.observed().unlinkedBreaks(part.key(), part.origin())
                                .equals(starts.observed().unlinkedBreaks(whole.key(), whole.origin())));
    }

    /// That there is no base first, then anything more telling than that there are no figures.
    private static Reason ratioReason(@Nullable ProjectedSeries part, @Nullable ProjectedSeries whole) {
        Reason ofPart = part == null || part.missing() == null ? Reason.NO_DATA : part.missing();
        Reason ofWhole = whole == null || whole.missing() == null ? Reason.NO_DATA : whole.missing();
        return ofPart == Reason.NO_DATA || ofWhole == Reason.NO_BASE ? ofWhole : ofPart;
    }

    /// Growth at comparable prices as supposed of the level. An overridden level has the growth that its value implies.
    private ProjectedSeries realGrowth(SeriesKey key, SeriesKey levelKey) {
        ProjectedSeries level = series.get(levelKey);
        Assumption assumption = starts.scenario().assumption(levelKey);
        Double price = assumption == null ? null : assumption.method().priceChange();
        if (level == null || level.origin() == null || price == null) {
            return new ProjectedSeries(key, starts.observed().series(key), null, Reason.NO_DATA, true, 1, false);
        }
        int origin = starts.notBeforeObserved(key, level.origin());
        NavigableMap<Integer, Double> values = upTo(key, origin);
        for (int year = origin + 1; year <= starts.horizon(); year++) {
            Double before = level.values().values().get(year - 1);
            Double value = level.values().values().get(year);
            if (before != null && value != null) {
                putFinite(values, year, ((value / before) / (1 + price) - 1) * 100);
            }
        }
        return new ProjectedSeries(key, new AnnualSeries(values), origin, null, true, 1, false);
    }

    private NavigableMap<Integer, Double> upTo(SeriesKey key, int origin) {
        return new TreeMap<>(starts.observed().series(key).upTo(origin).values());
    }

    /// Nothing follows from a component that is zero.
    private static void putFinite(NavigableMap<Integer, Double> values, int year, double value) {
        if (Double.isFinite(value)) {
            values.put(year, value);
        }
    }
}
