package planworkbench.exchange.draft;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Direction;
import planworkbench.plan.KindOfTarget;
import planworkbench.plan.Measure;
import planworkbench.plan.PriceBasis;
import planworkbench.plan.TargetKind;

/// What kind of quantity an indicator seems to be, by its name, its unit and what is asked of it. The user may say otherwise
/// later.
record QuantityGuess(Measure measure, Direction direction, PriceBasis priceBasis) {

    /// @param asked null where nothing is asked of it
    static QuantityGuess of(String name, String unit, @Nullable TargetKind asked) {
        KindOfTarget kind = asked == null ? KindOfTarget.AT_LEAST : KindOfTarget.of(asked);
        Measure measure = switch (kind) {
            case CUMULATIVE_AT_LEAST, CUMULATIVE_RANGE -> Measure.ADDITION;
            case RANK_AT_MOST -> Measure.RANK;
            case MILESTONE -> Measure.STATE;
            default -> measure(name, unit);
        };
        boolean amount = measure == Measure.LEVEL && unit.contains("元");
        return new QuantityGuess(measure, direction(measure, asked, kind),
                amount ? PriceBasis.CURRENT : PriceBasis.NOT_APPLICABLE);
    }

    private static Measure measure(String name, String unit) {
        if (unit.equals("%")) {
            return name.matches(".*(增速|增长|增幅|增长率)") ? Measure.GROWTH_RATE : Measure.SHARE;
        }
        return name.matches(".*(位次|排名|名次).*") ? Measure.RANK : Measure.LEVEL;
    }

    private static Direction direction(Measure measure, @Nullable TargetKind asked, KindOfTarget kind) {
        boolean falls = kind == KindOfTarget.AT_MOST || kind == KindOfTarget.LESS_THAN || measure == Measure.RANK
                || (asked instanceof TargetKind.ChangeSinceBase(double change, TargetKind.ChangeMeasure _)
                        && change < 0);
        return falls ? Direction.FALL : kind == KindOfTarget.WITHIN ? Direction.HOLD : Direction.RISE;
    }
}
