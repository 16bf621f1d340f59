package planworkbench.goal;

import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;

import org.hipparchus.analysis.solvers.AllowedSolution;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.hipparchus.exception.MathIllegalStateException;

/// Finds the value from which on, or up to which, a goal is reached.
///
/// @param low the least value that is tried
/// @param high the most
record EdgeSearch(double low, double high) {

    private static final int HALVINGS = 60;
    private static final double ACCURACY = 1e-15;
    private static final int ORDER = 5;
    private static final int EVALUATIONS = 200;
    private static final double GOLDEN = (StrictMath.sqrt(5) - 1) / 2;

    sealed interface Edge {
        /// @param atMost whether the goal is reached up to the value, not from it on
        record At(double value, boolean atMost) implements Edge {}

        /// reached whatever the value
        record Always() implements Edge {}

        /// reached nowhere
        record Never() implements Edge {}
    }

    /// For what is reached or not, with nothing in between: by halving.
    Edge ofStep(DoublePredicate reached) {
        return ofStep(reached, 0);
    }

    /// @param accuracy how far the value may lie on the side where the goal is reached
    Edge ofStep(DoublePredicate reached, double accuracy) {
        boolean above = reached.test(high);
        if (above == reached.test(low)) {
            return above ? new Edge.Always() : new Edge.Never();
        }
        double met = above ? high : low;
        double missed = above ? low : high;
        for (int i = 0; i < HALVINGS && StrictMath.abs(met - missed) > accuracy; i++) {
            double middle = missed + (met - missed) / 2;
            if (reached.test(middle)) {
                met = middle;
            } else {
                missed = middle;
            }
        }
        return new Edge.At(met, !above);
    }

    /// For a distance that is not negative where the goal is reached: by a bracketing solver, which takes some ten evaluations where
    /// the distance is smooth. Where it is not known everywhere, by halving.
    ///
    /// @param near where two edges exist, as of a range, the one that is met first from here
    Edge ofDistance(DoubleUnaryOperator distance, double near) {
        double atLow = distance.applyAsDouble(low);
        double atHigh = distance.applyAsDouble(high);
        if (Double.isNaN(atLow) || Double.isNaN(atHigh)) {
            return ofStep(value -> distance.applyAsDouble(value) >= 0);
        }
        if (atLow >= 0 && atHigh >= 0) {
            return new Edge.Always();
        }
        if (atLow < 0 && atHigh < 0) {
            return withinRange(distance, near);
        }
        return between(distance, low, high, atLow >= 0);
    }

    private static Edge between(DoubleUnaryOperator distance, double from, double to, boolean atMost) {
        BracketingNthOrderBrentSolver solver = new BracketingNthOrderBrentSolver(ACCURACY, ACCURACY, 0, ORDER);
        try {
            double value = solver.solve(EVALUATIONS, distance::applyAsDouble, from, to,
                    atMost ? AllowedSolution.LEFT_SIDE : AllowedSolution.RIGHT_SIDE);
            if (distance.applyAsDouble(value) >= 0) {
                return new Edge.At(value, atMost);
            }
        } catch (MathIllegalStateException unknownInBetween) {
            // halving below
        }
        return new EdgeSearch(from, to).ofStep(value -> distance.applyAsDouble(value) >= 0);
    }

    /// Too little at one end and too much at the other: the distance is largest somewhere in between.
    private Edge withinRange(DoubleUnaryOperator distance, double near) {
        double from = low;
        double to = high;
        double left = to - GOLDEN * (to - from);
        double right = from + GOLDEN * (to - from);
        double atLeft = distance.applyAsDouble(left);
        double atRight = distance.applyAsDouble(right);
        for (int i = 0; i < HALVINGS && atLeft < 0 && atRight < 0; i++) {
            if (atLeft < atRight) {
                from = left;
                left = right;
                atLeft = atRight;
                right = from + GOLDEN * (to - from);
                atRight = distance.applyAsDouble(right);
            } else {
                to = right;
                right = left;
                atRight = atLeft;
                left = to - GOLDEN * (to - from);
                atLeft = distance.applyAsDouble(left);
            }
        }
        if (!(atLeft >= 0 || atRight >= 0)) {
            return new Edge.Never();
        }
        double met = atLeft >= 0 ? left : right;
        return near <= met ? between(distance, low, met, false) : between(distance, met, high, true);
    }
}
