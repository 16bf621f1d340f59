package planworkbench.assessment;

import java.util.List;

import planworkbench.plan.Plan;
import planworkbench.plan.Target;

/// All targets of a plan in an evaluation year (中期评估, 终期评估).
///
/// @param assessments in the order of the plan's targets
public record PlanEvaluation(int year, boolean finalYear, List<Assessment> assessments) {

    public PlanEvaluation {
        assessments = List.copyOf(assessments);
    }

    /// @throws IllegalArgumentException unless the year is after the base year
    public static PlanEvaluation of(Plan plan, int year) {
        if (year <= plan.baseYear()) {
            throw new IllegalArgumentException(year + " is not after the base year " + plan.baseYear());
        }
        ProgressAssessment progress = new ProgressAssessment(plan, year);
        return new PlanEvaluation(year, year >= plan.targetYear(),
                plan.targets().values().stream().map(progress::of).toList());
    }

    public RatingCounts counts() {
        return RatingCounts.of(assessments, finalYear);
    }

    /// Of the plan's table of main targets alone.
    public RatingCounts headlineCounts() {
        return RatingCounts.of(assessments.stream().filter(assessment -> assessment.target().headline()).toList(),
                finalYear);
    }

    /// The targets for which the choice of the scheduled path changes the class.
    public List<Target> pathSensitive() {
        return assessments.stream().filter(assessment -> assessment.schedule().pathsDiffer()).map(Assessment::target)
                .toList();
    }
}
