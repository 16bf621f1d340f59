package planworkbench.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static planworkbench.plan.SmallPlan.SERVICES;
import static planworkbench.plan.SmallPlan.SHARE;
import static planworkbench.plan.SmallPlan.key;

import java.util.Objects;

import org.junit.jupiter.api.Test;

import planworkbench.plan.Plan;
import planworkbench.plan.SmallPlan;
import planworkbench.plan.Target;
import planworkbench.projection.Projector;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Distribution;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.simulation.Influence;
import planworkbench.simulation.Influences;
import planworkbench.simulation.PlanSimulation.Chance;

class InfluencesTest {

    private static final Plan PLAN = SmallPlan.plan();
    private static final double BASE = 724.53;

    /// Above its 90 % quantile a standard normal variable has the mean φ(z)/0.1.
    @Test
    void afterOneYearOfNormalGrowthTheBarReachesToTheMeansOfTheOutermostTenths() {
        Influences found = simulation(2021, 0).influencesOn(key(SERVICES), 2021, RunControl.none());
        Influence first = found.influences().getFirst();
        double mean = StandardNormal.density(StandardNormal.quantile(0.9)) / 0.1;
        assertThat(first.driver().series()).isEqualTo(key(SERVICES));
        assertThat(found.median()).isCloseTo(BASE * 1.06, within(0.01));
        assertThat(first.bar().low()).isCloseTo(BASE * (1.06 - 0.02 * mean), within(0.02));
        assertThat(first.bar().high()).isCloseTo(BASE * (1.06 + 0.02 * mean), within(0.02));
        assertThat(first.share()).isCloseTo(1, within(0.01));
    }

    @Test
    void ofATargetThatMeasuresALevelTheyAreThoseOfTheSeriesInItsYear() {
        PlanSimulation simulation = simulation(2025, 0.3);
        Target target = Objects.requireNonNull(PLAN.targets().get("T01"));
        assertThat(simulation.influencesOn(target, RunControl.none()))
                .isEqualTo(simulation.influencesOn(key(SERVICES), 2025, RunControl.none()));
    }

    @Test
    void theLargestSwingComesFirstAndTheSharesAddToOne() {
        Influences found = simulation(2025, 0.3).influencesOn(key(SHARE), 2025, RunControl.none());
        assertThat(found.influences().stream().map(one -> -Math.abs(one.bar().swing())).toList()).isSorted();
        assertThat(found.influences().stream().mapToDouble(Influence::share).sum()).isCloseTo(1, within(1e-12));
    }

    private static PlanSimulation simulation(int horizon, double correlation) {
        Projector projector = new Projector(PLAN);
        Assumption growth = Assumption.of(key(SERVICES), new ProjectionMethod.ConstantGrowth(0.06), "")
                .withUncertainty(new Distribution.Normal(0.02));
        return PlanSimulation.of(PLAN, projector,
                projector.project(SmallPlan.scenarios().resolve("base").with(growth), horizon),
                new Chance(Sampling.LATIN_HYPERCUBE, 5, 20_000, correlation, 0), Workers.alone());
    }
}
