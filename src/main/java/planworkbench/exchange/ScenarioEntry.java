package planworkbench.exchange;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import planworkbench.plan.SeriesKey;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Correlations;
import planworkbench.scenario.Origin;
import planworkbench.scenario.Scenario;

/// A scenario as it stands in a package: its assumptions as a list, for each names its series itself.
record ScenarioEntry(String id, String name, @Nullable String parent, @Nullable Origin origin, boolean locked,
        String note, List<Assumption> assumptions,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Correlations correlations,
        @JsonInclude(JsonInclude.Include.NON_NULL) Scenario.@Nullable Signed made,
        @JsonInclude(JsonInclude.Include.NON_NULL) Scenario.@Nullable Signed approved) {

    static ScenarioEntry of(Scenario scenario) {
        return new ScenarioEntry(scenario.id(), scenario.name(), scenario.parent(), scenario.origin(),
                scenario.locked(), scenario.note(), List.copyOf(scenario.assumptions().values()),
                scenario.correlations(), scenario.made(), scenario.approved());
    }

    /// @throws IllegalArgumentException where it supposes two things of one series
    Scenario toScenario() {
        NavigableMap<SeriesKey, Assumption> bySeries = new TreeMap<>();
        for (Assumption assumption : assumptions) {
            if (bySeries.putIfAbsent(assumption.series(), assumption) != null) {
                throw new IllegalArgumentException("two assumptions on " + assumption.series());
            }
        }
        return new Scenario(id, name, parent, origin, note, locked, bySeries, correlations, made, approved);
    }
}
