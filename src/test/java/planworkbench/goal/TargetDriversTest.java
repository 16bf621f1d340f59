package planworkbench.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static planworkbench.plan.SmallPlan.GDP;
import static planworkbench.plan.SmallPlan.SERVICES;
import static planworkbench.plan.SmallPlan.SHARE;
import static planworkbench.plan.SmallPlan.key;

import java.util.Objects;

import org.junit.jupiter.api.Test;

import planworkbench.plan.Plan;
import planworkbench.plan.SmallPlan;
import planworkbench.plan.Target;
import planworkbench.projection.Projector;

class TargetDriversTest {

    private static final Plan PLAN = SmallPlan.plan();
    private static final TargetDrivers DRIVERS = new TargetDrivers(PLAN, new Projector(PLAN),
            SmallPlan.scenarios().resolve("base"));

    @Test
    void aLevelHangsOnItsOwnAssumptionAndAShareOnThoseOfBothItsParts() {
        assertThat(DRIVERS.ofValue(target("T01"))).containsExactly(key(SERVICES));
        assertThat(DRIVERS.ofValue(target("T05"))).containsExactlyInAnyOrder(key(SERVICES), key(GDP));
    }

    @Test
    void whatAGrowthIsHeldAgainstMovesTheJudgementButNotTheValue() {
        assertThat(DRIVERS.of(target("T02"))).containsExactlyInAnyOrder(key(SERVICES), key(GDP));
        assertThat(DRIVERS.ofValue(target("T02"))).containsExactly(key(SERVICES));
    }

    @Test
    void aSeriesHangsOnNothingInTheYearThatTheScenarioStartsFrom() {
        assertThat(DRIVERS.ofValue(key(SHARE), 2025)).containsExactlyInAnyOrder(key(SERVICES), key(GDP));
        assertThat(DRIVERS.ofValue(key(SHARE), 2020)).isEmpty();
    }

    @Test
    void aTargetThatNothingIsKnownOfHangsOnNothing() {
        assertThat(DRIVERS.ofValue(target("T03"))).isEmpty();
    }

    private static Target target(String id) {
        return Objects.requireNonNull(PLAN.targets().get(id));
    }
}
