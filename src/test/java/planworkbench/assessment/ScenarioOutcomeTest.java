package planworkbench.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import planworkbench.plan.Plan;
import planworkbench.plan.SmallPlan;
import planworkbench.projection.Projector;
import planworkbench.scenario.Scenario;
import planworkbench.scenario.ScenarioTree;

class ScenarioOutcomeTest {

    private static final Plan PLAN = SmallPlan.plan();
    private static final ScenarioTree SCENARIOS = SmallPlan.scenarios();

    @Property(seed = "145", tries = 40)
    void the_order_of_indicators_targets_figures_and_scenarios_changes_no_digit(@ForAll("scenarioIds") String id,
            @ForAll long seed) {
        Random random = new Random(seed);
        Plan shuffled = Plan.of(PLAN.header(), PLAN.rules(), PLAN.documents(), List.of(),
                shuffle(PLAN.indicators().values(), random), shuffle(PLAN.targets().values(), random),
                shuffle(PLAN.observations().values(), random), shuffle(PLAN.breaks(), random), List.of());
        ScenarioTree scenarios = ScenarioTree.of(shuffle(SCENARIOS.scenarios().values(), random));
        ScenarioOutcome outcome = outcome(shuffled, scenarios, id);
        assertThat(outcome.projection().series()).isEqualTo(outcome(PLAN, SCENARIOS, id).projection().series());
        assertThat(byTarget(outcome)).isEqualTo(byTarget(outcome(PLAN, SCENARIOS, id)));
    }

    @Property(seed = "145", tries = 20)
    void a_child_that_changes_nothing_comes_out_as_its_parent(@ForAll("scenarioIds") String parent) {
        ScenarioTree tree = SCENARIOS.with(new Scenario("child", "同上", parent, null, "", false, new TreeMap<>()));
        ScenarioOutcome child = outcome(PLAN, tree, "child");
        ScenarioOutcome same = outcome(PLAN, tree, parent);
        assertThat(child.projection().series()).isEqualTo(same.projection().series());
        assertThat(child.attainments()).isEqualTo(same.attainments());
    }

    @Example
    void every_target_is_counted_under_exactly_one_verdict() {
        for (String id : SCENARIOS.scenarios().keySet()) {
            Map<Verdict, Integer> counts = outcome(PLAN, SCENARIOS, id).counts();
            assertThat(counts).containsOnlyKeys(Verdict.values());
            assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(PLAN.targets().size());
        }
    }

    @Provide
    Arbitrary<String> scenarioIds() {
        return Arbitraries.of(SCENARIOS.scenarios().keySet());
    }

    private static Map<String, Attainment> byTarget(ScenarioOutcome outcome) {
        return outcome.attainments().stream().collect(Collectors.toMap(a -> a.target().id(), Function.identity()));
    }

    private static ScenarioOutcome outcome(Plan plan, ScenarioTree tree, String id) {
        return ScenarioOutcome.of(plan, new Projector(plan), tree.resolve(id), 2027);
    }

    private static <T> List<T> shuffle(Iterable<T> values, Random random) {
        List<T> list = new ArrayList<>();
        values.forEach(list::add);
        Collections.shuffle(list, random);
        return list;
    }
}
