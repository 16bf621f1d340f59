package planworkbench.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The kinds of target by name, to choose from, each with what has to be said for it.
public enum KindOfTarget {
    AT_LEAST(Part.VALUE), MORE_THAN(Part.VALUE), AT_MOST(Part.VALUE), LESS_THAN(Part.VALUE), WITHIN(Part.RANGE), //
    RANGE_PER_YEAR(Part.RANGE), CUMULATIVE_AT_LEAST(Part.VALUE), CUMULATIVE_RANGE(Part.RANGE), //
    CHANGE_SINCE_BASE(Part.VALUE, Part.CHANGE), AVERAGE_GROWTH_AT_LEAST(Part.VALUE), //
    GROWTH_ABOVE(Part.COMPARATOR), GROWTH_IN_STEP(Part.COMPARATOR, Part.VALUE), ABOVE_BENCHMARK(Part.REGION), //
    RANK_AT_MOST(Part.VALUE), FULL_COVERAGE, MILESTONE;

    /// What may have to be said.
    public enum Part {
        VALUE, RANGE,
        /// whether a change is counted in units or in per cent
        CHANGE, COMPARATOR, REGION
    }

    /// never changed
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Part> parts;

    KindOfTarget(Part... parts) {
        this.parts = parts.length == 0 ? EnumSet.noneOf(Part.class) : EnumSet.copyOf(List.of(parts));
    }

    public boolean asksFor(Part part) {
        return parts.contains(part);
    }

    /// Whether a figure can be on its way to it for years, so that a plan may say how far it is to be in each. What has to hold
    /// all the time, or is done or not, has no such way.
    public boolean isReachedByYears() {
        return switch (this) {
            case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, FULL_COVERAGE, CHANGE_SINCE_BASE -> true;
            case CUMULATIVE_AT_LEAST, CUMULATIVE_RANGE -> true;
            case WITHIN, RANGE_PER_YEAR, AVERAGE_GROWTH_AT_LEAST, GROWTH_ABOVE, GROWTH_IN_STEP -> false;
            case ABOVE_BENCHMARK, RANK_AT_MOST, MILESTONE -> false;
        };
    }

    /// The same of what is measured: a growth rate or a position has no way behind it that could be half done.
    public boolean isReachedByYears(Measure measured) {
        boolean held = measured == Measure.GROWTH_RATE || measured == Measure.RANK;
        return isReachedByYears() && (!held || this == CUMULATIVE_AT_LEAST || this == CUMULATIVE_RANGE);
    }

    public static KindOfTarget of(TargetKind kind) {
        return switch (kind) {
            case TargetKind.AtLeast _ -> AT_LEAST;
            case TargetKind.MoreThan _ -> MORE_THAN;
            case TargetKind.AtMost _ -> AT_MOST;
            case TargetKind.LessThan _ -> LESS_THAN;
            case TargetKind.Within _ -> WITHIN;
            case TargetKind.RangePerYear _ -> RANGE_PER_YEAR;
            case TargetKind.CumulativeAtLeast _ -> CUMULATIVE_AT_LEAST;
            case TargetKind.CumulativeRange _ -> CUMULATIVE_RANGE;
            case TargetKind.ChangeSinceBase _ -> CHANGE_SINCE_BASE;
            case TargetKind.AverageGrowthAtLeast _ -> AVERAGE_GROWTH_AT_LEAST;
            case TargetKind.GrowthAbove _ -> GROWTH_ABOVE;
            case TargetKind.GrowthInStep _ -> GROWTH_IN_STEP;
            case TargetKind.AboveBenchmark _ -> ABOVE_BENCHMARK;
            case TargetKind.RankAtMost _ -> RANK_AT_MOST;
            case TargetKind.FullCoverage _ -> FULL_COVERAGE;
            case TargetKind.Milestone _ -> MILESTONE;
        };
    }
}
