package planworkbench.ui.scenario.assumption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Definition;
import planworkbench.plan.Indicator;
import planworkbench.plan.SeriesKey;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.scenario.ResolvedScenario.ResolvedAssumption;
import planworkbench.scenario.Scenario;
import planworkbench.scenario.ScenarioTree;
import planworkbench.store.Snapshot;

/// The assumptions of scenarios in the order of the plan's indicators. Remembers what each was when its scenario was
/// first opened.
public final class DriverList {

    private final Map<String, Map<SeriesKey, Assumption>> openedByScenario = new HashMap<>();

    public List<Driver> of(Snapshot snapshot, String scenario) {
        ScenarioTree tree = snapshot.scenarios();
        ResolvedScenario resolved = tree.resolve(scenario);
        String parent = tree.get(scenario).parent();
        ResolvedScenario inherited = parent == null ? null : tree.resolve(parent);
        Map<SeriesKey, Assumption> opened = openedByScenario.computeIfAbsent(scenario, _ -> new HashMap<>());
        List<Driver> drivers = new ArrayList<>();
        for (Map.Entry<SeriesKey, ResolvedAssumption> entry : resolved.assumptions().entrySet()) {
            SeriesKey series = entry.getKey();
            Assumption assumption = entry.getValue().assumption();
            Assumption first = Objects.requireNonNull(opened.computeIfAbsent(series, _ -> assumption));
            boolean sameLevers = Lever.of(first.method()).equals(Lever.of(assumption.method()));
            Indicator indicator = snapshot.plan().indicator(series.indicator());
            drivers.add(new Driver(series, snapshot.plan().seriesName(series), indicator.group(),
                    indicator.unit().symbol(), assumption, sameLevers ? first : assumption, first,
                    from(tree, scenario, entry.getValue()), inherited == null ? null : inherited.assumption(series),
                    !(indicator.definition() instanceof Definition.Entered), parent != null));
        }
        List<String> order = List.copyOf(snapshot.plan().indicators().keySet());
        drivers.sort(Comparator.comparingInt(driver -> order.indexOf(driver.series().indicator())));
        return drivers;
    }

    private static @Nullable String from(ScenarioTree tree, String scenario, ResolvedAssumption assumption) {
        Scenario from = tree.get(assumption.from());
        return from.id().equals(scenario) ? null : from.name();
    }
}
