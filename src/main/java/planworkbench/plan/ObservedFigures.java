package planworkbench.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// What was observed, with ratios computed from their components and breaks of series taken into account.
public final class ObservedFigures implements Figures {

    private final Plan plan;
    private final Map<SeriesKey, AnnualSeries> series;
    private final Map<SeriesKey, ComputedSeries> formulas;
    private final Map<SeriesKey, Optional<ComputedSeries>> computed = new ConcurrentHashMap<>();
    private final Map<ObservationKey, Figure> figures = new ConcurrentHashMap<>();
    private final Map<SeriesKey, AnnualSeries> counting = new ConcurrentHashMap<>();
    private final Map<SeriesKey, NavigableMap<Integer, SeriesBreak>> breaks = new HashMap<>();

    /// Without what follows by formulas. Whoever judges figures takes those of `PlanFormulas`.
    public static ObservedFigures withoutFormulas(Plan plan) {
        return new ObservedFigures(plan, entered(plan, Map.of()), Map.of());
    }

    /// The same, taking over the series that are as they were in another state of the plan: after a change of a large
    /// plan that is all but one.
    public static ObservedFigures withoutFormulas(Plan plan, ObservedFigures before) {
        return new ObservedFigures(plan, entered(plan, before.series), Map.of());
    }

    /// With what follows by formulas.
    public ObservedFigures with(Map<SeriesKey, ComputedSeries> computed) {
        return new ObservedFigures(plan, series, computed);
    }

    private ObservedFigures(Plan plan, Map<SeriesKey, AnnualSeries> series, Map<SeriesKey, ComputedSeries> formulas) {
        this.plan = plan;
        this.series = series;
        this.formulas = Map.copyOf(formulas);
        for (SeriesBreak seriesBreak : plan.breaks()) {
            breaks.computeIfAbsent(seriesBreak.series(), _ -> new TreeMap<>()).put(seriesBreak.year(), seriesBreak);
        }
    }

    private static Map<SeriesKey, AnnualSeries> entered(Plan plan, Map<SeriesKey, AnnualSeries> before) {
        Map<SeriesKey, AnnualSeries> series = new HashMap<>();
        List<Observation> ofOne = new ArrayList<>();
        // they are in the order of their series
        for (Observation observation : plan.observations().values()) {
            if (!ofOne.isEmpty() && !ofOne.getLast().series().equals(observation.series())) {
                add(ofOne, before, series);
            }
            if (observation.value() != null && observation.status().isOutcome()) {
                ofOne.add(observation);
            }
        }
        add(ofOne, before, series);
        return series;
    }

    private static void add(List<Observation> ofOne, Map<SeriesKey, AnnualSeries> before,
            Map<SeriesKey, AnnualSeries> series) {
        if (ofOne.isEmpty()) {
            return;
        }
        SeriesKey key = ofOne.getFirst().series();
        AnnualSeries known = before.get(key);
        if (known == null || known.values().size() != ofOne.size()
                || !ofOne.stream().allMatch(one -> Objects.equals(known.values().get(one.year()), one.value()))) {
            NavigableMap<Integer, Double> values = new TreeMap<>();
            ofOne.forEach(one -> values.put(one.year(), Objects.requireNonNull(one.value())));
            series.put(key, new AnnualSeries(values));
        } else {
            series.put(key, known);
        }
        ofOne.clear();
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
        return computed(key).map(series -> {
            NavigableMap<Integer, Double> values = new TreeMap<>(stated.values());
            values.putAll(series.values().values());
            return new AnnualSeries(values);
        }).orElse(stated);
    }

    /// How the figures of a series follow from others; empty where they are entered, or where a formula has a mistake.
    public Optional<ComputedSeries> computed(SeriesKey key) {
        return computed.computeIfAbsent(key, this::computedSeries);
    }

    private Optional<ComputedSeries> computedSeries(SeriesKey key) {
        Indicator indicator = plan.indicator(key.indicator());
        if (!(indicator.definition() instanceof Definition.Ratio(String numerator, String denominator))) {
            return Optional.ofNullable(formulas.get(key));
        }
        SeriesKey over = new SeriesKey(numerator, key.region());
        SeriesKey under = new SeriesKey(denominator, key.region());
        NavigableMap<Integer, Double> values = new TreeMap<>();
        stated(over).values().forEach((year, part) -> {
            Double whole = stated(under).values().get(year);
            if (whole != null && Double.isFinite(ratio(indicator, part, whole))) {
                values.put(year, ratio(indicator, part, whole));
            }
        });
        return Optional.of(new ComputedSeries(new AnnualSeries(values), List.of(over, under), true));
    }

    /// Whether the figure of a year is computed rather than entered.
    public boolean isComputed(SeriesKey key, int year) {
        return computed(key).filter(series -> series.values().get(year).isPresent()).isPresent();
    }

    /// A ratio in its indicator's unit: in per cent for a share, plain otherwise.
    public static double ratio(Indicator indicator, double part, double whole) {
        return indicator.unit().isPercent() ? part / whole * 100 : part / whole;
    }

    /// Asked for again and again while a slider moves.
    @Override
    public Figure at(SeriesKey key, int year) {
        return figures.computeIfAbsent(new ObservationKey(key, year), _ -> figure(key, year));
    }

    private Figure figure(SeriesKey key, int year) {
        Double value = series(key).values().get(year);
        return value == null
                ? new Figure.Unknown(Reason.NO_DATA)
                : new Figure.Known(value * linkFactor(key, year), isComparable(key, year));
    }

    /// What figures of this year are multiplied with to compare them with the base year. A ratio takes over the factors of
    /// its parts.
    public double linkFactor(SeriesKey key, int year) {
        double factor = 1;
        for (SeriesBreak seriesBreak : breaksBetween(key, year).values()) {
            factor *= seriesBreak.linkFactor() == null ? 1 : seriesBreak.linkFactor();
        }
        double own = year < plan.baseYear() ? 1 / factor : factor;
        return isComputed(key, year)
                ? own * computed(key).filter(ComputedSeries::ratio)
                        .map(series -> linkFactor(series.components().getFirst(), year)
                                / linkFactor(series.components().getLast(), year))
                        .orElse(1.0)
                : own;
    }

    /// Whether figures of this year can be compared with the base year: no break without a link factor lies between.
    /// A ratio whose parts break in the same years stays comparable; any other formula only where its components do and none
    /// of them is linked, because it was computed from figures as they were published.
    public boolean isComparable(SeriesKey key, int year) {
        return incomparableSince(key, year, new HashSet<>()).isEmpty();
    }

    private Set<Integer> incomparableSince(SeriesKey key, int year, Set<SeriesKey> seen) {
        Set<Integer> years = new TreeSet<>(unlinkedBreaks(key, year));
        ComputedSeries series = computed(key).orElse(null);
        if (series == null || !seen.add(key)) {
            return years;
        }
        List<Set<Integer>> parts = series.components().stream()
                .map(component -> incomparableSince(component, year, seen)).toList();
        if (series.ratio() && parts.getFirst().equals(parts.getLast())) {
            return years;
        }
        parts.forEach(years::addAll);
        if (!series.ratio()) {
            series.components().stream().filter(component -> linkFactor(component, year) != 1)
                    .forEach(component -> years.addAll(breaksBetween(component, year).keySet()));
        }
        return years;
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

    /// Whether the series, or one that it is computed from, changes its definition in a year, linked or not.
    public boolean changesIn(SeriesKey key, int year) {
        return breaks.getOrDefault(key, Collections.emptyNavigableMap()).containsKey(year)
                || computed(key).filter(series -> series.components().stream().filter(other -> !other.equals(key))
                        .anyMatch(other -> breaks.getOrDefault(other, Collections.emptyNavigableMap())
                                .containsKey(year)))
                        .isPresent();
    }

    /// A break in the base year itself parts it from the years before.
    private NavigableMap<Integer, SeriesBreak> breaksBetween(SeriesKey key, int year) {
        NavigableMap<Integer, SeriesBreak> all = breaks.get(key);
        return all == null
                ? new TreeMap<>()
                : all.subMap(StrictMath.min(plan.baseYear(), year), false, StrictMath.max(plan.baseYear(), year), true);
    }
}
