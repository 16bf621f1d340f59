package planworkbench.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static planworkbench.plan.SmallPlan.CULTURE;
import static planworkbench.plan.SmallPlan.GDP;
import static planworkbench.plan.SmallPlan.RESEARCH;
import static planworkbench.plan.SmallPlan.RETAIL;
import static planworkbench.plan.SmallPlan.SERVICES;
import static planworkbench.plan.SmallPlan.key;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

import planworkbench.goal.GoalSeek.Effort;
import planworkbench.goal.JointGoal.Answer;
import planworkbench.goal.JointGoal.Share;
import planworkbench.plan.Judgement;
import planworkbench.plan.Plan;
import planworkbench.plan.Reason;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.SmallPlan;
import planworkbench.plan.Target;
import planworkbench.plan.TargetJudge;
import planworkbench.plan.TargetKind;
import planworkbench.projection.Projection;
import planworkbench.projection.Projector;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.simulation.PlanDriver.Basis;

class JointGoalTest {

    private final Plan plan = SmallPlan.plan();
    private final Projector projector = new Projector(plan);
    private final ResolvedScenario base = SmallPlan.scenarios().resolve("base");

    private List<Target> targets(String... ids) {
        return Arrays.stream(ids).map(id -> Objects.requireNonNull(plan.targets().get(id))).toList();
    }

    private ResolvedScenario supposing(double services, double gdp, double culture) {
        return base.with(Assumption.of(key(SERVICES), new ProjectionMethod.ConstantGrowth(services), ""))
                .with(Assumption.of(key(GDP), new ProjectionMethod.ConstantGrowth(gdp), ""))
                .with(Assumption.of(key(CULTURE), new ProjectionMethod.ConstantStep(culture), ""));
    }

    private Answer.Found found(ResolvedScenario scenario, List<Target> targets, SeriesKey... drivers) {
        Answer answer = new JointGoal(plan, projector, scenario).required(targets, List.of(drivers));
        assertThat(answer).isInstanceOf(Answer.Found.class);
        return (Answer.Found) answer;
    }

    private boolean meets(ResolvedScenario scenario, List<Target> targets) {
        Projection projection = projector.project(scenario, 2025);
        return targets.stream().allMatch(target -> new TargetJudge(plan, projection).judge(target,
                2025) instanceof Judgement.Judged(_, _, _, boolean met) && met);
    }

    @Property(seed = "145", tries = 60)
    void what_is_found_meets_every_target(@ForAll @DoubleRange(min = -0.05, max = 0.12) double services,
            @ForAll @DoubleRange(min = -0.05, max = 0.12) double gdp,
            @ForAll @DoubleRange(min = -0.5, max = 2) double culture) {
        List<Target> targets = targets("T01", "T04", "T05", "T27");
        ResolvedScenario scenario = supposing(services, gdp, culture);
        assertThat(meets(found(scenario, targets).scenario(), targets)).isTrue();
        assertThat(meets(found(scenario, targets, key(SERVICES), key(GDP), key(CULTURE)).scenario(), targets)).isTrue();
    }

    @Property(seed = "146", tries = 60)
    void of_one_target_it_asks_what_the_goal_seek_asks(@ForAll @DoubleRange(min = -0.05, max = 0.06) double services,
            @ForAll @DoubleRange(min = -0.5, max = 1) double culture) {
        ResolvedScenario scenario = supposing(services, 0.06, culture);
        for (Target target : targets("T01", "T04")) {
            GoalSeek.Answer.Found single = (GoalSeek.Answer.Found) new GoalSeek(plan, projector, scenario)
                    .required(target, null);
            Share share = found(scenario, List.of(target)).drivers().getFirst();
            assertThat(share.driver()).isEqualTo(single.driver());
            assertThat(share.value()).isCloseTo(single.value(), within(1e-9));
            assertThat(share.effort()).isEqualTo(single.effort());
        }
    }

    /// The share is reached by more services and less GDP: no other mix on the edge takes less effort.
    @Property(seed = "147", tries = 20)
    void no_other_mix_of_two_drivers_takes_less_effort(@ForAll @DoubleRange(min = 0, max = 0.04) double services,
            @ForAll @DoubleRange(min = 0.05, max = 0.09) double gdp) {
        ResolvedScenario scenario = supposing(services, gdp, 1);
        List<Target> share = targets("T05");
        Answer.Found least = found(scenario, share, key(SERVICES), key(GDP));
        Share slower = least.drivers().get(1);
        assertThat(least.drivers()).allMatch(Share::moved);
        for (double off : new double[]{-0.01, -1e-3, 1e-3, 0.01}) {
            double other = slower.value() + off;
            GoalSeek.Answer.Found rest = (GoalSeek.Answer.Found) new GoalSeek(plan, projector,
                    scenario.with(Assumption.of(key(GDP), new ProjectionMethod.ConstantGrowth(other), "")))
                    .required(share.getFirst(), null);
            double effort = square((rest.value() - services) / least.drivers().getFirst().spread().deviation())
                    + square((other - gdp) / slower.spread().deviation());
            assertThat(effort).isGreaterThan(least.total());
        }
    }

    private static double square(double value) {
        return value * value;
    }

    @Test
    void a_driver_of_which_nothing_is_asked_stays_as_supposed() {
        Answer.Found found = found(base, targets("T04", "T26"));
        assertThat(found.scenario().assumption(key(RETAIL))).isEqualTo(base.assumption(key(RETAIL)));
        assertThat(found.drivers()).extracting(Share::moved).containsExactly(true, false);
        assertThat(found.total()).isEqualTo(square(found.drivers().getFirst().distance()));
    }

    @Test
    void a_spread_from_five_past_changes_is_told_from_one_that_is_supposed() {
        assertThat(found(base, targets("T01", "T06")).drivers()).extracting(share -> share.spread().basis())
                .containsExactly(Basis.HISTORY, Basis.ASSUMED);
    }

    @Test
    void beyond_history_and_infeasible_and_not_to_be_sought_are_told_apart() {
        Target high = targets("T01").getFirst().withKind(new TargetKind.AtLeast(1400));
        assertThat(found(base, List.of(high, targets("T04").getFirst())).effort()).isEqualTo(Effort.BEYOND_HISTORY);
        JointGoal joint = new JointGoal(plan, projector, base);
        List<Target> both = targets("T04", "T01");
        assertThat(joint.required(both, List.of(key(RESEARCH))))
                .isEqualTo(new Answer.Infeasible(List.of(key(RESEARCH)), both));
        assertThat(joint.required(targets("T01", "T03"), List.of()))
                .isEqualTo(new Answer.None(targets("T03").getFirst(), Reason.NO_BASE));
    }

    @Test
    void targets_that_contradict_each_other_are_infeasible() {
        Target floor = targets("T04").getFirst();
        Target ceiling = new Target("X", floor.group(), "上限", floor.indicator(), floor.unit(), new TargetKind.AtMost(9),
                2025, "", floor.source(), null, null, false, "", "", Collections.emptyNavigableMap());
        assertThat(new JointGoal(plan, projector, base).required(List.of(floor, ceiling), List.of()))
                .isInstanceOf(Answer.Infeasible.class);
    }
}
