package planworkbench.ui.indicator;

import planworkbench.plan.ObservationStatus;
import planworkbench.text.Messages;

/// The small signs after a figure, explained by the [Legend].
record CellMarks(Messages messages) {

    /// How firm a figure is, or that it is computed; empty for a final figure and one that the plan states.
    String of(YearCell cell) {
        ObservationStatus status = cell.status();
        return cell.computed() ? computed() : status == null ? "" : of(status);
    }

    String of(ObservationStatus status) {
        return messages.label("indicator.mark.", status);
    }

    String computed() {
        return messages.get("indicator.mark.computed");
    }

    /// That the source of a figure says something else.
    String mismatch() {
        return messages.get("indicator.mark.mismatch");
    }

    String seriesBreak() {
        return messages.get("indicator.mark.break");
    }
}
