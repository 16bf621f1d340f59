package planworkbench.scenario;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.SeriesKey;

/// A scenario with everything that it inherits, ready to be projected.
///
/// @param assumptions the one that holds for each series
/// @param correlations between its drivers; null where no scenario up to the root states any
public record ResolvedScenario(String id, String name, Origin origin,
        NavigableMap<SeriesKey, ResolvedAssumption> assumptions, @Nullable Correlations correlations) {

    public ResolvedScenario {
        assumptions = Collections.unmodifiableNavigableMap(new TreeMap<>(assumptions));
    }

    public ResolvedScenario(String id, String name, Origin origin,
            NavigableMap<SeriesKey, ResolvedAssumption> assumptions) {
        this(id, name, origin, assumptions, null);
    }

    /// An assumption and the scenario that it comes from.
    public record ResolvedAssumption(Assumption assumption, String from) {}

    static ResolvedScenario root(Scenario scenario) {
        if (scenario.origin() == null) {
            throw new IllegalArgumentException("a scenario without a parent needs an origin: " + scenario.id());
        }
        return new ResolvedScenario(scenario.id(), scenario.name(), scenario.origin(), own(scenario),
                scenario.correlations());
    }

    ResolvedScenario child(Scenario scenario) {
        NavigableMap<SeriesKey, ResolvedAssumption> merged = new TreeMap<>(assumptions);
        merged.putAll(own(scenario));
        return new ResolvedScenario(scenario.id(), scenario.name(),
                scenario.origin() == null ? origin : scenario.origin(), merged,
                scenario.correlations() == null ? correlations : scenario.correlations());
    }

    public @Nullable Assumption assumption(SeriesKey series) {
        ResolvedAssumption resolved = assumptions.get(series);
        return resolved == null ? null : resolved.assumption();
    }

    /// The same scenario with one assumption replaced, as while a slider moves.
    public ResolvedScenario with(Assumption assumption) {
        NavigableMap<SeriesKey, ResolvedAssumption> copy = new TreeMap<>(assumptions);
        copy.put(assumption.series(), new ResolvedAssumption(assumption, id));
        return new ResolvedScenario(id, name, origin, copy, correlations);
    }

    /// The same under another name: what is supposed otherwise is no more the scenario that was named.
    public ResolvedScenario named(String other) {
        return new ResolvedScenario(id, other, origin, assumptions, correlations);
    }

    public ResolvedScenario withOrigin(Origin replaced) {
        return new ResolvedScenario(id, name, replaced, assumptions, correlations);
    }

    private static NavigableMap<SeriesKey, ResolvedAssumption> own(Scenario scenario) {
        NavigableMap<SeriesKey, ResolvedAssumption> own = new TreeMap<>();
        scenario.assumptions()
                .forEach((key, assumption) -> own.put(key, new ResolvedAssumption(assumption, scenario.id())));
        return own;
    }
}
