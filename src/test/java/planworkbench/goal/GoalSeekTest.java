package planworkbench.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static planworkbench.plan.SmallPlan.CULTURE;
import static planworkbench.plan.SmallPlan.GDP;
import static planworkbench.plan.SmallPlan.SERVICES;
import static planworkbench.plan.SmallPlan.key;

import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import planworkbench.goal.GoalSeek.Answer;
import planworkbench.goal.GoalSeek.Effort;
import planworkbench.plan.Plan;
import planworkbench.plan.Reason;
import planworkbench.plan.SmallPlan;
import planworkbench.plan.Target;
import planworkbench.projection.Projection;
import planworkbench.projection.Projector;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Distribution;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.simulation.PlanSimulation.Chance;
import planworkbench.simulation.RunControl;
import planworkbench.simulation.Sampling;
import planworkbench.simulation.StandardNormal;
import planworkbench.simulation.Workers;

class GoalSeekTest {

    private final Plan plan = SmallPlan.plan();
    private final Projector projector = new Projector(plan);

    private Target target(String id) {
        return Objects.requireNonNull(plan.targets().get(id));
    }

    private GoalSeek under(String scenario) {
        return new GoalSeek(plan, projector, SmallPlan.scenarios().resolve(scenario));
    }

    private static Answer.Found found(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Found.class);
        return (Answer.Found) answer;
    }

    @ParameterizedTest
    @ValueSource(strings = {"T01", "T04", "T06", "T19", "T26", "T27"})
    void what_is_found_by_search_is_what_the_closed_form_says(String id) {
        ResolvedScenario scenario = SmallPlan.scenarios().resolve("base");
        Projection projection = projector.project(scenario, 2025);
        RequiredGrowth.Required closed = (RequiredGrowth.Required) RequiredGrowth.of(plan, projection, target(id));
        Answer.Found found = found(under("base").required(target(id), null));
        assertThat(found.value()).isCloseTo(Objects.requireNonNull(found.step() ? closed.step() : closed.growth()),
                within(1e-9));
        assertThat(found.from()).isEqualTo(closed.from());
    }

    @Test
    void the_share_target_is_reached_by_its_numerator() {
        Answer.Found found = found(under("base").required(target("T05"), null));
        assertThat(found.driver()).isEqualTo(key(SERVICES));
        Projection projection = projector.project(SmallPlan.scenarios().resolve("base"), 2025);
        double gdp = Objects.requireNonNull(projection.get(key(GDP))).values().get(2025).orElseThrow();
        double benchmark = 10588.5 / 20170.5;
        assertThat(found.value()).isCloseTo(Math.pow(benchmark * gdp / 724.53, 0.2) - 1, within(1e-9));
    }

    @Test
    void an_answer_beyond_history_is_told_from_one_that_was_done_before() {
        Answer.Found services = found(under("base").required(target("T01"), null));
        assertThat(services.historyBest().orElseThrow()).isCloseTo(Math.pow(724.53 / 466, 0.2) - 1, within(1e-12));
        assertThat(services.effort()).isEqualTo(Effort.WITHIN_HISTORY);
        assertThat(found(under("base").required(target("T04"), null)).effort()).isEqualTo(Effort.NO_HISTORY);
    }

    @Test
    void what_no_growth_of_a_driver_can_do_is_infeasible_and_what_cannot_be_judged_says_why() {
        assertThat(under("base").required(target("T04"), key(GDP))).isEqualTo(new Answer.Infeasible(key(GDP)));
        assertThat(under("base").required(target("T26"), key(GDP))).as("met without it")
                .isEqualTo(new Answer.None(Reason.NOT_APPLICABLE));
        assertThat(under("base").required(target("T03"), null)).isEqualTo(new Answer.None(Reason.NO_BASE));
        assertThat(under("latest").required(target("T01"), null)).isEqualTo(new Answer.None(Reason.BREAK));
    }

    /// Four yearly steps of s ± 0.5 from 4.8 reach 10 with 80 %.
    @Test
    void a_step_for_a_probability_is_that_of_the_normal_distribution() {
        ResolvedScenario scenario = SmallPlan.scenarios().resolve("latest").with(Assumption
                .of(key(CULTURE), new ProjectionMethod.ConstantStep(1), "")
                .withUncertainty(new Distribution.Normal(0.5)));
        Answer.Found found = found(new GoalSeek(plan, projector, scenario).required(target("T04"), null, 0.8,
                new Chance(Sampling.SOBOL, 3, 16_384, 0, 0), Workers.alone(), RunControl.none()));
        double quantile = 0.8416212335729143;
        assertThat(StandardNormal.cdf(quantile)).isCloseTo(0.8, within(1e-9));
        assertThat(found.value()).isCloseTo((10 - 4.8 + quantile * 0.5 * 2) / 4, within(0.005));
    }
}
