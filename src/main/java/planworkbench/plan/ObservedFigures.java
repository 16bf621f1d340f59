package planworkbench.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// What was observed, with ratios computed from their components and breaks of series taken into account.
public final class ObservedFigures implements Figures {

    private final Plan plan;
    private final Map<SeriesKey, AnnualSeries> series;
    private final Map<SeriesKey, AnnualSeries> counting = new ConcurrentHashMap<>();
    private final Map<SeriesKey, NavigableMap<Integer, SeriesBreak>> breaks = new HashMap<>();

    public ObservedFigures(Plan plan) {
        this.plan = plan;
        Map<SeriesKey, NavigableMap<Integer, Double>> values = new HashMap<>();
        for (Observation observation : plan.observations().values()) {
            if (observation.value() != null && observation.status().isOutcome()) {
                values.computeIfAbsent(observation.series(), _ -> new TreeMap<>())
                        .put(observation.year(), observation.value());
            }
        }
        this.series = new HashMap<>();
        values.forEach((key, byYear) -> series.put(key, new AnnualSeries(byYear)));
        for (SeriesBreak seriesBreak : plan.breaks()) {
            breaks.computeIfAbsent(seriesBreak.series(), _ -> new TreeMap<>()).put(seriesBreak.year(), seriesBreak);
        }
    }

    /// The entered figures of a series, also where a computed one counts in their place.
    public AnnualSeries stated(SeriesKey key) {
        return series.getOrDefault(key, AnnualSeries.EMPTY);
    }

    /// The figures that count: computed where both components are there, entered otherwise. Not linked across breaks.
    public AnnualSeries series(SeriesKey key) {
        return counting.computeIfAbsent(key, this::countingSeries);
    }

    private AnnualSeries countingSeries(SeriesKey key) {
        AnnualSeries stated = stated(key);
        Indicator indicator = plan.indicator(key.indicator());
        if (!(indicator.definition() instanceof Definition.Ratio(String numerator, String denominator))) {
            return stated;
        }
        NavigableMap<Integer, Double> values = new TreeMap<>(stated.values());
        NavigableMap<Integer, Double> parts = stated(new SeriesKey(numerator, key.region())).values();
        NavigableMap<Integer, Double> wholes = stated(new SeriesKey(denominator, key.region())).values();
        parts.forEach((year, part) -> {
            Double whole = wholes.get(year);
            if (whole != null && Double.isFinite(ratio(indicator, part, whole))) {
                values.put(year, ratio(indicator, part, whole));
            }
        });
        return new AnnualSeries(values);
    }

    /// Whether the figure of a year is computed rather than entered.
    public boolean isComputed(SeriesKey key, int year) {
        Indicator indicator = plan.indicator(key.indicator());
        if (!(indicator.definition() instanceof Definition.Ratio(String numerator, String denominator))) {
            return false;
        }
        OptionalDouble part = stated(new SeriesKey(numerator, key.region())).get(year);
        OptionalDouble whole = stated(new SeriesKey(denominator, key.region())).get(year);
        return part.isPresent() && whole.isPresent()
                && Double.isFinite(ratio(indicator, part.getAsDouble(), whole.getAsDouble()));
    }

    /// A ratio in its indicator's unit: in per cent for a share, plain otherwise.
    public static double ratio(Indicator indicator, double part, double whole) {
        return indicator.unit().isPercent() ? part / whole * 100 : part / whole;
    }

    @Override
    public Figure at(SeriesKey key, int year) {
        Double value = series(key).values().get(year);
        return value == null
                ? new Figure.Unknown(Reason.NO_DATA)
                : new Figure.Known(value * linkFactor(key, year), isComparable(key, year));
    }

    /// What figures of this year are multiplied with to compare them with the base year.
    public double linkFactor(SeriesKey key, int year) {
        double factor = 1;
        for (SeriesBreak seriesBreak : breaksBetween(key, year).values()) {
            factor *= seriesBreak.linkFactor() == null ? 1 : seriesBreak.linkFactor();
        }
        double own = year < plan.baseYear() ? 1 / factor : factor;
        return isComputed(key, year)
                && plan.indicator(key.indicator())
                        .definition() instanceof Definition.Ratio(String part, String whole)
                                ? own * linkFactor(new SeriesKey(part, key.region()), year)
                                        / linkFactor(new SeriesKey(whole, key.region()), year)
                                : own;
    }

    /// Whether figures of this year can be compared with the base year: no break without a link factor lies between.
    /// A ratio whose parts break in the same years stays comparable.
    public boolean isComparable(SeriesKey key, int year) {
        if (!unlinkedBreaks(key, year).isEmpty()) {
            return false;
        }
        return !(plan.indicator(key.indicator()).definition() instanceof Definition.Ratio(String part, String whole))
                || unlinkedBreaks(new SeriesKey(part, key.region()), year)
                        .equals(unlinkedBreaks(new SeriesKey(whole, key.region()), year));
    }

    /// Years between the base year and the given one in which the series changed without a link factor.
    public NavigableSet<Integer> unlinkedBreaks(SeriesKey key, int year) {
        NavigableSet<Integer> years = new TreeSet<>();
        breaksBetween(key, year).forEach((y, seriesBreak) -> {
            if (seriesBreak.linkFactor() == null) {
                years.add(y);
            }
        });
        return years;
    }

    /// A break in the base year itself parts it from the years before.
    private NavigableMap<Integer, SeriesBreak> breaksBetween(SeriesKey key, int year) {
        NavigableMap<Integer, SeriesBreak> all = breaks.get(key);
        return all == null
                ? new TreeMap<>()
                : all.subMap(StrictMath.min(plan.baseYear(), year), false, StrictMath.max(plan.baseYear(), year), true);
    }
}
