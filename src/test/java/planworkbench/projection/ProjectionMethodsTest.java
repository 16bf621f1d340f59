package planworkbench.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static planworkbench.plan.OneTargetPlan.ADDED;
import static planworkbench.plan.OneTargetPlan.OTHER_RATE;
import static planworkbench.plan.OneTargetPlan.PART;
import static planworkbench.plan.OneTargetPlan.SHARE;
import static planworkbench.plan.OneTargetPlan.WHOLE;
import static planworkbench.plan.OneTargetPlan.assume;
import static planworkbench.plan.OneTargetPlan.city;
import static planworkbench.plan.OneTargetPlan.given;
import static planworkbench.plan.OneTargetPlan.key;
import static planworkbench.plan.OneTargetPlan.scenario;
import static planworkbench.plan.OneTargetPlan.years;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

import planworkbench.plan.Figure;
import planworkbench.plan.OneTargetPlan;
import planworkbench.plan.Reason;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.TargetKind;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Origin;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.scenario.ProjectionMethod.ConstantGrowth;
import planworkbench.scenario.ProjectionMethod.ConstantStep;
import planworkbench.scenario.ProjectionMethod.Elasticity;
import planworkbench.scenario.ProjectionMethod.Holt;
import planworkbench.scenario.ProjectionMethod.LinearTrend;
import planworkbench.scenario.ProjectionMethod.LogLinearTrend;
import planworkbench.scenario.ProjectionMethod.Logistic;
import planworkbench.scenario.ProjectionMethod.PastGrowth;
import planworkbench.scenario.ProjectionMethod.ShareOf;
import planworkbench.scenario.ResolvedScenario;

class ProjectionMethodsTest {

    private static final Offset<Double> EXACT = within(1e-9);

    static final List<ProjectionMethod> FITTED = List.of(new PastGrowth(2018, 2020), new LinearTrend(null),
            new LogLinearTrend(null), new Holt(0.8, 0.2, 0.9));

    /// Millions of air passengers in Australia, from the test suite of statsmodels.
    private static final double[] AIR_PASSENGERS = {17.5534, 21.8601, 23.8866, 26.9293, 26.8885, 28.8314, 30.0751,
        30.9535, 30.1857, 31.5797, 32.577569, 33.477398, 39.021581, 41.386432, 41.596552};

    @ParameterizedTest
    @CsvSource({"724.53, 1000, 6.6568432", "767, 1075, 6.9849333", "2470, 2622, 1.2015460", "379, 418, 1.9782170"})
    void past_growth_is_the_compound_average_of_the_chosen_years(double from, double to, double percent) {
        OneTargetPlan figures = plan().observe(PART, 2015, from, 2017, 5, 2020, to);
        assertThat(value(figures, new PastGrowth(2015, 2020), 2021)).isCloseTo(to * (1 + percent / 100),
                within(to * 1e-9));
        assertThat(value(figures, new PastGrowth(2015, 2020), 2025)).isCloseTo(to * to / from, EXACT);
    }

    @Test
    void past_growth_may_be_that_of_years_after_the_origin() {
        OneTargetPlan figures = plan().observe(PART, 2020, 100, 2022, 300, 2024, 363);
        assertThat(value(figures, new PastGrowth(2022, 2024), 2021)).isCloseTo(110, EXACT);
    }

    @Test
    void a_linear_trend_continues_linear_figures() {
        OneTargetPlan figures = plan().observe(PART, 2016, 10, 2017, 13, 2019, 19, 2020, 22);
        assertThat(value(figures, new LinearTrend(null), 2021)).isCloseTo(25, EXACT);
        assertThat(value(figures, new LinearTrend(null), 2025)).isCloseTo(37, EXACT);
    }

    @Test
    void a_linear_trend_is_the_line_of_least_squares_and_not_moved_to_the_last_figure() {
        OneTargetPlan figures = plan().observe(PART, 2018, 1, 2019, 2, 2020, 6);
        assertThat(value(figures, new LinearTrend(null), 2021)).isCloseTo(8, EXACT);
    }

    @Test
    void a_trend_since_a_year_knows_nothing_of_the_years_before() {
        OneTargetPlan figures = plan().observe(PART, 2016, 99, 2017, 1000, 2018, 10, 2019, 20, 2020, 40);
        assertThat(value(figures, new LogLinearTrend(2018), 2021)).isCloseTo(80, EXACT);
        assertThat(basis(figures, new LogLinearTrend(2018)).years()).containsExactly(2018, 2019, 2020);
    }

    @Test
    void a_log_linear_trend_continues_compound_growth() {
        OneTargetPlan figures = plan().observe(PART, 2017, 100, 2018, 110, 2020, 133.1);
        assertThat(value(figures, new LogLinearTrend(null), 2023)).isCloseTo(100 * StrictMath.pow(1.1, 6), EXACT);
    }

    @Test
    void holt_gives_the_published_numbers() {
        assertThat(fiveYears(passengers(), new Holt(0.8, 0.2, 1))).usingElementComparator(rounded(0.005))
                .containsExactly(43.76, 45.59, 47.43, 49.27, 51.10);
    }

    @Test
    void damped_holt_gives_the_known_numbers() {
        assertThat(fiveYears(passengers(), new Holt(0.8, 0.2, 0.9))).usingElementComparator(rounded(0.0005))
                .containsExactly(42.959, 44.034, 45.002, 45.873, 46.657);
    }

    @Test
    void holt_smooths_only_the_years_without_a_gap() {
        OneTargetPlan figures = plan().observe(PART, 2010, 500, 2011, 3, 2018, 10, 2019, 12, 2020, 14);
        assertThat(basis(figures, new Holt(0.3, 0.4, 1)).years()).containsExactly(2018, 2019, 2020);
        OneTargetPlan later = plan().observe(PART, 2018, 10, 2019, 12, 2020, 14);
        assertThat(value(figures, new Holt(0.3, 0.4, 1), 2022)).isEqualTo(value(later, new Holt(0.3, 0.4, 1), 2022));
    }

    @Test
    void logistic_growth_is_the_closed_form_from_the_origin_and_ends_below_the_ceiling() {
        OneTargetPlan figures = plan().observe(PART, 2020, 20);
        assertThat(value(figures, new Logistic(100, 0.5), 2020)).isEqualTo(20);
        assertThat(value(figures, new Logistic(100, 0.5), 2025))
                .isCloseTo(100 / (1 + 4 * StrictMath.pow(1.5, -5)), EXACT).isLessThan(100);
        assertThat(value(figures, new Logistic(1e12, 0.5), 2021)).isCloseTo(30, within(1e-6));
    }

    @Test
    void logistic_growth_from_above_the_ceiling_comes_down_to_it() {
        assertThat(fiveYears(plan().observe(PART, 2020, 200), new Logistic(100, 0.5)))
                .isSortedAccordingTo((a, b) -> Double.compare(b, a)).allMatch(value -> value > 100);
    }

    @Test
    void logistic_growth_does_not_start_at_nothing() {
        assertThat(figure(plan().observe(PART, 2020, 0), new Logistic(100, 0.5), 2025))
                .isEqualTo(new Figure.Unknown(Reason.NOT_APPLICABLE));
    }

    @Test
    void an_elasticity_of_one_copies_the_drivers_growth_and_of_a_half_half_of_it() {
        OneTargetPlan figures = plan().observe(PART, 2020, 50).observe(WHOLE, 2020, 1000);
        Assumption driver = assume(WHOLE, new ConstantGrowth(0.1));
        assertThat(value(figures, new Elasticity(1, key(WHOLE)), 2025, driver))
                .isCloseTo(50 * StrictMath.pow(1.1, 5), EXACT);
        assertThat(value(figures, new Elasticity(0.5, key(WHOLE)), 2025, driver))
                .isCloseTo(50 * StrictMath.pow(1.05, 5), EXACT);
    }

    @Test
    void the_growth_of_a_driver_that_is_a_growth_rate_is_what_it_says() {
        OneTargetPlan figures = plan().observe(PART, 2020, 100);
        assertThat(value(figures, new Elasticity(2, key(OTHER_RATE)), 2022, given(OTHER_RATE, 2021, 5, 2022, 10)))
                .isCloseTo(100 * 1.1 * 1.2, EXACT);
    }

    @Test
    void a_benchmark_that_is_held_drives_nothing() {
        OneTargetPlan figures = plan().observe(PART, 2020, 50).observe(city(WHOLE), 2020, 1000);
        assertThat(value(figures, new Elasticity(1.5, city(WHOLE)), 2025)).isEqualTo(50);
    }

    @Test
    void a_driver_that_is_computed_from_others_drives_as_well() {
        OneTargetPlan figures = plan().observe(ADDED, 2020, 10).observe(PART, 2020, 50).observe(WHOLE, 2020, 100);
        Projection projection = project(figures, assume(ADDED, new Elasticity(1, key(SHARE))),
                assume(PART, new ConstantGrowth(0.21)), assume(WHOLE, new ConstantGrowth(0.1)));
        assertThat(known(projection, key(ADDED), 2022)).isCloseTo(10 * 1.1 * 1.1, EXACT);
    }

    @Test
    void growth_of_a_driver_across_a_break_is_not_used_unless_it_is_linked() {
        OneTargetPlan figures = plan().observe(PART, 2022, 50).observe(WHOLE, 2022, 100, 2023, 220, 2024, 242);
        ResolvedScenario latest = scenario(Origin.LATEST, assume(PART, new Elasticity(1, key(WHOLE))),
                assume(WHOLE, new ConstantGrowth(0.1)));
        assertThat(known(project(figures.breakIn(2023, WHOLE, 0.5), latest), key(PART), 2023)).isCloseTo(55, EXACT);
        assertThat(project(figures.breakIn(2023, WHOLE), latest).at(key(PART), 2023))
                .isEqualTo(new Figure.Unknown(Reason.NO_DATA));
    }

    @Test
    void a_share_is_kept_or_is_as_stated() {
        OneTargetPlan figures = plan().observe(PART, 2020, 50).observe(WHOLE, 2020, 1000);
        Assumption whole = assume(WHOLE, new ConstantStep(100));
        assertThat(value(figures, new ShareOf(null, key(WHOLE)), 2025, whole)).isCloseTo(75, EXACT);
        assertThat(value(figures, new ShareOf(0.1, key(WHOLE)), 2025, whole)).isCloseTo(150, EXACT);
    }

    @Test
    void a_stated_share_needs_no_figure_to_start_from() {
        assertThat(value(plan().observe(WHOLE, 2020, 1000), new ShareOf(0.1, key(WHOLE)), 2021,
                assume(WHOLE, new ConstantStep(0)))).isCloseTo(100, EXACT);
    }

    @Test
    void a_fitted_trend_is_shifted_to_pass_through_an_overridden_year() {
        OneTargetPlan figures = plan().observe(PART, 2018, 1, 2019, 2, 2020, 6);
        Projection projection = project(figures,
                new Assumption(key(PART), new LinearTrend(null), years(2022, 100), "试算"));
        assertThat(known(projection, key(PART), 2021)).isCloseTo(8, EXACT);
        assertThat(known(projection, key(PART), 2022)).isEqualTo(100);
        assertThat(known(projection, key(PART), 2024)).isCloseTo(105, EXACT);
    }

    @Test
    void a_log_linear_trend_grows_on_from_an_overridden_year() {
        OneTargetPlan figures = plan().observe(PART, 2018, 10, 2019, 20, 2020, 40);
        Projection projection = project(figures,
                new Assumption(key(PART), new LogLinearTrend(null), years(2022, 7), "试算"));
        assertThat(known(projection, key(PART), 2024)).isCloseTo(28, EXACT);
    }

    @Test
    void a_stated_share_becomes_the_one_that_an_overridden_year_implies() {
        OneTargetPlan figures = plan().observe(WHOLE, 2020, 1000);
        Projection projection = project(figures, assume(WHOLE, new ConstantStep(0)),
                new Assumption(key(PART), new ShareOf(0.1, key(WHOLE)), years(2022, 300), "试算"));
        assertThat(List.of(known(projection, key(PART), 2021), known(projection, key(PART), 2022),
                known(projection, key(PART), 2025))).containsExactly(100.0, 300.0, 300.0);
    }

    @ParameterizedTest
    @FieldSource("FITTED")
    void one_figure_is_too_few_for_any_fit(ProjectionMethod method) {
        OneTargetPlan figures = plan().observe(PART, 2020, 100);
        assertThat(figure(figures, method, 2025)).isEqualTo(new Figure.Unknown(Reason.TOO_FEW_POINTS));
        assertThat(figure(figures, method, 2020)).isEqualTo(new Figure.Known(100, true));
        assertThat(basis(figures, method)).isEqualTo(new FitBasis(basis(figures, method).years(),
                method.fewestPoints())).matches(basis -> !basis.suffices() && basis.years().contains(2020));
    }

    @ParameterizedTest
    @FieldSource("FITTED")
    void figures_before_a_break_do_not_count(ProjectionMethod method) {
        OneTargetPlan figures = plan().observe(PART, 2017, 70, 2018, 80, 2019, 90, 2020, 100).breakIn(2020, PART);
        assertThat(figure(figures, method, 2025)).isEqualTo(new Figure.Unknown(Reason.TOO_FEW_POINTS));
        assertThat(basis(figures, method).years()).containsExactly(2020);
    }

    @ParameterizedTest
    @FieldSource("FITTED")
    void linked_figures_before_a_break_count_as_if_there_were_none(ProjectionMethod method) {
        OneTargetPlan same = plan().observe(PART, 2017, 80, 2018, 90, 2019, 110, 2020, 100);
        OneTargetPlan linked = plan().observe(PART, 2017, 40, 2018, 45, 2019, 110, 2020, 100).breakIn(2019, PART,
                0.5);
        assertThat(value(linked, method, 2025)).isCloseTo(value(same, method, 2025), EXACT);
    }

    @Test
    void figures_on_the_new_side_of_a_break_count_from_the_latest_figures() {
        OneTargetPlan figures = plan().observe(PART, 2020, 5, 2021, 7, 2022, 300, 2023, 310, 2024, 320)
                .breakIn(2022, PART);
        ResolvedScenario latest = scenario(Origin.LATEST, assume(PART, new LinearTrend(null)));
        assertThat(project(figures, latest).at(key(PART), 2025)).isInstanceOfSatisfying(Figure.Known.class, known -> {
            assertThat(known.value()).isCloseTo(330, EXACT);
            assertThat(known.comparable()).isFalse();
        });
    }

    @Test
    void a_scenario_from_the_base_year_does_not_fit_what_came_later() {
        OneTargetPlan figures = plan().observe(PART, 2018, 10, 2019, 11, 2020, 12, 2021, 500, 2022, 900);
        assertThat(value(figures, new LinearTrend(null), 2025)).isCloseTo(17, EXACT);
    }

    @Test
    void growth_of_a_figure_that_is_not_positive_is_not_applicable() {
        OneTargetPlan figures = plan().observe(PART, 2018, -1, 2019, 11, 2020, 12);
        assertThat(figure(figures, new LogLinearTrend(null), 2025))
                .isEqualTo(new Figure.Unknown(Reason.NOT_APPLICABLE));
        assertThat(figure(figures, new PastGrowth(2018, 2020), 2025))
                .isEqualTo(new Figure.Unknown(Reason.NOT_APPLICABLE));
    }

    @Test
    void assumptions_that_lead_back_to_themselves_are_not_projected_and_the_rest_is() {
        OneTargetPlan figures = plan().observe(PART, 2020, 50).observe(WHOLE, 2020, 100).observe(ADDED, 2020, 5)
                .observe(city(PART), 2020, 7);
        Projection projection = project(figures, assume(PART, new Elasticity(1, key(WHOLE))),
                assume(WHOLE, new ShareOf(2.0, key(ADDED))), assume(ADDED, new Elasticity(1, key(SHARE))),
                Assumption.of(city(PART), new ConstantStep(1), "试算"));
        assertThat(List.of(PART, WHOLE, ADDED, SHARE)).allSatisfy(indicator -> assertThat(
                projection.at(key(indicator), 2025)).isEqualTo(new Figure.Unknown(Reason.CIRCULAR)));
        assertThat(projection.at(city(PART), 2025)).isEqualTo(new Figure.Known(12, true));
    }

    @Test
    void a_series_that_follows_itself_is_circular() {
        assertThat(figure(plan().observe(PART, 2020, 50), new Elasticity(1, key(PART)), 2025))
                .isEqualTo(new Figure.Unknown(Reason.CIRCULAR));
    }

    @Test
    void what_a_driver_lacks_its_followers_and_ratios_lack_too() {
        OneTargetPlan figures = plan().observe(PART, 2020, 50).observe(WHOLE, 2020, 100);
        Projection projection = project(figures, assume(PART, new Elasticity(1, key(WHOLE))),
                assume(WHOLE, new LinearTrend(null)));
        assertThat(projection.at(key(PART), 2025)).isEqualTo(new Figure.Unknown(Reason.TOO_FEW_POINTS));
        assertThat(projection.at(key(SHARE), 2025)).isEqualTo(new Figure.Unknown(Reason.TOO_FEW_POINTS));
    }

    @Test
    void a_driver_that_nobody_knows_gives_no_data() {
        assertThat(figure(plan().observe(PART, 2020, 50), new Elasticity(1, new SeriesKey(ADDED, "昆山市")), 2025))
                .isEqualTo(new Figure.Unknown(Reason.NO_DATA));
    }

    @Test
    void a_method_that_fits_nothing_rests_on_no_points() {
        Projector projector = new Projector(plan().observe(PART, 2020, 50).build());
        ResolvedScenario flat = scenario(Origin.BASE, assume(PART, new ConstantStep(0)));
        assertThat(projector.fitBasis(key(PART), flat, 2025)).isNull();
    }

    private static OneTargetPlan plan() {
        return OneTargetPlan.of(PART, new TargetKind.AtLeast(1));
    }

    private static OneTargetPlan passengers() {
        OneTargetPlan plan = plan();
        for (int i = 0; i < AIR_PASSENGERS.length; i++) {
            plan.observe(PART, 2006 + i, AIR_PASSENGERS[i]);
        }
        return plan;
    }

    private static Comparator<Double> rounded(double half) {
        return (a, b) -> StrictMath.abs(a - b) <= half * (1 + 1e-9) ? 0 : Double.compare(a, b);
    }

    private static List<Double> fiveYears(OneTargetPlan figures, ProjectionMethod method) {
        ProjectedSeries series = project(figures, assume(PART, method)).get(key(PART));
        return series == null ? List.of() : List.copyOf(series.values().values().tailMap(2021).values());
    }

    private static FitBasis basis(OneTargetPlan figures, ProjectionMethod method) {
        @Nullable
        FitBasis basis = new Projector(figures.build()).fitBasis(key(PART), scenario(Origin.BASE, assume(PART, method)),
                2025);
        return Objects.requireNonNull(basis);
    }

    private static Figure figure(OneTargetPlan figures, ProjectionMethod method, int year) {
        return project(figures, assume(PART, method)).at(key(PART), year);
    }

    private static double value(OneTargetPlan figures, ProjectionMethod method, int year, Assumption... others) {
        Assumption[] all = Arrays.copyOf(others, others.length + 1);
        all[others.length] = assume(PART, method);
        return known(project(figures, all), key(PART), year);
    }

    private static double known(Projection projection, SeriesKey series, int year) {
        return ((Figure.Known) projection.at(series, year)).value();
    }

    private static Projection project(OneTargetPlan figures, Assumption... assumptions) {
        return project(figures, scenario(Origin.BASE, assumptions));
    }

    private static Projection project(OneTargetPlan figures, ResolvedScenario scenario) {
        return new Projector(figures.build()).project(scenario, 2025);
    }
}
