package planworkbench.assessment.nextplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static planworkbench.plan.OneTargetPlan.ADDED;
import static planworkbench.plan.OneTargetPlan.CITY;
import static planworkbench.plan.OneTargetPlan.COVERAGE;
import static planworkbench.plan.OneTargetPlan.PART;
import static planworkbench.plan.OneTargetPlan.RANK;
import static planworkbench.plan.OneTargetPlan.WHOLE;
import static planworkbench.plan.OneTargetPlan.assume;
import static planworkbench.plan.OneTargetPlan.city;
import static planworkbench.plan.OneTargetPlan.given;
import static planworkbench.plan.OneTargetPlan.key;
import static planworkbench.plan.OneTargetPlan.scenario;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import planworkbench.assessment.Verdict;
import planworkbench.assessment.nextplan.ProposedTarget.AsBefore;
import planworkbench.assessment.nextplan.ProposedTarget.ByHand;
import planworkbench.assessment.nextplan.ProposedTarget.Numbers;
import planworkbench.assessment.nextplan.ProposedTarget.Proposal;
import planworkbench.goal.GoalSeek.Effort;
import planworkbench.plan.OneTargetPlan;
import planworkbench.plan.Plan;
import planworkbench.plan.Reason;
import planworkbench.plan.ReportText;
import planworkbench.plan.Source;
import planworkbench.plan.TargetKind;
import planworkbench.plan.TargetKind.ChangeMeasure;
import planworkbench.scenario.Distribution;
import planworkbench.scenario.Origin;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.simulation.PlanSimulation.Chance;
import planworkbench.simulation.RunControl;
import planworkbench.simulation.Sampling;
import planworkbench.simulation.Workers;
import planworkbench.text.FigureText;

/// Proposals for a plan of 2025–2030 from one of 2020–2025.
class NextPlanTest {

    private static final Chance CHANCE = new Chance(Sampling.SOBOL, 3, 4096, 0, 0);

    private static NextPlan next(Plan plan, ResolvedScenario scenario) {
        return NextPlan.of(plan, scenario, NextPlanTerms.after(plan), plan.targets().keySet(), Map.of(), CHANCE,
                Workers.alone(), RunControl.none());
    }

    private static ProposedTarget only(OneTargetPlan plan, ResolvedScenario scenario) {
        return next(plan.build(), scenario).targets().getFirst();
    }

    private static Numbers numbers(OneTargetPlan plan, ResolvedScenario scenario) {
        return (Numbers) only(plan, scenario).outlook();
    }

    private static List<Double> exact(Numbers numbers) {
        return numbers.proposals().stream().map(one -> one.exact().value()).toList();
    }

    private static ResolvedScenario steps(String indicator, double step, double deviation) {
        return scenario(Origin.LATEST, assume(indicator, new ProjectionMethod.ConstantStep(step))
                .withUncertainty(new Distribution.Normal(deviation)));
    }

    /// Six steps of 1 ± 0.5 from 2024 on, the one into the base year among them.
    @Test
    void a_level_is_the_quantile_of_all_years_since_the_latest_figure() {
        Numbers found = numbers(OneTargetPlan.of(COVERAGE, new TargetKind.AtLeast(55)).observe(COVERAGE, 2024, 50),
                steps(COVERAGE, 1, 0.5));
        double spread = 0.5 * Math.sqrt(6);
        assertThat(exact(found).get(0)).isCloseTo(56, within(0.04));
        assertThat(exact(found).get(1)).isCloseTo(56 - 0.524401 * spread, within(0.04));
        assertThat(exact(found).get(2)).isCloseTo(56 - 0.841621 * spread, within(0.04));
        assertThat(found.prospect().median()).isCloseTo(56, within(0.04));
        assertThat(found.proposals()).extracting(one -> one.rounded().value()).containsExactly(56.0, 55.0, 54.0);
        assertThat(found.chosen().level().value()).as("80 % unless somebody chooses").isEqualTo(54);
        assertThat(found.chosen().probability()).isGreaterThan(0.8);
    }

    /// A change is counted from the base year, so that only five of the six steps are in it.
    @Test
    void a_change_counts_from_the_new_base() {
        Numbers found = numbers(OneTargetPlan.of(COVERAGE, new TargetKind.ChangeSinceBase(4, ChangeMeasure.ABSOLUTE))
                .observe(COVERAGE, 2020, 40, 2024, 50), steps(COVERAGE, 1, 0.5));
        assertThat(exact(found).getLast()).isCloseTo(5 - 0.841621 * 0.5 * Math.sqrt(5), within(0.04));
    }

    @Test
    void where_less_is_better_a_surer_number_is_a_higher_one() {
        Numbers found = numbers(OneTargetPlan.of(COVERAGE, new TargetKind.AtMost(40)).observe(COVERAGE, 2025, 50),
                steps(COVERAGE, -1, 0.5));
        assertThat(exact(found)).isSorted();
        assertThat(exact(found).getLast()).isCloseTo(45 + 0.841621 * 0.5 * Math.sqrt(5), within(0.04));
        assertThat(found.chosen().level().value()).isEqualTo(46);
    }

    @Test
    void without_uncertainty_every_probability_has_the_projected_number() {
        Numbers found = numbers(OneTargetPlan.of(PART, new TargetKind.AtLeast(100)).observe(PART, 2025, 110),
                scenario(Origin.LATEST, given(PART, 2026, 115, 2030, 140)));
        assertThat(found.certain()).isTrue();
        assertThat(exact(found)).containsExactly(140.0, 140.0, 140.0);
        assertThat(found.proposals()).extracting(Proposal::probability).containsExactly(1.0, 1.0, 1.0);
        assertThat(found.prospect().median()).isEqualTo(140);
        assertThat(Objects.requireNonNull(found.pace()).yearly()).isCloseTo(Math.pow(140 / 110.0, 0.2) - 1,
                within(1e-12));
    }

    @Test
    void an_average_growth_and_a_sum_count_the_years_of_the_new_plan() {
        Numbers growth = numbers(
                OneTargetPlan.of(PART, new TargetKind.AverageGrowthAtLeast(7)).observe(PART, 2020, 100, 2025, 150),
                scenario(Origin.LATEST, given(PART, 2030, 190)));
        assertThat(exact(growth).getFirst()).isCloseTo((Math.pow(190 / 150.0, 0.2) - 1) * 100, within(1e-9));
        Numbers sum = numbers(OneTargetPlan.of(ADDED, new TargetKind.CumulativeRange(3, 5)).observe(ADDED, 2021, 9),
                scenario(Origin.LATEST, given(ADDED, 2022, 1, 2026, 1, 2027, 2, 2028, 0, 2029, 1, 2030, 3)));
        assertThat(sum.proposals().getFirst().exact()).isEqualTo(new ProposedLevel(7, 9.0));
        Numbers every = numbers(OneTargetPlan.of(ADDED, new TargetKind.RangePerYear(1, 2)).observe(ADDED, 2021, 9),
                scenario(Origin.LATEST, given(ADDED, 2026, 4, 2027, 2, 2028, 3, 2029, 5, 2030, 3)));
        assertThat(every.proposals().getFirst().exact()).as("the worst year").isEqualTo(new ProposedLevel(2, 3.0));
    }

    @Test
    void a_base_that_was_observed_is_actual_and_another_is_projected_and_says_so() {
        ResolvedScenario five = scenario(Origin.BASE, assume(PART, new ProjectionMethod.ConstantGrowth(0.05)));
        assertThat(only(OneTargetPlan.of(PART, new TargetKind.AtLeast(100)).observe(PART, 2020, 80, 2025, 101), five)
                .base()).isEqualTo(new BaseFigure.Actual(101));
        ProposedTarget projected = only(OneTargetPlan.of(PART, new TargetKind.AtLeast(130)).observe(PART, 2020, 80,
                2024, 100), five);
        assertThat(projected.base()).as("from the latest figure, also in a scenario from the base year")
                .isEqualTo(new BaseFigure.Projected(105, 2024));
        assertThat(projected.outcome().observed()).isFalse();
        assertThat(projected.outcome().verdict()).isEqualTo(Verdict.UNLIKELY);
        assertThat(only(OneTargetPlan.of(PART, new TargetKind.AtLeast(130)), five).base())
                .isInstanceOf(BaseFigure.Missing.class);
    }

    @Test
    void what_has_no_projection_is_left_to_people_and_a_comparison_stays_as_it_is() {
        ResolvedScenario nothing = scenario(Origin.LATEST);
        assertThat(only(OneTargetPlan.of(RANK, new TargetKind.RankAtMost(1)).observe(RANK, 2024, 1), nothing).outlook())
                .isEqualTo(new ByHand(Reason.MANUAL, key(RANK), 2024, false));
        assertThat(only(OneTargetPlan.of(COVERAGE, new TargetKind.FullCoverage()).observe(COVERAGE, 2024, 90), nothing)
                .outlook()).isEqualTo(new ByHand(Reason.MANUAL, key(COVERAGE), 2024, false));
        assertThat(only(OneTargetPlan.of(PART, new TargetKind.AtLeast(9)), nothing).outlook()).as("nothing at all")
                .isEqualTo(new ByHand(Reason.NO_DATA, key(PART), null, false));
        assertThat(only(OneTargetPlan.of(PART, new TargetKind.AtLeast(9)).observe(PART, 2024, 10),
                scenario(Origin.LATEST, given(PART, 2025, 11, 2027, 12))).outlook()).as("supposed no farther")
                .isEqualTo(new ByHand(Reason.NO_DATA, key(PART), 2027, true));
        assertThat(only(OneTargetPlan.of(PART, new TargetKind.GrowthAbove(WHOLE)).observe(PART, 2025, 10).observe(WHOLE,
                2025, 20), scenario(Origin.LATEST, given(PART, 2030, 12), given(WHOLE, 2030, 22))).outlook())
                .isEqualTo(new AsBefore(1));
    }

    @Test
    void what_is_left_to_people_names_the_series_that_ends_and_how_it_ends() {
        ResolvedScenario nothing = scenario(Origin.LATEST);
        assertThat(only(OneTargetPlan.of(PART, new TargetKind.AtLeast(9)).observe(PART, 2023, 10), nothing).outlook())
                .as("observed, nothing supposed").isEqualTo(new ByHand(Reason.NO_DATA, key(PART), 2023, false));
        assertThat(only(OneTargetPlan.of(PART, new TargetKind.AtLeast(9)).observe(PART, 2015, 10), nothing).outlook())
                .as("only before the present plan").isEqualTo(new ByHand(Reason.NO_DATA, key(PART), null, false));
        assertThat(only(OneTargetPlan.of(PART, new TargetKind.GrowthAbove(WHOLE)).observe(PART, 2025, 10).observe(WHOLE,
                2025, 20), scenario(Origin.LATEST, given(PART, 2030, 12), given(WHOLE, 2027, 22))).outlook())
                .as("the comparator is supposed no farther")
                .isEqualTo(new ByHand(Reason.NO_DATA, key(WHOLE), 2027, true));
        assertThat(only(OneTargetPlan.of(PART, new TargetKind.AboveBenchmark(CITY)).observe(PART, 2025, 10),
                scenario(Origin.LATEST, given(PART, 2030, 12))).outlook())
                .as("the region has no figures").isEqualTo(new ByHand(Reason.NO_DATA, city(PART), null, false));
    }

    /// From 100 to 140.26 in five years is 7.0007 % a year: 7 % as it is printed.
    @Test
    void what_was_computed_is_stated_as_it_is_printed_and_what_was_observed_with_all_its_digits() {
        assertThat(statedBase(OneTargetPlan.of(PART, new TargetKind.AverageGrowthAtLeast(7)).observe(PART, 2020, 100,
                2025, 140.26), scenario(Origin.LATEST, given(PART, 2030, 200)))).as("growth of observed figures")
                .isEqualTo(7.0);
        assertThat(statedBase(OneTargetPlan.of(PART, new TargetKind.AtLeast(1)).observe(PART, 2024, 0.1),
                scenario(Origin.LATEST, given(PART, 2025, 0.0034, 2030, 1)))).as("projected").isEqualTo(0.0034);
        assertThat(statedBase(OneTargetPlan.of(PART, new TargetKind.AtLeast(1)).observe(PART, 2025, 12.3456),
                scenario(Origin.LATEST, given(PART, 2030, 20)))).as("observed").isEqualTo(12.3456);
    }

    private double statedBase(OneTargetPlan plan, ResolvedScenario scenario) {
        return Objects
                .requireNonNull(Objects.requireNonNull(next(plan.build(), scenario).carriedOn("next", "新规划", "新规划",
                        TEXTS).targets().get("T01")).statedBase())
                .value();
    }

    @Test
    void a_pace_beyond_history_is_told() {
        OneTargetPlan plan = OneTargetPlan.of(PART, new TargetKind.AtLeast(100)).observe(PART, 2015, 70, 2020, 90, 2025,
                110);
        ResolvedScenario fast = scenario(Origin.LATEST, given(PART, 2030, 200));
        Pace pace = Objects.requireNonNull(numbers(plan, fast).pace());
        assertThat(pace.effort()).isEqualTo(Effort.BEYOND_HISTORY);
        assertThat(pace.historyBest().orElseThrow()).isCloseTo(Math.pow(90 / 70.0, 0.2) - 1, within(1e-12));
    }

    @Test
    void a_number_that_is_typed_over_gets_its_own_probability_without_another_run() {
        Plan plan = OneTargetPlan.of(COVERAGE, new TargetKind.AtLeast(55)).observe(COVERAGE, 2025, 50).build();
        NextPlan before = next(plan, steps(COVERAGE, 1, 0.5));
        Numbers typed = (Numbers) before.choosing(List.of("T01"), Map.of("T01", 55.0)).targets().getFirst().outlook();
        assertThat(typed.chosen().typed()).isTrue();
        assertThat(typed.chosen().probability()).isCloseTo(0.5, within(0.04));
        assertThat(before.choosing(List.of("T01"), Map.of("T01", 55.0)).choosing(List.of("T01"), Map.of()).targets())
                .usingRecursiveComparison()
                .isEqualTo(before.targets());
    }

    @Test
    void the_same_seed_gives_the_same_digits_and_threads_make_no_difference() {
        Plan plan = OneTargetPlan.of(PART, new TargetKind.AtLeast(100)).observe(PART, 2023, 90).build();
        ResolvedScenario five = scenario(Origin.LATEST, assume(PART, new ProjectionMethod.ConstantGrowth(0.05)));
        NextPlan one = next(plan, five);
        NextPlan other = NextPlan.of(plan, five, NextPlanTerms.after(plan), List.of("T01"), Map.of(), CHANCE,
                new Workers(Thread::startVirtualThread, 3), RunControl.none());
        assertThat(exact((Numbers) one.targets().getFirst().outlook()))
                .isEqualTo(exact((Numbers) other.targets().getFirst().outlook()));
    }

    @Test
    void the_next_plan_keeps_figures_and_indicators_and_asks_for_the_chosen_numbers() {
        Plan plan = OneTargetPlan.of(COVERAGE, new TargetKind.AtLeast(55)).observe(COVERAGE, 2025, 50)
                .planned(2022, 51, 2024, 53).build();
        Plan carried = next(plan, steps(COVERAGE, 1, 0.5)).choosing(List.of("T01"), Map.of("T01", 54.5)).carriedOn(
                "next", "新规划",
                "新规划", TEXTS);
        assertThat(carried.baseYear()).isEqualTo(2025);
        assertThat(carried.targetYear()).isEqualTo(2030);
        assertThat(carried.observations()).isEqualTo(plan.observations());
        assertThat(carried.indicators()).isEqualTo(plan.indicators());
        assertThat(carried.targets().get("T01")).satisfies(target -> {
            assertThat(target.kind()).isEqualTo(new TargetKind.AtLeast(54.5));
            assertThat(target.year()).isEqualTo(2030);
            assertThat(target.planned()).isEmpty();
            assertThat(target.source().document()).isEqualTo("建议表");
            assertThat(Objects.requireNonNull(target.statedBase()).value()).isEqualTo(50);
            assertThat(Objects.requireNonNull(target.statedBase()).source().quote()).isEqualTo("基值");
            assertThat(target.remark()).isEqualTo("备注");
        });
    }

    private static final CarriedTexts TEXTS = new CarriedTexts() {
        @Override
        public Source source(ProposedTarget one) {
            return new Source("建议表", null, "", false);
        }

        @Override
        public Source base(ProposedTarget one) {
            return new Source("建议表", null, "基值", false);
        }

        @Override
        public double printed(double value) {
            return FigureText.rounded(value);
        }

        @Override
        public String remark(ProposedTarget one) {
            return "备注";
        }
    };

    /// From 100 to 100 · 1.07⁴ in 2024, and 6 % into 2025.
    @Test
    void a_growth_starts_from_the_growth_of_the_present_plan_and_not_from_a_level() {
        OneTargetPlan plan = OneTargetPlan.of(PART, new TargetKind.AverageGrowthAtLeast(7)).observe(PART, 2020, 100,
                2024, 100 * Math.pow(1.07, 4));
        BaseFigure base = only(plan, scenario(Origin.LATEST, assume(PART, new ProjectionMethod.ConstantGrowth(0.06))))
                .base();
        assertThat(base.known()).isCloseTo((Math.pow(Math.pow(1.07, 4) * 1.06, 0.2) - 1) * 100, within(1e-9));
        assertThat(base).isInstanceOfSatisfying(BaseFigure.Growth.class, growth -> {
            assertThat(growth.from()).isEqualTo(2021);
            assertThat(growth.actual()).as("2025 is projected").isFalse();
        });
    }

    @Test
    void a_sum_needs_no_base() {
        assertThat(only(OneTargetPlan.of(ADDED, new TargetKind.CumulativeAtLeast(3)).observe(ADDED, 2025, 2),
                scenario(Origin.LATEST)).base()).isEqualTo(new BaseFigure.NotNeeded());
    }

    @Test
    void chosen_years_and_probabilities_are_kept_with_the_plan_and_what_cannot_be_asked_is_passed_over() {
        Plan plan = OneTargetPlan.of(PART, new TargetKind.AtLeast(9)).build();
        assertThat(KeptProposals.terms(plan)).isEqualTo(NextPlanTerms.after(plan));
        NextPlanTerms chosen = new NextPlanTerms(2026, 2032, List.of(0.6, 0.85));
        ReportText kept = KeptProposals.terms(plan, chosen);
        assertThat(KeptProposals.terms(plan.withReportTexts(List.of(kept)))).isEqualTo(chosen);
        for (String wrong : List.of("2026 2032", "2032 2026 0.5", "2026 2032 1.5", "2019 2032 0.5", "无")) {
            assertThat(KeptProposals.terms(plan.withReportTexts(
                    List.of(new ReportText(kept.place(), kept.year(), wrong))))).as(wrong)
                    .isEqualTo(NextPlanTerms.after(plan));
        }
    }
}
