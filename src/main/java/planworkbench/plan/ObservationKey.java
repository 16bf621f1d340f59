package planworkbench.plan;

/// Names one cell: a series in a year.
public record ObservationKey(SeriesKey series, int year) implements Comparable<ObservationKey> {

    @Override
    public int compareTo(ObservationKey other) {
        int bySeries = series.compareTo(other.series);
        return bySeries != 0 ? bySeries : Integer.compare(year, other.year);
    }
}
