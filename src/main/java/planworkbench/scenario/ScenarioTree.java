package planworkbench.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.SeriesKey;

/// All scenarios of a plan; a child stores only what differs from its parent.
///
/// @param scenarios by id, in the order shown
public record ScenarioTree(SequencedMap<String, Scenario> scenarios) {

    public ScenarioTree {
        scenarios = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(scenarios));
        for (Scenario scenario : scenarios.values()) {
            checkAncestors(scenario, scenarios);
        }
    }

    public static ScenarioTree of(Collection<Scenario> scenarios) {
        SequencedMap<String, Scenario> map = new LinkedHashMap<>();
        for (Scenario scenario : scenarios) {
            if (map.putIfAbsent(scenario.id(), scenario) != null) {
                throw new IllegalArgumentException("two scenarios " + scenario.id());
            }
        }
        return new ScenarioTree(map);
    }

    /// @throws IllegalArgumentException where there is no such scenario
    public Scenario get(String id) {
        Scenario scenario = scenarios.get(id);
        if (scenario == null) {
            throw new IllegalArgumentException("no scenario " + id);
        }
        return scenario;
    }

    /// The scenario that a user names by id or by name; null where none is.
    public @Nullable Scenario find(String idOrName) {
        Scenario byId = scenarios.get(idOrName);
        if (byId != null) {
            return byId;
        }
        return scenarios.values().stream().filter(s -> s.name().equals(idOrName)).findFirst().orElse(null);
    }

    public List<Scenario> children(@Nullable String parent) {
        return scenarios.values().stream()
                .filter(s -> parent == null ? s.parent() == null : parent.equals(s.parent())).toList();
    }

    public ScenarioTree with(Scenario scenario) {
        SequencedMap<String, Scenario> copy = new LinkedHashMap<>(scenarios);
        copy.put(scenario.id(), scenario);
        return new ScenarioTree(copy);
    }

    /// @throws IllegalArgumentException where another scenario builds on it
    public ScenarioTree without(String id) {
        SequencedMap<String, Scenario> copy = new LinkedHashMap<>(scenarios);
        copy.remove(id);
        return new ScenarioTree(copy);
    }

    /// The scenario and all that build on it, parents before their children.
    public List<Scenario> branch(String id) {
        List<Scenario> branch = new ArrayList<>(List.of(get(id)));
        children(id).forEach(child -> branch.addAll(branch(child.id())));
        return branch;
    }

    /// The scenario with all that it inherits as its own, so that what becomes of its parents no longer moves it.
    public Scenario approved(String id, Scenario.Signed by) {
        ResolvedScenario whole = resolve(id);
        NavigableMap<SeriesKey, Assumption> assumptions = new TreeMap<>();
        whole.assumptions().forEach((series, resolved) -> assumptions.put(series, resolved.assumption()));
        return get(id).withOrigin(whole.origin()).withAssumptions(assumptions)
                .withCorrelations(whole.correlations()).approved(by);
    }

    /// The scenario as one that inherits again. It supposes the same; what its parent says too is no longer its own.
    public Scenario lifted(String id) {
        Scenario scenario = get(id).approved(null);
        if (scenario.parent() == null) {
            return scenario;
        }
        ResolvedScenario parent = resolve(scenario.parent());
        NavigableMap<SeriesKey, Assumption> own = new TreeMap<>(scenario.assumptions());
        own.entrySet().removeIf(entry -> entry.getValue().equals(parent.assumption(entry.getKey())));
        boolean sameCorrelations = Objects.equals(scenario.correlations(), parent.correlations());
        return scenario.withAssumptions(own).withOrigin(scenario.origin() == parent.origin() ? null : scenario.origin())
                .withCorrelations(sameCorrelations ? null : scenario.correlations());
    }

    /// The scenario with everything that it inherits.
    public ResolvedScenario resolve(String id) {
        Scenario scenario = get(id);
        ResolvedScenario resolved = scenario.parent() == null || scenario.approved() != null
                ? ResolvedScenario.root(scenario)
                : resolve(scenario.parent()).child(scenario);
        return resolved;
    }

    private static void checkAncestors(Scenario scenario, SequencedMap<String, Scenario> all) {
        Set<String> seen = new HashSet<>();
        Scenario at = scenario;
        while (at.parent() != null) {
            if (!seen.add(at.id())) {
                throw new IllegalArgumentException("scenario " + scenario.id() + " is its own ancestor");
            }
            Scenario parent = all.get(at.parent());
            if (parent == null) {
                throw new IllegalArgumentException(at.id() + " builds on " + at.parent() + ", which does not exist");
            }
            at = parent;
        }
    }
}
