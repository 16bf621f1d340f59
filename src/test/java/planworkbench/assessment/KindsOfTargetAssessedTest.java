package planworkbench.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static planworkbench.assessment.EvaluatedPlan.assess;
import static planworkbench.plan.OneTargetPlan.ADDED;
import static planworkbench.plan.OneTargetPlan.COVERAGE;
import static planworkbench.plan.OneTargetPlan.OTHER_RATE;
import static planworkbench.plan.OneTargetPlan.PART;
import static planworkbench.plan.OneTargetPlan.RANK;
import static planworkbench.plan.OneTargetPlan.RATE;
import static planworkbench.plan.OneTargetPlan.REAL;
import static planworkbench.plan.OneTargetPlan.SHARE;
import static planworkbench.plan.OneTargetPlan.STATE;
import static planworkbench.plan.OneTargetPlan.WHOLE;
import static planworkbench.plan.OneTargetPlan.city;
import static planworkbench.plan.Rating.AHEAD;
import static planworkbench.plan.Rating.AS_EXPECTED;
import static planworkbench.plan.Rating.BEHIND;
import static planworkbench.plan.Rating.FASTER;
import static planworkbench.plan.Rating.NOT_ASSESSABLE;
import static planworkbench.plan.Rating.NOT_COMPLETED;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import planworkbench.assessment.ScheduleProgress.PathShare;
import planworkbench.plan.OneTargetPlan;
import planworkbench.plan.Plan;
import planworkbench.plan.Rating;
import planworkbench.plan.Reason;
import planworkbench.plan.TargetKind;
import planworkbench.plan.TargetKind.ChangeMeasure;

/// Every kind of target in 2022, two of five years on its way, at, below and above what is wanted by then.
class KindsOfTargetAssessedTest {

    static Stream<Arguments> levels() {
        return Stream.of(level(new TargetKind.AtLeast(200), 100, 134.99, BEHIND, 135, AS_EXPECTED, 145, FASTER, 200,
                AHEAD, 300, AHEAD),
                level(new TargetKind.MoreThan(200), 100, 134.99, BEHIND, 144.99, AS_EXPECTED, 145, FASTER, 200, FASTER,
                        200.01, AHEAD),
                level(new TargetKind.AtMost(100), 200, 165.01, BEHIND, 165, AS_EXPECTED, 155, FASTER, 100, AHEAD, 90,
                        AHEAD),
                level(new TargetKind.LessThan(100), 200, 220, BEHIND, 155.01, AS_EXPECTED, 155, FASTER, 100, FASTER,
                        99.99, AHEAD),
                level(new TargetKind.ChangeSinceBase(50, ChangeMeasure.ABSOLUTE), 100, 117.4, BEHIND, 117.5,
                        AS_EXPECTED, 122.5, FASTER, 149.9, FASTER, 150, AHEAD),
                level(new TargetKind.ChangeSinceBase(20, ChangeMeasure.PERCENT), 500, 534.9, BEHIND, 535, AS_EXPECTED,
                        545, FASTER, 599.9, FASTER, 600, AHEAD),
                level(new TargetKind.ChangeSinceBase(-20, ChangeMeasure.PERCENT), 500, 465.1, BEHIND, 465, AS_EXPECTED,
                        455, FASTER, 400.1, FASTER, 400, AHEAD));
    }

    private static Arguments level(TargetKind kind, double base, Object... valuesAndRatings) {
        return Arguments.of(kind, base, valuesAndRatings);
    }

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("levels")
    void a_level_is_held_against_its_schedule(TargetKind kind, double base, Object... valuesAndRatings) {
        for (int i = 0; i < valuesAndRatings.length; i += 2) {
            double value = ((Number) valuesAndRatings[i]).doubleValue();
            Plan plan = OneTargetPlan.of(PART, kind).observe(PART, 2020, base, 2022, value).build();
            assertThat(assess(plan, 2022).rating()).as("at %s", value).isEqualTo(valuesAndRatings[i + 1]);
        }
    }

    @ParameterizedTest(name = "coverage of {0}: {1}")
    @CsvSource({"73, BEHIND", "76, AS_EXPECTED", "79, FASTER", "100, AHEAD"})
    void full_coverage_is_a_level_towards_a_hundred_per_cent(double value, Rating rating) {
        Plan plan = OneTargetPlan.of(COVERAGE, new TargetKind.FullCoverage()).observe(COVERAGE, 2020, 60, 2022, value)
                .build();
        assertThat(assess(plan, 2022).rating()).isEqualTo(rating);
    }

    @ParameterizedTest(name = "{0} and {1} of 10: {2}")
    @CsvSource({"1, 2, BEHIND", "2, 1.5, AS_EXPECTED", "2, 2, AS_EXPECTED", "2, 2.5, FASTER", "5, 5, AHEAD",
        "9, 8, AHEAD", "0, 0, BEHIND"})
    void a_sum_is_held_against_the_elapsed_years_of_its_total(double first, double second, Rating rating) {
        for (TargetKind kind : new TargetKind[]{new TargetKind.CumulativeAtLeast(10),
            new TargetKind.CumulativeRange(10, 15)}) {
            Plan plan = OneTargetPlan.of(ADDED, kind).observe(ADDED, 2021, first, 2022, second).build();
            Assessment assessment = assess(plan, 2022);
            assertThat(assessment.rating()).as("%s", kind).isEqualTo(rating);
            assertThat(assessment.schedule().completion()).isEqualTo((first + second) / 10);
            assertThat(assessment.schedule().geometric()).isNull();
        }
    }

    @Test
    void a_sum_with_a_missing_year_is_known_only_once_it_suffices() {
        OneTargetPlan plan = OneTargetPlan.of(ADDED, new TargetKind.CumulativeAtLeast(3));
        assertThat(assess(plan.observe(ADDED, 2022, 2).build(), 2022).reason()).isEqualTo(Reason.NO_DATA);
        assertThat(assess(plan.observe(ADDED, 2023, 1).build(), 2023).rating()).isEqualTo(AHEAD);
    }

    static Stream<Arguments> held() {
        return Stream.of(
                held("within, below", new TargetKind.Within(10, 20), PART, 9.9, BEHIND),
                held("within, at", new TargetKind.Within(10, 20), PART, 10, AS_EXPECTED),
                held("within, above", new TargetKind.Within(10, 20), PART, 20.1, BEHIND),
                held("rank, worse", new TargetKind.RankAtMost(2), RANK, 3, BEHIND),
                held("rank, at", new TargetKind.RankAtMost(2), RANK, 2, AS_EXPECTED),
                held("rank, better", new TargetKind.RankAtMost(2), RANK, 1, AS_EXPECTED),
                held("a rate as a level, below", new TargetKind.AtLeast(5), RATE, 4.9, BEHIND),
                held("a rate as a level, above", new TargetKind.AtLeast(5), RATE, 9, AS_EXPECTED));
    }

    private static Arguments held(String name, TargetKind kind, String series, double value, Rating rating) {
        return Arguments.of(name, kind, series, value, rating);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("held")
    void what_is_to_be_kept_is_held_or_not_and_never_ahead(String name, TargetKind kind, String series, double value,
            Rating rating) {
        Plan plan = OneTargetPlan.of(series, kind).observe(series, 2020, 1, 2022, value).build();
        Assessment assessment = assess(plan, 2022);
        assertThat(assessment.rating()).as(name).isEqualTo(rating);
        assertThat(assessment.growthRatio()).isEqualTo(GrowthRatio.none(Reason.NOT_APPLICABLE));
        assertThat(assessment.extrapolation()).isEqualTo(Extrapolation.none(Reason.NOT_APPLICABLE));
    }

    @ParameterizedTest(name = "{0} in 2022 from 100: {1}")
    @CsvSource({"114, BEHIND", "114.49, AS_EXPECTED", "150, AS_EXPECTED"})
    void average_growth_is_judged_to_date(double value, Rating rating) {
        Plan plan = OneTargetPlan.of(PART, new TargetKind.AverageGrowthAtLeast(7)).observe(PART, 2020, 100, 2022, value)
                .build();
        assertThat(assess(plan, 2022).rating()).isEqualTo(rating);
    }

    @ParameterizedTest(name = "{0} against 5: above {1}, in step {2}")
    @CsvSource({"4.4, BEHIND, BEHIND", "4.5, BEHIND, AS_EXPECTED", "5, BEHIND, AS_EXPECTED",
        "5.1, AS_EXPECTED, AS_EXPECTED", "9, AS_EXPECTED, AS_EXPECTED"})
    void relative_growth_is_judged_to_date(double rate, Rating above, Rating inStep) {
        assertThat(relative(new TargetKind.GrowthAbove(OTHER_RATE), rate).rating()).isEqualTo(above);
        assertThat(relative(new TargetKind.GrowthInStep(OTHER_RATE, 0.5), rate).rating()).isEqualTo(inStep);
    }

    private static Assessment relative(TargetKind kind, double rate) {
        return assess(OneTargetPlan.of(REAL, kind).observe(REAL, 2021, rate, 2022, rate)
                .observe(OTHER_RATE, 2021, 5, 2022, 5).build(), 2022);
    }

    @ParameterizedTest(name = "{0} against a benchmark of 50: {1}")
    @CsvSource({"49.9, BEHIND", "50, BEHIND", "50.1, AS_EXPECTED"})
    void a_benchmark_is_that_of_the_same_year(double value, Rating rating) {
        OneTargetPlan plan = OneTargetPlan.of(PART, new TargetKind.AboveBenchmark(OneTargetPlan.CITY)).observe(PART,
                2020, 40, 2022, value);
        assertThat(assess(plan.build(), 2022).reason()).isEqualTo(Reason.NO_DATA);
        assertThat(assess(plan.observe(city(PART), 2020, 10, 2022, 50).build(), 2022).rating()).isEqualTo(rating);
    }

    @ParameterizedTest(name = "{0} and {1}, 1 to 2 wanted: {2}")
    @CsvSource({"1, 1, AS_EXPECTED", "3, 1, AS_EXPECTED", "0, 1, BEHIND", "1, 0, BEHIND"})
    void a_yearly_range_counts_in_every_elapsed_year(double first, double second, Rating rating) {
        Plan plan = OneTargetPlan.of(ADDED, new TargetKind.RangePerYear(1, 2))
                .observe(ADDED, 2021, first, 2022, second).build();
        assertThat(assess(plan, 2022).rating()).isEqualTo(rating);
    }

    @Test
    void a_yearly_range_that_was_missed_stays_behind_and_names_the_year() {
        OneTargetPlan plan = OneTargetPlan.of(ADDED, new TargetKind.RangePerYear(1, 2)).observe(ADDED, 2021, 0, 2022,
                1);
        assertThat(assess(plan.build(), 2022).missedIn()).containsExactly(2021);
        assertThat(assess(plan.build(), 2023).rating()).isEqualTo(BEHIND);
        assertThat(assess(plan.build(), 2023).reason()).isEqualTo(Reason.NO_DATA);
    }

    @Test
    void a_yearly_range_with_a_year_not_reported_cannot_be_assessed() {
        Plan plan = OneTargetPlan.of(ADDED, new TargetKind.RangePerYear(1, 2)).observe(ADDED, 2022, 1).build();
        assertThat(assess(plan, 2022).reason()).isEqualTo(Reason.NO_DATA);
    }

    @ParameterizedTest(name = "due in {0}, state {1} in 2022: {2}")
    @CsvSource({"2025, 1, AHEAD", "2025, 0, NOT_ASSESSABLE", "2024, 1, AHEAD", "2024, 0, AS_EXPECTED",
        "2022, 1, COMPLETED", "2022, 0, NOT_COMPLETED"})
    void a_milestone_goes_by_a_date_of_its_own(int due, double state, Rating rating) {
        Plan plan = OneTargetPlan.of(STATE, new TargetKind.Milestone()).observe(STATE, 2022, state).build();
        assertThat(assess(EvaluatedPlan.dueIn(plan, due), 2022).rating()).isEqualTo(rating);
    }

    @Test
    void a_milestone_that_was_done_stays_done_and_one_nobody_reported_is_for_a_person_to_judge() {
        OneTargetPlan plan = OneTargetPlan.of(STATE, new TargetKind.Milestone());
        assertThat(assess(plan.build(), 2023).reason()).isEqualTo(Reason.MANUAL);
        assertThat(assess(plan.observe(STATE, 2022, 1).build(), 2023).rating()).isEqualTo(AHEAD);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"199.9, NOT_COMPLETED", "200, COMPLETED", "250, COMPLETED"})
    void in_its_own_year_a_target_is_completed_or_not_without_tolerance(double value, Rating rating) {
        Plan plan = OneTargetPlan.of(PART, new TargetKind.AtLeast(200)).observe(PART, 2020, 100, 2025, value).build();
        assertThat(assess(plan, 2025).rating()).isEqualTo(rating);
        Plan held = OneTargetPlan.of(RATE, new TargetKind.AtLeast(200)).observe(RATE, 2025, value).build();
        assertThat(assess(held, 2025).rating()).isEqualTo(rating);
    }

    @Test
    void a_target_that_ended_before_the_evaluation_is_judged_in_its_own_year() {
        Plan plan = EvaluatedPlan.dueIn(OneTargetPlan.of(PART, new TargetKind.AtLeast(200))
                .observe(PART, 2020, 100, 2022, 199, 2023, 201).build(), 2022);
        Assessment assessment = assess(plan, 2023);
        assertThat(assessment.year()).isEqualTo(2022);
        assertThat(assessment.rating()).isEqualTo(NOT_COMPLETED);
    }

    @Test
    void without_a_figure_of_the_year_nothing_older_stands_in() {
        Plan plan = OneTargetPlan.of(PART, new TargetKind.AtLeast(200)).observe(PART, 2020, 100, 2022, 190).build();
        Assessment assessment = assess(plan, 2023);
        assertThat(assessment.rating()).isEqualTo(NOT_ASSESSABLE);
        assertThat(assessment.reason()).isEqualTo(Reason.NO_DATA);
        assertThat(assessment.expected()).isNull();
    }

    @Test
    void without_a_base_only_a_target_that_is_met_is_rated() {
        OneTargetPlan plan = OneTargetPlan.of(PART, new TargetKind.AtLeast(200)).observe(PART, 2022, 190, 2023, 200);
        Assessment open = assess(plan.build(), 2022);
        assertThat(open.rating()).isEqualTo(NOT_ASSESSABLE);
        assertThat(open.reason()).isEqualTo(Reason.NO_BASE);
        assertThat(open.growthRatio()).isEqualTo(GrowthRatio.none(Reason.NO_BASE));
        Assessment met = assess(plan.build(), 2023);
        assertThat(met.rating()).isEqualTo(AHEAD);
        assertThat(met.schedule().completion()).isNull();
        assertThat(met.growthRatio()).isEqualTo(GrowthRatio.none(Reason.NO_BASE));
    }

    @Test
    void across_a_break_there_is_no_completion_until_someone_links_it() {
        OneTargetPlan plan = OneTargetPlan.of(PART, new TargetKind.AtLeast(200)).observe(PART, 2020, 100, 2022, 300);
        Assessment broken = assess(plan.breakIn(2022, PART).build(), 2022);
        assertThat(broken.rating()).isEqualTo(NOT_ASSESSABLE);
        assertThat(broken.reason()).isEqualTo(Reason.BREAK);
        assertThat(broken.growthRatio()).isEqualTo(GrowthRatio.none(Reason.BREAK));
        assertThat(broken.extrapolation()).isEqualTo(Extrapolation.none(Reason.BREAK));
        Assessment linked = assess(OneTargetPlan.of(PART, new TargetKind.AtLeast(200))
                .observe(PART, 2020, 100, 2022, 300).breakIn(2022, PART, 0.5).build(), 2022);
        assertThat(linked.schedule().completion()).isEqualTo(0.5);
        assertThat(linked.schedule().linear()).isEqualTo(new PathShare(140, 0.4, FASTER));
    }

    @Test
    void a_ratio_whose_parts_break_together_is_assessed() {
        Plan plan = OneTargetPlan.of(SHARE, new TargetKind.AtLeast(60)).observe(PART, 2020, 50, 2022, 84)
                .observe(WHOLE, 2020, 100, 2022, 150).breakIn(2022, PART).breakIn(2022, WHOLE).build();
        assertThat(assess(plan, 2022).rating()).isEqualTo(FASTER);
    }
}
