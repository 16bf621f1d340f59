package planworkbench.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static planworkbench.plan.SmallPlan.GDP;
import static planworkbench.plan.SmallPlan.RETAIL;
import static planworkbench.plan.SmallPlan.SERVICES;
import static planworkbench.plan.SmallPlan.SHARE;
import static planworkbench.plan.SmallPlan.indicator;
import static planworkbench.plan.SmallPlan.key;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import planworkbench.plan.Definition;
import planworkbench.plan.Figure;
import planworkbench.plan.Indicator;
import planworkbench.plan.Measure;
import planworkbench.plan.Plan;
import planworkbench.plan.Reason;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.SmallPlan;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.scenario.ResolvedScenario;

/// What follows by formulas, under the scenarios of the small plan.
class FormulaSeriesTest {

    private static final String CODE = "F01";

    private static Indicator formula(String code, String unit, String text) {
        return indicator(code, "推算" + code, unit, unit.equals("%") ? Measure.SHARE : Measure.LEVEL,
                new Definition.Formula(text));
    }

    private static Projection project(Plan plan, String scenario) {
        return new Projector(plan).project(SmallPlan.scenarios().resolve(scenario), 2027);
    }

    private static ProjectedSeries projected(Projection projection, String code) {
        return Objects.requireNonNull(projection.get(key(code)));
    }

    private static double value(Projection projection, String code, int year) {
        return projected(projection, code).values().get(year).orElseThrow();
    }

    /// A ratio written as a formula is the same ratio: values, origin, breaks, in every region.
    @ParameterizedTest
    @CsvSource({"base, 2025", "slow, 2027", "latest, 2025", "latest, 2030", "base, 2021"})
    void a_quotient_is_projected_as_the_ratio_is(String scenario, int horizon) {
        ResolvedScenario resolved = SmallPlan.scenarios().resolve(scenario);
        NavigableMap<SeriesKey, ProjectedSeries> asRatio = new TreeMap<>(
                new Projector(SmallPlan.plan()).project(resolved, horizon).series());
        Plan plan = SmallPlan.with(indicator(SHARE, "服务业增加值占GDP比重", "%", Measure.SHARE,
                new Definition.Formula("服务业增加值 / 地区生产总值")));
        NavigableMap<SeriesKey, ProjectedSeries> asFormula = new TreeMap<>(
                new Projector(plan).project(resolved, horizon).series());
        assertThat(asFormula.keySet()).isEqualTo(asRatio.keySet());
        asRatio.forEach((key, ratio) -> {
            ProjectedSeries formula = Objects.requireNonNull(asFormula.get(key));
            assertThat(formula.values().years()).as("%s", key).isEqualTo(ratio.values().years());
            ratio.values().values().forEach((year, value) -> assertThat(formula.values().get(year).orElseThrow())
                    .as("%s %s", key, year).isCloseTo(value, within(1e-9)));
            assertThat(formula).extracting(ProjectedSeries::origin, ProjectedSeries::missing,
                    ProjectedSeries::comparable, ProjectedSeries::linkFactor, ProjectedSeries::held)
                    .containsExactly(ratio.origin(), ratio.missing(), ratio.comparable(), ratio.linkFactor(),
                            ratio.held());
        });
    }

    @Test
    void formulas_follow_each_other_whatever_their_order() {
        Projection projection = project(SmallPlan.with(formula("F02", "%", "growth(推算F01)"),
                formula("F01", "亿元", "服务业增加值 + 社会消费品零售总额"), formula("F03", "亿元", "推算F01 * (1 + 推算F02)")), "base");
        double sum2024 = value(projection, SERVICES, 2024) + value(projection, RETAIL, 2024);
        double sum2025 = value(projection, SERVICES, 2025) + value(projection, RETAIL, 2025);
        assertThat(value(projection, "F01", 2025)).isCloseTo(sum2025, within(1e-9));
        assertThat(value(projection, "F02", 2025)).isCloseTo((sum2025 / sum2024 - 1) * 100, within(1e-9));
        assertThat(value(projection, "F03", 2025)).isCloseTo(sum2025 * sum2025 / sum2024, within(1e-9));
    }

    @Test
    void what_a_scenario_supposes_of_a_computed_series_comes_before_its_formula() {
        Plan plan = SmallPlan.with(formula(CODE, "亿元", "地区生产总值 - 服务业增加值"), formula("F02", "亿元", "推算F01 * 2"));
        ResolvedScenario scenario = SmallPlan.scenarios().resolve("base")
                .with(Assumption.of(key(CODE), new ProjectionMethod.FixedValues(new TreeMap<>(Map.of(2025, 800.0))),
                        ""));
        Projection projection = new Projector(plan).project(scenario, 2025);
        assertThat(value(projection, CODE, 2025)).isEqualTo(800);
        assertThat(value(projection, "F02", 2025)).isEqualTo(1600);
    }

    @Test
    void a_stock_runs_on_through_the_projected_years() {
        Plan plan = SmallPlan.with(formula(CODE, "个", "cumulative(新增省级以上工业互联网标识解析二级节点)"));
        Projection projection = project(plan, "base");
        assertThat(value(projection, CODE, 2025)).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"地区生产总值 +|INVALID_FORMULA", "地区生产总值 + 没有|INVALID_FORMULA",
        "地区生产总值 / (服务业增加值 - 服务业增加值) * 1亿元|NOT_APPLICABLE", "at(地区生产总值, 2035)|NO_DATA",
        "地区生产总值 * 数字经济核心产业增加值占GDP比重|NO_BASE"})
    void what_cannot_be_computed_says_why_and_the_rest_is_computed(String text, Reason reason) {
        Projection projection = project(SmallPlan.with(formula(CODE, "亿元", text)), "base");
        assertThat(projected(projection, CODE).missing()).isEqualTo(reason);
        assertThat(projection.at(key(CODE), 2025)).isEqualTo(new Figure.Unknown(reason));
        assertThat(projection.at(key(SHARE), 2025)).isInstanceOf(Figure.Known.class);
    }

    @Test
    void three_that_need_each_other_have_no_figures_nor_has_what_needs_them() {
        Projection projection = project(SmallPlan.with(formula("F01", "亿元", "推算F02 + 地区生产总值"),
                formula("F02", "亿元", "推算F03 * 2"), formula("F03", "亿元", "推算F01 / 3"),
                formula("F04", "亿元", "推算F03 + 服务业增加值"), formula("F05", "亿元", "服务业增加值 * 2")), "base");
        for (String code : new String[]{"F01", "F02", "F03", "F04"}) {
            assertThat(projected(projection, code).missing()).as(code).isEqualTo(Reason.INVALID_FORMULA);
        }
        assertThat(value(projection, "F05", 2025)).isEqualTo(2 * value(projection, SERVICES, 2025));
    }

    @ParameterizedTest
    @ValueSource(ints = {10_000, 400_000})
    void a_hostile_formula_is_refused_and_the_rest_is_computed(int depth) {
        Projection projection = project(SmallPlan.with(formula(CODE, "亿元", "(".repeat(depth) + "1" + ")".repeat(depth)),
                formula("F02", "亿元", "地区生产总值^2 * 0 + 地区生产总值 * 1" + "0".repeat(400)),
                formula("F03", "亿元", "地区生产总值 * 2")), "base");
        assertThat(projected(projection, CODE).missing()).isEqualTo(Reason.INVALID_FORMULA);
        assertThat(projected(projection, "F02").missing()).isEqualTo(Reason.INVALID_FORMULA);
        assertThat(value(projection, "F03", 2025)).isEqualTo(2 * value(projection, GDP, 2025));
    }

    @Test
    void a_component_behind_a_break_makes_it_incomparable_in_a_scenario_from_the_latest_figures() {
        Plan plan = SmallPlan.with(formula(CODE, "亿元", "地区生产总值 - 服务业增加值"));
        assertThat(projected(project(plan, "latest"), CODE).comparable()).isFalse();
        assertThat(projected(project(plan, "base"), CODE).comparable()).isTrue();
    }

    @Test
    void a_series_may_follow_a_computed_one() {
        Plan plan = SmallPlan.with(formula(CODE, "亿元", "地区生产总值 - 服务业增加值"));
        ResolvedScenario scenario = SmallPlan.scenarios().resolve("base")
                .with(Assumption.of(key(RETAIL), new ProjectionMethod.Elasticity(1, key(CODE)), ""));
        Projection projection = new Projector(plan).project(scenario, 2025);
        assertThat(value(projection, RETAIL, 2025) / value(projection, RETAIL, 2020))
                .isCloseTo(value(projection, CODE, 2025) / value(projection, CODE, 2020), within(1e-9));
    }
}
