package planworkbench.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static planworkbench.plan.OneTargetPlan.ADDED;
import static planworkbench.plan.OneTargetPlan.COVERAGE;
import static planworkbench.plan.OneTargetPlan.PART;
import static planworkbench.plan.OneTargetPlan.SHARE;
import static planworkbench.plan.OneTargetPlan.WHOLE;
import static planworkbench.plan.OneTargetPlan.assume;
import static planworkbench.plan.OneTargetPlan.key;
import static planworkbench.plan.OneTargetPlan.scenario;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import planworkbench.plan.Definition;
import planworkbench.plan.Measure;
import planworkbench.plan.OneTargetPlan;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.SmallPlan;
import planworkbench.plan.TargetKind;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Origin;
import planworkbench.scenario.ProjectionMethod.ConstantGrowth;
import planworkbench.scenario.ProjectionMethod.ConstantStep;
import planworkbench.scenario.ProjectionMethod.Elasticity;
import planworkbench.scenario.ProjectionMethod.RealGrowth;
import planworkbench.scenario.ProjectionMethod.ShareOf;
import planworkbench.scenario.ResolvedScenario;

/// What moves alone comes to the digits of the whole.
class MovingProjectionTest {

    private static final int HORIZON = 2027;

    private static Plan plan() {
        return OneTargetPlan.of(SHARE, new TargetKind.AtLeast(53)).observe(PART, 2020, 100, 2021, 111, 2022, 118)
                .observe(WHOLE, 2020, 190, 2021, 205, 2022, 221).observe(COVERAGE, 2020, 40, 2021, 44)
                .observe(ADDED, 2021, 2).build();
    }

    private static ResolvedScenario followed(Origin origin) {
        return scenario(origin, assume(WHOLE, new ConstantGrowth(0.05)), assume(PART, new Elasticity(1.2, key(WHOLE))),
                assume(ADDED, new ShareOf(0.1, key(PART))), assume(COVERAGE, new ConstantStep(1)));
    }

    static Stream<Assumption> moves() {
        return Stream.of(assume(WHOLE, new ConstantGrowth(0.0813)), assume(WHOLE, new RealGrowth(0.06, 0.01)),
                assume(WHOLE, new ConstantStep(7)),
                assume(PART, new Elasticity(0.9, key(WHOLE))), assume(PART, new ConstantGrowth(0.07)),
                assume(ADDED, new ShareOf(0.2, key(WHOLE))), assume(COVERAGE, new ConstantStep(-0.3)),
                // of which nothing was supposed
                assume(SHARE, new ConstantStep(0.4)));
    }

    @ParameterizedTest
    @MethodSource("moves")
    void itIsTheWholeProjection(Assumption moved) {
        Projector projector = new Projector(plan());
        for (Origin origin : Origin.values()) {
            Projection before = projector.project(followed(origin), HORIZON);
            assertThat(projector.moving(before, Set.of(moved.series())).with(List.of(moved)))
                    .isEqualTo(projector.project(before.scenario().with(moved), HORIZON)).isNotEqualTo(before);
        }
    }

    @Test
    void whatDoesNotFollowFromItIsNotProjectedAgain() {
        Projector projector = new Projector(plan());
        Projection before = projector.project(followed(Origin.BASE), HORIZON);
        Projection after = projector.moving(before, Set.of(key(PART)))
                .with(List.of(assume(PART, new Elasticity(2, key(WHOLE)))));
        Set<SeriesKey> follow = Set.of(key(PART), key(ADDED), key(SHARE), key(OneTargetPlan.REAL));
        assertThat(after.series().keySet()).isEqualTo(before.series().keySet()).containsAll(follow);
        before.series().forEach((key, one) -> {
            if (follow.contains(key)) {
                assertThat(after.get(key)).as("%s", key).isNotSameAs(one);
            } else {
                assertThat(after.get(key)).as("%s", key).isSameAs(one);
            }
        });
    }

    @Test
    void formulasFollow() {
        Plan plan = SmallPlan.with(SmallPlan.indicator("F01", "推算", "亿元", Measure.LEVEL,
                new Definition.Formula("服务业增加值 + 地区生产总值")));
        Projector projector = new Projector(plan);
        Projection before = projector.project(SmallPlan.scenarios().resolve("base"), HORIZON);
        for (SeriesKey driver : before.scenario().assumptions().keySet()) {
            Assumption moved = Assumption.of(driver, new ConstantGrowth(0.123), "");
            assertThat(projector.moving(before, Set.of(driver)).with(List.of(moved)))
                    .isEqualTo(projector.project(before.scenario().with(moved), HORIZON)).isNotEqualTo(before);
        }
    }
}
