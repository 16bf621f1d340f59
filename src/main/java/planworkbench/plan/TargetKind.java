package planworkbench.plan;

import org.jspecify.annotations.Nullable;

/// What a target asks for. Values are in the target's unit; growth and tolerances in per cent and percentage points
/// a year.
public sealed interface TargetKind {

    /// 达到, 不少于
    record AtLeast(double value) implements TargetKind {}

    /// 超过, 高于: reaching the value is not enough
    record MoreThan(double value) implements TargetKind {}

    /// 不超过, 控制在…以内
    record AtMost(double value) implements TargetKind {}

    /// 低于
    record LessThan(double value) implements TargetKind {}

    /// 保持在…: both bounds count
    record Within(double low, double high) implements TargetKind {
        public Within {
            requireOrdered(low, high);
        }
    }

    /// 每年1-2个: every single year since the base year; more than the upper bound is met as well
    record RangePerYear(double low, double high) implements TargetKind {
        public RangePerYear {
            requireOrdered(low, high);
        }
    }

    /// 新增…不少于3个: the sum of the yearly additions since the base year
    record CumulativeAtLeast(double total) implements TargetKind {}

    /// 引进和培育1-2个: the sum since the base year; more than the upper bound is met as well
    record CumulativeRange(double low, double high) implements TargetKind {
        public CumulativeRange {
            requireOrdered(low, high);
        }
    }

    /// 累计提高, 累计降低: change against the base year; negative where a fall is asked for
    record ChangeSinceBase(double change, ChangeMeasure measure) implements TargetKind {}

    /// 年均增速7%以上: compound growth of the level from the base year
    record AverageGrowthAtLeast(double percent) implements TargetKind {}

    /// 高于GDP年均增速: average growth above that of another indicator
    record GrowthAbove(String comparator) implements TargetKind {}

    /// 与…基本同步: average growth within a tolerance of that of another indicator; only falling behind counts where a
    /// rise is wanted, only running ahead where a fall is wanted, both otherwise
    record GrowthInStep(String comparator, double tolerance) implements TargetKind {
        public GrowthInStep {
            if (!(tolerance >= 0)) {
                throw new IllegalArgumentException("a tolerance is not negative: " + tolerance);
            }
        }
    }

    /// 高于苏州市平均水平: the level above that of another region in the same year
    record AboveBenchmark(String region) implements TargetKind {}

    /// 保持全市首位: a position, 1 is first
    record RankAtMost(int rank) implements TargetKind {
        public RankAtMost {
            if (rank < 1) {
                throw new IllegalArgumentException("the first position is 1: " + rank);
            }
        }
    }

    /// 全覆盖: 100 %
    record FullCoverage() implements TargetKind {}

    /// Done or not, with evidence.
    record Milestone() implements TargetKind {}

    /// The unit a change since the base year is counted in.
    enum ChangeMeasure {
        /// in the indicator's own unit; percentage points for shares
        ABSOLUTE,
        /// in per cent of the base value
        PERCENT
    }

    /// Code of the indicator whose growth it is held against; null where there is none.
    default @Nullable String comparator() {
        return null;
    }

    /// Whether a plan may say how far it is to be in each year, whatever is measured.
    default boolean isReachedByYears() {
        return KindOfTarget.of(this).isReachedByYears();
    }

    /// The same of what is measured.
    default boolean isReachedByYears(Measure measured) {
        return KindOfTarget.of(this).isReachedByYears(measured);
    }

    private static void requireOrdered(double low, double high) {
        if (!(low <= high)) {
            throw new IllegalArgumentException("not a range: " + low + " to " + high);
        }
    }
}
