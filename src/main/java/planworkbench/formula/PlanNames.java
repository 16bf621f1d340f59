package planworkbench.formula;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Indicator;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;

/// The indicators of a plan by code and by name. A name that two share stands for neither: their codes do.
public final class PlanNames implements SeriesNames {

    private final Map<String, Indicator> exact = new HashMap<>();
    /// without capitals, full-width letters and blanks
    private final Map<String, Set<Indicator>> folded = new HashMap<>();
    private final Set<String> names = new TreeSet<>();
    private final Set<String> regions;
    private final Map<String, Indicator> indicators;
    private final Set<String> units;

    public PlanNames(Plan plan) {
        indicators = plan.indicators();
        Map<String, Long> uses = plan.indicators().values().stream()
                .collect(Collectors.groupingBy(Indicator::name, Collectors.counting()));
        for (Indicator indicator : plan.indicators().values()) {
            if (uses.getOrDefault(indicator.name(), 0L) == 1) {
                add(indicator.name(), indicator);
            }
        }
        // an indicator's own code goes before another's name
        plan.indicators().values().forEach(indicator -> add(indicator.code(), indicator));
        regions = regions(plan);
        units = plan.indicators().values().stream().map(indicator -> indicator.unit().symbol())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Whether they are those of a plan, too.
    boolean areOf(Plan plan) {
        return List.copyOf(indicators.values()).equals(List.copyOf(plan.indicators().values()))
                && regions.equals(regions(plan));
    }

    private static Set<String> regions(Plan plan) {
        Set<String> regions = new TreeSet<>(Set.of(plan.region()));
        plan.observations().keySet().forEach(key -> regions.add(key.series().region()));
        return regions;
    }

    /// Whether two names are the same to who types them: capitals, full-width letters and blanks do not count.
    public static boolean same(String one, String other) {
        return NearNames.folded(one).equals(NearNames.folded(other));
    }

    private void add(String name, Indicator indicator) {
        exact.put(name, indicator);
        folded.computeIfAbsent(NearNames.folded(name), _ -> new LinkedHashSet<>()).add(indicator);
        names.add(name);
    }

    @Override
    public @Nullable NamedSeries find(String nameOrCode, String region) {
        Indicator indicator = find(nameOrCode);
        return indicator == null || !hasRegion(region)
                ? null
                : new NamedSeries(new SeriesKey(indicator.code(), region), indicator.unit(), indicator.measure());
    }

    private @Nullable Indicator find(String nameOrCode) {
        Indicator indicator = exact.get(nameOrCode);
        if (indicator != null) {
            return indicator;
        }
        Set<Indicator> like = folded.getOrDefault(NearNames.folded(nameOrCode), Set.of());
        return like.size() == 1 ? like.iterator().next() : null;
    }

    @Override
    public boolean hasRegion(String region) {
        return regions.contains(region);
    }

    @Override
    public Collection<String> names() {
        return names;
    }

    @Override
    public Collection<String> units() {
        return units;
    }
}
