package planworkbench.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static planworkbench.plan.OneTargetPlan.ADDED;
import static planworkbench.plan.OneTargetPlan.COVERAGE;
import static planworkbench.plan.OneTargetPlan.PART;
import static planworkbench.plan.OneTargetPlan.RANK;
import static planworkbench.plan.OneTargetPlan.SHARE;
import static planworkbench.plan.OneTargetPlan.STATE;
import static planworkbench.plan.OneTargetPlan.WHOLE;
import static planworkbench.plan.OneTargetPlan.assume;
import static planworkbench.plan.OneTargetPlan.city;
import static planworkbench.plan.OneTargetPlan.given;
import static planworkbench.plan.OneTargetPlan.scenario;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import planworkbench.goal.RequiredGrowth.None;
import planworkbench.goal.RequiredGrowth.Required;
import planworkbench.plan.OneTargetPlan;
import planworkbench.plan.Plan;
import planworkbench.plan.Reason;
import planworkbench.plan.TargetKind;
import planworkbench.plan.TargetKind.ChangeMeasure;
import planworkbench.projection.Projector;
import planworkbench.scenario.Origin;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.scenario.ResolvedScenario;

class RequiredGrowthTest {

    private static final Offset<Double> EXACT = within(1e-8);
    private static final ResolvedScenario FROM_BASE = scenario(Origin.BASE);
    private static final ResolvedScenario FROM_LATEST = scenario(Origin.LATEST);

    @Test
    void a_level_needs_the_compound_growth_and_the_equal_step_from_the_base_year() {
        Required required = required(services(new TargetKind.AtLeast(1000)), FROM_BASE);
        assertThat(required.growth()).isCloseTo(0.066568432, EXACT);
        assertThat(required.step()).isCloseTo((1000 - 724.53) / 5, EXACT);
        assertThat(required.from()).isEqualTo(2020);
    }

    @Test
    void from_the_latest_figure_a_level_needs_what_is_left_over_the_years_that_are_left() {
        Required required = required(services(new TargetKind.AtLeast(1000)).observe(PART, 2023, 885), FROM_LATEST);
        assertThat(required.growth()).isCloseTo(StrictMath.sqrt(1000 / 885.0) - 1, EXACT);
        assertThat(required.step()).isCloseTo(57.5, EXACT);
        assertThat(required.from()).isEqualTo(2023);
    }

    @Test
    void behind_a_break_nothing_is_required_of_the_level() {
        assertThat(of(services(new TargetKind.AtLeast(1000)).observe(PART, 2024, 1050.28).breakIn(2024, PART),
                FROM_LATEST)).isEqualTo(new None(Reason.BREAK));
    }

    @Test
    void behind_a_linked_break_the_step_is_in_units_of_the_new_definition() {
        Required required = required(services(new TargetKind.AtLeast(1000)).observe(PART, 2024, 1800)
                .breakIn(2024, PART, 0.5), FROM_LATEST);
        assertThat(required.growth()).isCloseTo(1000 / 900.0 - 1, EXACT);
        assertThat(required.step()).isCloseTo(200, EXACT);
    }

    @Test
    void a_share_needs_a_step_in_points_a_year_and_a_growth_as_well() {
        OneTargetPlan figures = OneTargetPlan.of(COVERAGE, new TargetKind.AtLeast(4)).observe(COVERAGE, 2020, 3.36);
        Required required = required(figures, FROM_BASE);
        assertThat(required.step()).isCloseTo(0.128, EXACT);
        assertThat(required.growth()).isCloseTo(StrictMath.pow(4 / 3.36, 0.2) - 1, EXACT);
    }

    @Test
    void a_computed_share_above_a_benchmark_needs_the_step_from_its_computed_base() {
        OneTargetPlan figures = OneTargetPlan.of(SHARE, new TargetKind.AboveBenchmark(OneTargetPlan.CITY))
                .observe(PART, 2020, 50).observe(WHOLE, 2020, 100).observe(SHARE, 2020, 49)
                .observe(city(SHARE), 2020, 52);
        Required required = required(figures, scenario(Origin.BASE,
                assume(PART, new ProjectionMethod.ConstantGrowth(0)),
                assume(WHOLE, new ProjectionMethod.ConstantGrowth(0))));
        assertThat(required.step()).isCloseTo(0.4, within(1e-6));
    }

    @Test
    void a_level_within_its_range_needs_no_growth_and_one_outside_the_nearer_bound() {
        TargetKind range = new TargetKind.Within(90, 110);
        assertThat(required(OneTargetPlan.of(PART, range).observe(PART, 2020, 100), FROM_BASE).step()).isZero();
        assertThat(required(OneTargetPlan.of(PART, range).observe(PART, 2020, 120), FROM_BASE).step())
                .isCloseTo(-2, EXACT);
        assertThat(required(OneTargetPlan.of(PART, range).observe(PART, 2020, 50), FROM_BASE).step())
                .isCloseTo(8, EXACT);
    }

    @Test
    void a_fall_since_the_base_year_is_required_from_it() {
        TargetKind fall = new TargetKind.ChangeSinceBase(-18, ChangeMeasure.PERCENT);
        Required required = required(OneTargetPlan.of(PART, fall).observe(PART, 2020, 50), FROM_BASE);
        assertThat(required.growth()).isCloseTo(StrictMath.pow(0.82, 0.2) - 1, EXACT);
        assertThat(required.step()).isCloseTo(-1.8, EXACT);
    }

    @Test
    void a_start_at_or_below_zero_needs_a_step_and_has_no_growth() {
        for (double base : new double[]{0, -10}) {
            Required required = required(OneTargetPlan.of(PART, new TargetKind.AtLeast(40)).observe(PART, 2020, base),
                    FROM_BASE);
            assertThat(required.growth()).as("from " + base).isNull();
            assertThat(required.step()).isCloseTo((40 - base) / 5, EXACT);
        }
        assertThat(of(OneTargetPlan.of(PART, new TargetKind.ChangeSinceBase(5, ChangeMeasure.PERCENT))
                .observe(PART, 2020, -10), FROM_BASE)).isEqualTo(new None(Reason.NOT_APPLICABLE));
    }

    @Test
    void an_average_growth_needs_more_of_the_years_that_are_left_after_a_slow_start() {
        OneTargetPlan retail = OneTargetPlan.of(PART, new TargetKind.AverageGrowthAtLeast(7)).observe(PART, 2020, 767,
                2023, 850);
        assertThat(required(retail, FROM_BASE).growth()).isCloseTo(0.07, EXACT);
        Required left = required(retail, FROM_LATEST);
        assertThat(left.growth()).isCloseTo(StrictMath.sqrt(StrictMath.pow(1.07, 5) / (850 / 767.0)) - 1, EXACT);
        assertThat(left.step()).isNull();
    }

    @Test
    void growth_rates_that_are_only_supposed_are_required_from_the_base_year() {
        OneTargetPlan figures = OneTargetPlan.of(OneTargetPlan.RATE, new TargetKind.AverageGrowthAtLeast(5));
        Required required = required(figures,
                scenario(Origin.BASE, given(OneTargetPlan.RATE, 2021, 4, 2022, 4, 2023, 4, 2024, 4, 2025, 4)));
        assertThat(required.growth()).isCloseTo(0.05, EXACT);
        assertThat(required.from()).isEqualTo(2020);
    }

    @Test
    void additions_need_what_is_left_in_equal_parts() {
        OneTargetPlan nodes = OneTargetPlan.of(ADDED, new TargetKind.CumulativeAtLeast(6)).observe(ADDED, 2021, 1,
                2022, 2);
        Required required = required(nodes, FROM_LATEST);
        assertThat(required).isEqualTo(new Required(null, 1.0, 2022, 2025));
    }

    @Test
    void additions_that_already_suffice_need_no_more() {
        assertThat(required(OneTargetPlan.of(ADDED, new TargetKind.CumulativeAtLeast(3)).observe(ADDED, 2021, 4),
                FROM_LATEST).step()).isZero();
    }

    @Test
    void additions_with_a_missing_year_cannot_say_what_is_left() {
        assertThat(of(OneTargetPlan.of(ADDED, new TargetKind.CumulativeAtLeast(3)).observe(ADDED, 2021, 1, 2023, 1),
                FROM_LATEST)).isEqualTo(new None(Reason.NO_DATA));
    }

    @Test
    void a_yearly_range_needs_its_lower_bound_in_every_year_that_is_left() {
        TargetKind range = new TargetKind.RangePerYear(1, 2);
        assertThat(of(OneTargetPlan.of(PART, range), FROM_BASE)).isEqualTo(new Required(null, 1.0, 2020, 2025));
        assertThat(of(OneTargetPlan.of(PART, range).observe(PART, 2021, 2, 2022, 1), FROM_LATEST))
                .isEqualTo(new Required(null, 1.0, 2022, 2025));
    }

    @Test
    void a_yearly_range_with_a_missed_year_cannot_be_reached_by_any_growth() {
        OneTargetPlan events = OneTargetPlan.of(PART, new TargetKind.RangePerYear(1, 2)).observe(PART, 2021, 1,
                2022, 0);
        assertThat(of(events, FROM_BASE)).isEqualTo(new None(Reason.NOT_APPLICABLE));
        assertThat(of(events, FROM_LATEST)).isEqualTo(new None(Reason.NOT_APPLICABLE));
    }

    @Test
    void a_rank_and_a_milestone_have_no_growth_to_require() {
        assertThat(of(OneTargetPlan.of(RANK, new TargetKind.RankAtMost(1)), FROM_BASE))
                .isEqualTo(new None(Reason.MANUAL));
        assertThat(of(OneTargetPlan.of(STATE, new TargetKind.Milestone()), FROM_BASE))
                .isEqualTo(new None(Reason.MANUAL));
    }

    @Test
    void nothing_is_required_without_a_figure_to_start_from_or_with_no_year_left() {
        assertThat(of(OneTargetPlan.of(PART, new TargetKind.AtLeast(15)), FROM_BASE))
                .isEqualTo(new None(Reason.NO_BASE));
        assertThat(of(OneTargetPlan.of(PART, new TargetKind.AtLeast(15)), FROM_LATEST))
                .isEqualTo(new None(Reason.NO_DATA));
        assertThat(of(OneTargetPlan.of(PART, new TargetKind.AtLeast(15)).observe(PART, 2025, 12), FROM_LATEST))
                .isEqualTo(new None(Reason.NOT_APPLICABLE));
    }

    private static OneTargetPlan services(TargetKind kind) {
        return OneTargetPlan.of(PART, kind).observe(PART, 2020, 724.53);
    }

    private static Required required(OneTargetPlan figures, ResolvedScenario scenario) {
        return (Required) of(figures, scenario);
    }

    private static RequiredGrowth of(OneTargetPlan figures, ResolvedScenario scenario) {
        Plan plan = figures.build();
        return RequiredGrowth.of(plan, new Projector(plan).project(scenario, 2025),
                plan.targets().firstEntry().getValue());
    }
}
