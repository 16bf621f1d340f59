package planworkbench.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import planworkbench.assessment.Attainment;
import planworkbench.assessment.ScenarioOutcome;
import planworkbench.plan.AnnualSeries;
import planworkbench.plan.Plan;
import planworkbench.plan.SmallPlan;
import planworkbench.projection.Projector;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.text.Fonts;
import planworkbench.text.Language;
import planworkbench.text.Messages;

class ProjectionChartModelsTest {

    private final Plan plan = SmallPlan.plan();

    @Test
    void theTargetIsALineOverThePlanPeriodWithItsValue() {
        assertThat(model("base", "T01").target()).isEqualTo(new TargetMark(
                series(2020, 1000, 2021, 1000, 2022, 1000, 2023, 1000, 2024, 1000, 2025, 1000), null,
                AnnualSeries.EMPTY, "目标 >1,000"));
    }

    @Test
    void aProjectionFromTheBaseYearStandsBesideLaterObservations() {
        ProjectionChartModel model = model("base", "T01");
        assertThat(model.history().years()).contains(2015, 2020, 2024);
        assertThat(model.projection().years()).containsExactly(2020, 2021, 2022, 2023, 2024, 2025);
        assertThat(model.axes().projectedFrom()).isEqualTo(2020);
        assertThat(model.breaks()).containsExactly(2024);
    }

    @Test
    void aProjectionFromTheLatestFigureStartsThere() {
        assertThat(model("latest", "T01").projection().years()).containsExactly(2024, 2025);
    }

    @Test
    void theGhostIsWhereTheLineWas() {
        ScenarioOutcome now = outcome("base");
        ScenarioOutcome before = outcome("slow");
        ProjectionChartModel model = models().of(SmallPlan.key(SmallPlan.SERVICES), attainment(now, "T01"),
                now.projection(), before.projection());
        assertThat(model.ghost()).isEqualTo(model("slow", "T01").projection());
    }

    @Test
    void noGhostIsDrawnUnderAnUnmovedLine() {
        ScenarioOutcome now = outcome("base");
        assertThat(models().of(SmallPlan.key(SmallPlan.SERVICES), attainment(now, "T01"), now.projection(),
                now.projection()).ghost()).isEqualTo(AnnualSeries.EMPTY);
    }

    @Test
    void aSeriesWithoutDataIsEmptyAndSaysSo() {
        ProjectionChartModel model = model("base", "T03");
        assertThat(model.isEmpty()).isTrue();
        assertThat(model.texts().empty()).isEqualTo("没有可画的数据");
    }

    @Test
    void aGrowthTargetOnALevelIsAPath() {
        TargetMark mark = Objects.requireNonNull(model("base", "T27").target());
        assertThat(mark.label()).isEqualTo("年均 ≥7%");
        assertThat(mark.line().get(2025)).hasValueCloseTo(1075.757, within(0.001));
    }

    @Test
    void aBenchmarkIsALineWithItsObservedValues() {
        TargetMark mark = Objects.requireNonNull(model("base", "T05").target());
        assertThat(mark.observed().years()).containsExactly(2020, 2022, 2024);
        assertThat(mark.label()).isEqualTo("苏州市 52.49%");
    }

    @Test
    void additionsAreAddedUpForACumulativeTarget() {
        assertThat(model("base", "T14").projection())
                .isEqualTo(series(2020, 0, 2021, 0, 2022, 1, 2023, 2, 2024, 3, 2025, 4));
    }

    @Test
    void aYearlyRangeIsABandInEachYearOfThePlan() {
        TargetMark mark = Objects.requireNonNull(model("base", "T22").target());
        assertThat(List.of(mark.line().get(2023), Objects.requireNonNull(mark.upper()).get(2023), mark.label()))
                .isEqualTo(List.of(OptionalDouble.of(1), OptionalDouble.of(2), "目标每年 1–2"));
        assertThat(mark.asked()).containsExactly(2021, 2022, 2023, 2024, 2025).isEqualTo(mark.line().years());
    }

    @Test
    void anAxisThatDoesNotStartAtZeroSaysSo() {
        assertThat(model("base", "T01").axisText()).isEqualTo("亿元 · 纵轴自 200 起");
        assertThat(model("base", "T08").axisText()).isEqualTo("家");
    }

    @Test
    void practiceDataCarryTheirMark() {
        ScenarioOutcome outcome = outcome(SmallPlan.practicePlan(), "base");
        assertThat(new ProjectionChartModels(SmallPlan.practicePlan(), Messages.of(Language.ZH))
                .of(SmallPlan.key(SmallPlan.SERVICES), null, outcome.projection(), null).texts().watermark())
                .isEqualTo("演示");
    }

    @Test
    void aMovedProjectionLeavesTheStillLayerOnTheSameAxes() {
        ProjectionChartModel before = model("base", "T01");
        ScenarioOutcome moved = ScenarioOutcome.of(plan, new Projector(plan),
                SmallPlan.scenarios().resolve("base").with(Assumption.of(SmallPlan.key(SmallPlan.SERVICES),
                        new ProjectionMethod.RealGrowth(0.12, 0.02), "")),
                2025);
        ProjectionChartModel after = models().of(SmallPlan.key(SmallPlan.SERVICES), attainment(moved, "T01"),
                moved.projection(), null);
        assertThat(after.onAxesOf(before).standsStillLike(before)).isTrue();
        assertThat(after.standsStillLike(before)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void everyTextHasItsGlyphs(Language language) {
        Fonts.registerWithAwt();
        Font font = new Font(Fonts.SANS, Font.PLAIN, 12);
        ScenarioOutcome outcome = outcome("base");
        ProjectionChartModels models = new ProjectionChartModels(SmallPlan.practicePlan(), Messages.of(language));
        assertThat(outcome.attainments().stream()
                .map(a -> models.of(plan.series(a.target()), a, outcome.projection(), null))
                .flatMap(ProjectionChartModel::allTexts).filter(text -> font.canDisplayUpTo(text) >= 0))
                .isEmpty();
    }

    @Test
    void thePictureIsPaintedInTheColoursOfThePalette() throws IOException {
        for (var theme : Map.of("light", ChartPalette.LIGHT, "dark", ChartPalette.DARK).entrySet()) {
            ChartPalette palette = theme.getValue();
            ChartPicture picture = new ChartPicture(new ProjectionChart(model("base", "T01").withTitle("服务业增加值"),
                    palette), 720, 440, 2);
            assertThat(picture.image().getRGB(4, 4)).isEqualTo(palette.background().getRGB());
            Path file = Files.createDirectories(Path.of("target/pictures"))
                    .resolve("chart-" + theme.getKey() + ".png");
            try (var out = Files.newOutputStream(file)) {
                picture.writePng(out);
            }
            assertThat(file).isNotEmptyFile();
        }
    }

    private ProjectionChartModel model(String scenario, String target) {
        ScenarioOutcome outcome = outcome(scenario);
        Attainment attainment = attainment(outcome, target);
        return models().of(plan.series(attainment.target()), attainment, outcome.projection(), null);
    }

    private ProjectionChartModels models() {
        return new ProjectionChartModels(plan, Messages.of(Language.ZH));
    }

    private ScenarioOutcome outcome(String scenario) {
        return outcome(plan, scenario);
    }

    private static ScenarioOutcome outcome(Plan plan, String scenario) {
        return ScenarioOutcome.of(plan, new Projector(plan), SmallPlan.scenarios().resolve(scenario), 2025);
    }

    private static Attainment attainment(ScenarioOutcome outcome, String target) {
        return outcome.attainments().stream().filter(a -> a.target().id().equals(target)).findFirst().orElseThrow();
    }

    private static AnnualSeries series(double... yearsAndValues) {
        var values = new TreeMap<Integer, Double>();
        for (int i = 0; i < yearsAndValues.length; i += 2) {
            values.put((int) yearsAndValues[i], yearsAndValues[i + 1]);
        }
        return new AnnualSeries(values);
    }
}
