package planworkbench.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static planworkbench.plan.OneTargetPlan.PART;
import static planworkbench.plan.OneTargetPlan.WHOLE;
import static planworkbench.plan.OneTargetPlan.assume;
import static planworkbench.plan.OneTargetPlan.key;
import static planworkbench.plan.OneTargetPlan.scenario;

import java.util.Objects;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import planworkbench.plan.OneTargetPlan;
import planworkbench.plan.TargetKind;
import planworkbench.scenario.MethodKind;
import planworkbench.scenario.Origin;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.scenario.ProjectionMethod.ConstantGrowth;
import planworkbench.scenario.ProjectionMethod.Elasticity;
import planworkbench.scenario.ProjectionMethod.Holt;
import planworkbench.scenario.ProjectionMethod.Logistic;
import planworkbench.scenario.ResolvedScenario;

/// A method that takes over from another begins where that one ends: 100 in 2020 that grows, beside a whole that grows by 5 % a year.
class MethodProposalsTest {

    private static final int END = 2025;

    private final Projector projector = new Projector(OneTargetPlan.of(PART, new TargetKind.AtLeast(140))
            .observe(PART, 2016, 79, 2017, 84, 2018, 88, 2019, 95, 2020, 100).observe(WHOLE, 2020, 190).build());

    @Property(seed = "145", tries = 100)
    void aLogisticGrowthComesToTheSameValueInTheEnd(@ForAll @DoubleRange(min = -0.05, max = 0.12) double rate) {
        ResolvedScenario before = growing(rate);
        Logistic method = (Logistic) proposed(before, MethodKind.LOGISTIC);
        assertThat(end(before, method)).isCloseTo(end(before, new ConstantGrowth(rate)), within(0.01));
        assertThat(method.ceiling()).isGreaterThanOrEqualTo(1.5 * Math.max(100, end(before, new ConstantGrowth(rate))));
    }

    @Property(seed = "145", tries = 100)
    void anElasticityComesToTheSameValueInTheEnd(@ForAll @DoubleRange(min = -0.05, max = 0.12) double rate) {
        ResolvedScenario before = growing(rate);
        Elasticity method = (Elasticity) ((MethodProposal.Possible) proposals(before).following(key(PART),
                MethodKind.ELASTICITY, key(WHOLE))).method();
        assertThat(end(before, method)).isCloseTo(end(before, new ConstantGrowth(rate)), within(0.01));
        // both grow by a constant rate, so the elasticity is the ratio of the rates
        assertThat(method.elasticity()).isCloseTo(rate / 0.05, within(1e-3));
    }

    @Test
    void holtTakesTheWeightsThatComeClosestOfAllThatAreTried() {
        ResolvedScenario before = growing(0.05);
        double wanted = end(before, new ConstantGrowth(0.05));
        Holt method = (Holt) proposed(before, MethodKind.HOLT);
        double miss = Math.abs(end(before, method) - wanted);
        assertThat(miss).isLessThan(1);
        for (int alpha = 1; alpha <= 9; alpha++) {
            for (int beta = 1; beta <= 9; beta++) {
                assertThat(Math.abs(end(before, new Holt(alpha / 10.0, beta / 10.0, 1)) - wanted))
                        .isGreaterThanOrEqualTo(miss - 1e-9);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CONSTANT_GROWTH", "REAL_GROWTH", "GROWTH_PATH", "REAL_GROWTH_PATH", "CONSTANT_STEP",
        "STEP_PATH",
        "SHARE_OF", "FIXED_VALUES"})
    void whatIsStatedComesToTheSameValueInTheEnd(MethodKind kind) {
        ResolvedScenario before = growing(0.0625);
        assertThat(end(before, proposed(before, kind))).isCloseTo(end(before, new ConstantGrowth(0.0625)),
                within(0.01));
    }

    @Test
    void aPastTooShortToFitSaysHowManyPointsThereAre() {
        assertThat(proposals(scenario(Origin.BASE, assume(WHOLE, new ConstantGrowth(0.05)))).of(key(WHOLE),
                MethodKind.HOLT)).isInstanceOfSatisfying(MethodProposal.TooFew.class,
                        few -> assertThat(few.points()).isEqualTo(1));
    }

    private static ResolvedScenario growing(double rate) {
        return scenario(Origin.BASE, assume(PART, new ConstantGrowth(rate)), assume(WHOLE, new ConstantGrowth(0.05)));
    }

    private MethodProposals proposals(ResolvedScenario scenario) {
        return new MethodProposals(projector, projector.project(scenario, END));
    }

    private ProjectionMethod proposed(ResolvedScenario scenario, MethodKind kind) {
        return ((MethodProposal.Possible) proposals(scenario).of(key(PART), kind)).method();
    }

    private double end(ResolvedScenario scenario, ProjectionMethod method) {
        return Objects.requireNonNull(projector.project(scenario.with(assume(PART, method)), END).get(key(PART)))
                .values().get(END).orElseThrow();
    }
}
