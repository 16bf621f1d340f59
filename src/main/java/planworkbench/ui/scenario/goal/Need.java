package planworkbench.ui.scenario.goal;

import java.util.OptionalDouble;

import org.jspecify.annotations.Nullable;

import planworkbench.goal.GoalSeek;
import planworkbench.goal.GoalSeek.Answer;
import planworkbench.goal.GoalSeek.Effort;
import planworkbench.goal.JointGoal;
import planworkbench.plan.SeriesKey;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.simulation.PlanDriver;

/// What one driver has to do.
///
/// @param value growth as a fraction, or step in the driver's unit, every year
/// @param step whether the value is a step
/// @param supposed what the scenario supposes, as the same every year
/// @param historyBest over as many years
/// @param atMost whether the driver may do no more than this
/// @param assumedSpread whether the effort is counted in a spread that this program supposes
/// @param assumption the same as the scenario would suppose it
record Need(SeriesKey driver, double value, boolean step, int from, int to, OptionalDouble supposed,
        OptionalDouble historyBest, Effort effort, boolean atMost, boolean assumedSpread, Assumption assumption) {

    static Need of(Answer.Found found, GoalSeek seek) {
        return new Need(found.driver(), found.value(), found.step(), found.from(), found.to(), seek.supposed(found),
                found.historyBest(), found.effort(), found.atMost(), false, seek.assumption(found));
    }

    /// @param scenario the one that meets all targets
    /// @param horizon the last year of the targets
    static Need of(JointGoal.Share share, ResolvedScenario scenario, int horizon) {
        Assumption assumption = scenario.assumption(share.driver());
        if (assumption == null) {
            throw new IllegalArgumentException("nothing supposed of " + share.driver());
        }
        return new Need(share.driver(), share.value(), share.step(), horizon - share.years(), horizon,
                share.supposed(), share.historyBest(), share.effort(), false,
                share.spread().basis() == PlanDriver.Basis.ASSUMED, assumption);
    }

    /// The same driver doing what is supposed; null where nothing is.
    @Nullable
    Need asSupposed() {
        return supposed.isEmpty()
                ? null
                : new Need(driver, supposed.getAsDouble(), step, from, to, supposed, historyBest,
                        Effort.of(supposed.getAsDouble(), historyBest, atMost), atMost, assumedSpread, assumption);
    }

    Need because(String reason) {
        return new Need(driver, value, step, from, to, supposed, historyBest, effort, atMost, assumedSpread,
                new Assumption(assumption.series(), assumption.method(), assumption.overrides(), reason,
                        assumption.uncertainty()));
    }
}
