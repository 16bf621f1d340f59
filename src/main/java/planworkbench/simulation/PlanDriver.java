package planworkbench.simulation;

import planworkbench.plan.Measure;
import planworkbench.plan.SeriesKey;
import planworkbench.scenario.ProjectionMethod;

/// One series that a scenario supposes something of, and how far it may turn out from that in each year.
///
/// @param deviation of the yearly growth (a fraction), of the yearly step, or of the value, after [Effect]
public record PlanDriver(SeriesKey series, Effect effect, Marginal deviation, Basis basis) {

    /// What the deviation of a year changes.
    public enum Effect {
        /// the growth of the year; later years go on from there
        GROWTH,
        /// the step of the year; later years go on from there
        STEP,
        /// the value of the year alone
        VALUE;

        public static Effect of(ProjectionMethod method, Measure measure) {
            return switch (method) {
                case ProjectionMethod.FixedValues _ -> VALUE;
                case ProjectionMethod.ConstantStep _,ProjectionMethod.StepPath _ -> STEP;
                default -> method.follows() != null || measure == Measure.LEVEL || measure == Measure.ADDITION
                        ? GROWTH
                        : STEP;
            };
        }
    }

    /// What the spread rests on.
    public enum Basis {
        /// the scenario says it
        SCENARIO,
        /// the spread of the series' own past changes
        HISTORY,
        /// nothing: this program supposes it (本程序假定)
        ASSUMED
    }
}
