package planworkbench.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static planworkbench.plan.OneTargetPlan.PART;
import static planworkbench.plan.OneTargetPlan.WHOLE;
import static planworkbench.plan.OneTargetPlan.assume;
import static planworkbench.plan.OneTargetPlan.key;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import planworkbench.plan.SeriesKey;
import planworkbench.plan.SmallPlan;
import planworkbench.scenario.ProjectionMethod.ConstantGrowth;
import planworkbench.scenario.ProjectionMethod.ConstantStep;
import planworkbench.scenario.ProjectionMethod.GrowthPath;
import planworkbench.scenario.ResolvedScenario.ResolvedAssumption;

class ScenarioTreeTest {

    private static final Assumption SLOW = assume(PART, new ConstantGrowth(0.05));
    private static final Assumption FAST = assume(PART, new ConstantGrowth(0.08));
    private static final Assumption OTHER = assume(WHOLE, new ConstantStep(1));

    @Test
    void a_child_takes_what_it_does_not_say_itself_from_its_parent_and_knows_from_whom() {
        ResolvedScenario child = ScenarioTree.of(List.of(scenario("base", null, Origin.BASE, SLOW, OTHER),
                scenario("fast", "base", null, FAST))).resolve("fast");
        assertThat(child).isEqualTo(new ResolvedScenario("fast", "fast", Origin.BASE, new TreeMap<>(Map.of(
                key(PART), new ResolvedAssumption(FAST, "fast"), key(WHOLE), new ResolvedAssumption(OTHER, "base")))));
    }

    @Test
    void a_child_with_an_origin_of_its_own_keeps_it() {
        assertThat(SmallPlan.scenarios().resolve("latest").origin()).isEqualTo(Origin.LATEST);
        assertThat(SmallPlan.scenarios().resolve("slow").origin()).isEqualTo(Origin.BASE);
    }

    @Test
    void scenarios_that_build_on_each_other_in_a_circle_are_refused() {
        assertThatThrownBy(() -> ScenarioTree.of(List.of(scenario("a", "b", null), scenario("b", "c", null),
                scenario("c", "a", null)))).hasMessageContaining("its own ancestor");
        assertThatThrownBy(() -> ScenarioTree.of(List.of(scenario("a", "a", null))))
                .hasMessageContaining("its own ancestor");
    }

    @Test
    void a_change_that_would_close_a_circle_is_refused() {
        ScenarioTree tree = ScenarioTree.of(List.of(scenario("a", null, Origin.BASE), scenario("b", "a", null)));
        assertThatThrownBy(() -> tree.with(scenario("a", "b", null))).hasMessageContaining("its own ancestor");
    }

    @Test
    void a_parent_that_does_not_exist_is_refused() {
        assertThatThrownBy(() -> ScenarioTree.of(List.of(scenario("a", "b", null)))).hasMessageContaining("b");
    }

    @Test
    void a_parent_is_not_removed_from_under_its_child() {
        ScenarioTree tree = ScenarioTree.of(List.of(scenario("a", null, Origin.BASE), scenario("b", "a", null)));
        assertThatThrownBy(() -> tree.without("a")).isInstanceOf(IllegalArgumentException.class);
        assertThat(tree.without("b").scenarios()).containsOnlyKeys("a");
    }

    @Test
    void two_scenarios_of_one_id_and_a_root_without_an_origin_are_refused() {
        assertThatThrownBy(() -> ScenarioTree.of(List.of(scenario("a", null, Origin.BASE),
                scenario("a", null, Origin.LATEST)))).hasMessageContaining("a");
        assertThatThrownBy(() -> scenario("a", null, null)).hasMessageContaining("origin");
    }

    @Test
    void copies_with_a_change_leave_the_scenario_as_it_was() {
        Scenario scenario = scenario("a", null, Origin.BASE, SLOW);
        assertThat(scenario.with(FAST).without(key(PART))).isEqualTo(scenario("a", null, Origin.BASE));
        assertThat(scenario.with(FAST).with(SLOW)).isEqualTo(scenario);
        assertThat(scenario.assumptions()).containsOnlyKeys(key(PART)).containsValue(SLOW);
        assertThat(SLOW.withMethod(FAST.method())).isEqualTo(FAST);
    }

    @Test
    void a_growth_path_without_a_year_is_refused() {
        assertThatThrownBy(() -> new GrowthPath(new TreeMap<>())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Scenario scenario(String id, @Nullable String parent, @Nullable Origin origin,
            Assumption... assumptions) {
        TreeMap<SeriesKey, Assumption> bySeries = new TreeMap<>();
        for (Assumption assumption : assumptions) {
            bySeries.put(assumption.series(), assumption);
        }
        return new Scenario(id, id, parent, origin, "", false, bySeries);
    }
}
