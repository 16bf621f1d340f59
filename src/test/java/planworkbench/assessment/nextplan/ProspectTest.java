package planworkbench.assessment.nextplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.Objects;
import java.util.Random;
import java.util.stream.DoubleStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import planworkbench.plan.Source;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.plan.TargetKind.ChangeMeasure;
import planworkbench.plan.Unit;

/// Numbers proposed from paths, and how they are rounded.
class ProspectTest {

    private static final TargetKind RISE = new TargetKind.AtLeast(100);

    @Provide
    Arbitrary<TargetKind> kinds() {
        return Arbitraries.of(RISE, new TargetKind.MoreThan(100), new TargetKind.AtMost(40.5),
                new TargetKind.LessThan(40), new TargetKind.Within(58, 62.5), new TargetKind.RangePerYear(1, 2),
                new TargetKind.CumulativeAtLeast(3), new TargetKind.CumulativeRange(1, 2),
                new TargetKind.ChangeSinceBase(3.5, ChangeMeasure.ABSOLUTE),
                new TargetKind.ChangeSinceBase(-13.5, ChangeMeasure.PERCENT),
                new TargetKind.AverageGrowthAtLeast(7));
    }

    private static double[] values(int paths, int seed, double scale) {
        return new Random(seed).doubles(paths).map(u -> (u - 0.2) * scale).toArray();
    }

    private static Target target(TargetKind kind, String unit) {
        return new Target("T01", "", "目标", "part", new Unit(unit), kind, 2025, "", Source.quote("规划", 1, ""), null,
                null, true, "", "", Collections.emptyNavigableMap());
    }

    @Property(seed = "1451", tries = 400)
    void the_number_of_a_probability_is_reached_with_it_within_one_path(@ForAll("kinds") TargetKind kind,
            @ForAll @IntRange(min = 1, max = 900) int paths, @ForAll @IntRange(max = 1000) int seed,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double probability) {
        Prospect prospect = new Prospect(kind, values(paths, seed, 1000));
        ProposedLevel level = Objects.requireNonNull(prospect.at(probability));
        assertThat(prospect.probability(level)).isGreaterThanOrEqualTo(probability - 1e-9)
                .isCloseTo(probability, within(1.0 / paths));
    }

    @Property(seed = "1452", tries = 400)
    void the_surer_a_number_is_the_less_it_asks_for(@ForAll("kinds") TargetKind kind,
            @ForAll @IntRange(max = 1000) int seed, @ForAll @DoubleRange(min = 0.01, max = 0.98) double probability) {
        Prospect prospect = new Prospect(kind, values(500, seed, 1000));
        ProposedLevel bold = Objects.requireNonNull(prospect.at(probability));
        ProposedLevel sure = Objects.requireNonNull(prospect.at(probability + 0.01));
        if (kind instanceof TargetKind.Within) {
            assertThat(sure.value()).isLessThanOrEqualTo(bold.value());
            assertThat(sure.upTo()).isGreaterThanOrEqualTo(Objects.requireNonNull(bold.upTo()));
        } else if (ProposedLevel.isCeiling(kind)) {
            assertThat(sure.value()).isGreaterThanOrEqualTo(bold.value());
        } else {
            assertThat(sure.value()).isLessThanOrEqualTo(bold.value());
        }
    }

    @Property(seed = "1453", tries = 400)
    void rounding_never_lowers_the_probability_and_moves_less_than_a_step(@ForAll("kinds") TargetKind kind,
            @ForAll @IntRange(max = 1000) int seed, @ForAll @DoubleRange(min = 0.01, max = 0.99) double probability,
            @ForAll @DoubleRange(min = 0.01, max = 100_000) double scale) {
        Prospect prospect = new Prospect(kind, values(500, seed, scale));
        ProposedLevel exact = Objects.requireNonNull(prospect.at(probability));
        RoundingRule rule = RoundingRule.of(target(kind, "亿元"));
        ProposedLevel rounded = rule.round(kind, exact);
        assertThat(prospect.probability(rounded)).isGreaterThanOrEqualTo(prospect.probability(exact));
        assertThat(Math.abs(rounded.value() - exact.value())).isLessThan(rule.step(exact.value()) * (1 + 1e-9));
    }

    @Test
    void numbers_are_written_as_the_present_target_is_with_three_digits_at_most() {
        assertThat(rounded(new TargetKind.MoreThan(1000), "亿元", 1343.7)).isEqualTo(1340);
        assertThat(rounded(new TargetKind.AtLeast(1075), "亿元", 20_057.3)).isEqualTo(20_000);
        assertThat(rounded(new TargetKind.AtLeast(10), "%", 55.27)).isEqualTo(55.2);
        assertThat(rounded(new TargetKind.AtLeast(10), "家", 12.9)).isEqualTo(12);
        assertThat(rounded(new TargetKind.AtLeast(3.75), "%", 4.068)).isEqualTo(4.06);
        assertThat(rounded(new TargetKind.AverageGrowthAtLeast(7), "%", 5.89)).isEqualTo(5.8);
        assertThat(rounded(new TargetKind.AtMost(40), "亿元", 46.1)).as("a ceiling").isEqualTo(47);
        assertThat(rounded(new TargetKind.AtLeast(100), "亿元", 119.99999999999999)).as("noise").isEqualTo(120);
        assertThat(rounded(new TargetKind.ChangeSinceBase(-13, ChangeMeasure.PERCENT), "%", -14.27)).as("a fall")
                .isEqualTo(-14.2);
    }

    private static double rounded(TargetKind kind, String unit, double exact) {
        return RoundingRule.of(target(kind, unit)).round(kind, ProposedLevel.of(kind, exact)).value();
    }

    @Test
    void paths_without_a_value_reach_nothing() {
        Prospect half = new Prospect(RISE, DoubleStream
                .concat(DoubleStream.iterate(1, v -> v + 1).limit(50),
                        DoubleStream.generate(() -> Double.NaN).limit(50))
                .toArray());
        assertThat(half.at(0.5)).isEqualTo(new ProposedLevel(1, null));
        assertThat(half.at(0.51)).isNull();
        assertThat(half.probability(new ProposedLevel(1, null))).isEqualTo(0.5);
    }
}
