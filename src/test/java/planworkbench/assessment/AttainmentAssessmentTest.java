package planworkbench.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static planworkbench.plan.OneTargetPlan.ADDED;
import static planworkbench.plan.OneTargetPlan.COVERAGE;
import static planworkbench.plan.OneTargetPlan.PART;
import static planworkbench.plan.OneTargetPlan.RATE;
import static planworkbench.plan.OneTargetPlan.STATE;
import static planworkbench.plan.OneTargetPlan.assume;
import static planworkbench.plan.OneTargetPlan.city;
import static planworkbench.plan.OneTargetPlan.given;
import static planworkbench.plan.OneTargetPlan.scenario;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import planworkbench.assessment.Attainment.YearJudgement;
import planworkbench.plan.Judgement.Judged;
import planworkbench.plan.Judgement.NotAssessable;
import planworkbench.plan.OneTargetPlan;
import planworkbench.plan.Plan;
import planworkbench.plan.Reason;
import planworkbench.plan.TargetKind;
import planworkbench.projection.Projector;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Origin;
import planworkbench.scenario.ProjectionMethod.ConstantGrowth;
import planworkbench.scenario.ProjectionMethod.ConstantStep;

class AttainmentAssessmentTest {

    @ParameterizedTest
    @CsvSource({"1000, LIKELY", "999.9, AT_RISK", "950, AT_RISK", "949.9, UNLIKELY"})
    void a_projected_value_is_likely_when_met_at_risk_within_five_per_cent_and_unlikely_beyond(double value,
            Verdict verdict) {
        assertThat(attainment(OneTargetPlan.of(PART, new TargetKind.AtLeast(1000)), given(PART, 2025, value)).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void a_gap_of_exactly_five_per_cent_is_at_risk_whatever_its_last_binary_digit() {
        assertThat(attainment(OneTargetPlan.of(COVERAGE, new TargetKind.AtLeast(4)), given(COVERAGE, 2025, 3.8))
                .verdict()).isEqualTo(Verdict.AT_RISK);
    }

    @Test
    void an_observation_of_the_target_year_that_meets_it_is_attained_and_one_that_misses_it_is_judged_by_its_gap() {
        assertThat(attainment(OneTargetPlan.of(PART, new TargetKind.AtLeast(100)).observe(PART, 2025, 100)).verdict())
                .isEqualTo(Verdict.ATTAINED);
        assertThat(attainment(OneTargetPlan.of(PART, new TargetKind.AtLeast(100)).observe(PART, 2025, 94)).verdict())
                .isEqualTo(Verdict.UNLIKELY);
    }

    @Test
    void an_observation_counts_before_what_the_scenario_supposes_of_the_same_year() {
        Attainment attainment = attainment(
                OneTargetPlan.of(PART, new TargetKind.AtLeast(100)).observe(PART, 2020, 90, 2025, 80),
                assume(PART, new ConstantStep(10)));
        assertThat(attainment.judgement()).isEqualTo(new Judged(80, 100, -20, false));
        assertThat(attainment.observed()).isTrue();
    }

    @Test
    void a_milestone_that_was_done_is_attained_and_one_that_is_only_supposed_is_likely() {
        assertThat(attainment(OneTargetPlan.of(STATE, new TargetKind.Milestone()).observe(STATE, 2022, 1)).verdict())
                .isEqualTo(Verdict.ATTAINED);
        assertThat(attainment(OneTargetPlan.of(STATE, new TargetKind.Milestone()), given(STATE, 2024, 1)).verdict())
                .isNotEqualTo(Verdict.ATTAINED);
        assertThat(attainment(OneTargetPlan.of(STATE, new TargetKind.Milestone()), given(STATE, 2025, 1)).verdict())
                .isEqualTo(Verdict.LIKELY);
        assertThat(attainment(OneTargetPlan.of(STATE, new TargetKind.Milestone())).verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void an_earlier_comparable_observation_that_satisfied_the_target_is_told_by_its_year() {
        OneTargetPlan figures = OneTargetPlan.of(PART, new TargetKind.AtLeast(100)).observe(PART, 2019, 120, 2020, 90,
                2021, 101, 2022, 99, 2024, 130).breakIn(2024, PART);
        assertThat(attainment(figures, assume(PART, new ConstantStep(100))).attainedIn()).isEqualTo(List.of(2021));
    }

    @Test
    void what_is_only_projected_was_never_attained() {
        assertThat(attainment(OneTargetPlan.of(PART, new TargetKind.AtLeast(100)).observe(PART, 2020, 90),
                assume(PART, new ConstantStep(20))).attainedIn()).isEmpty();
    }

    @Test
    void a_target_over_the_whole_period_is_not_attained_before_its_end() {
        assertThat(attainment(OneTargetPlan.of(PART, new TargetKind.AverageGrowthAtLeast(5)).observe(PART, 2020, 100,
                2021, 110)).attainedIn()).isEmpty();
        assertThat(attainment(OneTargetPlan.of(PART, new TargetKind.RangePerYear(1, 2)).observe(PART, 2021, 1))
                .attainedIn()).isEmpty();
    }

    @Test
    void additions_that_suffice_early_are_attained() {
        Attainment attainment = attainment(
                OneTargetPlan.of(ADDED, new TargetKind.CumulativeAtLeast(3)).observe(ADDED, 2021, 2, 2022, 1));
        assertThat(attainment.verdict()).isEqualTo(Verdict.ATTAINED);
        assertThat(attainment.attainedIn()).isEqualTo(List.of(2022, 2023, 2024));
    }

    @Test
    void a_yearly_range_takes_each_observed_year_as_it_was_and_the_others_as_supposed() {
        OneTargetPlan events = OneTargetPlan.of(PART, new TargetKind.RangePerYear(1, 2)).observe(PART, 2021, 1, 2022,
                2);
        Attainment attainment = attainment(events, given(PART, 2021, 0, 2022, 0, 2023, 1, 2024, 1, 2025, 1));
        assertThat(attainment.judgement()).isEqualTo(new Judged(1, 1, 0, true));
        assertThat(attainment.verdict()).isEqualTo(Verdict.LIKELY);
    }

    @Test
    void a_yearly_range_that_was_missed_once_stays_missed() {
        OneTargetPlan events = OneTargetPlan.of(PART, new TargetKind.RangePerYear(1, 2)).observe(PART, 2021, 1, 2022,
                0);
        Attainment attainment = attainment(events, given(PART, 2021, 1, 2022, 1, 2023, 1, 2024, 1, 2025, 1));
        assertThat(attainment.judgement()).isEqualTo(new Judged(0, 1, -1, false));
        assertThat(attainment.observed()).isTrue();
    }

    @Test
    void a_yearly_range_observed_in_every_year_is_attained() {
        assertThat(attainment(OneTargetPlan.of(PART, new TargetKind.RangePerYear(1, 2)).observe(PART, 2021, 1, 2022, 1,
                2023, 1, 2024, 1, 2025, 3)).verdict()).isEqualTo(Verdict.ATTAINED);
    }

    @Test
    void an_observed_value_is_held_against_the_supposed_benchmark_where_that_was_not_observed() {
        OneTargetPlan figures = OneTargetPlan.of(COVERAGE, new TargetKind.AboveBenchmark(OneTargetPlan.CITY))
                .observe(COVERAGE, 2025, 53).observe(city(COVERAGE), 2020, 52.5);
        Attainment attainment = attainment(figures);
        assertThat(attainment.judgement()).isEqualTo(new Judged(53, 52.5, 0.5, true));
        assertThat(attainment.verdict()).isEqualTo(Verdict.LIKELY);
    }

    @Test
    void an_observation_behind_a_break_is_not_glossed_over_by_a_projection() {
        for (TargetKind kind : List.of(new TargetKind.AtLeast(100), new TargetKind.AverageGrowthAtLeast(5))) {
            Attainment attainment = attainment(
                    OneTargetPlan.of(PART, kind).observe(PART, 2020, 100, 2025, 300).breakIn(2024, PART),
                    assume(PART, new ConstantGrowth(0.1)));
            assertThat(((NotAssessable) attainment.judgement()).reason()).as(kind.toString()).isEqualTo(Reason.BREAK);
            assertThat(attainment.verdict()).isEqualTo(Verdict.UNKNOWN);
        }
    }

    @Test
    void every_year_with_a_figure_is_judged_observed_where_it_was_and_projected_elsewhere() {
        Attainment attainment = attainment(
                OneTargetPlan.of(PART, new TargetKind.AtLeast(103)).observe(PART, 2020, 100, 2022, 110),
                assume(PART, new ConstantStep(1)));
        assertThat(attainment.byYear()).containsOnlyKeys(2020, 2021, 2022, 2023, 2024, 2025)
                .containsEntry(2021, new YearJudgement(new Judged(101, 103, -2, false), false))
                .containsEntry(2022, new YearJudgement(new Judged(110, 103, 7, true), true))
                .containsEntry(2023, new YearJudgement(new Judged(103, 103, 0, true), false));
    }

    @Test
    void past_real_growth_is_not_judged_by_nominal_growth() {
        OneTargetPlan figures = OneTargetPlan.of(OneTargetPlan.REAL, new TargetKind.GrowthAbove(RATE))
                .observe(PART, 2020, 100, 2021, 110, 2022, 120, 2023, 130, 2024, 140, 2025, 150)
                .observe(RATE, 2021, 5, 2022, 5, 2023, 5, 2024, 5, 2025, 5);
        NotAssessable judgement = (NotAssessable) attainment(figures).judgement();
        assertThat(judgement.reason()).isEqualTo(Reason.NO_DATA);
        assertThat(judgement.threshold()).isCloseTo(5, within(1e-9));
    }

    private static Attainment attainment(OneTargetPlan figures, Assumption... assumptions) {
        Plan plan = figures.build();
        return AttainmentAssessment.of(plan,
                new Projector(plan).project(scenario(Origin.BASE, assumptions), 2025)).getFirst();
    }
}
