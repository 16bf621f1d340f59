package planworkbench.ui.indicator;

import java.util.List;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Definition;
import planworkbench.plan.Plan;

/// Why a figure cannot be entered: it follows from others.
///
/// @param key of the message
record LockedFigure(String key, List<Object> arguments) {

    /// Null for a cell that takes a figure.
    static @Nullable LockedFigure of(Plan plan, YearCell cell) {
        if (!cell.computed()) {
            return null;
        }
        return switch (plan.indicator(cell.series().indicator()).definition()) {
            case Definition.Ratio(String part, String whole) -> new LockedFigure("indicator.computed.locked",
                    List.of(plan.indicator(part).name(), plan.indicator(whole).name()));
            case Definition.Formula(String text) ->
                new LockedFigure("indicator.computed.locked-formula", List.of(text));
            case Definition.Entered _,Definition.RealGrowthOf _ -> null;
        };
    }
}
