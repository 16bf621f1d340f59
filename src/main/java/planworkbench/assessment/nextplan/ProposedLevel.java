package planworkbench.assessment.nextplan;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.TargetKind;

/// What a proposal asks for, in the target's unit.
///
/// @param upTo the upper end where a range is asked for; null elsewhere
public record ProposedLevel(double value, @Nullable Double upTo) {

    /// The number that counts in a kind of target; a range of things wanted keeps its width.
    static ProposedLevel of(TargetKind kind, double value) {
        return switch (kind) {
            case TargetKind.RangePerYear(double low, double high) -> new ProposedLevel(value, value + high - low);
            case TargetKind.CumulativeRange(double low, double high) -> new ProposedLevel(value, value + high - low);
            case TargetKind.Within(double low, double high) -> new ProposedLevel(value, value + high - low);
            default -> new ProposedLevel(value, null);
        };
    }

    /// What a target asks for now; null where it states no number of its own that a projection could give.
    static @Nullable ProposedLevel askedBy(TargetKind kind) {
        return switch (kind) {
            case TargetKind.AtLeast(double value) -> new ProposedLevel(value, null);
            case TargetKind.MoreThan(double value) -> new ProposedLevel(value, null);
            case TargetKind.AtMost(double value) -> new ProposedLevel(value, null);
            case TargetKind.LessThan(double value) -> new ProposedLevel(value, null);
            case TargetKind.Within(double low, double high) -> new ProposedLevel(low, high);
            case TargetKind.RangePerYear(double low, double high) -> new ProposedLevel(low, high);
            case TargetKind.CumulativeAtLeast(double total) -> new ProposedLevel(total, null);
            case TargetKind.CumulativeRange(double low, double high) -> new ProposedLevel(low, high);
            case TargetKind.ChangeSinceBase(double change, TargetKind.ChangeMeasure _) ->
                new ProposedLevel(change, null);
            case TargetKind.AverageGrowthAtLeast(double percent) -> new ProposedLevel(percent, null);
            case TargetKind.GrowthAbove _,TargetKind.GrowthInStep _,TargetKind.AboveBenchmark _ -> null;
            case TargetKind.RankAtMost _,TargetKind.FullCoverage _,TargetKind.Milestone _ -> null;
        };
    }

    /// The same kind of target that asks for this.
    TargetKind kind(TargetKind present) {
        double high = upTo == null ? value : upTo;
        return switch (present) {
            case TargetKind.AtLeast _ -> new TargetKind.AtLeast(value);
            case TargetKind.MoreThan _ -> new TargetKind.MoreThan(value);
            case TargetKind.AtMost _ -> new TargetKind.AtMost(value);
            case TargetKind.LessThan _ -> new TargetKind.LessThan(value);
            case TargetKind.Within _ -> new TargetKind.Within(value, high);
            case TargetKind.RangePerYear _ -> new TargetKind.RangePerYear(value, high);
            case TargetKind.CumulativeAtLeast _ -> new TargetKind.CumulativeAtLeast(value);
            case TargetKind.CumulativeRange _ -> new TargetKind.CumulativeRange(value, high);
            case TargetKind.ChangeSinceBase(double _, TargetKind.ChangeMeasure measure) ->
                new TargetKind.ChangeSinceBase(value, measure);
            case TargetKind.AverageGrowthAtLeast _ -> new TargetKind.AverageGrowthAtLeast(value);
            case TargetKind.GrowthAbove _,TargetKind.GrowthInStep _,TargetKind.AboveBenchmark _ -> present;
            case TargetKind.RankAtMost _,TargetKind.FullCoverage _,TargetKind.Milestone _ -> present;
        };
    }

    /// Whether less of what a target of the kind measures is better.
    static boolean isCeiling(TargetKind kind) {
        return switch (kind) {
            case TargetKind.AtMost _,TargetKind.LessThan _ -> true;
            case TargetKind.ChangeSinceBase(double change, TargetKind.ChangeMeasure _) -> change < 0;
            default -> false;
        };
    }

    /// Whether reaching the number is not enough.
    static boolean isStrict(TargetKind kind) {
        return kind instanceof TargetKind.MoreThan || kind instanceof TargetKind.LessThan;
    }
}
