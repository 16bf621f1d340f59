package planworkbench.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static planworkbench.plan.OneTargetPlan.PART;
import static planworkbench.plan.OneTargetPlan.key;

import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanTest {

    private final Plan plan = OneTargetPlan.of(PART, new TargetKind.AtLeast(1)).observe(PART, 2020, 5).build();
    private final Observation later = new Observation(key(PART), 2021, 6.0, ObservationStatus.FINAL, "", null, "");

    @Test
    void a_copy_with_an_observation_has_it_and_leaves_the_plan_as_it_was() {
        Plan copy = plan.withObservation(later);
        assertThat(copy.observation(key(PART), 2021)).isEqualTo(later);
        assertThat(plan.observation(key(PART), 2021)).isNull();
    }

    @Test
    void a_copy_without_the_observation_again_equals_the_plan() {
        assertThat(plan.withObservation(later).withoutObservation(later.key())).isEqualTo(plan);
    }

    @Test
    void an_indicator_is_found_by_code_and_by_name() {
        Plan small = SmallPlan.plan();
        assertThat(small.find("服务业增加值")).isSameAs(small.find("A01")).isSameAs(small.indicator("A01"));
        assertThat(small.find("没有这个指标")).isNull();
    }

    @Test
    void another_regions_series_is_named_with_its_region() {
        Plan small = SmallPlan.plan();
        assertThat(small.seriesName(new SeriesKey("A01", "苏州市"))).isEqualTo("服务业增加值@苏州市");
        assertThat(small.seriesName(small.series("A01"))).isEqualTo("服务业增加值");
    }

    @ParameterizedTest
    @MethodSource
    void what_makes_no_sense_is_refused(Supplier<Object> nonsense) {
        assertThatThrownBy(nonsense::get).isInstanceOf(IllegalArgumentException.class);
    }

    static Stream<Supplier<Object>> what_makes_no_sense_is_refused() {
        return Stream.of(() -> new TargetKind.Within(3, 2), () -> new TargetKind.RangePerYear(2, 1),
                () -> new TargetKind.CumulativeRange(2, Double.NaN), () -> new TargetKind.GrowthInStep("gdp", -0.5),
                () -> new TargetKind.RankAtMost(0), () -> new SeriesBreak(key(PART), 2024, 0.0, ""),
                () -> new SeriesBreak(key(PART), 2024, -1.0, ""),
                () -> new PlanHeader("p", "规划", "规划", "吴中区", 2025, 2025, false),
                () -> new Observation(key(PART), 2021, null, ObservationStatus.FINAL, "", null, ""),
                () -> new Observation(key(PART), 2021, 1.0, ObservationStatus.AWAITED, "", null, ""),
                () -> new Observation(key(PART), 2021, Double.NaN, ObservationStatus.FINAL, "", null, ""),
                () -> OneTargetPlan.of("没有这个指标", new TargetKind.AtLeast(1)).build(),
                () -> OneTargetPlan.of(PART, new TargetKind.GrowthAbove("没有这个指标")).build(),
                () -> OneTargetPlan.of(PART, new TargetKind.AtLeast(1)).observe("没有这个指标", 2020, 1).build(),
                () -> OneTargetPlan.of(PART, new TargetKind.AtLeast(1)).observe(PART, 2020, 1, 2020, 2).build());
    }

    @Test
    void a_planned_and_an_awaited_figure_are_no_outcomes() {
        Plan planned = plan
                .withObservation(new Observation(key(PART), 2023, 9.0, ObservationStatus.PLANNED, "", null, ""))
                .withObservation(new Observation(key(PART), 2024, null, ObservationStatus.AWAITED, "", null, ""));
        assertThat(ObservedFigures.withoutFormulas(planned).series(key(PART)).years()).containsExactly(2020);
    }
}
