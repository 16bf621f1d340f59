package planworkbench.assessment;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Bound;
import planworkbench.plan.CompoundGrowth;
import planworkbench.plan.Reason;

/// The way of a figure from the base value to the target value, as far as it went; or why there is none to speak of.
sealed interface Course {

    /// What it is computed from; null where there is none.
    default @Nullable Way way() {
        return null;
    }

    /// @param bound what the figure is held against, open to one side
    /// @param elapsed years since the base year
    /// @param years from the base year to the target's
    /// @param planned where the plan's own yearly values want the figure to be by now; null where it states none
    record Known(double base, double now, Bound bound, int elapsed, int years, @Nullable Double planned)
            implements
                Course {

        /// +1 where a rise is wanted, −1 where a fall is.
        int direction() {
            return bound.low() == Double.NEGATIVE_INFINITY ? -1 : 1;
        }

        double goal() {
            return direction() > 0 ? bound.low() : bound.high();
        }

        @Override
        public Way way() {
            return new Way(base, now, goal(), elapsed, years);
        }

        double completion() {
            return shareOf(now);
        }

        /// How much of the way from base to target a value has behind it.
        double shareOf(double value) {
            return (value - base) / (goal() - base);
        }

        double timeShare() {
            return (double) elapsed / years;
        }

        /// Whether base and target are too close to divide by the distance.
        boolean isTooShort(double leastDistance) {
            return StrictMath.abs(goal() - base) <= leastDistance
                    * StrictMath.max(StrictMath.abs(goal()), StrictMath.abs(base));
        }

        /// Whether the base value satisfied the target before anything was done.
        boolean startsBeyond() {
            return direction() * (goal() - base) < 0;
        }

        double linearValue() {
            return base + (goal() - base) * timeShare();
        }

        /// Where equal growth every year would have led; null where there is none from one sign to another or zero.
        @Nullable
        Double geometricValue() {
            return base > 0 && goal() > 0 ? base * StrictMath.pow(goal() / base, timeShare()) : null;
        }

        boolean hasGrown() {
            return base > 0 && now > 0;
        }

        /// Compound growth a year from the base year; only where it [#hasGrown].
        double growth() {
            return CompoundGrowth.rate(base, now, elapsed);
        }

        /// The first year after now in which the growth so far, or the step so far, reaches the target; null where it
        /// does not within a lifetime.
        ///
        /// @param bySteps for shares and sums, which do not compound
        @Nullable
        Integer yearsToGoal(boolean bySteps) {
            if (!bySteps && !hasGrown()) {
                return null;
            }
            double step = (now - base) / elapsed;
            double growth = bySteps ? 0 : growth();
            for (int ahead = 0; ahead <= LIFETIME; ahead++) {
                if (bound.isMetBy(bySteps ? now + step * ahead : CompoundGrowth.grow(now, growth, ahead))) {
                    return ahead;
                }
            }
            return null;
        }

        private static final int LIFETIME = 100;
    }

    record Unknown(Reason reason) implements Course {}
}
