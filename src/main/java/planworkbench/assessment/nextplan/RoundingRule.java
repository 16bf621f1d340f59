package planworkbench.assessment.nextplan;

import java.math.BigDecimal;
import java.math.RoundingMode;

import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.plan.Tolerance;
import planworkbench.plan.Unit;

/// How a proposal becomes a number that people write down: three significant digits, but nothing finer than the present target is
/// written, shares and rates to one decimal. Always to the side that is easier to reach, so that what was said of the
/// probability still holds.
///
/// @param finest the power of ten below which nothing is written: 0 for whole numbers, −1 for one decimal
record RoundingRule(int finest) {

    private static final int DIGITS = 3;
    private static final int FINEST_OF_SHARES = -1;
    /// Plans do not write more; what is finer comes from arithmetic.
    private static final int MOST_DECIMALS = 6;

    static RoundingRule of(Target present) {
        ProposedLevel asked = ProposedLevel.askedBy(present.kind());
        int written = asked == null
                ? 0
                : StrictMath.min(lastPlace(asked.value()), asked.upTo() == null ? 0 : lastPlace(asked.upTo()));
        boolean share = present.unit().isPercent() || present.unit().equals(Unit.PERCENTAGE_POINT);
        return new RoundingRule(share ? StrictMath.min(written, FINEST_OF_SHARES) : written);
    }

    private static int lastPlace(double value) {
        int decimals = BigDecimal.valueOf(value).stripTrailingZeros().scale();
        return -StrictMath.clamp(decimals, 0, MOST_DECIMALS);
    }

    /// The step in which a number of this size is written.
    double step(double value) {
        return BigDecimal.ONE.scaleByPowerOfTen(place(value)).doubleValue();
    }

    private int place(double value) {
        BigDecimal size = BigDecimal.valueOf(value).abs();
        return size.signum() == 0
                ? finest
                : StrictMath.max(finest, size.precision() - size.scale() - DIGITS);
    }

    /// Both ends of a range to be kept are moved outwards.
    ProposedLevel round(TargetKind kind, ProposedLevel exact) {
        return kind instanceof TargetKind.Within && exact.upTo() != null
                ? new ProposedLevel(round(exact.value(), false), round(exact.upTo(), true))
                : ProposedLevel.of(kind, round(exact.value(), ProposedLevel.isCeiling(kind)));
    }

    /// @param up whether the larger number is the easier one
    private double round(double value, boolean up) {
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(place(value));
        BigDecimal exact = BigDecimal.valueOf(value);
        double nearest = exact.divide(step, 0, RoundingMode.HALF_EVEN).multiply(step).doubleValue();
        if (Tolerance.equal(nearest, value)) {
            return nearest;
        }
        return exact.divide(step, 0, up ? RoundingMode.CEILING : RoundingMode.FLOOR).multiply(step).doubleValue();
    }
}
