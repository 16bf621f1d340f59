package planworkbench.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static planworkbench.plan.SmallPlan.GDP;
import static planworkbench.plan.SmallPlan.RETAIL;
import static planworkbench.plan.SmallPlan.SERVICES;
import static planworkbench.plan.SmallPlan.key;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.SmallPlan;
import planworkbench.projection.Projector;
import planworkbench.scenario.Correlation;
import planworkbench.scenario.Correlations;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.scenario.Scenario;
import planworkbench.scenario.ScenarioTree;
import planworkbench.simulation.PlanSimulation.Chance;

class PlanCorrelationsTest {

    private static final int PATHS = 40_000;
    private static final Chance CHANCE = new Chance(Sampling.PLAIN, 11, PATHS, 0.3, 0);
    private static final Plan PLAN = SmallPlan.plan();
    private static final Correlations IMPOSSIBLE = stated(of(SERVICES, GDP, 1), of(GDP, RETAIL, 1),
            of(SERVICES, RETAIL, -1));

    private static Correlation of(String one, String other, double value) {
        return new Correlation(key(one), key(other), value);
    }

    private static Correlations stated(Correlation... pairs) {
        return new Correlations(List.of(pairs));
    }

    private static ResolvedScenario base(@Nullable Correlations correlations) {
        ScenarioTree tree = SmallPlan.scenarios();
        return tree.with(tree.get("base").withCorrelations(correlations)).resolve("base");
    }

    private static PlanSimulation simulation(@Nullable Correlations correlations, Chance chance) {
        Projector projector = new Projector(PLAN);
        return PlanSimulation.of(PLAN, projector, projector.project(base(correlations), 2025), chance, Workers.alone());
    }

    private static double correlation(PlanSimulation simulation, String one, String other) {
        return RankImportance.correlation(scores(simulation, one), scores(simulation, other));
    }

    /// Scores of the first year.
    private static double[] scores(PlanSimulation simulation, String indicator) {
        int row = simulation.drivers().stream().map(PlanDriver::series).toList().indexOf(key(indicator));
        double[] scores = new double[PATHS];
        ScoreSource source = simulation.scores();
        for (int first = 0; first < PATHS; first += Draws.BLOCK) {
            ScoreBlock block = source.block(first, Math.min(Draws.BLOCK, PATHS - first));
            System.arraycopy(block.of(row, 0), 0, scores, first, block.count());
        }
        return scores;
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.6, 0, 0.85})
    void two_drivers_correlate_as_stated_and_the_others_through_the_common_factor(double stated) {
        PlanSimulation simulation = simulation(stated(of(SERVICES, RETAIL, stated)), CHANCE);
        double threeErrors = 3 / Math.sqrt(PATHS);
        assertThat(simulation.correlationRepair()).isNull();
        assertThat(correlation(simulation, SERVICES, RETAIL)).isCloseTo(stated, within(threeErrors));
        assertThat(correlation(simulation, SERVICES, GDP)).isCloseTo(0.3, within(threeErrors));
    }

    @Test
    void without_a_pair_of_drivers_the_digits_are_those_of_the_common_factor() {
        List<Object> plain = results(simulation(null, CHANCE));
        assertThat(results(simulation(Correlations.NONE, CHANCE))).isEqualTo(plain);
        assertThat(results(simulation(stated(new Correlation(key(SERVICES),
                new SeriesKey(GDP, "昆山市"), 0.9)), CHANCE))).isEqualTo(plain);
        assertThat(results(simulation(stated(of(SERVICES, GDP, 0.9)), CHANCE))).isNotEqualTo(plain);
    }

    @Test
    void neither_the_order_of_pairs_nor_of_their_sides_changes_a_digit() {
        Correlations one = stated(of(SERVICES, GDP, 0.5), of(GDP, RETAIL, -0.2));
        Correlations other = stated(of(RETAIL, GDP, -0.2), of(GDP, SERVICES, 0.5));
        assertThat(other).isEqualTo(one);
        assertThat(results(simulation(other, CHANCE))).isEqualTo(results(simulation(one, CHANCE)));
    }

    private static List<Object> results(PlanSimulation simulation) {
        return List.copyOf(simulation.run(
                List.of(Objects.requireNonNull(PLAN.targets().get("T01")),
                        Objects.requireNonNull(PLAN.targets().get("T05"))),
                RunControl.none()).values().stream()
                .map(target -> List.of(target.probability(), target.quantiles())).toList());
    }

    @Test
    void correlations_that_cannot_be_together_are_repaired_and_the_largest_change_is_told() {
        PlanSimulation simulation = simulation(IMPOSSIBLE, CHANCE);
        CorrelationRepair repair = Objects.requireNonNull(simulation.correlationRepair());
        double drawn = correlation(simulation, repair.one().indicator(), repair.other().indicator());
        assertThat(repair.pairs()).isGreaterThanOrEqualTo(3);
        assertThat(Math.abs(repair.to() - repair.from())).isGreaterThan(0.3);
        assertThat(drawn).isCloseTo(repair.to(), within(3 / Math.sqrt(PATHS)));
        assertThat(repair.one()).isLessThan(repair.other());
    }

    @Test
    void a_child_inherits_the_correlations_until_it_states_its_own() {
        ScenarioTree tree = SmallPlan.scenarios();
        tree = tree.with(tree.get("base").withCorrelations(stated(of(SERVICES, GDP, 0.9))));
        Scenario child = new Scenario("child", "子", "base", null, "", false, new TreeMap<>());
        assertThat(tree.with(child).resolve("child").correlations()).isEqualTo(stated(of(SERVICES, GDP, 0.9)));
        assertThat(tree.with(child.withCorrelations(Correlations.NONE)).resolve("child").correlations())
                .isEqualTo(Correlations.NONE);
    }

    @Test
    void what_is_no_correlation_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> of(SERVICES, GDP, 1.01));
        assertThatIllegalArgumentException().isThrownBy(() -> of(SERVICES, GDP, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> of(SERVICES, SERVICES, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stated(of(SERVICES, GDP, 0.1), of(GDP, SERVICES, 0.2)));
    }
}
