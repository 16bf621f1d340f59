package planworkbench.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import planworkbench.assessment.Attainment;
import planworkbench.assessment.ScenarioOutcome;
import planworkbench.plan.AnnualSeries;
import planworkbench.plan.Plan;
import planworkbench.plan.SmallPlan;
import planworkbench.projection.Projection;
import planworkbench.projection.Projector;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.text.Language;
import planworkbench.text.Messages;

/// The bands of uncertainty, and the lines of other scenarios.
class FanAndOverlaysTest {

    private final Plan plan = SmallPlan.plan();

    static Stream<Named<ChartPalette>> palettes() {
        return Stream.of(Named.of("light", ChartPalette.LIGHT), Named.of("dark", ChartPalette.DARK));
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void theFanLiesOverTheShadedGroundAndItsInnerHalfTwice(ChartPalette palette) {
        ProjectionChartModel model = model(0.05).withFan(fan(0.05, 30));
        PaintedChart chart = PaintedChart.of(model, palette);
        double middle = model.projection().get(2024).orElseThrow();
        Color ground = over(palette.background(), palette.shade());
        Color outer = over(ground, palette.fan());
        assertThat(new Color(chart.at(2024, middle + 26 * 4))).as("outer").satisfies(c -> near(c, outer));
        assertThat(new Color(chart.at(2024, middle + 8 * 4))).as("inner")
                .satisfies(c -> near(c, over(outer, palette.fan())));
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void theBandsAreToldApartInGreyscale(ChartPalette palette) {
        Color ground = over(palette.background(), palette.shade());
        Color outer = over(ground, palette.fan());
        Color inner = over(outer, palette.fan());
        assertThat(Math.abs(grey(ground) - grey(outer))).isGreaterThan(12);
        assertThat(Math.abs(grey(outer) - grey(inner))).isGreaterThan(12);
    }

    @Test
    void theFanOpensAtTheYearThatTheProjectionStartsFrom() {
        ProjectionFan fan = model(0.05).withFan(fan(0.05, 30)).fan();
        assertThat(Objects.requireNonNull(fan).bands().firstEntry())
                .isEqualTo(Map.entry(2020, ProjectionFan.Band.certain(724.53)));
    }

    @Test
    void theAxisIncludesTheWholeFanAndEveryOverlay() {
        ProjectionChartModel wide = model(0.05).withFan(fan(0.05, 300));
        assertThat(wide.axes().values().high()).isGreaterThanOrEqualTo(724.53 * Math.pow(1.05, 5) + 1500);
        ProjectionChartModel overlaid = model(0.05).withOverlays(List.of(overlay("乐观", 0.3, 0)));
        assertThat(overlaid.axes().values().high()).isGreaterThanOrEqualTo(724.53 * Math.pow(1.3, 5));
        assertThat(wide.withFan(null)).isEqualTo(model(0.05));
    }

    @Test
    void aFanLeavesTheStillLayerAloneOnTheSameAxes() {
        ProjectionChartModel plain = model(0.05);
        assertThat(plain.withFan(fan(0.05, 30)).onAxesOf(plain).standsStillLike(plain)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void overlaysHaveTheirOwnColoursAndDashes(ChartPalette palette) {
        List<OverlaySeries> overlays = List.of(overlay("压力", 0.01, 0), overlay("增速放缓", 0.03, 1),
                overlay("乐观", 0.09, 2));
        PaintedChart chart = PaintedChart.of(model(0.06).withOverlays(overlays), palette);
        for (OverlaySeries overlay : overlays) {
            Color colour = palette.overlays().get(overlay.style());
            List<Boolean> painted = IntStream.range((int) chart.frame().x(2023), (int) chart.frame().x(2024.8))
                    .mapToObj(x -> columnHas(chart, x, overlay, colour)).toList();
            assertThat(painted).as(overlay.name()).contains(true, false);
            assertThat(chart.rowsOfLabel(colour)).as(overlay.name()).isNotEmpty();
        }
    }

    @Test
    void anOverlaySaysItsScenarioAndWhereItLeadsTo() {
        assertThat(overlay("乐观", 0.09, 0).label(2025)).isEqualTo("乐观 1,114.78");
        assertThat(overlay("乐观", 0.09, 0).label(2021)).isEqualTo("乐观 789.74");
    }

    @Test
    void anOverlayAtConstantPricesRunsAtTheRealGrowthThatItsOwnScenarioSupposes() {
        Projection other = new Projector(plan).project(SmallPlan.scenarios().resolve("base").with(Assumption
                .of(SmallPlan.key(SmallPlan.SERVICES), new ProjectionMethod.RealGrowth(0.05, 0.02), "")), 2025);
        ProjectionChartModels models = new ProjectionChartModels(plan, Messages.of(Language.ZH));
        for (boolean constant : List.of(true, false)) {
            double rate = constant ? 1.05 : 1.05 * 1.02;
            assertThat(models.overlays(SmallPlan.key(SmallPlan.SERVICES), null, List.of(other), constant).getFirst()
                    .values().get(2025).orElseThrow()).isCloseTo(724.53 * Math.pow(rate, 5), within(1e-9));
        }
    }

    @Test
    void theLabelOfAnObservationIsWhereNoLineCrossesIt() {
        ProjectionChartModel model = model(0.05);
        int last = model.history().values().lastKey();
        double seen = model.history().values().lastEntry().getValue();
        OverlaySeries rising = new OverlaySeries("最新实绩", new AnnualSeries(new TreeMap<>(Map.of(last, seen, last + 1,
                seen * 1.3))), 0);
        ProjectionChartModel crossed = model.withOverlays(List.of(rising));
        ChartFrame frame = PaintedChart.of(crossed, ChartPalette.LIGHT).frame();
        Map.Entry<Integer, Double> observed = model.history().values().lastEntry();
        Rectangle2D usual = new ObservedLabel(model, ChartPalette.LIGHT).place(frame, observed, 90);
        Rectangle2D moved = new ObservedLabel(crossed, ChartPalette.LIGHT).place(frame, observed, 90);
        assertThat(usual.intersectsLine(line(frame, rising, last))).isTrue();
        assertThat(moved.intersectsLine(line(frame, rising, last))).isFalse();
        assertThat(frame.data().contains(moved)).isTrue();
    }

    private static Line2D line(ChartFrame frame, OverlaySeries overlay, int year) {
        return new Line2D.Double(frame.at(year, overlay.values().get(year).orElseThrow()),
                frame.at(year + 1, overlay.values().get(year + 1).orElseThrow()));
    }

    @Test
    void moreLinesThanCanBeToldApartAreRefused() {
        assertThatThrownBy(() -> overlay("第五", 0.1, OverlaySeries.STYLES))
                .isInstanceOf(IllegalArgumentException.class);
        ProjectionChartModel model = model(0.05);
        List<OverlaySeries> four = List.of(overlay("a", 0.1, 0), overlay("b", 0.1, 1), overlay("c", 0.1, 2),
                overlay("d", 0.1, 2));
        assertThatThrownBy(() -> model.withOverlays(four)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void quantilesOutOfOrderAreRefused() {
        assertThatThrownBy(() -> new ProjectionFan.Band(1, 2, 3, 2.5, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ProjectionFan.Band(1, 2, Double.NaN, 3, 4))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(seed = "5")
    void labelsNeverTouchAndStayBesideTheDrawing(
            @ForAll @Size(min = 1, max = 8) List<@DoubleRange(min = 30, max = 400) Double> heights) {
        List<EndLabel> labels = heights.stream()
                .map(y -> new EndLabel(y, "1", "", Color.BLACK, ChartFonts.SMALL)).toList();
        Rectangle2D within = new Rectangle2D.Double(0, 30, 500, 370);
        List<Double> tops = EndLabel.tops(labels, within);
        List<Double> edges = new ArrayList<>(tops);
        assertThat(edges).hasSize(labels.size());
        for (int i = 1; i < edges.size(); i++) {
            assertThat(edges.get(i) - edges.get(i - 1)).isGreaterThanOrEqualTo(labels.getFirst().height() - 1e-9);
        }
        assertThat(edges.getFirst()).isGreaterThanOrEqualTo(22 - 1e-9);
        assertThat(edges.getLast() + labels.getFirst().height()).isLessThanOrEqualTo(408 + 1e-9);
    }

    @Test
    void picturesOfBoth() throws IOException {
        ProjectionChartModel model = model(0.06).withFan(fan(0.06, 25)).withOverlays(List.of(
                overlay("压力", 0.01, 0), overlay("增速放缓", 0.03, 1), overlay("乐观", 0.075, 2)));
        for (var theme : Map.of("light", ChartPalette.LIGHT, "dark", ChartPalette.DARK).entrySet()) {
            Path file = Files.createDirectories(Path.of("target/pictures"))
                    .resolve("chart-fan-" + theme.getKey() + ".png");
            try (var out = Files.newOutputStream(file)) {
                new ChartPicture(new ProjectionChart(model, theme.getValue()), 720, 440, 2).writePng(out);
            }
            assertThat(file).isNotEmptyFile();
        }
    }

    private static boolean columnHas(PaintedChart chart, int x, OverlaySeries overlay, Color colour) {
        double year = chart.frame().axes().leftEdge() + (x - chart.frame().data().getMinX())
                / chart.frame().data().getWidth()
                * (chart.frame().axes().rightEdge() - chart.frame().axes().leftEdge());
        int before = (int) Math.floor(year);
        double from = overlay.values().get(before).orElseThrow();
        double to = overlay.values().get(before + 1).orElseThrow();
        int y = (int) Math.round(chart.frame().y(from + (to - from) * (year - before)));
        return IntStream.rangeClosed(-1, 1).anyMatch(dy -> chart.image().getRGB(x, y + dy) == colour.getRGB());
    }

    private static Color over(Color ground, Color glaze) {
        double part = glaze.getAlpha() / 255.0;
        return new Color((int) Math.round(ground.getRed() * (1 - part) + glaze.getRed() * part),
                (int) Math.round(ground.getGreen() * (1 - part) + glaze.getGreen() * part),
                (int) Math.round(ground.getBlue() * (1 - part) + glaze.getBlue() * part));
    }

    private static void near(Color painted, Color wanted) {
        assertThat(Math.abs(painted.getRed() - wanted.getRed()) + Math.abs(painted.getGreen() - wanted.getGreen())
                + Math.abs(painted.getBlue() - wanted.getBlue())).as("%s, not %s", painted, wanted).isLessThan(7);
    }

    private static double grey(Color colour) {
        return 0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue();
    }

    /// Wider from year to year.
    private static ProjectionFan fan(double growth, double spread) {
        NavigableMap<Integer, ProjectionFan.Band> bands = new TreeMap<>();
        for (int year = 2021; year <= 2025; year++) {
            double middle = 724.53 * Math.pow(1 + growth, year - 2020);
            double wide = spread * (year - 2020);
            bands.put(year, new ProjectionFan.Band(middle - wide, middle - wide / 2, middle, middle + wide / 2,
                    middle + wide));
        }
        return new ProjectionFan(bands);
    }

    private static OverlaySeries overlay(String name, double growth, int style) {
        NavigableMap<Integer, Double> values = new TreeMap<>();
        IntStream.rangeClosed(2020, 2025)
                .forEach(year -> values.put(year, 724.53 * Math.pow(1 + growth, year - 2020)));
        return new OverlaySeries(name, new AnnualSeries(values), style);
    }

    private ProjectionChartModel model(double growth) {
        ScenarioOutcome outcome = ScenarioOutcome.of(plan, new Projector(plan),
                SmallPlan.scenarios().resolve("base").with(Assumption.of(SmallPlan.key(SmallPlan.SERVICES),
                        new ProjectionMethod.ConstantGrowth(growth), "")),
                2025);
        Attainment services = outcome.attainments().stream().filter(a -> a.target().id().equals("T01")).findFirst()
                .orElseThrow();
        return new ProjectionChartModels(plan, Messages.of(Language.ZH)).of(SmallPlan.key(SmallPlan.SERVICES),
                services, outcome.projection(), null);
    }
}
