package planworkbench.plan;

import org.jspecify.annotations.Nullable;

/// The value of a series in a year (实绩).
///
/// @param value in the indicator's unit; null only while awaited
/// @param qualifier 近, 约, 余 … as the source words it; empty for an exact figure
public record Observation(SeriesKey series, int year, @Nullable Double value, ObservationStatus status,
        String qualifier, @Nullable Source source, String note) {

    public Observation {
        value = value == null ? null : Double.valueOf(value + 0.0); // no negative zero: it is another Double than 0
        if (value != null && !Double.isFinite(value)) {
            throw new IllegalArgumentException("not a finite value: " + value);
        }
        if ((value == null) != (status == ObservationStatus.AWAITED)) {
            throw new IllegalArgumentException("a figure has a value unless it is awaited: " + series + " " + year);
        }
    }

    public ObservationKey key() {
        return new ObservationKey(series, year);
    }
}
