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
