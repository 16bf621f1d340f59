package planworkbench.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static planworkbench.plan.OneTargetPlan.COVERAGE;
import static planworkbench.plan.OneTargetPlan.OTHER_RATE;
import static planworkbench.plan.OneTargetPlan.RATE;
import static planworkbench.plan.OneTargetPlan.assume;
import static planworkbench.plan.OneTargetPlan.key;
import static planworkbench.plan.OneTargetPlan.scenario;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

import planworkbench.plan.OneTargetPlan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.TargetKind;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Origin;
import planworkbench.scenario.ProjectionMethod.ConstantGrowth;
import planworkbench.scenario.ProjectionMethod.ConstantStep;
import planworkbench.scenario.ProjectionMethod.LinearTrend;
import planworkbench.scenario.ResolvedScenario;

/// 1.5, 44.6 and 53.9 per cent of one whole in 2020, of which one is moved.
class LinkedSharesTest {

    private static final List<SeriesKey> SHARES = List.of(key(RATE), key(COVERAGE), key(OTHER_RATE));

    private final Projector projector = new Projector(OneTargetPlan.of(COVERAGE, new TargetKind.AtLeast(50))
            .observe(RATE, 2018, 1.9, 2019, 1.7, 2020, 1.5).observe(COVERAGE, 2020, 44.6)
            .observe(OTHER_RATE, 2020, 53.9).build());

    private final ResolvedScenario steady = scenario(Origin.BASE, assume(RATE, new ConstantStep(-0.1)),
            assume(COVERAGE, new ConstantStep(-0.4)), assume(OTHER_RATE, new ConstantStep(0.5)));

    @Property(seed = "145", tries = 200)
    void theSumStaysOneHundredInTheTargetYearAndTheOthersKeepTheirProportion(
            @ForAll @DoubleRange(min = -9, max = 9) double step) {
        List<Assumption> together = linked(steady, Set.of()).with(steady, assume(OTHER_RATE, new ConstantStep(step)));
        Projection moved = after(steady, together);
        assertThat(sum(moved, 2025)).isCloseTo(100, within(1e-9));
        assertThat(sum(moved, 2023)).isCloseTo(100, within(1e-9));
        assertThat(value(moved, RATE) * 42.6).isCloseTo(value(moved, COVERAGE) * 1.0, within(1e-9));
    }

    @Property(seed = "145", tries = 200)
    void aGrowthGivesWayByItsRate(@ForAll @DoubleRange(min = -1, max = 1) double step) {
        ResolvedScenario supposed = steady.with(assume(COVERAGE, new ConstantGrowth(-0.01)));
        Projection moved = after(supposed,
                linked(supposed, Set.of()).with(supposed, assume(OTHER_RATE, new ConstantStep(step))));
        assertThat(sum(moved, 2025)).isCloseTo(100, within(1e-9));
    }

    @Test
    void aLockedShareStaysAndTheOtherGivesAllOfIt() {
        assertThat(linked(steady, Set.of(key(RATE))).with(steady, assume(OTHER_RATE, new ConstantStep(1))))
                .filteredOn(assumption -> !assumption.series().equals(key(OTHER_RATE))).singleElement()
                .satisfies(assumption -> {
                    assertThat(assumption.series()).isEqualTo(key(COVERAGE));
                    assertThat(((ConstantStep) assumption.method()).step()).isCloseTo(-0.9, within(1e-12));
                });
    }

    @Test
    void whatIsMovedStopsWhereTheOthersHaveNothingLeft() {
        Projection moved = after(steady,
                linked(steady, Set.of()).with(steady, assume(OTHER_RATE, new ConstantStep(30))));
        assertThat(value(moved, OTHER_RATE)).isCloseTo(100, within(1e-9));
        assertThat(value(moved, COVERAGE)).isCloseTo(0, within(1e-9));
    }

    @Test
    void whereNoneGivesWayTheMovedOneStaysAtWhatIsLeft() {
        Projection moved = after(steady, linked(steady, Set.of(key(RATE), key(COVERAGE))).with(steady,
                assume(OTHER_RATE, new ConstantStep(2))));
        assertThat(value(moved, OTHER_RATE)).isCloseTo(56.4, within(1e-9));
    }

    @Test
    void aShareThatIsFittedToThePastStaysWhereItIsProjected() {
        ResolvedScenario fitted = steady.with(assume(RATE, new LinearTrend(null)));
        Projection moved = after(fitted,
                linked(fitted, Set.of()).with(fitted, assume(OTHER_RATE, new ConstantStep(0.7))));
        assertThat(value(moved, RATE)).isEqualTo(value(projector.project(fitted, 2025), RATE));
        assertThat(sum(moved, 2025)).isCloseTo(100, within(1e-9));
    }

    private LinkedShares linked(ResolvedScenario supposed, Set<SeriesKey> kept) {
        return new LinkedShares(SHARES, kept, projector.project(supposed, 2025), 2025);
    }

    private Projection after(ResolvedScenario supposed, List<Assumption> together) {
        ResolvedScenario changed = supposed;
        for (Assumption assumption : together) {
            changed = changed.with(assumption);
        }
        return projector.project(changed, 2025);
    }

    private static double value(Projection projection, String share) {
        return Objects.requireNonNull(projection.get(key(share))).values().get(2025).orElseThrow();
    }

    private static double sum(Projection projection, int year) {
        return SHARES.stream()
                .mapToDouble(share -> Objects.requireNonNull(projection.get(share)).values().get(year).orElseThrow())
                .sum();
    }
}
