package planworkbench.scenario;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.SeriesKey;

/// A set of assumptions, or what differs from the parent's (情景).
///
/// @param parent id of the parent; null at a root
/// @param origin null where the parent's holds
/// @param assumptions only those that differ from the parent's
/// @param locked whether the window protects it from changes
/// @param correlations null where the parent's hold, all of them
public record Scenario(String id, String name, @Nullable String parent, @Nullable Origin origin, String note,
        boolean locked, NavigableMap<SeriesKey, Assumption> assumptions, @Nullable Correlations correlations) {

    public Scenario {
        if (parent == null && origin == null) {
            throw new IllegalArgumentException("a scenario without a parent needs an origin: " + id);
        }
        assumptions = Collections.unmodifiableNavigableMap(new TreeMap<>(assumptions));
    }

    public Scenario(String id, String name, @Nullable String parent, @Nullable Origin origin, String note,
            boolean locked, NavigableMap<SeriesKey, Assumption> assumptions) {
        this(id, name, parent, origin, note, locked, assumptions, null);
    }

    public Scenario with(Assumption assumption) {
        NavigableMap<SeriesKey, Assumption> copy = new TreeMap<>(assumptions);
        copy.put(assumption.series(), assumption);
        return withAssumptions(copy);
    }

    public Scenario without(SeriesKey series) {
        NavigableMap<SeriesKey, Assumption> copy = new TreeMap<>(assumptions);
        copy.remove(series);
        return withAssumptions(copy);
    }

    public Scenario withCorrelations(@Nullable Correlations replaced) {
        return new Scenario(id, name, parent, origin, note, locked, assumptions, replaced);
    }

    public Scenario named(String replaced) {
        return new Scenario(id, replaced, parent, origin, note, locked, assumptions, correlations);
    }

    public Scenario locked(boolean replaced) {
        return new Scenario(id, name, parent, origin, note, replaced, assumptions, correlations);
    }

    public Scenario withAssumptions(NavigableMap<SeriesKey, Assumption> replaced) {
        return new Scenario(id, name, parent, origin, note, locked, replaced, correlations);
    }
}
