package planworkbench.ui.scenario.goal;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Attainment;
import planworkbench.assessment.ScenarioOutcome;
import planworkbench.goal.GoalSeek;
import planworkbench.goal.JointGoal;
import planworkbench.goal.TargetDrivers;
import planworkbench.plan.Plan;
import planworkbench.plan.Reason;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.projection.Projector;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.simulation.PlanSimulation.Chance;
import planworkbench.simulation.RunControl;
import planworkbench.simulation.Workers;
import planworkbench.store.Snapshot;

/// What targets take, worked out.
///
/// @param attainment of the first target as things are supposed
/// @param candidates the drivers that may be chosen: what the targets hang on
/// @param moved the drivers that the answer is about
/// @param simply to meet the targets
/// @param probably to meet the one target with the probability; null where several targets or drivers were asked for
record SoughtGoal(Question question, Attainment attainment, List<SeriesKey> candidates, Set<SeriesKey> moved,
        Effort simply, @Nullable Effort probably) {

    /// @param drivers empty for those that the targets hang on first
    record Question(Snapshot snapshot, ResolvedScenario supposed, List<Target> targets, Set<SeriesKey> drivers,
            double probability) {

        Question {
            targets = List.copyOf(targets);
            drivers = Set.copyOf(drivers);
        }

        Plan plan() {
            return snapshot.plan();
        }
    }

    /// What it takes.
    sealed interface Effort {
        /// @param needs empty where nothing has to change
        record Possible(List<Need> needs) implements Effort {}

        /// @param unmet the targets that stay missed
        record Infeasible(List<SeriesKey> drivers, List<Target> unmet) implements Effort {}

        /// @param target that cannot be sought
        record None(Target target, Reason reason) implements Effort {}
    }

    static SoughtGoal of(Question question, RunControl run) {
        Plan plan = question.plan();
        Projector projector = new Projector(plan);
        ScenarioOutcome outcome = ScenarioOutcome.of(plan, projector, question.supposed(), plan.targetYear());
        GoalSeek seek = new GoalSeek(plan, projector, question.supposed());
        TargetDrivers reach = new TargetDrivers(plan, projector, question.supposed());
        List<SeriesKey> candidates = question.targets().stream().flatMap(target -> reach.of(target).stream())
                .distinct().toList();
        Target first = question.targets().getFirst();
        Attainment attainment = outcome.attainments().stream().filter(one -> one.target().equals(first)).findFirst()
                .orElseThrow();
        if (question.targets().size() > 1 || question.drivers().size() > 1) {
            JointGoal.Answer joint = new JointGoal(plan, projector, question.supposed()).required(question.targets(),
                    question.drivers());
            return new SoughtGoal(question, attainment, candidates,
                    drivers(joint, question.drivers()), effort(joint, question), null);
        }
        SeriesKey driver = question.drivers().stream().findFirst().orElse(seek.ownDriver(first));
        Effort simply = effort(first, seek.required(first, driver), seek);
        Effort probably = effort(first, seek.required(first, driver, question.probability(), Chance.DEFAULT,
                Workers.alone(), run), seek);
        return new SoughtGoal(question, attainment, candidates, Set.of(driver), simply, probably);
    }

    private static Effort effort(Target target, GoalSeek.Answer answer, GoalSeek seek) {
        return switch (answer) {
            case GoalSeek.Answer.Found found -> new Effort.Possible(List.of(Need.of(found, seek)));
            case GoalSeek.Answer.Infeasible(SeriesKey driver) ->
                new Effort.Infeasible(List.of(driver), List.of(target));
            case GoalSeek.Answer.None(Reason reason) -> new Effort.None(target, reason);
        };
    }

    private static Effort effort(JointGoal.Answer answer, Question question) {
        int horizon = question.targets().stream().mapToInt(Target::year).max().orElseThrow();
        return switch (answer) {
            case JointGoal.Answer.Found found -> new Effort.Possible(found.drivers().stream()
                    .filter(JointGoal.Share::moved).map(share -> Need.of(share, found.scenario(), horizon)).toList());
            case JointGoal.Answer.Infeasible(List<SeriesKey> drivers, List<Target> unmet) ->
                new Effort.Infeasible(drivers, unmet);
            case JointGoal.Answer.None(Target target, Reason reason) -> new Effort.None(target, reason);
        };
    }

    private static Set<SeriesKey> drivers(JointGoal.Answer answer, Set<SeriesKey> asked) {
        return switch (answer) {
            case JointGoal.Answer.Found found ->
                Set.copyOf(found.drivers().stream().map(JointGoal.Share::driver).toList());
            case JointGoal.Answer.Infeasible(List<SeriesKey> drivers, List<Target> _) -> Set.copyOf(drivers);
            case JointGoal.Answer.None _ -> asked;
        };
    }
}
