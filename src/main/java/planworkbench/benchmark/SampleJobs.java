package planworkbench.benchmark;

import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;

import planworkbench.assessment.ScenarioOutcome;
import planworkbench.goal.GoalSeek;
import planworkbench.goal.RequiredGrowth;
import planworkbench.plan.Judgement;
import planworkbench.plan.Plan;
import planworkbench.plan.Reason;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.projection.Projection;
import planworkbench.projection.Projector;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.simulation.PathSet;
import planworkbench.simulation.PlanSimulation;
import planworkbench.simulation.PlanSimulation.Chance;
import planworkbench.simulation.PlanSimulation.SimulatedTarget;
import planworkbench.simulation.RunControl;
import planworkbench.simulation.Workers;

/// What the window asks for while a slider of the sample plan moves.
public final class SampleJobs {

    private static final String TARGET = "T01";
    private static final double[] GROWTHS = {0.062, 0.064, 0.066, 0.068};

    private final Plan plan;
    private final ResolvedScenario scenario;
    private final Projector projector;
    private final Target target;
    private final SeriesKey driver;
    private final List<Target> open;
    private final PlanSimulation simulation;
    private int move;
    private SequencedMap<String, PathSet> met;
    private GoalSeek.Answer sought = new GoalSeek.Answer.None(Reason.NO_DATA);

    /// @param plan the sample
    public SampleJobs(Plan plan, ResolvedScenario scenario, Workers workers) {
        this.plan = plan;
        this.scenario = scenario;
        this.projector = new Projector(plan);
        this.target = Objects.requireNonNull(plan.targets().get(TARGET));
        this.driver = plan.series(target);
        ScenarioOutcome outcome = ScenarioOutcome.of(plan, projector, scenario, plan.targetYear());
        this.open = outcome.attainments().stream()
                .filter(one -> !one.observed() && one.judgement() instanceof Judgement.Judged)
                .map(one -> one.target()).toList();
        this.simulation = PlanSimulation.of(plan, projector, outcome.projection(), Chance.DEFAULT, workers)
                .holding(RunControl.none());
        this.met = probabilities();
    }

    /// The scenario's next place of the slider, projected.
    public Projection projection() {
        move++;
        return projector.project(scenario.with(Assumption.of(driver,
                new ProjectionMethod.ConstantGrowth(GROWTHS[move % GROWTHS.length]), "")), plan.targetYear());
    }

    /// The paths that meet each target at the slider's next place.
    public SequencedMap<String, PathSet> probabilities() {
        met = simulation.with(projection()).met(open, RunControl.none());
        return met;
    }

    /// What [#TARGET]'s own series has to grow.
    public GoalSeek.Answer seek() {
        sought = new GoalSeek(plan, projector, scenario).required(target, null);
        return sought;
    }

    List<Job> jobs() {
        return List.of(new Job("sample-projection", "µs", 1_000, this::projection, () -> true),
                new Job("sample-probabilities-10000", "ms", 4, this::probabilities, this::isAsTheWholeRun),
                new Job("sample-goal-seek", "ms", 1, this::seek, this::isAsTheClosedForm));
    }

    /// Quantiles and all, the same paths meet the targets.
    private boolean isAsTheWholeRun() {
        move--;
        SequencedMap<String, SimulatedTarget> run = simulation.with(projection()).run(open, RunControl.none());
        return !met.isEmpty() && run.keySet().equals(met.keySet()) && run.values().stream()
                .allMatch(one -> one.probability() == Objects.requireNonNull(met.get(one.target().id())).probability());
    }

    private boolean isAsTheClosedForm() {
        return sought instanceof GoalSeek.Answer.Found found
                && RequiredGrowth.of(plan, projector.project(scenario, target.year()),
                        target) instanceof RequiredGrowth.Required(Double growth, _, _, _)
                && growth != null && Math.abs(found.value() - growth) < 1e-9;
    }
}
