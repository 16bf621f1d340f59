package planworkbench.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static planworkbench.plan.SmallPlan.CULTURE;
import static planworkbench.plan.SmallPlan.GDP;
import static planworkbench.plan.SmallPlan.RETAIL;
import static planworkbench.plan.SmallPlan.SERVICES;
import static planworkbench.plan.SmallPlan.SHARE;
import static planworkbench.plan.SmallPlan.indicator;
import static planworkbench.plan.SmallPlan.key;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import planworkbench.exchange.DataPackage;
import planworkbench.exchange.DataPackageReader;
import planworkbench.plan.Definition;
import planworkbench.plan.Judgement;
import planworkbench.plan.Measure;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.SmallPlan;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.projection.Projector;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Distribution;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.simulation.Influence;
import planworkbench.simulation.PathSet;
import planworkbench.simulation.PlanDriver;
import planworkbench.simulation.PlanSimulation;
import planworkbench.simulation.PlanSimulation.Chance;
import planworkbench.simulation.PlanSimulation.SimulatedTarget;
import planworkbench.simulation.RunControl;
import planworkbench.simulation.Sampling;
import planworkbench.simulation.StandardNormal;
import planworkbench.simulation.Workers;

class SimulatedAttainmentTest {

    private static final Chance CHANCE = new Chance(Sampling.LATIN_HYPERCUBE, 7, 10_000, 0.3, 0);

    private static SequencedMap<String, SimulatedAttainment> simulate(Plan plan, ResolvedScenario scenario,
            Chance chance) {
        Projector projector = new Projector(plan);
        ScenarioOutcome outcome = ScenarioOutcome.of(plan, projector, scenario, plan.targetYear());
        return SimulatedAttainment.of(outcome.attainments(),
                PlanSimulation.of(plan, projector, outcome.projection(), chance, Workers.alone()), RunControl.none());
    }

    private static ResolvedScenario with(ResolvedScenario scenario, Distribution uncertainty) {
        ResolvedScenario all = scenario;
        for (ResolvedScenario.ResolvedAssumption one : scenario.assumptions().values()) {
            all = all.with(one.assumption().withUncertainty(uncertainty));
        }
        return all;
    }

    private static double probability(SequencedMap<String, SimulatedAttainment> results, String target) {
        return Objects.requireNonNull(results.get(target)).probability().orElseThrow();
    }

    private static void assertLikeWithoutChance(Plan plan, ResolvedScenario scenario) {
        SequencedMap<String, SimulatedAttainment> results = simulate(plan,
                with(scenario, new Distribution.Normal(0)), new Chance(Sampling.PLAIN, 1, 700, 0.3, 0.2));
        assertThat(results.keySet()).containsExactlyElementsOf(plan.targets().keySet());
        results.forEach((id, result) -> {
            if (result.attainment().judgement() instanceof Judgement.Judged(double value, _, _, boolean met)) {
                assertThat(result.probability()).as("%s under %s", id, scenario.name()).hasValue(met ? 1 : 0);
                SimulatedTarget simulated = result.simulated();
                List<Double> quantiles = simulated == null
                        ? null
                        : simulated.quantiles().get(result.attainment().target().year());
                // a range per year is judged by its worst year
                boolean byYear = result.attainment().target().kind() instanceof TargetKind.RangePerYear;
                if (quantiles != null && !byYear) {
                    assertThat(quantiles).as("%s under %s", id, scenario.name())
                            .allSatisfy(quantile -> assertThat(quantile).isCloseTo(value,
                                    within(1e-9 * Math.max(1, Math.abs(value)))));
                }
            } else {
                assertThat(result.probability()).as(id).isEmpty();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "slow", "stress", "latest"})
    void without_spread_every_path_is_the_projection(String scenario) {
        assertLikeWithoutChance(SmallPlan.plan(), SmallPlan.scenarios().resolve(scenario));
        assertLikeWithoutChance(
                SmallPlan.with(indicator(SHARE, "服务业增加值占GDP比重", "%", Measure.SHARE,
                        new Definition.Formula("服务业增加值 / 地区生产总值"))),
                SmallPlan.scenarios().resolve(scenario));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wuzhong-services-145", "wuzhong-demo-midterm"})
    void without_spread_every_path_of_the_samples_is_the_projection(String name) throws Exception {
        DataPackage sample = DataPackageReader.read(Path.of("sample-data", name));
        sample.scenarios().scenarios().keySet()
                .forEach(id -> assertLikeWithoutChance(sample.plan(), sample.scenarios().resolve(id)));
    }

    /// The last figure is of 2021; four yearly steps of 0.2 ± 0.1 lead to 2025.
    @ParameterizedTest
    @EnumSource(Sampling.class)
    void the_probability_of_a_sum_of_steps_is_that_of_its_normal_distribution(Sampling sampling) {
        ResolvedScenario scenario = SmallPlan.scenarios().resolve("latest").with(Assumption
                .of(key(CULTURE), new ProjectionMethod.ConstantStep(1.25), "")
                .withUncertainty(new Distribution.Normal(0.5)));
        Chance chance = new Chance(sampling, 11, 20_000, 0, 0);
        double expected = StandardNormal.cdf((4.8 + 4 * 1.25 - 10) / (0.5 * Math.sqrt(4)));
        double error = Math.sqrt(expected * (1 - expected) / chance.paths());
        assertThat(probability(simulate(SmallPlan.plan(), scenario, chance), "T04")).isCloseTo(expected,
                within(3 * error));
    }

    @ParameterizedTest
    @CsvSource({"0.0, 2.0", "0.5, 3.0"})
    void persistence_widens_what_steps_add_up_to(double persistence, double atLeastVariance) {
        ResolvedScenario scenario = SmallPlan.scenarios().resolve("latest").with(Assumption
                .of(key(CULTURE), new ProjectionMethod.ConstantStep(1), "")
                .withUncertainty(new Distribution.Normal(0.5)));
        SimulatedTarget culture = Objects.requireNonNull(Objects
                .requireNonNull(
                        simulate(SmallPlan.plan(), scenario, new Chance(Sampling.SOBOL, 3, 16_384, 0, persistence))
                                .get("T04"))
                .simulated());
        List<Double> quantiles = Objects.requireNonNull(culture.quantiles().get(2025));
        double variance = 4 + 2 * (3 * persistence + 2 * persistence * persistence
                + persistence * persistence * persistence);
        double tenth = 1.2815515655446004 * 0.5 * Math.sqrt(variance);
        assertThat(quantiles.get(2) - quantiles.get(0)).isCloseTo(tenth, within(0.02 * tenth));
        assertThat(Math.sqrt(variance)).isGreaterThanOrEqualTo(Math.sqrt(atLeastVariance));
    }

    @Test
    void digits_depend_on_neither_threads_nor_order_nor_what_else_is_asked() {
        Plan plan = SmallPlan.plan();
        Projector projector = new Projector(plan);
        ScenarioOutcome outcome = ScenarioOutcome.of(plan, projector, SmallPlan.scenarios().resolve("base"), 2025);
        List<Target> targets = new ArrayList<>(List.of("T01", "T04", "T05", "T26", "T22", "T14").stream()
                .map(id -> Objects.requireNonNull(plan.targets().get(id))).toList());
        PlanSimulation alone = PlanSimulation.of(plan, projector, outcome.projection(), CHANCE, Workers.alone());
        SequencedMap<String, SimulatedTarget> all = alone.run(targets, RunControl.none());
        SequencedMap<String, SimulatedTarget> one = alone.run(targets.subList(2, 3), RunControl.none());
        Collections.reverse(targets);
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            PlanSimulation shared = PlanSimulation.of(plan, projector, outcome.projection(), CHANCE,
                    new Workers(threads, 4));
            SequencedMap<String, SimulatedTarget> again = shared.holding(RunControl.none()).run(targets,
                    RunControl.none());
            all.forEach((id, result) -> {
                SimulatedTarget same = Objects.requireNonNull(again.get(id));
                assertThat(same.quantiles()).as(id).isEqualTo(result.quantiles());
                assertThat(same.probability()).as(id).isEqualTo(result.probability());
            });
        }
        assertThat(Objects.requireNonNull(one.get("T05")).quantiles())
                .isEqualTo(Objects.requireNonNull(all.get("T05")).quantiles());
    }

    @ParameterizedTest
    @ValueSource(strings = {"elasticity", "share"})
    void a_series_that_follows_another_follows_it_on_every_path(String how) {
        ProjectionMethod method = how.equals("share")
                ? new ProjectionMethod.ShareOf(null, key(SERVICES))
                : new ProjectionMethod.Elasticity(1, key(SERVICES));
        ResolvedScenario scenario = SmallPlan.scenarios().resolve("base")
                .with(Assumption.of(key(RETAIL), method, "").withUncertainty(new Distribution.Normal(0)));
        SequencedMap<String, SimulatedAttainment> results = simulate(SmallPlan.plan(), scenario, CHANCE);
        List<Double> retail = quantiles(results, "T26");
        List<Double> services = quantiles(results, "T01");
        assertThat(services.get(4) - services.get(0)).isGreaterThan(10);
        for (int i = 0; i < services.size(); i++) {
            assertThat(retail.get(i) / 767).isCloseTo(services.get(i) / 724.53, within(1e-9));
        }
    }

    @Test
    void a_formula_on_a_follower_moves_with_it() {
        Plan plan = SmallPlan.with(indicator(CULTURE, "文化产业增加值占GDP比重", "%", Measure.SHARE,
                new Definition.Formula("社会消费品零售总额 / 服务业增加值 * 9%")));
        ResolvedScenario scenario = SmallPlan.scenarios().resolve("base").with(Assumption
                .of(key(RETAIL), new ProjectionMethod.ShareOf(null, key(SERVICES)), "")
                .withUncertainty(new Distribution.Normal(0)));
        ResolvedScenario computed = new ResolvedScenario(scenario.id(), scenario.name(), scenario.origin(),
                without(scenario, CULTURE));
        List<Double> share = quantiles(simulate(plan, computed, CHANCE), "T04");
        assertThat(share).allSatisfy(value -> assertThat(value).isCloseTo(767 / 724.53 * 9, within(1e-9)));
    }

    private static NavigableMap<SeriesKey, ResolvedScenario.ResolvedAssumption> without(ResolvedScenario scenario,
            String indicator) {
        NavigableMap<SeriesKey, ResolvedScenario.ResolvedAssumption> rest = new TreeMap<>(scenario.assumptions());
        rest.remove(key(indicator));
        return rest;
    }

    private static List<Double> quantiles(SequencedMap<String, SimulatedAttainment> results, String target) {
        SimulatedTarget simulated = Objects.requireNonNull(Objects.requireNonNull(results.get(target)).simulated());
        return Objects.requireNonNull(simulated.quantiles().get(2025));
    }

    @Test
    void the_joint_probability_lies_between_independence_and_the_least_likely() {
        SequencedMap<String, SimulatedAttainment> results = simulate(SmallPlan.plan(),
                SmallPlan.scenarios().resolve("base"), CHANCE);
        SimulatedAttainment services = Objects.requireNonNull(results.get("T01"));
        SimulatedAttainment retail = Objects.requireNonNull(results.get("T26"));
        double joint = SimulatedAttainment.joint(List.of(services, retail)).orElseThrow();
        double least = Math.min(probability(results, "T01"), probability(results, "T26"));
        assertThat(joint).isLessThanOrEqualTo(least)
                .isGreaterThan(probability(results, "T01") * probability(results, "T26"));
        assertThat(SimulatedAttainment.joint(List.of(Objects.requireNonNull(results.get("T03"))))).isEmpty();
    }

    @Test
    void what_a_spread_rests_on_is_told() {
        Plan plan = SmallPlan.plan();
        Projector projector = new Projector(plan);
        ResolvedScenario scenario = SmallPlan.scenarios().resolve("base").with(Assumption
                .of(key(RETAIL), new ProjectionMethod.ConstantGrowth(0.07), "")
                .withUncertainty(new Distribution.Triangular(-0.02, 0, 0.01)));
        List<PlanDriver> drivers = PlanSimulation.of(plan, projector, projector.project(scenario, 2025), CHANCE,
                Workers.alone()).drivers();
        TreeMap<String, PlanDriver.Basis> bases = new TreeMap<>();
        drivers.forEach(driver -> bases.put(driver.series().indicator(), driver.basis()));
        assertThat(bases).containsEntry(SERVICES, PlanDriver.Basis.HISTORY).containsEntry(GDP, PlanDriver.Basis.ASSUMED)
                .containsEntry(RETAIL, PlanDriver.Basis.SCENARIO).containsEntry(CULTURE, PlanDriver.Basis.ASSUMED);
    }

    @Test
    void a_targets_influences_are_the_drivers_that_reach_it() {
        Plan plan = SmallPlan.plan();
        Projector projector = new Projector(plan);
        PlanSimulation simulation = PlanSimulation.of(plan, projector,
                projector.project(SmallPlan.scenarios().resolve("base"), 2025),
                new Chance(Sampling.LATIN_HYPERCUBE, 5, 10_000, 0, 0), Workers.alone());
        List<Influence> influences = simulation
                .influences(Objects.requireNonNull(plan.targets().get("T05")), RunControl.none());
        assertThat(influences.subList(0, 2)).extracting(one -> one.driver().series().indicator())
                .containsExactlyInAnyOrder(SERVICES, GDP);
        assertThat(influences.get(0).share() + influences.get(1).share()).isGreaterThan(0.95);
        assertThat(influences).filteredOn(one -> one.driver().series().indicator().equals(SERVICES))
                .allSatisfy(one -> assertThat(one.bar().swing()).isPositive());
        assertThat(influences).filteredOn(one -> one.driver().series().indicator().equals(GDP))
                .allSatisfy(one -> assertThat(one.bar().swing()).isNegative());
    }

    @ParameterizedTest
    @CsvSource({"0.50, LIKELY", "0.4999, AT_RISK", "0.10, AT_RISK", "0.0999, UNLIKELY"})
    void the_verdict_follows_the_probability_once_there_is_one(double probability, Verdict verdict) {
        Plan plan = SmallPlan.plan();
        Projector projector = new Projector(plan);
        ScenarioOutcome outcome = ScenarioOutcome.of(plan, projector, SmallPlan.scenarios().resolve("base"), 2025);
        Attainment services = outcome.attainments().getFirst();
        double[] column = new double[10_000];
        Arrays.fill(column, 0, (int) Math.round(probability * column.length), 1);
        SimulatedTarget simulated = new SimulatedTarget(services.target(),
                PathSet.atLeast(column, 1), new TreeMap<>());
        assertThat(new SimulatedAttainment(services, simulated).verdict(plan.rules())).isEqualTo(verdict);
    }

    @Test
    void an_evaluation_counts_what_formulas_give() {
        Plan asFormula = SmallPlan.with(indicator(SHARE, "服务业增加值占GDP比重", "%", Measure.SHARE,
                new Definition.Formula("服务业增加值 / 地区生产总值")));
        assertThat(PlanEvaluation.of(asFormula, 2024).assessments().stream().map(one -> one.rating()))
                .containsExactlyElementsOf(
                        PlanEvaluation.of(SmallPlan.plan(), 2024).assessments().stream().map(one -> one.rating())
                                .toList());
    }
}
