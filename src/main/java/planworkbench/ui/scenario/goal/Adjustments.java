package planworkbench.ui.scenario.goal;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Attainment;
import planworkbench.assessment.SimulatedScenarios;
import planworkbench.goal.AdjustmentOption;
import planworkbench.goal.GoalSeek;
import planworkbench.goal.TargetAdjustment;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.projection.Projector;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.simulation.RunControl;
import planworkbench.simulation.Workers;
import planworkbench.store.Snapshot;
import planworkbench.ui.common.WorkspaceModel;

/// The ways to deal with a target (调整方案), each with what becomes of the target then, as the table of targets would say it.
///
/// @param now as things are supposed
/// @param prospects keep, value and path, in this order; none where nothing has to be adjusted
/// @param need of the driver for the target to be kept; null where that cannot be had
record Adjustments(Question question, Attainment now, List<Prospect> prospects, @Nullable Need need) {

    Adjustments {
        prospects = List.copyOf(prospects);
    }

    /// @param driver that keeping the target asks for more of; null for the one that it hangs on first
    record Question(Snapshot snapshot, ResolvedScenario supposed, Target target, @Nullable SeriesKey driver,
            double probability) {

        Plan plan() {
            return snapshot.plan();
        }
    }

    /// @param after what becomes of the target; null where the way is closed
    record Prospect(AdjustmentOption option, @Nullable Attainment after) {}

    static Adjustments of(Question question, RunControl run) {
        Plan plan = question.plan();
        Target target = question.target();
        Projector projector = new Projector(plan);
        Attainment now = attainment(plan, projector, question.supposed(), target);
        if (!now.isOpen()) {
            return new Adjustments(question, now, List.of(), null);
        }
        List<AdjustmentOption> options = new TargetAdjustment(plan, projector, question.supposed())
                .assured(target, question.driver(), question.probability(), WorkspaceModel.CHANCE, Workers.alone(), run)
                .stream()
                .map(option -> option instanceof AdjustmentOption.ChangeValue value ? value.rounded(target) : option)
                .toList();
        Need need = options.stream().filter(AdjustmentOption.Keep.class::isInstance)
                .map(AdjustmentOption.Keep.class::cast).findFirst()
                .map(keep -> Need.of(keep.effort(), new GoalSeek(plan, projector, question.supposed()))).orElse(null);
        return new Adjustments(question, now,
                options.stream().map(option -> new Prospect(option, after(option, question))).toList(), need);
    }

    private static @Nullable Attainment after(AdjustmentOption option, Question question) {
        Plan plan = question.plan();
        Target target = question.target();
        return switch (option) {
            case AdjustmentOption.Keep keep ->
                attainment(plan, new Projector(plan), keep.applied(question.supposed()), target);
            case AdjustmentOption.ChangeValue value when value.isTarget(target) ->
                after(value.applied(plan), question);
            case AdjustmentOption.ChangePath path when path.reachedIn() != null ->
                after(path.applied(plan), question);
            default -> null;
        };
    }

    private static Attainment after(Plan changed, Question question) {
        return attainment(changed, new Projector(changed), question.supposed(),
                Objects.requireNonNull(changed.targets().get(question.target().id())));
    }

    private static Attainment attainment(Plan plan, Projector projector, ResolvedScenario scenario, Target target) {
        return new SimulatedScenarios(plan, projector, WorkspaceModel.CHANCE, Workers.alone()).of(scenario, null)
                .attainments().stream().filter(one -> one.target().equals(target)).findFirst().orElseThrow();
    }
}
