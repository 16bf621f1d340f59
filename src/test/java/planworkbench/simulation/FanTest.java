package planworkbench.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static planworkbench.plan.SmallPlan.SERVICES;
import static planworkbench.plan.SmallPlan.key;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

import planworkbench.plan.Plan;
import planworkbench.plan.SmallPlan;
import planworkbench.projection.Projector;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Distribution;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.simulation.PlanSimulation.Chance;

class FanTest {

    private static final Plan PLAN = SmallPlan.plan();
    private static final double BASE = 724.53;
    private static final double[] NORMAL = {-1.2815515655446004, -0.6744897501960817, 0, 0.6744897501960817,
        1.2815515655446004};

    @Test
    void ofConstantGrowthThatVariesNormallyTheFirstYearLiesWhereTheClosedFormSays() {
        List<Double> first = Objects
                .requireNonNull(fan(0.06, 0.02, new Chance(Sampling.LATIN_HYPERCUBE, 5, 100_000, 0, 0)).get(2021));
        for (int i = 0; i < NORMAL.length; i++) {
            assertThat(first.get(i)).isCloseTo(BASE * (1.06 + 0.02 * NORMAL[i]), within(0.02));
        }
    }

    @Test
    void overFiveYearsTheBandsAreThoseOfTheSumOfTheLogarithms() {
        List<Double> last = Objects
                .requireNonNull(fan(0.06, 0.02, new Chance(Sampling.SOBOL, 5, 100_000, 0, 0)).get(2025));
        double relative = 0.02 / 1.06;
        double mean = 5 * (Math.log(1.06) - relative * relative / 2);
        for (int i = 0; i < NORMAL.length; i++) {
            assertThat(last.get(i)).isCloseTo(BASE * Math.exp(mean + Math.sqrt(5) * relative * NORMAL[i]),
                    Percentage.withPercentage(0.1));
        }
    }

    @Property(tries = 25, seed = "20251")
    void theQuantilesOfEveryYearAreInOrderAndWidenFromYearToYear(@ForAll @DoubleRange(min = 0, max = 0.2) double growth,
            @ForAll @DoubleRange(min = 0.01, max = 0.05) double spread, @ForAll @LongRange(min = 1) long seed) {
        NavigableMap<Integer, List<Double>> fan = fan(growth, spread,
                new Chance(Sampling.LATIN_HYPERCUBE, seed, 2_000, 0.3, 0));
        assertThat(fan.navigableKeySet()).containsExactly(2021, 2022, 2023, 2024, 2025);
        assertThat(fan.values()).allSatisfy(quantiles -> assertThat(quantiles).isSorted());
        assertThat(fan.values().stream().map(quantiles -> quantiles.getLast() - quantiles.getFirst()).toList())
                .isSorted();
    }

    @Test
    void aSeriesThatChanceDoesNotTouchHasNoFan() {
        Projector projector = new Projector(PLAN);
        var decided = SmallPlan.scenarios().resolve("base").with(Assumption.of(key(SERVICES),
                new ProjectionMethod.FixedValues(new TreeMap<>(Map.of(2025, 1000.0))), ""));
        assertThat(PlanSimulation.of(PLAN, projector, projector.project(decided, 2025), Chance.DEFAULT, Workers.alone())
                .fan(key(SERVICES), RunControl.none())).isEmpty();
    }

    private static NavigableMap<Integer, List<Double>> fan(double growth, double spread, Chance chance) {
        Projector projector = new Projector(PLAN);
        Assumption supposed = Assumption.of(key(SERVICES), new ProjectionMethod.ConstantGrowth(growth), "")
                .withUncertainty(new Distribution.Normal(spread));
        return PlanSimulation.of(PLAN, projector,
                projector.project(SmallPlan.scenarios().resolve("base").with(supposed), 2025), chance, Workers.alone())
                .fan(key(SERVICES), RunControl.none());
    }
}
