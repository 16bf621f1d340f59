package planworkbench.scenario;

import planworkbench.plan.SeriesKey;

/// How far two series turn out from what is supposed of them together: the correlation of their deviations in a year.
///
/// @param one the earlier of the two in the order of series, whichever was named first
/// @param value from -1 to 1
public record Correlation(SeriesKey one, SeriesKey other, double value) implements Comparable<Correlation> {

    public Correlation {
        if (one.equals(other)) {
            throw new IllegalArgumentException("a series and itself: " + one);
        }
        if (!(value >= -1 && value <= 1)) {
            throw new IllegalArgumentException("a correlation lies between -1 and 1: " + value);
        }
        if (one.compareTo(other) > 0) {
            SeriesKey first = other;
            other = one;
            one = first;
        }
    }

    boolean isOfSamePair(Correlation that) {
        return one.equals(that.one) && other.equals(that.other);
    }

    /// By the pair, then by the value.
    @Override
    public int compareTo(Correlation that) {
        int byOne = one.compareTo(that.one);
        int byOther = byOne != 0 ? byOne : other.compareTo(that.other);
        return byOther != 0 ? byOther : Double.compare(value, that.value);
    }
}
