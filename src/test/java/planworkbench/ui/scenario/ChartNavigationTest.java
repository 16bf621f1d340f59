package planworkbench.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import planworkbench.chart.ChartAxes;
import planworkbench.chart.ChartFrame;
import planworkbench.chart.ProjectionChartModel;
import planworkbench.chart.ValueScale;
import planworkbench.chart.YearSpan;
import planworkbench.ui.chart.ProjectionChartView;
import planworkbench.ui.scenario.assumption.LeverRow;

/// The big chart read year by year, and zoomed, by keys and by the mouse.
class ChartNavigationTest extends ScenarioWindow {

    @Start
    @Override
    void open(Stage stage) {
        super.open(stage);
    }

    @Test
    void arrowKeysReadTheYearsAloud(FxRobot robot) {
        window.settle();
        page.run(chart()::requestFocus);
        robot.type(KeyCode.END);
        assertThat(page.read(chart()::getAccessibleText)).contains("2025年 推演", "亿元", "目标 >1,000，差距 −");
        robot.type(KeyCode.LEFT);
        assertThat(page.read(() -> chart().hoveredProperty().get())).isEqualTo(2024);
        robot.type(KeyCode.HOME);
        assertThat(page.read(chart()::getAccessibleText)).contains("实绩");
        robot.type(KeyCode.ESCAPE);
        assertThat(page.read(() -> chart().hoveredProperty().get())).isNull();
        assertThat(page.read(chart()::getAccessibleText)).doesNotContain("2025年 推演");
    }

    @Test
    void yearsAreZoomedByKeysAndADragAndAllComeBack(FxRobot robot) {
        window.settle();
        YearSpan whole = years();
        page.run(chart()::requestFocus);
        robot.type(KeyCode.END).type(KeyCode.PLUS);
        YearSpan closer = years();
        assertThat(closer.last()).isEqualTo(2025);
        assertThat(closer.first()).isGreaterThan(whole.first());
        assertThat(values().low()).isGreaterThanOrEqualTo(0);
        robot.type(KeyCode.MINUS).type(KeyCode.ESCAPE);
        assertThat(years()).isEqualTo(whole);

        robot.moveTo(at(2020)).press(MouseButton.PRIMARY).moveTo(at(2023)).release(MouseButton.PRIMARY);
        assertThat(years()).isEqualTo(new YearSpan(2020, 2023));
        assertThat(drawn().texts().value()).as("that of 2023").isNotEqualTo(page.chart().texts().value());
        robot.clickOn((Button button) -> button.isVisible() && "显示全部年份（Esc）".equals(button.getAccessibleText()));
        assertThat(years()).isEqualTo(whole);
        assertThat(drawn()).isEqualTo(page.chart());
    }

    @Test
    void whileASliderIsDraggedTheAxesRestWhetherZoomedOrNot(FxRobot robot) {
        window.settle();
        double before = end(drawn());
        for (YearSpan zoomed : List.of(years(), new YearSpan(2021, 2025))) {
            page.run(() -> chart().showYears(zoomed));
            ChartAxes axes = drawn().axes();
            ChartFrame frame = page.read(() -> Objects.requireNonNull(chart().frame()));
            LeverRow lever = page.servicesGrowth();
            robot.moveTo(page.at(lever, page.value(lever))).press(MouseButton.PRIMARY);
            for (double percent : new double[]{7, 9.5, 11.5}) {
                robot.moveTo(page.at(lever, percent));
                page.untilProjected(services(page.value(lever), 0.9));
                assertThat(drawn().axes()).isEqualTo(axes);
                assertThat(page.read(() -> chart().frame())).isEqualTo(frame);
            }
            assertThat(end(drawn())).as("far above the axis").isGreaterThan(before + 200);
            robot.release(MouseButton.PRIMARY);
            window.settle();
            assertThat(years()).isEqualTo(zoomed);
            robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
            page.untilProjected(before);
        }
    }

    private static double end(ProjectionChartModel model) {
        return model.projection().get(2025).orElseThrow();
    }

    private Point2D at(int year) {
        return page.read(() -> {
            ChartFrame frame = Objects.requireNonNull(chart().frame());
            return chart().localToScreen(frame.x(year), frame.data().getCenterY());
        });
    }

    private ValueScale values() {
        return drawn().axes().values();
    }

    private YearSpan years() {
        return drawn().years();
    }

    private ProjectionChartModel drawn() {
        return page.read(() -> Objects.requireNonNull(chart().drawn()));
    }

    private ProjectionChartView chart() {
        return page.view().chart().chart();
    }
}
