package planworkbench.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static planworkbench.plan.SmallPlan.indicator;
import static planworkbench.plan.SmallPlan.key;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import planworkbench.formula.FormulaProblem;
import planworkbench.formula.PlanFormulas;
import planworkbench.formula.ProblemKind;
import planworkbench.plan.Definition;
import planworkbench.plan.Measure;
import planworkbench.plan.Plan;
import planworkbench.plan.SmallPlan;
import planworkbench.text.Language;
import planworkbench.text.Messages;

class FormulaTextTest {

    /// A formula with each kind of problem.
    private static final Map<ProblemKind, String> WRONG = wrong();

    private static Map<ProblemKind, String> wrong() {
        Map<ProblemKind, String> wrong = new EnumMap<>(ProblemKind.class);
        wrong.put(ProblemKind.TEXT_TOO_LONG, "1+".repeat(40_000) + "1");
        wrong.put(ProblemKind.TOO_DEEP, "(".repeat(1000) + "1" + ")".repeat(1000));
        wrong.put(ProblemKind.UNEXPECTED_CHARACTER, "地区生产总值 + {0}");
        wrong.put(ProblemKind.UNCLOSED_QUOTE, "[地区生产总值");
        wrong.put(ProblemKind.EMPTY_NAME, "[] + 1");
        wrong.put(ProblemKind.MALFORMED_NUMBER, "1.2.3");
        wrong.put(ProblemKind.NUMBER_OUT_OF_RANGE, "1e999");
        wrong.put(ProblemKind.EXPECTED_OPERAND, "地区生产总值 +");
        wrong.put(ProblemKind.EXPECTED_OPERATOR, "地区生产总值 服务业增加值");
        wrong.put(ProblemKind.EXPECTED_CLOSING_PARENTHESIS, "(地区生产总值");
        wrong.put(ProblemKind.UNKNOWN_FUNCTION, "maxx(1, 2)");
        wrong.put(ProblemKind.ARGUMENT_COUNT, "prev(地区生产总值, 2)");
        wrong.put(ProblemKind.YEAR_EXPECTED, "at(地区生产总值, 服务业增加值)");
        wrong.put(ProblemKind.YEARS_REVERSED, "cagr(地区生产总值, 2020, 2015)");
        wrong.put(ProblemKind.UNKNOWN_NAME, "服务业增值");
        wrong.put(ProblemKind.NO_SUCH_REGION, "地区生产总值@南京市");
        wrong.put(ProblemKind.UNKNOWN_UNIT, "地区生产总值 + 3吨");
        wrong.put(ProblemKind.UNITS_DIFFER, "地区生产总值 + 接待游客");
        wrong.put(ProblemKind.BARE_NUMBER_WITH_PERCENT, "if(服务业增加值占GDP比重 > 50, 1亿元, 2亿元)");
        wrong.put(ProblemKind.BARE_HUNDRED, "地区生产总值 * 服务业增加值占GDP比重 / 100");
        wrong.put(ProblemKind.EXPONENT_NOT_A_NUMBER, "2 ^ 地区生产总值");
        wrong.put(ProblemKind.POWER_OF_UNIT, "地区生产总值 ^ 0.5");
        wrong.put(ProblemKind.CONDITION_EXPECTED, "if(地区生产总值, 1亿元, 2亿元)");
        wrong.put(ProblemKind.NUMBER_EXPECTED, "1亿元 * (地区生产总值 > 1亿元)");
        wrong.put(ProblemKind.RESULT_UNIT, "接待游客");
        wrong.put(ProblemKind.NO_GROWTH, "地区生产总值 * growth(省级信创产业先导区)");
        wrong.put(ProblemKind.CYCLE, "推算 + 地区生产总值");
        return wrong;
    }

    private static Plan plan(String formula) {
        return SmallPlan.with(
                indicator("F01", "推算", "亿元", Measure.LEVEL, new Definition.Formula(formula)));
    }

    private static String said(String formula, Language language) {
        Plan plan = plan(formula);
        FormulaProblem problem = PlanFormulas.of(plan).model().problems(key("F01")).getFirst();
        return new FormulaText(plan, Messages.of(language)).problem(problem);
    }

    @ParameterizedTest
    @EnumSource
    void every_problem_is_told_with_its_place_in_both_languages(ProblemKind kind) {
        String formula = WRONG.getOrDefault(kind, "");
        Plan plan = plan(formula);
        assertThat(PlanFormulas.of(plan).model().problems(key("F01"))).extracting(FormulaProblem::kind)
                .containsExactly(kind);
        assertThat(said(formula, Language.ZH)).matches("第 [0-9,]+ 个字符：.{5,}");
        assertThat(said(formula, Language.EN)).matches("character [0-9,]+: .{5,}");
        assertThat(said(formula, Language.EN)).doesNotContain("{1}", "{2}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"地区生产总值 + 服务业增值|第 10 个字符：没有指标“服务业增值”，是否指：服务业增加值",
        "地区生产总值 + 接待游客|第 8 个字符：“+”两边的单位不同：亿元、万人次", "接待游客 / 接待游客|第 1 个字符：公式结果的单位是无单位，指标的单位是亿元",
        "推算 + 地区生产总值|第 1 个字符：循环引用：推算 → 推算"})
    void the_message_says_what_to_mend(String formula, String message) {
        assertThat(said(formula, Language.ZH)).startsWith(message);
    }

    @Test
    void series_are_named_one_after_another() {
        FormulaText text = new FormulaText(SmallPlan.plan(), Messages.of(Language.ZH));
        assertThat(text.names(Arrays.asList(key(SmallPlan.SERVICES), key(SmallPlan.GDP)))).isEqualTo("服务业增加值、地区生产总值");
    }
}
