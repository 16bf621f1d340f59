package planworkbench.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static planworkbench.assessment.EvaluatedPlan.assess;
import static planworkbench.plan.OneTargetPlan.ADDED;
import static planworkbench.plan.OneTargetPlan.COVERAGE;
import static planworkbench.plan.OneTargetPlan.PART;

import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import planworkbench.assessment.Extrapolation.Outlook;
import planworkbench.assessment.GrowthRatio.Pace;
import planworkbench.plan.AssessmentRules;
import planworkbench.plan.Direction;
import planworkbench.plan.OneTargetPlan;
import planworkbench.plan.Plan;
import planworkbench.plan.Rating;
import planworkbench.plan.Reason;
import planworkbench.plan.SchedulePath;
import planworkbench.plan.TargetKind;

/// The three methods against published and hand-computed numbers, and at the limits of their classes.
class ProgressMethodsTest {

    private static final AssessmentRules RULES = AssessmentRules.DEFAULT;

    /// 724.53 in 2020, more than 1000 wanted in 2025.
    private static Assessment services(int year, double value) {
        return assess(OneTargetPlan.of(PART, new TargetKind.MoreThan(1000)).observe(PART, 2020, 724.53, year, value)
                .build(), year);
    }

    @Test
    void the_milestones_of_2022_on_both_paths_are_those_of_the_reference() {
        ScheduleProgress schedule = services(2022, 830).schedule();
        assertThat(Objects.requireNonNull(schedule.geometric()).value()).isCloseTo(824.202, within(5e-4));
        assertThat(Objects.requireNonNull(schedule.linear()).value()).isCloseTo(834.718, within(5e-4));
    }

    @ParameterizedTest(name = "observed {0}, required {1}: {2}, {3}")
    @CsvSource({"0.013, 0.020, 0.65, ACCELERATION_NEEDED", "0.008, 0.022, 0.364, LIMITED", "0.02, 0.02, 1, ON_TRACK",
        "0.0095, 0.01, 0.95, ON_TRACK", "0.00949, 0.01, 0.949, ACCELERATION_NEEDED",
        "0.006, 0.01, 0.6, ACCELERATION_NEEDED", "0.00599, 0.01, 0.599, LIMITED", "0, 0.01, 0, LIMITED",
        "-0.0001, 0.01, -0.01, MOVING_AWAY"})
    void the_growth_ratio_has_the_classes_of_eurostat(double observed, double required, double ratio, Pace pace) {
        GrowthRatio growth = GrowthRatio.ofRates(observed, required, 1, RULES);
        assertThat(Objects.requireNonNull(growth.ratio())).isCloseTo(ratio, within(5e-4));
        assertThat(growth.pace()).isEqualTo(pace);
    }

    @Test
    void where_a_fall_is_wanted_a_falling_figure_has_a_positive_growth_ratio() {
        Plan plan = OneTargetPlan.of(PART, new TargetKind.AtMost(81), Direction.FALL)
                .observe(PART, 2020, 100, 2022, 90.25).build();
        GrowthRatio growth = assess(plan, 2022).growthRatio();
        double required = 1 - Math.pow(0.81, 0.2);
        assertThat(Objects.requireNonNull(growth.ratio())).isCloseTo(0.05 / required, within(1e-9));
        assertThat(growth.pace()).isEqualTo(Pace.ON_TRACK);
    }

    @Test
    void the_extrapolation_of_2022_is_that_of_the_reference() {
        Extrapolation extrapolation = services(2022, 830).extrapolation();
        assertThat(Objects.requireNonNull(extrapolation.growth())).isCloseTo(0.070313, within(5e-7));
        assertThat(Objects.requireNonNull(extrapolation.projected())).isCloseTo(1017.679, within(5e-4));
        assertThat(Objects.requireNonNull(extrapolation.ratio())).isCloseTo(1.0642, within(5e-5));
        assertThat(extrapolation.outlook()).isEqualTo(Outlook.ON_TRACK);
    }

    /// In the year before the last of 2020–2025 with a base of 100 and a target of 200.
    @ParameterizedTest(name = "{0} leads to {1} of the way: {2}")
    @CsvSource({"0.951, ON_TRACK", "0.949, FAIR", "0.101, FAIR", "0.099, STAGNATION", "-0.2, STAGNATION"})
    void the_extrapolation_has_the_classes_of_the_un(double ratio, Outlook outlook) {
        double growth = Math.pow(1 + ratio, 0.2);
        Plan plan = OneTargetPlan.of(PART, new TargetKind.AtLeast(200))
                .observe(PART, 2020, 100, 2024, 100 * Math.pow(growth, 4)).build();
        Extrapolation extrapolation = assess(plan, 2024).extrapolation();
        assertThat(Objects.requireNonNull(extrapolation.ratio())).isCloseTo(ratio, within(1e-9));
        assertThat(extrapolation.outlook()).isEqualTo(outlook);
    }

    @ParameterizedTest(name = "completion {0}: linear {1}, geometric {2}")
    @CsvSource({"0.311, BEHIND, BEHIND", "0.33, BEHIND, AS_EXPECTED", "0.349, BEHIND, AS_EXPECTED",
        "0.38, AS_EXPECTED, AS_EXPECTED", "0.43, AS_EXPECTED, FASTER", "0.46, FASTER, FASTER"})
    void near_a_limit_the_path_changes_the_class_and_the_assessment_says_so(double completion, Rating linear,
            Rating geometric) {
        ScheduleProgress schedule = services(2022, 724.53 + completion * 275.47).schedule();
        assertThat(Objects.requireNonNull(schedule.linear()).rating()).isEqualTo(linear);
        assertThat(Objects.requireNonNull(schedule.geometric()).rating()).isEqualTo(geometric);
        assertThat(schedule.pathsDiffer()).isEqualTo(linear != geometric);
        assertThat(schedule.rating()).isEqualTo(linear);
    }

    @Test
    void the_rule_set_chooses_the_path_and_the_tolerance() {
        Plan plan = OneTargetPlan.of(PART, new TargetKind.MoreThan(1000))
                .observe(PART, 2020, 724.53, 2022, 724.53 + 0.33 * 275.47).build();
        assertThat(assess(plan, 2022).rating()).isEqualTo(Rating.BEHIND);
        Plan geometric = EvaluatedPlan.withRules(plan, RULES.withPath(SchedulePath.GEOMETRIC));
        assertThat(assess(geometric, 2022).rating()).isEqualTo(Rating.AS_EXPECTED);
        assertThat(assess(geometric, 2022).schedule().scheduledShare()).isCloseTo(0.3618, within(5e-5));
        Plan lenient = EvaluatedPlan.withRules(plan,
                new AssessmentRules(0.07, SchedulePath.LINEAR, 0.95, 0.6, 0, 0.95, 0.1, 0.005));
        assertThat(assess(lenient, 2022).rating()).isEqualTo(Rating.AS_EXPECTED);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({"774, 2021", "840, 2022", "850, 2023", "960, 2024", "1001, 2025"})
    void planned_values_on_the_line_judge_as_the_line_does(double value, int year) {
        OneTargetPlan plan = OneTargetPlan.of(PART, new TargetKind.AtLeast(1000)).observe(PART, 2020, 725, year, value);
        ScheduleProgress linear = assess(plan.build(), year).schedule();
        ScheduleProgress planned = assess(plan.planned(2021, 780, 2024, 945).build(), year).schedule();
        assertThat(planned.inForce()).isEqualTo(SchedulePath.PLANNED);
        assertThat(planned.scheduledShare()).isCloseTo(linear.scheduledShare(), within(1e-12));
        assertThat(planned.rating()).isEqualTo(linear.rating());
        assertThat(planned.pathsDiffer()).isEqualTo(linear.pathsDiffer());
    }

    /// 800 in 2022 is 27.4 % of the way: behind by equal steps, as planned where the plan wants most of it in the last years.
    @Test
    void a_target_behind_by_equal_steps_is_on_schedule_by_a_plan_that_wants_most_at_the_end_and_the_warning_says_so() {
        Plan plan = OneTargetPlan.of(PART, new TargetKind.AtLeast(1000)).observe(PART, 2020, 724.53, 2022, 800)
                .planned(2021, 750, 2023, 830).build();
        Assessment assessment = assess(plan, 2022);
        ScheduleProgress schedule = assessment.schedule();
        assertThat(Objects.requireNonNull(schedule.planned()).value()).isEqualTo(790);
        assertThat(schedule.scheduledShare()).isCloseTo((790 - 724.53) / (1000 - 724.53), within(1e-12));
        assertThat(assessment.rating()).isEqualTo(Rating.AS_EXPECTED);
        assertThat(Objects.requireNonNull(schedule.linear()).rating()).isEqualTo(Rating.BEHIND);
        assertThat(schedule.pathsDiffer()).isTrue();
        assertThat(EvaluationWarning.of(assessment, null)).containsExactly(EvaluationWarning.PATHS_DIFFER);
        Plan geometric = EvaluatedPlan.withRules(plan, RULES.withPath(SchedulePath.GEOMETRIC));
        assertThat(assess(geometric, 2022).schedule()).isEqualTo(schedule);
    }

    /// 5 of 10 are wanted by 2023, 20 % less than 50 by 2025 with 5 % less by 2022, and a fall from 100 to 80 with 99 by 2022.
    @Test
    void planned_values_of_a_sum_of_a_change_and_of_a_fall_are_held_against_what_each_counts() {
        Plan sum = OneTargetPlan.of(ADDED, new TargetKind.CumulativeAtLeast(10)).observe(ADDED, 2021, 1, 2022, 1)
                .planned(2023, 3).build();
        assertThat(assess(sum, 2022).schedule().scheduledShare()).isCloseTo(0.2, within(1e-12));
        assertThat(assess(sum, 2022).rating()).isEqualTo(Rating.AS_EXPECTED);
        Plan change = OneTargetPlan
                .of(PART, new TargetKind.ChangeSinceBase(-20, TargetKind.ChangeMeasure.PERCENT), Direction.FALL)
                .observe(PART, 2020, 50, 2022, 47.5).planned(2022, -5).build();
        ScheduleProgress fallen = assess(change, 2022).schedule();
        assertThat(Objects.requireNonNull(fallen.planned()).value()).isCloseTo(47.5, within(1e-12));
        assertThat(fallen.scheduledShare()).isCloseTo(0.25, within(1e-12));
        assertThat(Objects.requireNonNull(fallen.completion())).isCloseTo(0.25, within(1e-12));
        Plan fall = OneTargetPlan.of(PART, new TargetKind.AtMost(80), Direction.FALL)
                .observe(PART, 2020, 100, 2022, 98).planned(2022, 99).build();
        assertThat(assess(fall, 2022).schedule().scheduledShare()).isCloseTo(0.05, within(1e-12));
        assertThat(assess(fall, 2022).rating()).isEqualTo(Rating.FASTER);
    }

    @Test
    void in_its_own_year_a_target_is_completed_or_not_whatever_was_planned_before() {
        Plan plan = OneTargetPlan.of(PART, new TargetKind.AtLeast(1000)).observe(PART, 2020, 700, 2025, 990)
                .planned(2024, 720).build();
        assertThat(assess(plan, 2025).rating()).isEqualTo(Rating.NOT_COMPLETED);
        assertThat(assess(plan, 2025).schedule().scheduledShare()).isEqualTo(1);
        assertThat(assess(plan, 2025).schedule().pathsDiffer()).isFalse();
    }

    @ParameterizedTest(name = "{0} leads to the target in {1}")
    @CsvSource({"830, 2025", "800, 2027", "1000.01, 2022", "724.53, ", "700, "})
    void a_level_is_expected_when_its_compound_growth_reaches_the_target(double value, Integer year) {
        assertThat(services(2022, value).expected()).isEqualTo(year);
    }

    @ParameterizedTest(name = "{0} % leads to the target in {1}")
    @CsvSource({"48, 2025", "47.9, 2026", "40, "})
    void a_share_is_expected_when_its_steps_reach_the_target(double value, Integer year) {
        Plan plan = OneTargetPlan.of(COVERAGE, new TargetKind.AtLeast(60)).observe(COVERAGE, 2020, 40, 2022, value)
                .build();
        assertThat(assess(plan, 2022).expected()).isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(doubles = {100, 100.4, 99.6})
    void a_target_next_to_its_base_is_not_applicable_and_shows_the_absolute_gap(double goal) {
        Plan plan = OneTargetPlan.of(PART, new TargetKind.AtLeast(goal)).observe(PART, 2020, 100, 2022, 99).build();
        Assessment assessment = assess(plan, 2022);
        assertThat(assessment.rating()).isEqualTo(Rating.NOT_ASSESSABLE);
        assertThat(assessment.reason()).isEqualTo(Reason.NOT_APPLICABLE);
        assertThat(assessment.growthRatio().reason()).isEqualTo(Reason.NOT_APPLICABLE);
        assertThat(assessment.extrapolation().reason()).isEqualTo(Reason.NOT_APPLICABLE);
        assertThat(assessment.judgement()).isInstanceOfSatisfying(planworkbench.plan.Judgement.Judged.class,
                judged -> assertThat(judged.margin()).isCloseTo(99 - goal, within(1e-9)));
    }

    @ParameterizedTest(name = "from {0} over {1} to {2}")
    @CsvSource({"0, 40, 100", "-50, 10, 100", "100, -5, 200", "100, 150, -10"})
    void no_growth_is_computed_from_zero_or_across_a_change_of_sign(double base, double value, double goal) {
        TargetKind kind = goal > base ? new TargetKind.AtLeast(goal) : new TargetKind.AtMost(goal);
        Plan plan = OneTargetPlan.of(PART, kind).observe(PART, 2020, base, 2022, value).build();
        Assessment assessment = assess(plan, 2022);
        assertThat(assessment.growthRatio()).isEqualTo(GrowthRatio.none(Reason.NOT_APPLICABLE));
        assertThat(assessment.schedule().completion()).isEqualTo((value - base) / (goal - base));
    }

    @Test
    void a_target_that_is_met_stays_on_track_whatever_its_growth() {
        Plan plan = OneTargetPlan.of(PART, new TargetKind.AtLeast(90)).observe(PART, 2020, 100, 2022, 95).build();
        assertThat(assess(plan, 2022).growthRatio().pace()).isEqualTo(Pace.ON_TRACK);
    }

    @Test
    void what_the_base_year_already_had_is_behind_once_it_is_lost() {
        Plan plan = OneTargetPlan.of(PART, new TargetKind.AtLeast(90)).observe(PART, 2020, 100, 2022, 89).build();
        Assessment assessment = assess(plan, 2022);
        assertThat(assessment.rating()).isEqualTo(Rating.BEHIND);
        assertThat(assessment.growthRatio().pace()).isEqualTo(Pace.MOVING_AWAY);
        assertThat(assessment.schedule().noCompletion()).isEqualTo(Reason.NOT_APPLICABLE);
    }
}
