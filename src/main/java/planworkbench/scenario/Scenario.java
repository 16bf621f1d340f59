package planworkbench.scenario;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.SeriesKey;

/// A set of assumptions, or what differs from the parent's (情景). One that is approved stands for itself: it holds all that it supposes, and
/// nothing is taken from the parent any more.
///
/// @param parent id of the parent; null at a root
/// @param origin null where the parent's holds
/// @param assumptions only those that differ from the parent's; all of them where it is approved
/// @param locked whether the window protects it from changes
/// @param correlations null where the parent's hold, all of them
/// @param made by whom and when; null where nobody noted it
/// @param approved by whom and when it was frozen as approved (批准冻结); null where it is not
public record Scenario(String id, String name, @Nullable String parent, @Nullable Origin origin, String note,
        boolean locked, NavigableMap<SeriesKey, Assumption> assumptions, @Nullable Correlations correlations,
        @Nullable Signed made, @Nullable Signed approved) {

    public Scenario {
        if (origin == null && (parent == null || approved != null)) {
            throw new IllegalArgumentException("a scenario that stands for itself needs an origin: " + id);
        }
        assumptions = Collections.unmodifiableNavigableMap(new TreeMap<>(assumptions));
    }

    /// A new one.
    public Scenario(String id, String name, @Nullable String parent, @Nullable Origin origin, String note,
            boolean locked, NavigableMap<SeriesKey, Assumption> assumptions) {
        this(id, name, parent, origin, note, locked, assumptions, null, null, null);
    }

    /// Who did something on which day.
    public record Signed(String by, LocalDate on) {}

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
        return new Scenario(id, name, parent, origin, note, locked, assumptions, replaced, made, approved);
    }

    public Scenario named(String replaced) {
        return new Scenario(id, replaced, parent, origin, note, locked, assumptions, correlations, made, approved);
    }

    public Scenario withOrigin(@Nullable Origin replaced) {
        return new Scenario(id, name, parent, replaced, note, locked, assumptions, correlations, made, approved);
    }

    public Scenario withNote(String replaced) {
        return new Scenario(id, name, parent, origin, replaced, locked, assumptions, correlations, made, approved);
    }

    public Scenario locked(boolean replaced) {
        return new Scenario(id, name, parent, origin, note, replaced, assumptions, correlations, made, approved);
    }

    public Scenario withAssumptions(NavigableMap<SeriesKey, Assumption> replaced) {
        return new Scenario(id, name, parent, origin, note, locked, replaced, correlations, made, approved);
    }

    public Scenario made(@Nullable Signed replaced) {
        return new Scenario(id, name, parent, origin, note, locked, assumptions, correlations, replaced, approved);
    }

    public Scenario approved(@Nullable Signed replaced) {
        return new Scenario(id, name, parent, origin, note, locked, assumptions, correlations, made, replaced);
    }

    /// A copy beside it, with the same parent and assumptions, that nobody has locked or approved.
    public Scenario copy(String newId, String newName) {
        return new Scenario(newId, newName, parent, origin, note, false, assumptions, correlations, null, null);
    }

    /// Whether what it supposes may be changed.
    public boolean isOpen() {
        return !locked && approved == null;
    }
}
