package planworkbench.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntPredicate;
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

    private static final int WIDTH = 720;
    private static final int HEIGHT = 440;

    private final Plan plan = SmallPlan.plan();

    /// A painted chart and where years and values lie on it.
    private record Painted(BufferedImage image, ChartFrame frame) {

        int at(double year, double value) {
            return image.getRGB((int) Math.round(frame.x(year)), (int) Math.round(frame.y(value)));
        }

        /// Whether a colour is painted within a few pixels of a place.
        boolean hasNear(double year, double value, Color colour) {
            int x = (int) Math.round(frame.x(year));
            int y = (int) Math.round(frame.y(value));
            return IntStream.rangeClosed(-3, 3).anyMatch(dx -> IntStream.rangeClosed(-3, 3)
                    .anyMatch(dy -> image.getRGB(x + dx, y + dy) == colour.getRGB()));
        }

        /// The rows to the right of the drawing area where a colour is painted.
        TreeSet<Integer> rowsOfLabel(Color colour) {
            int from = (int) Math.ceil(frame.data().getMaxX()) + 2;
            IntPredicate painted = y -> IntStream.range(from, image.getWidth())
                    .anyMatch(x -> image.getRGB(x, y) == colour.getRGB());
            TreeSet<Integer> rows = new TreeSet<>();
            IntStream.range(0, image.getHeight()).filter(painted).forEach(rows::add);
            return rows;
        }
    }

    static Stream<Named<ChartPalette>> palettes() {
        return Stream.of(Named.of("light", ChartPalette.LIGHT), Named.of("dark", ChartPalette.DARK));
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void theTargetIsADashedLineOverThePlanPeriod(ChartPalette palette) {
        Painted chart = painted(model(0.02), palette);
        int y = (int) Math.floor(chart.frame().y(1000));
        List<Boolean> red = IntStream.range((int) chart.frame().x(2020) + 4, (int) chart.frame().x(2025) - 4)
                .mapToObj(x -> isNear(chart.image().getRGB(x, y), palette.target())).toList();
        long changes = IntStream.range(1, red.size()).filter(i -> !red.get(i).equals(red.get(i - 1))).count();
        assertThat(red).contains(true, false);
        assertThat(changes).as("ends of dashes").isGreaterThan(20);
        assertThat(chart.hasNear(2017, 1000, palette.target())).isFalse();
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void theYearsToComeAreShadedAndThoseBeforeAreNot(ChartPalette palette) {
        Painted chart = painted(model(0.02), palette);
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
        Painted chart = painted(model, palette);
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
        Painted chart = painted(moved, palette);
        double before = moved.ghost().get(2024).orElseThrow();
        assertThat(before).isCloseTo(724.53 * Math.pow(1.02, 4), within(1e-6));
        int painted = chart.at(2024, before);
        assertThat(isNear(painted, palette.ghost())).as(Integer.toHexString(painted)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void noLineIsDrawnAcrossABreak(ChartPalette palette) {
        Painted chart = painted(model(0.02), palette);
        double halfway = (724.53 + 1050.28) / 2;
        assertThat(chart.hasNear(2022, halfway, palette.history())).isFalse();
        assertThat(chart.hasNear(2017.5, (553 + 603) / 2.0, palette.history())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void theLabelsOfTargetAndProjectionStandApartWhereTheLinesMeet(ChartPalette palette) {
        Painted chart = painted(model(Math.pow(1000 / 724.53, 0.2) - 1), palette);
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
        BufferedImage image = new BufferedImage(width, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        ChartFrame frame = new ProjectionChart(model(0.02), ChartPalette.LIGHT)
                .drawStill(g, new Rectangle2D.Double(0, 0, width, HEIGHT));
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
        Painted chart = painted(model, ChartPalette.LIGHT);
        for (int y = 0; y < HEIGHT; y++) {
            assertThat(chart.image().getRGB(WIDTH - 1, y)).isEqualTo(ChartPalette.LIGHT.background().getRGB());
        }
    }

    private static Painted painted(ProjectionChartModel model, ChartPalette palette) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        ProjectionChart chart = new ProjectionChart(model, palette);
        ChartFrame frame = chart.drawStill(g, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        chart.drawMoving(g, frame);
        g.dispose();
        return new Painted(image, frame);
    }

    /// Antialiasing mixes the colour of a thin line with its ground.
    private static boolean isNear(int rgb, Color colour) {
        Color painted = new Color(rgb);
        return Math.abs(painted.getRed() - colour.getRed()) + Math.abs(painted.getGreen() - colour.getGreen())
                + Math.abs(painted.getBlue() - colour.getBlue()) < 160;
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
