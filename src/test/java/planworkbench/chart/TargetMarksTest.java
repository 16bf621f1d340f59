package planworkbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import planworkbench.assessment.ScenarioOutcome;
import planworkbench.plan.OneTargetPlan;
import planworkbench.plan.Plan;
import planworkbench.plan.TargetKind;
import planworkbench.projection.Projector;
import planworkbench.scenario.Origin;
import planworkbench.text.Language;
import planworkbench.text.Messages;

/// Every kind of target on a chart.
class TargetMarksTest {

    private static final ChartPalette COLOURS = ChartPalette.LIGHT;

    static Stream<Arguments> kinds() {
        return Stream.of(kind(OneTargetPlan.PART, new TargetKind.AtLeast(100), "目标 ≥100"),
                kind(OneTargetPlan.PART, new TargetKind.MoreThan(100), "目标 >100"),
                kind(OneTargetPlan.PART, new TargetKind.AtMost(100), "目标 ≤100"),
                kind(OneTargetPlan.PART, new TargetKind.LessThan(100), "目标 <100"),
                kind(OneTargetPlan.PART, new TargetKind.Within(60, 80), "目标 60–80"),
                kind(OneTargetPlan.ADDED, new TargetKind.RangePerYear(1, 2), "目标每年 1–2"),
                kind(OneTargetPlan.ADDED, new TargetKind.CumulativeAtLeast(3), "目标 ≥3"),
                kind(OneTargetPlan.ADDED, new TargetKind.CumulativeRange(3, 5), "目标 3–5"),
                kind(OneTargetPlan.PART,
                        new TargetKind.ChangeSinceBase(10, TargetKind.ChangeMeasure.PERCENT), "目标 ≥55"),
                kind(OneTargetPlan.PART, new TargetKind.AverageGrowthAtLeast(7), "年均 ≥7%"),
                kind(OneTargetPlan.RATE, new TargetKind.GrowthAbove(OneTargetPlan.OTHER_RATE), "年均 6%"),
                kind(OneTargetPlan.RATE, new TargetKind.GrowthInStep(OneTargetPlan.OTHER_RATE, 1), "年均 5%"),
                kind(OneTargetPlan.COVERAGE, new TargetKind.AboveBenchmark(OneTargetPlan.CITY), "苏州市 40%"),
                kind(OneTargetPlan.RANK, new TargetKind.RankAtMost(1), "目标 ≤1"),
                kind(OneTargetPlan.COVERAGE, new TargetKind.FullCoverage(), "目标 100%"),
                kind(OneTargetPlan.STATE, new TargetKind.Milestone(), "目标 2025年完成"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindIsDrawnAndLabelled(OneTargetPlan about, String label) {
        ProjectionChartModel model = model(about);
        assertThat(model.target()).isNotNull().extracting(TargetMark::label).isEqualTo(label);
        assertThat(PaintedChart.of(model, COLOURS).rowsOfLabel(COLOURS.target())).as("its label").isNotEmpty();
        int last = Objects.requireNonNull(model.target()).line().years().last();
        PaintedChart painted = PaintedChart.of(model, COLOURS);
        assertThat(model.target().line().values().tailMap(last).entrySet()).allMatch(
                end -> paintedAround(painted, end.getKey(), end.getValue()));
    }

    @Test
    void aMilestoneIsADiamondInItsYearThatIsFullOnceItIsReached() {
        OneTargetPlan milestone = OneTargetPlan.of(OneTargetPlan.STATE, new TargetKind.Milestone());
        ProjectionChartModel open = model(milestone);
        assertThat(open.axisText()).isEmpty();
        assertThat(new Color(PaintedChart.of(open, COLOURS).at(2025, 1))).isEqualTo(COLOURS.background());
        assertThat(PaintedChart.of(open, COLOURS).hasNear(2023, 1, COLOURS.target())).isFalse();

        ProjectionChartModel reached = model(milestone.observe(OneTargetPlan.STATE, 2022, 0, 2023, 1));
        assertThat(new Color(PaintedChart.of(reached, COLOURS).at(2025, 1))).isEqualTo(COLOURS.target());
        assertThat(reached.said(2022)).containsExactly("2022年 实绩 未完成");
        assertThat(reached.said(2023)).containsExactly("2023年 实绩 完成");
    }

    @Test
    void whatIsAskedOfEveryYearStandsInEachOfThemAndNotBetween() {
        PaintedChart painted = PaintedChart.of(
                model(OneTargetPlan.of(OneTargetPlan.ADDED, new TargetKind.RangePerYear(1, 2))), COLOURS);
        for (int year = 2021; year <= 2025; year++) {
            assertThat(PaintedChart.isNear(painted.at(year, 2), COLOURS.target())).as("%d", year).isTrue();
        }
        assertThat(PaintedChart.isNear(painted.at(2020, 2), COLOURS.target())).isFalse();
        assertThat(PaintedChart.isNear(painted.at(2022.5, 2), COLOURS.target())).isFalse();
    }

    private static boolean paintedAround(PaintedChart painted, int year, double value) {
        return Stream.iterate(-8, dx -> dx <= 8, dx -> dx + 1).anyMatch(dx -> Stream
                .iterate(-12, dy -> dy <= 12, dy -> dy + 1)
                .anyMatch(dy -> PaintedChart.isNear(painted.image().getRGB(
                        (int) Math.round(painted.frame().x(year)) + dx,
                        (int) Math.round(painted.frame().y(value)) + dy), COLOURS.target())));
    }

    private static Arguments kind(String indicator, TargetKind kind, String label) {
        return Arguments.of(OneTargetPlan.of(indicator, kind).observe(OneTargetPlan.PART, 2020, 50)
                .observe(OneTargetPlan.OTHER_RATE, 2021, 6, 2022, 6, 2023, 6, 2024, 6, 2025, 6)
                .observe(OneTargetPlan.city(OneTargetPlan.COVERAGE), 2020, 40), label);
    }

    private static ProjectionChartModel model(OneTargetPlan about) {
        Plan plan = about.build();
        ScenarioOutcome outcome = ScenarioOutcome.of(plan, new Projector(plan),
                OneTargetPlan.scenario(Origin.BASE), 2025);
        return new ProjectionChartModels(plan, Messages.of(Language.ZH)).of(
                plan.series(plan.targets().firstEntry().getValue()), outcome.attainments().getFirst(),
                outcome.projection(), null);
    }
}
