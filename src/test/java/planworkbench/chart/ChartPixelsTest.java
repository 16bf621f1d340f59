package planworkbench.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import planworkbench.assessment.Attainment;
import planworkbench.assessment.ScenarioOutcome;
import planworkbench.plan.Plan;
import planworkbench.plan.SmallPlan;
import planworkbench.projection.Projector;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.text.Language;
import planworkbench.text.Messages;

/// What is painted where, in both themes.
class ChartPixelsTest {

    private final Plan plan = SmallPlan.plan();

    static Stream<Named<ChartPalette>> palettes() {
        return Stream.of(Named.of("light", ChartPalette.LIGHT), Named.of("dark", ChartPalette.DARK));
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void theTargetIsADashedLineOverThePlanPeriod(ChartPalette palette) {
        PaintedChart chart = PaintedChart.of(model(0.02), palette);
        int y = (int) Math.floor(chart.frame().y(1000));
        List<Boolean> red = IntStream.range((int) chart.frame().x(2020) + 4, (int) chart.frame().x(2025) - 4)
                .mapToObj(x -> PaintedChart.isNear(chart.image().getRGB(x, y), palette.target())).toList();
        long changes = IntStream.range(1, red.size()).filter(i -> !red.get(i).equals(red.get(i - 1))).count();
        assertThat(red).contains(true, false);
        assertThat(changes).as("ends of dashes").isGreaterThan(20);
        assertThat(chart.hasNear(2017, 1000, palette.target())).isFalse();
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void theYearsToComeAreShadedAndThoseBeforeAreNot(ChartPalette palette) {
        PaintedChart chart = PaintedChart.of(model(0.02), palette);
        assertThat(new Color(chart.at(2016.5, 950))).isEqualTo(palette.background());
        Color shaded = new Color(chart.at(2021.5, 950));
        assertThat(shaded).isNotEqualTo(palette.background());
        assertThat(shaded.getBlue() - shaded.getRed())
                .isGreaterThan(palette.background().getBlue() - palette.background().getRed());
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void everyObservedYearHasItsMarkerAndTheProjectionItsOwnColour(ChartPalette palette) {
        ProjectionChartModel model = model(0.02);
        PaintedChart chart = PaintedChart.of(model, palette);
        model.history().values()
                .forEach((year, value) -> assertThat(chart.at(year, value)).as("%d", year)
                        .isEqualTo(palette.history().getRGB()));
        model.projection().values().tailMap(2021).forEach((year, value) -> assertThat(
                chart.hasNear(year, value, palette.projection())).as("%d", year).isTrue());
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void theGhostIsPaintedWhereTheLineWas(ChartPalette palette) {
        ProjectionChartModel moved = moved(0.02, 0.10);
        PaintedChart chart = PaintedChart.of(moved, palette);
        double before = moved.ghost().get(2024).orElseThrow();
        assertThat(before).isCloseTo(724.53 * Math.pow(1.02, 4), within(1e-6));
        int painted = chart.at(2024, before);
        assertThat(PaintedChart.isNear(painted, palette.ghost())).as(Integer.toHexString(painted)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void noLineIsDrawnAcrossABreak(ChartPalette palette) {
        PaintedChart chart = PaintedChart.of(model(0.02), palette);
        double halfway = (724.53 + 1050.28) / 2;
        assertThat(chart.hasNear(2022, halfway, palette.history())).isFalse();
        assertThat(chart.hasNear(2017.5, (553 + 603) / 2.0, palette.history())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void theLabelsOfTargetAndProjectionStandApartWhereTheLinesMeet(ChartPalette palette) {
        PaintedChart chart = PaintedChart.of(model(Math.pow(1000 / 724.53, 0.2) - 1), palette);
        TreeSet<Integer> target = chart.rowsOfLabel(palette.target());
        TreeSet<Integer> projection = chart.rowsOfLabel(palette.projection());
        assertThat(target).isNotEmpty();
        assertThat(projection).isNotEmpty();
        assertThat(target.last() < projection.first() || projection.last() < target.first())
                .as("target %s, projection %s", target, projection).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 444, 611, 720, 1200})
    void theAxisNamesWholeYearsThatDoNotTouch(int width) {
        NumberAxis axis = (NumberAxis) new StillChart(model(0.02), ChartPalette.LIGHT, width).chart().getXYPlot()
                .getDomainAxis();
        BufferedImage image = new BufferedImage(width, PaintedChart.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        ChartFrame frame = new ProjectionChart(model(0.02), ChartPalette.LIGHT)
                .drawStill(g, new Rectangle2D.Double(0, 0, width, PaintedChart.HEIGHT));
        List<ValueTick> ticks = ((List<?>) axis.refreshTicks(g, new AxisState(), frame.data(), RectangleEdge.BOTTOM))
                .stream().map(ValueTick.class::cast).toList();
        assertThat(ticks).extracting(ValueTick::getText).allMatch(text -> text.matches("20[12][0-9]"))
                .contains("2020");
        for (int i = 1; i < ticks.size(); i++) {
            double apart = frame.x(ticks.get(i).getValue()) - frame.x(ticks.get(i - 1).getValue());
            assertThat(apart).isGreaterThan(g.getFontMetrics(ChartFonts.SMALL).stringWidth("2020") + 4);
        }
        g.dispose();
    }

    @Test
    void aLongNumberWithALongUnitIsWrittenSmallerAndNotCut() {
        ScenarioOutcome outcome = outcome(0.02);
        Attainment tourists = attainment(outcome, "T19");
        ProjectionChartModel model = models().of(SmallPlan.key(SmallPlan.TOURISTS), tourists, outcome.projection(),
                null);
        assertThat(model.texts().value()).endsWith("万人次");
        PaintedChart chart = PaintedChart.of(model, ChartPalette.LIGHT);
        for (int y = 0; y < PaintedChart.HEIGHT; y++) {
            assertThat(chart.image().getRGB(PaintedChart.WIDTH - 1, y))
                    .isEqualTo(ChartPalette.LIGHT.background().getRGB());
        }
    }

    private ProjectionChartModel model(double growth) {
        ScenarioOutcome outcome = outcome(growth);
        return models().of(SmallPlan.key(SmallPlan.SERVICES), attainment(outcome, "T01"), outcome.projection(), null);
    }

    private ProjectionChartModel moved(double from, double to) {
        ScenarioOutcome outcome = outcome(to);
        return models().of(SmallPlan.key(SmallPlan.SERVICES), attainment(outcome, "T01"), outcome.projection(),
                outcome(from).projection());
    }

    private ProjectionChartModels models() {
        return new ProjectionChartModels(plan, Messages.of(Language.ZH));
    }

    private ScenarioOutcome outcome(double growth) {
        return ScenarioOutcome.of(plan, new Projector(plan), SmallPlan.scenarios().resolve("base").with(Assumption
                .of(SmallPlan.key(SmallPlan.SERVICES), new ProjectionMethod.ConstantGrowth(growth), "")), 2025);
    }

    private static Attainment attainment(ScenarioOutcome outcome, String target) {
        return outcome.attainments().stream().filter(a -> a.target().id().equals(target)).findFirst().orElseThrow();
    }
}
