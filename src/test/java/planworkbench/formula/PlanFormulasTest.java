package planworkbench.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static planworkbench.plan.SmallPlan.CLUSTERS;
import static planworkbench.plan.SmallPlan.GDP;
import static planworkbench.plan.SmallPlan.RESEARCH;
import static planworkbench.plan.SmallPlan.RETAIL;
import static planworkbench.plan.SmallPlan.SERVICES;
import static planworkbench.plan.SmallPlan.SHARE;
import static planworkbench.plan.SmallPlan.indicator;
import static planworkbench.plan.SmallPlan.key;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import planworkbench.plan.Definition;
import planworkbench.plan.Figure;
import planworkbench.plan.Indicator;
import planworkbench.plan.Measure;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.ObservedFigures;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.SmallPlan;

class PlanFormulasTest {

    private static final String CODE = "F01";

    private static Indicator formula(String unit, String text) {
        return indicator(CODE, "推算", unit, unit.equals("%") ? Measure.SHARE : Measure.LEVEL,
                new Definition.Formula(text));
    }

    private static ObservedFigures observed(Plan plan) {
        return PlanFormulas.of(plan).observed();
    }

    private static Plan stating(Plan plan, String code, int year, double value) {
        return plan.withObservation(
                new Observation(key(code), year, value, ObservationStatus.FINAL, "", null, ""));
    }

    @Test
    void observed_figures_follow_from_others() {
        ObservedFigures figures = observed(SmallPlan.with(formula("%", "服务业增加值 / 地区生产总值")));
        assertThat(figures.series(key(CODE)).years()).containsExactly(2019, 2020, 2024);
        assertThat(figures.series(key(CODE)).get(2020).orElseThrow()).isCloseTo(53.917, within(5e-4));
        assertThat(figures.series(new SeriesKey(CODE, "苏州市")).get(2020).orElseThrow()).isCloseTo(52.495,
                within(5e-4));
    }

    @Test
    void a_stated_figure_counts_only_where_the_formula_gives_none() {
        Plan plan = stating(stating(SmallPlan.with(formula("亿元", "地区生产总值 - 服务业增加值")), CODE, 2020, 600), CODE, 2022,
                650);
        ObservedFigures figures = observed(plan);
        assertThat(figures.series(key(CODE)).get(2020).orElseThrow()).isCloseTo(619.25, within(1e-9));
        assertThat(figures.series(key(CODE)).get(2022)).hasValue(650);
        assertThat(figures.isComputed(key(CODE), 2020)).isTrue();
        assertThat(figures.isComputed(key(CODE), 2022)).isFalse();
        assertThat(figures.stated(key(CODE)).get(2020)).hasValue(600);
    }

    @Test
    void a_formula_may_use_another_and_what_that_states() {
        Plan plan = SmallPlan.with(formula("亿元", "地区生产总值 - 服务业增加值"),
                indicator("F02", "翻番", "亿元", Measure.LEVEL, new Definition.Formula("推算 * 2")));
        ObservedFigures figures = observed(stating(plan, CODE, 2022, 650));
        assertThat(figures.series(key("F02")).get(2020).orElseThrow()).isCloseTo(1238.5, within(1e-9));
        assertThat(figures.series(key("F02")).get(2022)).hasValue(1300);
    }

    @Test
    void a_stock_goes_on_from_the_figure_of_the_base_year() {
        Plan plan = SmallPlan.with(formula("家", "prev(推算) * 50% + 省级现代服务业集聚区"));
        plan = stating(stating(stating(stating(plan, CODE, 2019, 7), CODE, 2020, 10), CLUSTERS, 2021, 3), CLUSTERS,
                2022, 4);
        ObservedFigures figures = observed(plan);
        assertThat(figures.series(key(CODE)).values()).containsEntry(2019, 7.0).containsEntry(2020, 10.0)
                .containsEntry(2021, 8.0).containsEntry(2022, 8.0);
        assertThat(figures.isComputed(key(CODE), 2020)).isFalse();
        assertThat(figures.isComputed(key(CODE), 2021)).isTrue();
    }

    @Test
    void breaks_that_both_parts_of_a_quotient_share_cancel_and_others_do_not() {
        assertThat(known("%", "服务业增加值 / 地区生产总值").comparable()).isTrue();
        assertThat(known("%", "服务业增加值 / 地区生产总值 * 100%").comparable()).isTrue();
        assertThat(known("亿元", "地区生产总值 - 服务业增加值").comparable()).isFalse();
        assertThat(known("%", "1 * 服务业增加值 / 地区生产总值").comparable()).isFalse();
    }

    private static Figure.Known known(String unit, String text) {
        return (Figure.Known) observed(SmallPlan.with(formula(unit, text))).at(key(CODE), 2024);
    }

    @ParameterizedTest
    @ValueSource(strings = {"地区生产总值 +", "地区生产总值 - 不存在", "地区生产总值 + 服务业增加值占GDP比重", "推算 + 地区生产总值", ""})
    void the_figures_stated_beside_a_wrong_formula_count_and_the_rest_is_computed(String wrong) {
        Plan plan = stating(SmallPlan.with(formula("亿元", wrong)), CODE, 2021, 700);
        PlanFormulas formulas = PlanFormulas.of(plan);
        assertThat(formulas.model().problems(key(CODE))).hasSize(1);
        assertThat(formulas.observed().series(key(CODE)).get(2021)).hasValue(700);
        assertThat(formulas.observed().isComputed(key(CODE), 2021)).isFalse();
        assertThat(formulas.observed().series(key(SHARE)).get(2020).orElseThrow()).isCloseTo(53.917, within(5e-4));
    }

    @Test
    void what_depends_on_what_is_known_in_both_directions() {
        DependencyGraph graph = PlanFormulas
                .of(SmallPlan.with(formula("%", "(服务业增加值 + 社会消费品零售总额) / 地区生产总值"))).model().dependencies();
        assertThat(graph.uses(key(CODE))).containsExactly(key(SERVICES), key(RETAIL), key(GDP));
        assertThat(graph.usedBy(key(GDP))).containsExactly(key(CODE));
        assertThat(graph.usedBy(key(RESEARCH))).isEmpty();
    }
}
