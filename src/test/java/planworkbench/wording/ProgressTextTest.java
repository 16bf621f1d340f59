package planworkbench.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import planworkbench.assessment.Assessment;
import planworkbench.assessment.PlanEvaluation;
import planworkbench.exchange.DataPackageReader;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.OneTargetPlan;
import planworkbench.plan.Plan;
import planworkbench.plan.SmallPlan;
import planworkbench.plan.TargetKind;
import planworkbench.text.Language;
import planworkbench.text.Messages;

class ProgressTextTest {

    private static Plan practice = SmallPlan.plan();

    @BeforeAll
    static void readThePackage() throws Exception {
        practice = DataPackageReader.read(Path.of("sample-data/wuzhong-demo-midterm")).plan();
    }

    private static Assessment assessed(Plan plan, String target, int year) {
        return PlanEvaluation.of(plan, year).assessments().stream().filter(one -> one.target().id().equals(target))
                .findFirst().orElseThrow();
    }

    private static ProgressText zh(Plan plan) {
        return new ProgressText(plan, Messages.of(Language.ZH));
    }

    private static String schedule(Plan plan, String target, int year) {
        return zh(plan).schedule(assessed(plan, target, year));
    }

    @Test
    void completion_against_the_scheduled_share_reads_as_arithmetic() {
        assertThat(schedule(practice, "T01", 2022))
                .isEqualTo("(830−724.53)/(1000−724.53)=38.3%，序时进度40%，相差−1.7个百分点，符合预期");
        assertThat(new ProgressText(practice, Messages.of(Language.EN)).schedule(assessed(practice, "T01", 2022)))
                .isEqualTo("(830−724.53)/(1000−724.53)=38.3%, scheduled 40%, difference −1.7 points: As expected");
    }

    @Test
    void a_sum_starts_at_nothing() {
        assertThat(schedule(practice, "T14", 2022)).isEqualTo("1/3=33.3%，序时进度40%，相差−6.7个百分点，滞后于预期");
    }

    @Test
    void a_figure_that_moves_away_has_a_negative_completion() {
        assertThat(schedule(practice, "T19", 2022))
                .isEqualTo("(2380−2470)/(2622−2470)=−59.2%，序时进度40%，相差−99.2个百分点，滞后于预期");
    }

    @Test
    void a_target_that_is_met_says_so() {
        assertThat(schedule(practice, "T24", 2022)).isEqualTo("1/1=100%，序时进度40%，相差+60个百分点，已达到目标值，提前实现");
        assertThat(schedule(practice, "T10", 2023))
                .startsWith("2023年为 10.4%，目标“达到 10%”，差距 +0.4 个百分点，已达到目标值，提前实现；缺少 2020 年");
    }

    @Test
    void a_class_is_never_contradicted_by_rounding() {
        Plan close = withValue(724.53 + (0.35 - 1e-6) * (1000 - 724.53));
        assertThat(schedule(close, "T01", 2022)).contains("=34.9999%", "相差−5.0001个百分点", "滞后于预期");
        assertThat(schedule(withValue(724.53 + 0.35 * (1000 - 724.53)), "T01", 2022)).contains("=35%",
                "相差−5个百分点", "符合预期");
        assertThat(schedule(withValue(999.999), "T01", 2022)).contains("=99.9996%");
    }

    private static Plan withValue(double value) {
        Observation figure = Objects.requireNonNull(practice.observation(practice.series("services-va"), 2022));
        return practice.withObservation(new Observation(figure.series(), 2022, value, ObservationStatus.FINAL, "",
                null, ""));
    }

    @Test
    void the_path_used_is_named_and_so_is_one_that_would_change_the_class() {
        assertThat(zh(practice).path(assessed(practice, "T08", 2022)))
                .isEqualTo("所用路径：线性（逐年等量），2022 年应达 3.2 家（40%）");
        assertThat(zh(practice).otherPaths(assessed(practice, "T08", 2022)))
                .isEqualTo("评级随路径而变：改用几何（逐年等速）路径，2022 年应达 2.89 家（29.5%），为符合预期");
        assertThat(zh(practice).otherPaths(assessed(practice, "T01", 2022))).endsWith("评级不变");
    }

    /// 830 in 2022 is as the back-loaded values want it, and ahead of them.
    @Test
    void planned_values_are_named_as_the_path_with_their_arithmetic_and_every_path_that_says_otherwise() {
        Plan stated = planned(Map.of(2022, 780.0));
        assertThat(schedule(stated, "T01", 2022))
                .isEqualTo("(830−724.53)/(1000−724.53)=38.3%，序时进度（年度计划）20.1%，相差+18.2个百分点，快于预期");
        assertThat(zh(stated).path(assessed(stated, "T01", 2022))).isEqualTo("所用路径：计划进度（年度计划值），2022 年应达 780 亿元"
                + "（20.1%）：2022 年计划 780 亿元，\n(780−724.53)/(1000−724.53)=20.1%");
        assertThat(zh(stated).otherPaths(assessed(stated, "T01", 2022))).isEqualTo(
                "评级随路径而变：改用线性（逐年等量）路径，2022 年应达 834.72 亿元（40%），为符合预期；"
                        + "改用几何（逐年等速）路径，应达 824.2 亿元（36.2%），为符合预期");
        Plan between = planned(Map.of(2021, 780.0, 2023, 890.0));
        assertThat(zh(between).path(assessed(between, "T01", 2022)))
                .contains("2022 年应达 835 亿元", "2022 年没有计划值，按 2021 年计划 780 亿元与 2023 年计划 890 亿元直线插值");
        assertThat(zh(between).otherPaths(assessed(between, "T01", 2022))).startsWith("改用线性").doesNotContain("评级随路径而变");
        Plan ends = planned(Map.of(2024, 940.0));
        assertThat(zh(ends).path(assessed(ends, "T01", 2022))).contains("按 2020 年（规划基期）与 2024 年计划 940 亿元直线插值");
    }

    @Test
    void planned_values_of_a_growth_rate_are_said_to_be_unused() {
        Plan plan = OneTargetPlan.of(OneTargetPlan.RATE, new TargetKind.AtLeast(7))
                .observe(OneTargetPlan.RATE, 2020, 6, 2022, 6.5).planned(2022, 6.4).build();
        assertThat(zh(plan).path(assessed(plan, "T01", 2022))).endsWith("没有用到");
        assertThat(zh(practice).path(assessed(practice, "T05", 2022))).isEmpty();
        Plan withoutBase = practice.withTarget(Objects.requireNonNull(practice.targets().get("T03"))
                .withPlanned(new TreeMap<>(Map.of(2022, 12.0))));
        assertThat(zh(withoutBase).path(assessed(withoutBase, "T03", 2022))).isEmpty();
    }

    private static Plan planned(Map<Integer, Double> values) {
        return practice.withTarget(Objects.requireNonNull(practice.targets().get("T01"))
                .withPlanned(new TreeMap<>(values)));
    }

    @Test
    void growth_ratio_and_extrapolation_name_growth_and_limits() {
        Assessment services = assessed(practice, "T01", 2022);
        assertThat(zh(practice).growthRatio(services)).isEqualTo(
                "2020—2022 年年均 7.03%，达到目标需年均 6.66%（2020—2025 年）：\n7.03%÷6.66%=1.06，进展良好（0.95 及以上）");
        assertThat(zh(practice).extrapolation(services)).isEqualTo(
                "按 2020—2022 年年均 7.03% 外推，2025 年为 1,017.68 亿元：\n(1017.68−724.53)/(1000−724.53)=1.06，可望实现（0.95 及以上）");
        assertThat(zh(practice).growthRatio(assessed(practice, "T19", 2022))).contains("背离目标（低于 0）");
        assertThat(zh(practice).expected(services)).isEqualTo("照至今的走势，2025 年达到目标值");
    }

    @Test
    void what_is_missing_is_named() {
        assertThat(schedule(practice, "T03", 2022)).isEqualTo("缺少 2020 年（规划基期）的数值，无法评估");
        assertThat(schedule(practice, "T01", 2025)).isEqualTo("缺少 2025 年的数值，无法评估");
        assertThat(schedule(practice, "T16", 2022)).isEqualTo("2022年未完成，需人工判断并写明依据，无法评估");
        assertThat(zh(practice).growthRatio(assessed(practice, "T02", 2022))).isEqualTo("不适用于这项目标");
    }

    @Test
    void a_target_that_holds_or_not_has_no_completion() {
        assertThat(schedule(practice, "T05", 2022))
                .isEqualTo("此类目标看是否达到，不计完成进度：2022年为 54.25%，目标“高于苏州市平均”，差距 +3.14 个百分点，符合预期");
        assertThat(schedule(practice, "T22", 2023)).endsWith("滞后于预期（2022 年未达标）");
    }
}
