package planworkbench.goal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Plan;
import planworkbench.plan.Reason;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.scenario.Scenario;

/// One way to deal with a target that will not be met (调整建议). Applying one changes only what it says: an assumption of the
/// scenario, the value of the target, or its year.
public sealed interface AdjustmentOption {

    Way way();

    enum Way {
        /// keep the target and do what it takes
        KEEP,
        /// keep the year and ask for what can be reached by then
        CHANGE_VALUE,
        /// keep the value and give it more time
        CHANGE_PATH
    }

    /// @param effort what the driver has to do, held against its history
    /// @param assumption the same as the scenario would suppose it
    record Keep(GoalSeek.Answer.Found effort, Assumption assumption) implements AdjustmentOption {

        @Override
        public Way way() {
            return Way.KEEP;
        }

        public Scenario applied(Scenario scenario) {
            return scenario.with(assumption);
        }

        public ResolvedScenario applied(ResolvedScenario scenario) {
            return scenario.with(assumption);
        }
    }

    /// @param level what is reached with the probability, in the target's unit, not rounded
    /// @param changed the target that asks for no more than this
    record ChangeValue(double level, double probability, Target changed) implements AdjustmentOption {

        private static final int DIGITS = 3;

        @Override
        public Way way() {
            return Way.CHANGE_VALUE;
        }

        /// The same for another level, as a rounded one; this where the target cannot ask for that.
        public ChangeValue asking(double other) {
            TargetKind kind = TargetAdjustment.asking(changed.kind(), other);
            return kind == null ? this : new ChangeValue(other, probability, TargetAdjustment.adjusted(changed, kind));
        }

        /// The same for a level that people would write down: whole where the target was and is no share, otherwise with three digits; never
        /// harder to reach.
        ///
        /// @param before the target as it is
        public ChangeValue rounded(Target before) {
            BigDecimal exact = BigDecimal.valueOf(level);
            int whole = Math.max(0, exact.precision() - exact.scale());
            RoundingMode easier = TargetAdjustment.isCeiling(changed.kind())
                    ? RoundingMode.CEILING
                    : RoundingMode.FLOOR;
            boolean isWhole = !before.unit().isPercent() && stated(before) == StrictMath.rint(stated(before));
            return asking((isWhole
                    ? exact.setScale(0, easier)
                    : exact.round(new MathContext(Math.max(DIGITS, whole), easier))).doubleValue());
        }

        /// How much more the target asks for than before, in its unit; negative where less.
        ///
        /// @param before the target as it is
        public double moreThan(Target before) {
            return level - stated(before);
        }

        /// Whether it still asks for something: one that asks for nothing where something was asked for is no target.
        ///
        /// @param before the target as it is
        public boolean isTarget(Target before) {
            return level > 0 || stated(before) <= 0;
        }

        /// The years whose planned values go with it, because they lie beyond the changed value.
        ///
        /// @param before the target as it is
        public List<Integer> unplanned(Target before) {
            return before.planned().keySet().stream().filter(year -> !changed.planned().containsKey(year)).toList();
        }

        private static double stated(Target before) {
            return TargetAdjustment.stated(before.kind());
        }

        public Plan applied(Plan plan) {
            return AdjustmentOption.withKind(plan, changed.id(), changed.kind());
        }
    }

    /// The scenario's own assumption leads to the target after all, only later: applied, the target gets the later year.
    ///
    /// @param driver what the target hangs on
    /// @param schedule the driver's values after its last figure that reach the target in its year, whole where it always was; empty
    /// where nothing does
    /// @param beyondHistory whether that schedule asks for more than the driver ever did
    /// @param reachedIn the first year after the target's in which the scenario as it is meets it; null where none of the next ten does
    record ChangePath(String target, SeriesKey driver, NavigableMap<Integer, Double> schedule, boolean beyondHistory,
            @Nullable Integer reachedIn) implements AdjustmentOption {

        public ChangePath {
            schedule = Collections.unmodifiableNavigableMap(new TreeMap<>(schedule));
        }

        @Override
        public Way way() {
            return Way.CHANGE_PATH;
        }

        /// The same without the years before one, which nobody can change any more.
        public ChangePath since(int year) {
            return new ChangePath(target, driver, schedule.tailMap(year, true), beyondHistory, reachedIn);
        }

        /// The same plan where no later year meets the target.
        public Plan applied(Plan plan) {
            Target before = plan.targets().get(target);
            return before == null || reachedIn == null ? plan : plan.withTarget(before.withYear(reachedIn));
        }
    }

    /// @param reason why this way is not open
    record Closed(Way way, Reason reason) implements AdjustmentOption {}

    /// The driver alone cannot do it, whatever it does.
    record BeyondReach(SeriesKey driver) implements AdjustmentOption {

        @Override
        public Way way() {
            return Way.KEEP;
        }
    }

    private static Plan withKind(Plan plan, String id, TargetKind kind) {
        Target before = plan.targets().get(id);
        return before == null ? plan : plan.withTarget(TargetAdjustment.adjusted(before, kind));
    }
}
