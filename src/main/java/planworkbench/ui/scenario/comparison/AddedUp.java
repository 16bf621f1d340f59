package planworkbench.ui.scenario.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// Summands and their sum, rounded so that what is printed adds up.
///
/// The fewest decimals, up to {@link #MOST_DECIMALS}, with which the rounded summands add up to the rounded end less the rounded start. Where
/// none do, the fewest sensible ones, and what rounding leaves.
///
/// @param decimals of all figures alike
/// @param sum as it is printed, end less start
/// @param left what the printed summands lack of the printed sum; 0 where they add up
record AddedUp(int decimals, BigDecimal sum, BigDecimal left) {

    static final int MOST_DECIMALS = 4;

    private static final int USUAL_DECIMALS = 2;
    private static final double WHOLE = 1e-9;

    static AddedUp of(double start, double end, List<Double> summands) {
        int fewest = fewest(start, end, summands);
        for (int decimals = fewest; decimals <= MOST_DECIMALS; decimals++) {
            AddedUp tried = at(decimals, start, end, summands);
            if (tried.left.signum() == 0 && tried.sum.compareTo(rounded(end - start, decimals)) == 0) {
                return tried;
            }
        }
        return at(fewest, start, end, summands);
    }

    private static AddedUp at(int decimals, double start, double end, List<Double> summands) {
        BigDecimal sum = rounded(end, decimals).subtract(rounded(start, decimals));
        BigDecimal printed = summands.stream().map(one -> rounded(one, decimals))
                .reduce(BigDecimal.ZERO.setScale(decimals), BigDecimal::add);
        return new AddedUp(decimals, sum, sum.subtract(printed));
    }

    /// None for whole numbers; more than usual for a small difference, so that it keeps two digits.
    private static int fewest(double start, double end, List<Double> summands) {
        if (isWhole(start) && isWhole(end) && summands.stream().allMatch(AddedUp::isWhole)) {
            return 0;
        }
        double size = StrictMath.abs(end - start);
        if (size < WHOLE) {
            return USUAL_DECIMALS;
        }
        return size < 0.01 ? MOST_DECIMALS : size < 0.1 ? USUAL_DECIMALS + 1 : USUAL_DECIMALS;
    }

    private static boolean isWhole(double value) {
        return StrictMath.abs(value - StrictMath.rint(value)) < WHOLE;
    }

    /// As NumberText rounds.
    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }
}
