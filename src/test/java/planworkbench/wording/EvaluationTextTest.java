package planworkbench.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import planworkbench.assessment.PlanEvaluation;
import planworkbench.exchange.DataPackageReader;
import planworkbench.plan.Plan;
import planworkbench.plan.Rating;
import planworkbench.plan.RatingOverride;
import planworkbench.plan.SmallPlan;
import planworkbench.text.Language;
import planworkbench.text.Messages;

class EvaluationTextTest {

    private static final EvaluationText ZH = new EvaluationText(Messages.of(Language.ZH));
    private static final EvaluationText EN = new EvaluationText(Messages.of(Language.EN));

    private static Plan practice = SmallPlan.plan();

    @BeforeAll
    static void readThePackage() throws Exception {
        practice = DataPackageReader.read(Path.of("sample-data/wuzhong-demo-midterm")).plan();
    }

    @Test
    void the_count_sentence_names_every_class_on_the_way() {
        PlanEvaluation evaluation = PlanEvaluation.of(practice, 2022);
        assertThat(ZH.counts(evaluation)).isEqualTo("32项目标中，提前实现1项，快于预期3项，符合预期5项，滞后于预期9项，无法评估14项。");
        assertThat(ZH.headlineCounts(evaluation))
                .isEqualTo("10项主要指标中，提前实现0项，快于预期2项，符合预期3项，滞后于预期2项，无法评估3项。");
        assertThat(EN.counts(evaluation)).isEqualTo(
                "Of 32 targets: Ahead 1, Faster than expected 3, As expected 5, Behind 9, Not assessable 14.");
        assertThat(EN.headlineCounts(evaluation)).isEqualTo(
                "Of 10 main targets: Ahead 0, Faster than expected 2, As expected 3, Behind 2, Not assessable 3.");
    }

    @Test
    void in_the_last_year_targets_are_completed_or_not() {
        assertThat(ZH.counts(PlanEvaluation.of(practice, 2025))).isEqualTo("32项目标中，已完成3项，未完成1项，无法评估28项。");
    }

    @Test
    void a_rating_by_hand_shows_both_and_moves_the_sentence() {
        RatingOverride override = new RatingOverride("T04", 2022, Rating.AS_EXPECTED, "新口径待公布", "王工",
                LocalDate.of(2023, 5, 8));
        PlanEvaluation evaluation = PlanEvaluation.of(practice.withRatings(List.of(override)), 2022);
        assertThat(ZH.rating(evaluation.assessments().get(3))).isEqualTo("符合预期（人工评定；序时：滞后于预期。新口径待公布）");
        assertThat(ZH.counts(evaluation)).contains("符合预期6项，滞后于预期8项");
    }

    @Test
    void a_class_that_depends_on_the_path_is_said_to() {
        PlanEvaluation evaluation = PlanEvaluation.of(practice, 2022);
        assertThat(ZH.pathWarning(evaluation.assessments().get(7)))
                .isEqualTo("注意：T08 省级服务业集聚区完成 33.33%，评级随路径而变——线性应达 40.00%，滞后于预期；几何应达 29.51%，符合预期。");
    }

    @Test
    void targets_with_planned_values_are_named_and_the_warning_has_all_three_paths() {
        Plan planned = practice.withTarget(Objects.requireNonNull(practice.targets().get("T08"))
                .withPlanned(new TreeMap<>(Map.of(2022, 3.0))));
        PlanEvaluation evaluation = PlanEvaluation.of(planned, 2022);
        assertThat(ZH.pathWarning(evaluation.assessments().get(7))).endsWith(
                "线性应达 40.00%，滞后于预期；几何应达 29.51%，符合预期；年度计划值应达 33.33%，符合预期。");
        assertThat(ZH.planned(evaluation)).isEqualTo("有年度计划值、按计划进度评定的目标：T08 省级服务业集聚区。");
        assertThat(ZH.planned(PlanEvaluation.of(practice, 2022))).isEmpty();
    }

    @Test
    void the_limits_are_printed() {
        assertThat(ZH.rules(practice.rules().assessment())).contains("线性", "5 个百分点");
    }
}
