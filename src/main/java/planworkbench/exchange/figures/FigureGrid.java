package planworkbench.exchange.figures;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

import planworkbench.plan.Indicator;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;

/// The observed figures of a plan as a table: series downwards, years to the right.
///
/// @param series in the order of the plan; of each indicator the plan's own region first
/// @param years those of the plan, and every other with a figure
record FigureGrid(Plan plan, List<SeriesKey> series, List<Integer> years) {

    static FigureGrid of(Plan plan) {
        SortedSet<Integer> years = new TreeSet<>(
                IntStream.rangeClosed(plan.baseYear(), plan.targetYear()).boxed().toList());
        Map<String, SequencedSet<SeriesKey>> byIndicator = new LinkedHashMap<>();
        plan.indicators().keySet().forEach(code -> series(byIndicator, code).add(plan.series(code)));
        plan.observations().keySet().forEach(key -> series(byIndicator, key.series().indicator()).add(key.series()));
        List<SeriesKey> series = byIndicator.values().stream().flatMap(SequencedSet::stream).toList();
        plan.observations().keySet().forEach(key -> years.add(key.year()));
        return new FigureGrid(plan, series, List.copyOf(years));
    }

    private static SequencedSet<SeriesKey> series(Map<String, SequencedSet<SeriesKey>> byIndicator, String code) {
        return byIndicator.computeIfAbsent(code, _ -> new LinkedHashSet<>());
    }

    Indicator indicator(SeriesKey key) {
        return plan.indicator(key.indicator());
    }

    List<Observation> observations() {
        return series.stream().flatMap(key -> plan.observations().subMap(new ObservationKey(key, Integer.MIN_VALUE),
                new ObservationKey(key, Integer.MAX_VALUE)).values().stream()).toList();
    }
}
