package planworkbench.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static planworkbench.plan.OneTargetPlan.PART;
import static planworkbench.plan.OneTargetPlan.WHOLE;
import static planworkbench.plan.OneTargetPlan.assume;
import static planworkbench.plan.OneTargetPlan.city;
import static planworkbench.plan.OneTargetPlan.key;
import static planworkbench.plan.OneTargetPlan.years;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import planworkbench.plan.OneTargetPlan;
import planworkbench.plan.Plan;
import planworkbench.plan.TargetKind;
import planworkbench.projection.FitBasis;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.text.Language;
import planworkbench.text.Messages;

class MethodTextTest {

    private static final Plan PLAN = OneTargetPlan.of(PART, new TargetKind.AtLeast(1)).build();

    static Stream<Arguments> methods() {
        return Stream.of(
                Arguments.of(new ProjectionMethod.PastGrowth(2015, 2020), "沿用 2015–2020 年的年均增速",
                        "average growth of 2015 to 2020"),
                Arguments.of(new ProjectionMethod.LinearTrend(null), "线性趋势", "linear trend"),
                Arguments.of(new ProjectionMethod.LinearTrend(2016), "线性趋势（2016 年起）", "linear trend (from 2016)"),
                Arguments.of(new ProjectionMethod.LogLinearTrend(null), "对数线性趋势", "log-linear trend"),
                Arguments.of(new ProjectionMethod.LogLinearTrend(2016), "对数线性趋势（2016 年起）",
                        "log-linear trend (from 2016)"),
                Arguments.of(new ProjectionMethod.Holt(0.8, 0.2, 1), "Holt 平滑（α 0.8、β 0.2）",
                        "Holt smoothing (α 0.8, β 0.2)"),
                Arguments.of(new ProjectionMethod.Holt(0.8, 0.2, 0.9), "阻尼 Holt 平滑（α 0.8、β 0.2、φ 0.9）",
                        "damped Holt smoothing (α 0.8, β 0.2, φ 0.9)"),
                Arguments.of(new ProjectionMethod.Logistic(1500, 0.12), "逻辑斯蒂增长，上限 1,500 亿元，不受限增速 12.00%",
                        "logistic growth, ceiling 1,500 亿元, unhindered growth 12.00%"),
                Arguments.of(new ProjectionMethod.Elasticity(1.25, city(WHOLE)), "随“whole@苏州市”增长，弹性系数 1.25",
                        "grows with “whole@苏州市”, elasticity 1.25"),
                Arguments.of(new ProjectionMethod.ShareOf(0.1, key(WHOLE)), "占“whole”的 10.00%", "10.00% of “whole”"),
                Arguments.of(new ProjectionMethod.ShareOf(null, key(WHOLE)), "占“whole”的比重不变",
                        "constant share of “whole”"),
                Arguments.of(new ProjectionMethod.FixedValues(years(2025, 4)), "指定值（2025 年 4 亿元）",
                        "given values (2025: 4 亿元)"),
                Arguments.of(new ProjectionMethod.FixedValues(years(2024, 0, 2025, 1.5)),
                        "指定值（2024–2025 年：0、1.5 亿元）", "given values (2024–2025: 0, 1.5 亿元)"));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void a_method_is_told_in_both_languages(ProjectionMethod method, String chinese, String english) {
        assertThat(new MethodText(PLAN, Messages.of(Language.ZH)).of(assume(PART, method))).isEqualTo(chinese);
        assertThat(new MethodText(PLAN, Messages.of(Language.EN)).of(assume(PART, method))).isEqualTo(english);
    }

    @Test
    void overridden_years_are_told_with_the_method() {
        Assumption assumption = new Assumption(key(PART), new ProjectionMethod.LinearTrend(null), years(2022, 5),
                "试算");
        assertThat(new MethodText(PLAN, Messages.of(Language.ZH)).of(assumption)).isEqualTo("线性趋势，另有 1 年单独指定");
    }

    @Test
    void what_a_fit_rests_on_and_that_it_is_too_little_is_told() {
        FitBasis enough = new FitBasis(new TreeSet<>(List.of(2016, 2018, 2020)), 3);
        FitBasis tooFew = new FitBasis(new TreeSet<>(List.of(2020)), 3);
        FitBasisText text = new FitBasisText(Messages.of(Language.ZH));
        assertThat(text.of(enough)).isEqualTo("依据 2016–2020 年间 3 个可比数据点");
        assertThat(text.of(tooFew)).isEqualTo("可比数据点只有 1 个，至少要 3 个，不作推演");
    }
}
