package planworkbench.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Summands and their sum, rounded so that what is printed adds up.
///
/// The fewest decimals, up to {@link #MOST_DECIMALS}, with which the rounded summands add up to the rounded end less the rounded start. Where
/// none do, the fewest sensible ones, and what rounding leaves.
///
/// @param decimals of all figures alike
/// @param sum as it is printed, end less start
/// @param left what the printed summands lack of the printed sum; 0 where they add up
public record AddedUp(int decimals, BigDecimal sum, BigDecimal left) {

    static final int MOST_DECIMALS = 4;

    private static final int USUAL_DECIMALS = 2;
    private static final double WHOLE = 1e-9;

    /// What leads from a start to an end.
    public record Sum(double start, double end, List<Double> summands) {

        public Sum {
            summands = List.copyOf(summands);
        }
    }

    public static AddedUp of(double start, double end, List<Double> summands) {
        return alike(new Sum(start, end, summands), List.of()).getFirst();
    }

    /// Several sums that are printed together, all with the same decimals: where not all of them add up, the first does if any decimals let it.
    ///
    /// @param first by its size the fewest decimals go
    /// @param more such as what one of its summands is made of
    public static List<AddedUp> alike(Sum first, List<Sum> more) {
        List<Sum> all = Stream.concat(Stream.of(first), more.stream()).toList();
        int fewest = fewest(first);
        int decimals = exact(fewest, all).orElse(exact(fewest, List.of(first)).orElse(fewest));
        return all.stream().map(sum -> at(decimals, sum)).toList();
    }

    private static OptionalInt exact(int fewest, List<Sum> all) {
        return IntStream.rangeClosed(fewest, MOST_DECIMALS)
                .filter(decimals -> all.stream().allMatch(sum -> isExact(decimals, sum))).findFirst();
    }

    private static boolean isExact(int decimals, Sum sum) {
        AddedUp tried = at(decimals, sum);
        return tried.left.signum() == 0 && tried.sum.compareTo(rounded(sum.end - sum.start, decimals)) == 0;
    }

    /// With decimals that others have.
    public static AddedUp at(int decimals, Sum all) {
        BigDecimal sum = rounded(all.end, decimals).subtract(rounded(all.start, decimals));
        BigDecimal printed = all.summands.stream().map(one -> rounded(one, decimals))
                .reduce(BigDecimal.ZERO.setScale(decimals), BigDecimal::add);
        return new AddedUp(decimals, sum, sum.subtract(printed));
    }

    /// None for whole numbers; more than usual for a small difference, so that it keeps two digits.
    private static int fewest(Sum all) {
        if (isWhole(all.start) && isWhole(all.end) && all.summands.stream().allMatch(AddedUp::isWhole)) {
            return 0;
        }
        double size = StrictMath.abs(all.end - all.start);
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
