package planworkbench.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static planworkbench.plan.OneTargetPlan.ADDED;
import static planworkbench.plan.OneTargetPlan.PART;
import static planworkbench.plan.OneTargetPlan.REAL;
import static planworkbench.plan.OneTargetPlan.SHARE;
import static planworkbench.plan.OneTargetPlan.WHOLE;
import static planworkbench.plan.OneTargetPlan.assume;
import static planworkbench.plan.OneTargetPlan.city;
import static planworkbench.plan.OneTargetPlan.given;
import static planworkbench.plan.OneTargetPlan.key;
import static planworkbench.plan.OneTargetPlan.scenario;
import static planworkbench.plan.OneTargetPlan.years;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import planworkbench.plan.Figure;
import planworkbench.plan.OneTargetPlan;
import planworkbench.plan.Reason;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.TargetKind;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Origin;
import planworkbench.scenario.ProjectionMethod.ConstantGrowth;
import planworkbench.scenario.ProjectionMethod.ConstantStep;
import planworkbench.scenario.ProjectionMethod.GrowthPath;
import planworkbench.scenario.ProjectionMethod.RealGrowth;
import planworkbench.scenario.ResolvedScenario;

class ProjectorTest {

    private static final Offset<Double> EXACT = within(1e-9);

    @Test
    void constant_growth_multiplies_from_the_base_year_on() {
        assertThat(values(services(), scenario(Origin.BASE, assume(PART, new ConstantGrowth(0.1))), PART))
                .isEqualTo(Map.of(2020, 100.0, 2021, 100 * 1.1, 2022, 100 * 1.1 * 1.1, 2023, 100 * 1.1 * 1.1 * 1.1,
                        2024, 100 * 1.1 * 1.1 * 1.1 * 1.1, 2025, 100 * 1.1 * 1.1 * 1.1 * 1.1 * 1.1));
    }

    @Test
    void nominal_growth_compounds_real_growth_and_price() {
        assertThat(new RealGrowth(0.055, 0.009).nominal()).isCloseTo(1.055 * 1.009 - 1, EXACT);
        assertThat(value(services(), scenario(Origin.BASE, assume(PART, new RealGrowth(0.055, 0.009))), PART, 2021))
                .isCloseTo(100 * 1.055 * 1.009, EXACT);
    }

    @Test
    void a_growth_path_takes_each_years_rate_and_the_last_one_after_its_end() {
        assertThat(values(services(), scenario(Origin.BASE, assume(PART, new GrowthPath(years(2022, 0.5, 2024, 0)))),
                PART)).isEqualTo(Map.of(2020, 100.0, 2021, 150.0, 2022, 225.0, 2023, 337.5, 2024, 337.5, 2025, 337.5));
    }

    @Test
    void a_constant_step_is_added_every_year() {
        assertThat(values(services(), scenario(Origin.BASE, assume(PART, new ConstantStep(-30))), PART))
                .isEqualTo(Map.of(2020, 100.0, 2021, 70.0, 2022, 40.0, 2023, 10.0, 2024, -20.0, 2025, -50.0));
    }

    @Test
    void fixed_values_leave_a_year_that_they_do_not_give_without_a_value() {
        assertThat(values(services(), scenario(Origin.BASE, given(PART, 2021, 3, 2023, 4)), PART))
                .isEqualTo(Map.of(2020, 100.0, 2021, 3.0, 2023, 4.0));
    }

    @Test
    void the_method_goes_on_from_an_overridden_year() {
        Assumption assumption = new Assumption(key(PART), new ConstantGrowth(0.5), years(2022, 10), "试算");
        assertThat(values(services(), scenario(Origin.BASE, assumption), PART)).isEqualTo(
                Map.of(2020, 100.0, 2021, 150.0, 2022, 10.0, 2023, 15.0, 2024, 22.5, 2025, 33.75));
    }

    @Test
    void an_overridden_year_can_start_a_series_that_has_no_figure() {
        OneTargetPlan figures = OneTargetPlan.of(PART, new TargetKind.AtLeast(1));
        Assumption assumption = new Assumption(key(PART), new ConstantStep(1), years(2023, 10), "试算");
        assertThat(values(figures, scenario(Origin.BASE, assumption), PART))
                .isEqualTo(Map.of(2023, 10.0, 2024, 11.0, 2025, 12.0));
    }

    @Test
    void from_the_base_year_a_projection_runs_over_later_observations() {
        OneTargetPlan figures = services().observe(PART, 2022, 500);
        assertThat(value(figures, scenario(Origin.BASE, assume(PART, new ConstantStep(1))), PART, 2022))
                .isEqualTo(102);
    }

    @Test
    void from_the_latest_figures_no_observed_year_is_replaced() {
        OneTargetPlan figures = services().observe(PART, 2021, 90, 2023, 80);
        Assumption assumption = new Assumption(key(PART), new ConstantStep(1), years(2022, 7, 2023, 7), "试算");
        assertThat(values(figures, scenario(Origin.LATEST, assumption), PART))
                .isEqualTo(Map.of(2020, 100.0, 2021, 90.0, 2023, 80.0, 2024, 81.0, 2025, 82.0));
    }

    @Test
    void a_stated_ratio_later_than_its_components_is_not_replaced_from_the_latest_figures() {
        OneTargetPlan figures = OneTargetPlan.of(SHARE, new TargetKind.AtLeast(1)).observe(PART, 2021, 50)
                .observe(WHOLE, 2021, 100).observe(SHARE, 2023, 70);
        ResolvedScenario flat = scenario(Origin.LATEST, assume(PART, new ConstantStep(0)),
                assume(WHOLE, new ConstantStep(0)));
        assertThat(project(figures, flat).at(key(SHARE), 2023)).isEqualTo(new Figure.Known(70, true));
        assertThat(project(figures, flat).at(key(SHARE), 2024)).isEqualTo(new Figure.Known(50, true));
    }

    @Test
    void an_observed_real_growth_later_than_its_level_is_not_replaced_from_the_latest_figures() {
        OneTargetPlan figures = OneTargetPlan.of(REAL, new TargetKind.AtLeast(1)).observe(PART, 2021, 50)
                .observe(REAL, 2021, 8, 2022, 3);
        Projection projection = project(figures, scenario(Origin.LATEST, assume(PART, new RealGrowth(0.05, 0.01))));
        assertThat(projection.at(key(REAL), 2022)).isEqualTo(new Figure.Known(3, true));
        assertThat(known(projection, key(REAL), 2023)).isCloseTo(5, EXACT);
    }

    @Test
    void real_growth_is_unknown_where_the_level_is_supposed_in_nominal_terms_only() {
        OneTargetPlan figures = OneTargetPlan.of(REAL, new TargetKind.AtLeast(1)).observe(PART, 2020, 50);
        assertThat(project(figures, scenario(Origin.BASE, assume(PART, new ConstantGrowth(0.07)))).at(key(REAL), 2021))
                .isEqualTo(new Figure.Unknown(Reason.NO_DATA));
    }

    @Test
    void a_price_that_falls_to_nothing_leaves_real_growth_unknown_and_the_rest_of_the_model_works() {
        Projection projection = project(services(), scenario(Origin.BASE, assume(PART, new RealGrowth(0.05, -1))));
        assertThat(projection.at(key(REAL), 2021)).isEqualTo(new Figure.Unknown(Reason.NO_DATA));
        assertThat(projection.at(key(PART), 2021)).isEqualTo(new Figure.Known(0, true));
    }

    @Test
    void a_ratio_over_nothing_is_unknown_and_never_infinite() {
        OneTargetPlan figures = services().observe(WHOLE, 2020, 0);
        ResolvedScenario scenario = scenario(Origin.BASE, assume(PART, new ConstantStep(1)),
                assume(WHOLE, new ConstantStep(0)));
        assertThat(project(figures, scenario).at(key(SHARE), 2020)).isEqualTo(new Figure.Unknown(Reason.NO_DATA));
        assertThat(project(figures, scenario).at(key(SHARE), 2023)).isEqualTo(new Figure.Unknown(Reason.NO_DATA));
    }

    @Test
    void growth_beyond_every_number_ends_the_series_and_not_the_program() {
        assertThat(values(services(), scenario(Origin.BASE, assume(PART, new ConstantGrowth(1e200))), PART))
                .containsOnlyKeys(2020, 2021);
    }

    @Test
    void a_series_without_a_base_figure_starts_at_its_first_figure_after_it() {
        OneTargetPlan figures = OneTargetPlan.of(PART, new TargetKind.AtLeast(1)).observe(PART, 2021, 7.2, 2023, 9);
        Projection projection = project(figures, scenario(Origin.BASE, assume(PART, new ConstantStep(0.4))));
        assertThat(origin(projection, key(PART))).isEqualTo(2021);
        assertThat(known(projection, key(PART), 2025)).isCloseTo(7.2 + 4 * 0.4, EXACT);
    }

    @Test
    void without_any_figure_there_is_no_base_and_nothing_is_invented() {
        OneTargetPlan figures = OneTargetPlan.of(PART, new TargetKind.AtLeast(1));
        Projection projection = project(figures, scenario(Origin.BASE, assume(PART, new ConstantGrowth(0.07))));
        assertThat(projection.at(key(PART), 2025)).isEqualTo(new Figure.Unknown(Reason.NO_BASE));
    }

    @ParameterizedTest
    @EnumSource
    void a_benchmark_of_which_nothing_is_supposed_keeps_its_value_of_the_origin(Origin origin) {
        OneTargetPlan figures = OneTargetPlan.of(PART, new TargetKind.AboveBenchmark(OneTargetPlan.CITY))
                .observe(city(PART), 2020, 40, 2022, 44);
        Projection projection = project(figures, scenario(origin));
        assertThat(projection.at(city(PART), 2025)).isEqualTo(new Figure.Known(origin == Origin.BASE ? 40 : 44, true));
    }

    @Test
    void a_benchmark_that_is_stated_as_a_share_is_held_as_well() {
        OneTargetPlan figures = OneTargetPlan.of(SHARE, new TargetKind.AboveBenchmark(OneTargetPlan.CITY))
                .observe(city(SHARE), 2020, 52.5);
        assertThat(project(figures, scenario(Origin.BASE)).at(city(SHARE), 2025))
                .isEqualTo(new Figure.Known(52.5, true));
    }

    @Test
    void a_benchmark_share_is_never_made_of_figures_of_different_years() {
        OneTargetPlan figures = OneTargetPlan.of(SHARE, new TargetKind.AboveBenchmark(OneTargetPlan.CITY))
                .observe(city(PART), 2020, 50, 2024, 80).observe(city(WHOLE), 2020, 100);
        assertThat(project(figures, scenario(Origin.LATEST)).at(city(SHARE), 2025))
                .isEqualTo(new Figure.Known(50, true));
    }

    @Test
    void a_benchmark_follows_what_the_scenario_supposes_of_it_even_without_an_observation() {
        OneTargetPlan figures = OneTargetPlan.of(SHARE, new TargetKind.AboveBenchmark(OneTargetPlan.CITY));
        Assumption supposed = Assumption.of(city(SHARE), given(SHARE, 2025, 53).method(), "试算");
        assertThat(project(figures, scenario(Origin.BASE, supposed)).at(city(SHARE), 2025))
                .isEqualTo(new Figure.Known(53, true));
    }

    @Test
    void a_projection_from_behind_a_break_is_not_comparable_unless_a_link_factor_is_given() {
        OneTargetPlan broken = services().observe(PART, 2024, 300).breakIn(2023, PART);
        OneTargetPlan linked = services().observe(PART, 2024, 300).breakIn(2023, PART, 0.5);
        ResolvedScenario flat = scenario(Origin.LATEST, assume(PART, new ConstantStep(0)));
        assertThat(project(broken, flat).at(key(PART), 2025)).isEqualTo(new Figure.Known(300, false));
        assertThat(project(linked, flat).at(key(PART), 2025)).isEqualTo(new Figure.Known(150, true));
    }

    @Test
    void a_projection_from_before_a_break_in_the_base_year_is_not_comparable() {
        OneTargetPlan figures = OneTargetPlan.of(PART, new TargetKind.AtLeast(1)).observe(PART, 2019, 466.8)
                .breakIn(2020, PART);
        assertThat(project(figures, scenario(Origin.LATEST, assume(PART, new ConstantStep(0)))).at(key(PART), 2025))
                .isEqualTo(new Figure.Known(466.8, false));
    }

    @Test
    void a_ratio_projected_from_behind_a_common_break_stays_comparable() {
        OneTargetPlan figures = services().observe(WHOLE, 2020, 200).observe(PART, 2024, 300).observe(WHOLE, 2024, 500)
                .breakIn(2024, PART).breakIn(2024, WHOLE);
        ResolvedScenario flat = scenario(Origin.LATEST, assume(PART, new ConstantStep(0)),
                assume(WHOLE, new ConstantStep(0)));
        assertThat(project(figures, flat).at(key(SHARE), 2025)).isEqualTo(new Figure.Known(60, true));
        assertThat(project(figures.breakIn(2022, SHARE), flat).at(key(SHARE), 2025))
                .isEqualTo(new Figure.Known(60, false));
    }

    @Test
    void a_horizon_before_the_latest_observation_starts_from_the_latest_one_up_to_it() {
        OneTargetPlan figures = services().observe(PART, 2022, 110, 2024, 300);
        Projection projection = new Projector(figures.build())
                .project(scenario(Origin.LATEST, assume(PART, new ConstantStep(1))), 2023);
        assertThat(origin(projection, key(PART))).isEqualTo(2022);
        assertThat(projection.at(key(PART), 2023)).isEqualTo(new Figure.Known(111, true));
    }

    @Test
    void a_first_figure_beyond_the_horizon_starts_nothing() {
        OneTargetPlan figures = OneTargetPlan.of(PART, new TargetKind.AtLeast(1)).observe(PART, 2024, 300);
        Projection projection = new Projector(figures.build())
                .project(scenario(Origin.BASE, assume(PART, new ConstantStep(1))), 2023);
        assertThat(projection.at(key(PART), 2023)).isEqualTo(new Figure.Unknown(Reason.NO_DATA));
    }

    @Test
    void additions_with_given_values_need_no_figure_to_start_from() {
        OneTargetPlan figures = OneTargetPlan.of(ADDED, new TargetKind.CumulativeAtLeast(3));
        assertThat(values(figures, scenario(Origin.BASE, given(ADDED, 2021, 0, 2022, 1)), ADDED))
                .isEqualTo(Map.of(2021, 0.0, 2022, 1.0));
    }

    private static OneTargetPlan services() {
        return OneTargetPlan.of(PART, new TargetKind.AtLeast(1)).observe(PART, 2020, 100);
    }

    private static Projection project(OneTargetPlan figures, ResolvedScenario scenario) {
        return new Projector(figures.build()).project(scenario, 2025);
    }

    private static NavigableMap<Integer, Double> values(OneTargetPlan figures, ResolvedScenario scenario,
            String indicator) {
        ProjectedSeries series = project(figures, scenario).get(key(indicator));
        return series == null ? new TreeMap<>() : series.values().values();
    }

    private static double value(OneTargetPlan figures, ResolvedScenario scenario, String indicator, int year) {
        return known(project(figures, scenario), key(indicator), year);
    }

    private static double known(Projection projection, SeriesKey series, int year) {
        return ((Figure.Known) projection.at(series, year)).value();
    }

    private static int origin(Projection projection, SeriesKey key) {
        ProjectedSeries series = projection.get(key);
        assertThat(series).isNotNull();
        return series == null || series.origin() == null ? 0 : series.origin();
    }
}
