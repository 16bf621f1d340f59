package planworkbench.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import planworkbench.chart.BenchmarkLine;
import planworkbench.chart.ChartPicture;
import planworkbench.chart.ProjectionChartModel;
import planworkbench.chart.YearSpan;
import planworkbench.ui.Pulse;
import planworkbench.ui.chart.ProjectionChartView;

/// The tools above the big chart.
class ChartToolsTest extends ScenarioWindow {

    @Start
    @Override
    void open(Stage stage) {
        super.open(stage);
    }

    @Test
    void atConstantPricesLinesTargetAxisAndWhatIsSaidOfAYearAreThoseOfTheBaseYear(FxRobot robot) {
        window.settle();
        window.until(page.view().chart().chart().modelProperty(), model -> model != null && model.fan() != null);
        ProjectionChartModel current = page.chart();
        double prices = Math.pow(1.009, 5);
        robot.clickOn(prices());
        ProjectionChartModel constant = page.chart();
        assertThat(end(constant)).isCloseTo(end(current) / prices, within(1e-9))
                .isCloseTo(services(5.5, 0), within(1e-9));
        assertThat(target(constant)).isCloseTo(1000 / prices, within(1e-9));
        assertThat(Objects.requireNonNull(constant.fan()).bands().lastEntry().getValue().p90()).isCloseTo(
                Objects.requireNonNull(current.fan()).bands().lastEntry().getValue().p90() / prices, within(1e-9));
        assertThat(constant.axisText()).startsWith("亿元 · 按2020年价格");
        assertThat(constant.said(2025)).contains("2025年 推演 946.93 亿元", "现价 990.32 亿元",
                "按现价：目标 >1,000，差距 −9.68 亿元");
        assertThat(page.sentence()).startsWith("按现价：2025年推演 990.32 亿元");

        page.run(() -> page.viewModel().fanProperty().set(false));
        robot.clickOn(prices());
        assertThat(page.chart().axisText()).doesNotContain("价格");
        assertThat(end(page.chart())).isEqualTo(end(current));
    }

    @Test
    void whereConstantPricesCannotBeTheToolSaysWhyAndTheChartStaysAtCurrentPrices() {
        window.settle();
        page.run(() -> page.viewModel().constantPricesProperty().set(true));
        page.choose("T26");
        window.settle();
        assertThat(page.read(() -> prices().isDisabled())).isTrue();
        assertThat(page.read(() -> prices().getAccessibleHelp())).startsWith("不能换成不变价：有的年份没有实际增速");
        assertThat(page.chart().axisText()).doesNotContain("价格");
    }

    @Test
    void otherRegionsAreDrawnAsOursHadItGrownLikeTheirsAndSharesAsTheyAre(FxRobot robot) {
        window.settle();
        assertThat(page.chart().benchmarks()).isEmpty();
        robot.clickOn(".benchmark-toggle");
        BenchmarkLine city = page.chart().benchmarks().getFirst();
        assertThat(city.name()).isEqualTo("苏州市同速");
        assertThat(city.values().years()).containsExactly(2020, 2022, 2024);
        assertThat(city.values().get(2024).orElseThrow()).isCloseTo(724.53 / 10588.5 * 14008.3, within(1e-9));
        assertThat(page.chart().said(2024)).contains("苏州市同速 958.53 亿元");

        page.choose("T05");
        window.settle();
        assertThat(page.chart().benchmarks()).as("the target's own region is drawn with it").isEmpty();
        assertThat(page.read(() -> page.view().lookup(".benchmark-toggle").isVisible())).isFalse();
    }

    @Test
    void ctrlCCopiesTheChart(FxRobot robot) throws TimeoutException {
        window.settle();
        page.run(() -> {
            Clipboard.getSystemClipboard().clear();
            chart().requestFocus();
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS,
                () -> page.read(() -> Clipboard.getSystemClipboard().hasImage()));
        Image copied = page.read(() -> Clipboard.getSystemClipboard().getImage());
        assertThat(copied.getWidth()).isEqualTo(2.0 * ChartPicture.WIDTH);
    }

    @Test
    void noToolIsCutHoweverNarrowTheChartIs() {
        window.settle();
        page.run(() -> chart().showYears(new YearSpan(2020, 2023)));
        page.run(() -> Pulse.now(page.view()));
        window.settle();
        assertThat(page.read(() -> chart().getWidth())).isLessThan(360);
        Bounds pane = page.read(() -> page.view().chart().localToScene(page.view().chart().getLayoutBounds()));
        List<Node> tools = page.read(() -> page.view().chart().lookup(".chart-tools").lookupAll("*")
                .stream().filter(node -> node instanceof ButtonBase && node.isVisible()).toList());
        assertThat(tools).hasSizeGreaterThan(4).allMatch(isWithin(pane)).allMatch(tool -> page.read(
                () -> tool.getLayoutBounds().getWidth() >= Math.floor(tool.prefWidth(-1))));
        assertThat(tools).allMatch(tool -> page.read(() -> !((Labeled) tool).getText().isEmpty()
                || tool.getAccessibleText() != null));
    }

    private Predicate<Node> isWithin(Bounds pane) {
        return tool -> page.read(() -> pane.contains(tool.localToScene(tool.getLayoutBounds())));
    }

    private ToggleButton prices() {
        return (ToggleButton) page.view().lookup(".price-toggle");
    }

    private static double end(ProjectionChartModel model) {
        return model.projection().get(2025).orElseThrow();
    }

    private static double target(ProjectionChartModel model) {
        return Objects.requireNonNull(model.target()).line().get(2025).orElseThrow();
    }

    private ProjectionChartView chart() {
        return page.view().chart().chart();
    }
}
