package planworkbench.assessment.nextplan;

import java.util.OptionalDouble;

import org.jspecify.annotations.Nullable;

import planworkbench.goal.GoalSeek.Effort;
import planworkbench.goal.HistoryBest;
import planworkbench.plan.CompoundGrowth;
import planworkbench.plan.Measure;
import planworkbench.plan.ObservedFigures;
import planworkbench.plan.Plan;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;

/// What a proposal asks of the average year from the base on.
///
/// @param yearly a growth as a fraction, or a step in the target's unit
/// @param step whether it is a step
/// @param historyBest the best average of the series over as many years; empty where there are too few figures or none apply
/// @param atMost whether the target asks for a fall, and the best is the least
public record Pace(double yearly, boolean step, OptionalDouble historyBest, boolean atMost) {

    public Effort effort() {
        return Effort.of(yearly, historyBest, atMost);
    }

    /// Null where none follows: without a base, and for what is wanted every year.
    ///
    /// @param plan of the next period
    static @Nullable Pace of(Plan plan, ObservedFigures observed, Target target, BaseFigure base,
            ProposedLevel proposed) {
        int years = target.year() - plan.baseYear();
        boolean atMost = ProposedLevel.isCeiling(target.kind());
        HistoryBest history = new HistoryBest(observed, plan.series(target), years, atMost);
        boolean amount = plan.indicator(target.indicator()).measure() == Measure.LEVEL;
        double value = proposed.value();
        Double from = base.known();
        return switch (target.kind()) {
            case TargetKind.AtLeast _,TargetKind.MoreThan _,TargetKind.AtMost _,TargetKind.LessThan _ ->
                from == null ? null : toLevel(from, value, years, amount, history);
            case TargetKind.AverageGrowthAtLeast _ -> new Pace(value / 100, false,
                    amount ? history.growth() : OptionalDouble.empty(), false);
            case TargetKind.ChangeSinceBase(double _, TargetKind.ChangeMeasure measure) when from != null ->
                measure == TargetKind.ChangeMeasure.ABSOLUTE
                        ? toLevel(from, from + value, years, amount, history)
                        : toLevel(from, from * (1 + value / 100), years, amount, history);
            case TargetKind.CumulativeAtLeast _,TargetKind.CumulativeRange _ ->
                new Pace(value / years, true, OptionalDouble.empty(), false);
            default -> null;
        };
    }

    private static Pace toLevel(double from, double to, int years, boolean amount, HistoryBest history) {
        return amount && from > 0 && to > 0
                ? new Pace(CompoundGrowth.rate(from, to, years), false, history.growth(), history.fall())
                : new Pace((to - from) / years, true, history.step(), history.fall());
    }
}
