package planworkbench.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static planworkbench.plan.OneTargetPlan.ADDED;
import static planworkbench.plan.OneTargetPlan.COVERAGE;
import static planworkbench.plan.OneTargetPlan.PART;
import static planworkbench.plan.OneTargetPlan.RANK;
import static planworkbench.plan.OneTargetPlan.RATE;
import static planworkbench.plan.OneTargetPlan.SHARE;
import static planworkbench.plan.OneTargetPlan.STATE;
import static planworkbench.plan.OneTargetPlan.WHOLE;
import static planworkbench.plan.OneTargetPlan.city;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import planworkbench.plan.Judgement.Judged;
import planworkbench.plan.Judgement.NotAssessable;
import planworkbench.plan.TargetKind.ChangeMeasure;

class TargetJudgeTest {

    private static final boolean MET = true;
    private static final boolean MISSED = false;

    @ParameterizedTest(name = "{0} with {1} has margin {2}, met: {3}")
    @MethodSource({"levels", "ranges", "growths", "sinceBase", "additions"})
    void a_target_is_met_at_its_bound_or_beyond_and_missed_short_of_it(TargetKind kind, OneTargetPlan figures,
            double margin, boolean met) {
        Judged judged = (Judged) judgement(figures);
        assertThat(judged.met()).isEqualTo(met);
        assertThat(judged.margin()).isCloseTo(margin, within(1e-9));
    }

    static Stream<Arguments> levels() {
        return Stream.of(
                level(new TargetKind.AtLeast(1075), 1074.9, -0.1, MISSED),
                level(new TargetKind.AtLeast(1075), 1075, 0, MET),
                level(new TargetKind.AtLeast(1075), 1075.1, 0.1, MET),
                level(new TargetKind.AtLeast(1075), 1075 * (1 - 0.9e-9), 0, MET),
                level(new TargetKind.AtLeast(1075), 1075 * (1 - 2e-9), -2.15e-6, MISSED),
                level(new TargetKind.MoreThan(1000), 999.9, -0.1, MISSED),
                level(new TargetKind.MoreThan(1000), 1000, 0, MISSED),
                level(new TargetKind.MoreThan(1000), 1000 * (1 + 0.9e-9), 0, MISSED),
                level(new TargetKind.MoreThan(1000), 1000.1, 0.1, MET),
                level(new TargetKind.AtMost(5), 5.1, -0.1, MISSED),
                level(new TargetKind.AtMost(5), 5, 0, MET),
                level(new TargetKind.AtMost(5), 4.9, 0.1, MET),
                level(new TargetKind.LessThan(5), 5.1, -0.1, MISSED),
                level(new TargetKind.LessThan(5), 5, 0, MISSED),
                level(new TargetKind.LessThan(5), 4.9, 0.1, MET),
                benchmark(52.4, -0.1, MISSED),
                benchmark(52.5, 0, MISSED),
                benchmark(52.6, 0.1, MET),
                on(RANK, new TargetKind.RankAtMost(1), 2, -1, MISSED),
                on(RANK, new TargetKind.RankAtMost(1), 1, 0, MET),
                on(RANK, new TargetKind.RankAtMost(3), 1, 2, MET),
                on(COVERAGE, new TargetKind.FullCoverage(), 99.9, -0.1, MISSED),
                on(COVERAGE, new TargetKind.FullCoverage(), 100, 0, MET),
                on(STATE, new TargetKind.Milestone(), 0, -1, MISSED),
                on(STATE, new TargetKind.Milestone(), 1, 0, MET));
    }

    static Stream<Arguments> ranges() {
        TargetKind within = new TargetKind.Within(2.5, 3.5);
        return Stream.of(
                level(within, 2.4, -0.1, MISSED), level(within, 2.5, 0, MET), level(within, 2.6, 0.1, MET),
                level(within, 3, 0.5, MET),
                level(within, 3.4, 0.1, MET), level(within, 3.5, 0, MET), level(within, 3.6, -0.1, MISSED),
                everyYear(0, -1, MISSED), everyYear(1, 0, MET), everyYear(2, 1, MET), everyYear(5, 1, MET));
    }

    static Stream<Arguments> growths() {
        return Stream.of(
                growth(new TargetKind.AverageGrowthAtLeast(7), 6.9, -0.1, MISSED),
                growth(new TargetKind.AverageGrowthAtLeast(7), 7, 0, MET),
                growth(new TargetKind.AverageGrowthAtLeast(7), 7.1, 0.1, MET),
                growth(new TargetKind.AverageGrowthAtLeast(0), 0, 0, MET),
                growth(new TargetKind.GrowthAbove(WHOLE), 5.9, -0.1, MISSED),
                growth(new TargetKind.GrowthAbove(WHOLE), 6, 0, MISSED),
                growth(new TargetKind.GrowthAbove(WHOLE), 6.1, 0.1, MET),
                inStep(Direction.RISE, 5.4, -0.1, MISSED), inStep(Direction.RISE, 5.5, 0, MET),
                inStep(Direction.RISE, 7, 1.5, MET),
                inStep(Direction.FALL, 6.6, -0.1, MISSED), inStep(Direction.FALL, 6.5, 0, MET),
                inStep(Direction.FALL, 5, 1.5, MET),
                inStep(Direction.HOLD, 5.4, -0.1, MISSED), inStep(Direction.HOLD, 5.5, 0, MET),
                inStep(Direction.HOLD, 6, 0.5, MET), inStep(Direction.HOLD, 6.6, -0.1, MISSED));
    }

    static Stream<Arguments> sinceBase() {
        return Stream.of(
                change(2, ChangeMeasure.ABSOLUTE, 50, 51.9, -0.1, MISSED),
                change(2, ChangeMeasure.ABSOLUTE, 50, 52, 0, MET),
                change(2, ChangeMeasure.ABSOLUTE, 50, 52.1, 0.1, MET),
                change(-2, ChangeMeasure.ABSOLUTE, 50, 48.1, -0.1, MISSED),
                change(-2, ChangeMeasure.ABSOLUTE, 50, 48, 0, MET),
                change(-2, ChangeMeasure.ABSOLUTE, 50, 47.9, 0.1, MET),
                change(-2, ChangeMeasure.ABSOLUTE, -50, -52.1, 0.1, MET),
                change(10, ChangeMeasure.PERCENT, 50, 54.9, -0.2, MISSED),
                change(10, ChangeMeasure.PERCENT, 50, 55, 0, MET),
                change(-18, ChangeMeasure.PERCENT, 50, 41.05, -0.1, MISSED),
                change(-18, ChangeMeasure.PERCENT, 50, 41, 0, MET),
                change(-18, ChangeMeasure.PERCENT, 50, 40.95, 0.1, MET));
    }

    static Stream<Arguments> additions() {
        TargetKind atLeast3 = new TargetKind.CumulativeAtLeast(3);
        TargetKind oneOrTwo = new TargetKind.CumulativeRange(1, 2);
        return Stream.of(
                added(atLeast3, -1, MISSED, 2021, 0, 2022, 1, 2023, 0, 2024, 1, 2025, 0),
                added(atLeast3, 0, MET, 2021, 0, 2022, 1, 2023, 1, 2024, 1, 2025, 0),
                added(atLeast3, 1, MET, 2021, 2, 2022, 1, 2023, 1, 2024, 0, 2025, 0),
                added(atLeast3, 0, MET, 2022, 1, 2023, 2),
                added(oneOrTwo, -1, MISSED, 2021, 0, 2022, 0, 2023, 0, 2024, 0, 2025, 0),
                added(oneOrTwo, 0, MET, 2021, 0, 2022, 0, 2023, 1, 2024, 0, 2025, 0),
                added(oneOrTwo, 2, MET, 2021, 1, 2022, 1, 2023, 1, 2024, 0, 2025, 0));
    }

    @Test
    void additions_before_the_base_year_and_in_it_do_not_count() {
        OneTargetPlan figures = OneTargetPlan.of(ADDED, new TargetKind.CumulativeAtLeast(3)).observe(ADDED, 2019, 5,
                2020, 5, 2021, 0, 2022, 0, 2023, 1, 2024, 0, 2025, 1);
        assertThat(judgement(figures)).isEqualTo(new Judged(2, 3, -1, MISSED));
    }

    @Test
    void a_year_without_its_addition_leaves_the_sum_open_and_is_not_taken_as_zero() {
        OneTargetPlan figures = OneTargetPlan.of(ADDED, new TargetKind.CumulativeAtLeast(3)).observe(ADDED, 2021, 1,
                2022, 0, 2024, 0, 2025, 1);
        assertThat(judgement(figures)).isEqualTo(new NotAssessable(Reason.NO_DATA, null, 3.0, null));
    }

    @Test
    void a_year_without_a_figure_leaves_a_yearly_range_open() {
        OneTargetPlan figures = OneTargetPlan.of(PART, new TargetKind.RangePerYear(1, 2)).observe(PART, 2021, 1,
                2022, 2, 2024, 1, 2025, 1);
        assertThat(judgement(figures)).isEqualTo(new NotAssessable(Reason.NO_DATA, null, 1.0, null));
    }

    @Test
    void one_missed_year_misses_a_yearly_range_even_before_its_end() {
        OneTargetPlan figures = OneTargetPlan.of(PART, new TargetKind.RangePerYear(1, 2)).observe(PART, 2021, 1,
                2022, 0);
        assertThat(judgement(figures)).isEqualTo(new Judged(0, 1, -1, MISSED));
    }

    @Test
    void a_yearly_range_does_not_look_at_the_base_year() {
        OneTargetPlan figures = OneTargetPlan.of(PART, new TargetKind.RangePerYear(1, 2)).observe(PART, 2020, 0,
                2021, 1, 2022, 1, 2023, 1, 2024, 1, 2025, 1);
        assertThat(judgement(figures)).isEqualTo(new Judged(1, 1, 0, MET));
    }

    @Test
    void a_milestone_once_done_stays_done() {
        OneTargetPlan figures = OneTargetPlan.of(STATE, new TargetKind.Milestone()).observe(STATE, 2021, 0, 2023, 1);
        assertThat(judgement(figures)).isEqualTo(new Judged(1, 1, 0, MET));
    }

    @ParameterizedTest
    @MethodSource
    void a_rank_a_coverage_and_a_milestone_without_a_figure_wait_for_a_person(String indicator, TargetKind kind) {
        assertThat(((NotAssessable) judgement(OneTargetPlan.of(indicator, kind))).reason()).isEqualTo(Reason.MANUAL);
    }

    static Stream<Arguments> a_rank_a_coverage_and_a_milestone_without_a_figure_wait_for_a_person() {
        return Stream.of(Arguments.of(RANK, new TargetKind.RankAtMost(1)),
                Arguments.of(COVERAGE, new TargetKind.FullCoverage()), Arguments.of(STATE, new TargetKind.Milestone()));
    }

    @Test
    void a_level_behind_a_break_shows_value_and_gap_and_is_neither_met_nor_missed() {
        OneTargetPlan figures = OneTargetPlan.of(PART, new TargetKind.MoreThan(1000)).observe(PART, 2020, 724.53,
                2025, 1050.28).breakIn(2024, PART);
        NotAssessable judgement = (NotAssessable) judgement(figures);
        assertThat(judgement.margin()).isCloseTo(50.28, within(1e-9));
        assertThat(judgement).isEqualTo(new NotAssessable(Reason.BREAK, 1050.28, 1000.0, judgement.margin()));
    }

    @ParameterizedTest
    @MethodSource
    void no_growth_and_no_change_is_computed_across_a_break(TargetKind kind) {
        OneTargetPlan figures = OneTargetPlan.of(PART, kind).observe(PART, 2020, 724.53, 2025, 1050.28).breakIn(2024,
                PART);
        NotAssessable judgement = (NotAssessable) judgement(figures);
        assertThat(judgement.reason()).isEqualTo(Reason.BREAK);
        assertThat(judgement.value()).isNull();
    }

    static Stream<TargetKind> no_growth_and_no_change_is_computed_across_a_break() {
        return Stream.of(new TargetKind.AverageGrowthAtLeast(7),
                new TargetKind.ChangeSinceBase(5, ChangeMeasure.ABSOLUTE),
                new TargetKind.ChangeSinceBase(5, ChangeMeasure.PERCENT));
    }

    @Test
    void a_link_factor_makes_a_level_behind_a_break_comparable() {
        OneTargetPlan figures = OneTargetPlan.of(PART, new TargetKind.AtLeast(1000)).observe(PART, 2020, 724.53, 2025,
                1050).breakIn(2024, PART, 0.9);
        assertThat(judgement(figures)).isEqualTo(new Judged(945, 1000, -55, MISSED));
    }

    @Test
    void a_share_whose_two_parts_both_break_in_the_same_year_is_judged() {
        OneTargetPlan figures = shareAboveCity().breakIn(2024, PART).breakIn(2024, WHOLE);
        Judged judged = (Judged) judgement(figures);
        assertThat(judged.value()).isCloseTo(52.36, within(0.005));
        assertThat(judged.margin()).isCloseTo(-0.05, within(0.005));
        assertThat(judged.met()).isFalse();
    }

    @Test
    void a_share_is_not_judged_where_only_one_part_breaks_or_they_break_in_different_years() {
        assertThat(((NotAssessable) judgement(shareAboveCity().breakIn(2024, PART))).reason()).isEqualTo(Reason.BREAK);
        assertThat(((NotAssessable) judgement(shareAboveCity().breakIn(2024, PART).breakIn(2023, WHOLE))).reason())
                .isEqualTo(Reason.BREAK);
    }

    @Test
    void a_target_above_a_benchmark_behind_a_break_is_not_judged_but_the_gap_is_shown() {
        NotAssessable judgement = (NotAssessable) judgement(shareAboveCity().breakIn(2024, city(PART), null));
        assertThat(judgement.reason()).isEqualTo(Reason.BREAK);
        assertThat(judgement.margin()).isCloseTo(-0.05, within(0.005));
    }

    @Test
    void a_relative_target_without_its_comparator_shows_the_value_and_is_not_judged() {
        OneTargetPlan figures = OneTargetPlan.of(COVERAGE, new TargetKind.AboveBenchmark(OneTargetPlan.CITY))
                .observe(COVERAGE, 2025, 53);
        assertThat(judgement(figures)).isEqualTo(new NotAssessable(Reason.NO_DATA, 53.0, null, null));
    }

    @Test
    void the_computed_share_counts_before_the_stated_one() {
        OneTargetPlan figures = OneTargetPlan.of(SHARE, new TargetKind.AtLeast(53.91)).observe(PART, 2025, 724.53)
                .observe(WHOLE, 2025, 1343.78).observe(SHARE, 2025, 53.9);
        Judged judged = (Judged) judgement(figures);
        assertThat(judged.value()).isCloseTo(53.917, within(5e-4));
        assertThat(judged.met()).isTrue();
    }

    @Test
    void a_growth_target_on_rates_takes_their_compound_average() {
        OneTargetPlan figures = OneTargetPlan.of(RATE, new TargetKind.AverageGrowthAtLeast(5)).observe(RATE, 2021, 10,
                2022, 0, 2023, 10, 2024, 0, 2025, 5);
        double average = (StrictMath.pow(1.1 * 1.1 * 1.05, 0.2) - 1) * 100;
        assertThat(((Judged) judgement(figures)).value()).isCloseTo(average, within(1e-9));
    }

    @Test
    void a_missing_rate_leaves_the_average_growth_open() {
        OneTargetPlan figures = OneTargetPlan.of(RATE, new TargetKind.AverageGrowthAtLeast(5)).observe(RATE, 2021, 10,
                2022, 0, 2024, 0, 2025, 5);
        assertThat(((NotAssessable) judgement(figures)).reason()).isEqualTo(Reason.NO_DATA);
    }

    @Test
    void growth_and_change_without_a_base_value_are_not_judged() {
        for (TargetKind kind : new TargetKind[]{new TargetKind.AverageGrowthAtLeast(5),
            new TargetKind.ChangeSinceBase(5, ChangeMeasure.ABSOLUTE)}) {
            NotAssessable judgement = (NotAssessable) judgement(OneTargetPlan.of(PART, kind).observe(PART, 2025, 100));
            assertThat(judgement.reason()).as(kind.toString()).isEqualTo(Reason.NO_BASE);
        }
    }

    @Test
    void growth_and_change_in_per_cent_from_zero_or_below_make_no_sense() {
        for (double base : new double[]{0, -50}) {
            for (TargetKind kind : new TargetKind[]{new TargetKind.AverageGrowthAtLeast(5),
                new TargetKind.ChangeSinceBase(5, ChangeMeasure.PERCENT)}) {
                NotAssessable judgement = (NotAssessable) judgement(
                        OneTargetPlan.of(PART, kind).observe(PART, 2020, base, 2025, 100));
                assertThat(judgement.reason()).as(kind + " from " + base).isEqualTo(Reason.NOT_APPLICABLE);
            }
        }
    }

    private static OneTargetPlan shareAboveCity() {
        return OneTargetPlan.of(SHARE, new TargetKind.AboveBenchmark(OneTargetPlan.CITY))
                .observe(PART, 2020, 724.53, 2025, 1050.28).observe(WHOLE, 2020, 1343.78, 2025, 2005.7)
                .observe(city(PART), 2025, 14008.3).observe(city(WHOLE), 2025, 26727);
    }

    private static Judgement judgement(OneTargetPlan figures) {
        Plan plan = figures.build();
        Target target = plan.targets().firstEntry().getValue();
        return new TargetJudge(plan, ObservedFigures.withoutFormulas(plan)).judge(target, target.year());
    }

    private static Arguments level(TargetKind kind, double value, double margin, boolean met) {
        return on(PART, kind, value, margin, met);
    }

    private static Arguments on(String indicator, TargetKind kind, double value, double margin, boolean met) {
        return row(OneTargetPlan.of(indicator, kind).observe(indicator, 2025, value), kind, margin, met);
    }

    private static Arguments benchmark(double value, double margin, boolean met) {
        TargetKind kind = new TargetKind.AboveBenchmark(OneTargetPlan.CITY);
        return row(OneTargetPlan.of(COVERAGE, kind).observe(COVERAGE, 2025, value).observe(city(COVERAGE), 2025, 52.5),
                kind, margin, met);
    }

    private static Arguments everyYear(double worst, double margin, boolean met) {
        TargetKind kind = new TargetKind.RangePerYear(1, 2);
        return row(OneTargetPlan.of(PART, kind).observe(PART, 2021, 2, 2022, 2, 2023, worst, 2024, 2, 2025, 2), kind,
                margin, met);
    }

    private static Arguments growth(TargetKind kind, double percent, double margin, boolean met) {
        return row(OneTargetPlan.of(PART, kind).observe(PART, 2020, 724.53, 2025, grown(724.53, percent))
                .observe(WHOLE, 2020, 1343.78, 2025, grown(1343.78, 6)), kind, margin, met);
    }

    private static Arguments inStep(Direction direction, double percent, double margin, boolean met) {
        TargetKind kind = new TargetKind.GrowthInStep(WHOLE, 0.5);
        return row(OneTargetPlan.of(PART, kind, direction).observe(PART, 2020, 50, 2025, grown(50, percent))
                .observe(WHOLE, 2020, 40, 2025, grown(40, 6)), kind, margin, met);
    }

    private static double grown(double from, double percent) {
        return CompoundGrowth.grow(from, percent / 100, 5);
    }

    private static Arguments change(double change, ChangeMeasure measure, double base, double value, double margin,
            boolean met) {
        TargetKind kind = new TargetKind.ChangeSinceBase(change, measure);
        return row(OneTargetPlan.of(PART, kind).observe(PART, 2020, base, 2025, value), kind, margin, met);
    }

    private static Arguments added(TargetKind kind, double margin, boolean met, double... yearsAndValues) {
        return row(OneTargetPlan.of(ADDED, kind).observe(ADDED, yearsAndValues), kind, margin, met);
    }

    private static Arguments row(OneTargetPlan figures, TargetKind kind, double margin, boolean met) {
        return Arguments.of(kind, figures, margin, met);
    }
}
