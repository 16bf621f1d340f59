package planworkbench.ui.indicator;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Observation;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Source;
import planworkbench.text.WrittenFigures;

/// One figure's place in the table.
///
/// @param symbol the unit
/// @param value the figure that counts; null where there is none
/// @param observation what was entered, also where a computed figure counts in its place; null where nothing was
/// @param computed whether the figure follows from others
/// @param breaks whether the series is not comparable with the years before it from here on
record YearCell(SeriesKey series, int year, String symbol, @Nullable Double value, @Nullable Observation observation,
        boolean computed, boolean breaks) {

    ObservationKey key() {
        return new ObservationKey(series, year);
    }

    /// How the sentence that is quoted as source stands to what was entered.
    WrittenFigures.Verdict source() {
        Source source = observation == null ? null : observation.source();
        Double entered = observation == null ? null : observation.value();
        return source == null || source.quote().isEmpty() || entered == null
                ? new WrittenFigures.Verdict.Agrees()
                : WrittenFigures.in(source.quote(), symbol).of(entered);
    }

    boolean differsFromSource() {
        return !(source() instanceof WrittenFigures.Verdict.Agrees);
    }

    /// Null where nothing was entered or a computed figure counts.
    @Nullable
    ObservationStatus status() {
        return observation == null || computed ? null : observation.status();
    }
}
