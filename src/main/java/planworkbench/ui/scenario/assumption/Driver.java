package planworkbench.ui.scenario.assumption;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.SeriesKey;
import planworkbench.scenario.Assumption;

/// An assumption of the chosen scenario, as it is saved.
///
/// @param opened what it was when the scenario was opened; a double-click goes back to it
/// @param inheritedFrom name of the scenario that says it; null where the chosen one does
/// @param inherited what the parent says; null where there is no parent or it says nothing
public record Driver(SeriesKey series, String name, String group, String unit, Assumption assumption,
        Assumption opened, @Nullable String inheritedFrom, @Nullable Assumption inherited) {

    /// Whether the chosen scenario itself says other than its parent.
    public boolean differs() {
        return inheritedFrom == null && inherited != null;
    }

    /// Whether the same controls can show another assumption on the series.
    boolean hasControlsOf(Assumption other) {
        return assumption.method().getClass() == other.method().getClass()
                && Lever.of(assumption.method()).equals(Lever.of(other.method()));
    }

    /// Whether the same controls can show another driver.
    boolean hasControlsOf(Driver other) {
        return series.equals(other.series) && name.equals(other.name)
                && hasControlsOf(other.assumption);
    }
}
