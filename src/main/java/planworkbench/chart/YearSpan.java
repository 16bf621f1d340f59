package planworkbench.chart;

/// The whole years that a chart shows, first and last.
public record YearSpan(int first, int last) {

    /// The fewest steps from year to year that are shown: three years.
    private static final int LEAST = 2;

    public YearSpan {
        if (last < first) {
            throw new IllegalArgumentException(first + "–" + last);
        }
    }

    /// Fewer years around one of them, which keeps its place as far as whole years allow.
    public YearSpan closer(int around) {
        int years = last - first;
        int fewer = StrictMath.max(StrictMath.min(LEAST, years), years - StrictMath.max(1, years / 4));
        return around(around, fewer);
    }

    /// More years around one of them, not beyond a whole.
    public YearSpan wider(int around, YearSpan whole) {
        int years = last - first;
        return around(around, years + StrictMath.max(1, years / 3)).within(whole);
    }

    /// At least the fewest years that can be shown, from one year to another in any order.
    public static YearSpan between(int one, int other, YearSpan whole) {
        int first = StrictMath.min(one, other);
        int last = StrictMath.max(one, other);
        return new YearSpan(first, StrictMath.max(last, first + LEAST)).within(whole);
    }

    /// Moved, and made shorter where it must be, to lie within a whole.
    public YearSpan within(YearSpan whole) {
        int years = StrictMath.min(last - first, whole.last - whole.first);
        int start = StrictMath.clamp(first, whole.first, whole.last - years);
        return new YearSpan(start, start + years);
    }

    private YearSpan around(int year, int years) {
        int middle = StrictMath.clamp(year, first, last);
        double part = last == first ? 0.5 : (middle - first) / (double) (last - first);
        int start = (int) StrictMath.rint(middle - part * years);
        return new YearSpan(start, start + years);
    }
}
