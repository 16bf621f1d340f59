package planworkbench.ui.scenario.assumption;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.SeriesKey;
import planworkbench.scenario.Assumption;

/// An assumption of the chosen scenario, as it is saved.
///
/// @param opened what it was when the scenario was opened, by the same levers; a double-click goes back to it
/// @param saved what it was when the scenario was opened, whatever its method
/// @param inheritedFrom name of the scenario that says it; null where the chosen one does
/// @param inherited what the parent says; null where there is no parent or it says nothing
/// @param overridesFormula whether it takes the place of what the indicator would follow from
/// @param inChild whether the scenario has a parent
public record Driver(SeriesKey series, String name, String group, String unit, Assumption assumption,
        Assumption opened, Assumption saved, @Nullable String inheritedFrom, @Nullable Assumption inherited,
        boolean overridesFormula, boolean inChild) {

    /// Whether the chosen scenario itself says other than its parent.
    public boolean differs() {
        return inheritedFrom == null && inChild;
    }

    /// Whether the assumption is the chosen scenario's own and nobody else's, so that it can be taken away.
    public boolean removable() {
        return inheritedFrom == null && inherited == null;
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
