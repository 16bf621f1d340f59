package planworkbench.ui.evaluation;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Observation;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.ObservedFigures;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.text.Messages;

/// How firm the judged figure is: its status, or that it follows from others.
///
/// @param status null where nothing was entered, or a computed figure counts
record FigureOrigin(@Nullable ObservationStatus status, boolean computed) {

    static final FigureOrigin NONE = new FigureOrigin(null, false);

    static FigureOrigin of(Plan plan, ObservedFigures observed, SeriesKey series, int year) {
        if (observed.isComputed(series, year)) {
            return new FigureOrigin(null, true);
        }
        Observation observation = plan.observation(series, year);
        return observation == null ? NONE : new FigureOrigin(observation.status(), false);
    }

    /// Empty where there is no figure.
    String text(Messages messages) {
        if (computed) {
            return messages.get("evaluate.computed");
        }
        return status == null ? "" : messages.label("status.", status);
    }
}
