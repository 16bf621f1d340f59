package planworkbench.formula;

/// The years of a calculation.
///
/// @param base the year whose figures are given; may lie outside
record Years(int first, int last, int base) {

    Years {
        if (first > last) {
            throw new IllegalArgumentException("no years from " + first + " to " + last);
        }
    }

    int count() {
        return last - first + 1;
    }

    boolean holds(int year) {
        return year >= first && year <= last;
    }
}
