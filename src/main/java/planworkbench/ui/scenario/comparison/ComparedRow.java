package planworkbench.ui.scenario.comparison;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import planworkbench.assessment.TargetComparison;
import planworkbench.plan.Target;

/// A target in the table of the comparison; what becomes of it changes, the row stays.
final class ComparedRow {

    private final ReadOnlyObjectWrapper<TargetComparison> comparison;

    ComparedRow(TargetComparison comparison) {
        this.comparison = new ReadOnlyObjectWrapper<>(comparison);
    }

    Target target() {
        return comparison.get().target();
    }

    ReadOnlyObjectProperty<TargetComparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    void show(TargetComparison now) {
        comparison.set(now);
    }
}
