package planworkbench.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.VerticalDirection;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import planworkbench.chart.ProjectionChartModel;
import planworkbench.plan.AnnualSeries;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.store.HistoryEntry;
import planworkbench.ui.DoubleClick;
import planworkbench.ui.scenario.ScenarioPage.Line;
import planworkbench.ui.scenario.assumption.LeverRow;
import planworkbench.ui.scenario.assumption.LeverSlider;

/// A slider moved by mouse, wheel and keys, and everything on the page that follows it.
class SliderTest extends ScenarioWindow {

    @Start
    @Override
    void open(Stage stage) {
        super.open(stage);
    }

    private static final double PRICE = 0.9;

    @Test
    void theChartOpensAtThePlansFirstMainTargetAtRisk() {
        window.settle();
        assertThat(page.chart().target()).isNotNull();
        assertThat(page.sentence()).isEqualTo(
                "2025年推演 990.32 亿元，差 9.68 亿元；达标概率 37% 目标：超 1,000 亿元 · 从2020年的 724.53 亿元起，需年均 6.66%");
    }

    @Test
    void whileServicesGrowthIsDraggedTheWholePageFollowsAndNothingIsSaved(FxRobot robot) {
        window.settle();
        ProjectionChartModel before = page.chart();
        assertThat(page.line("T01")).isEqualTo(new Line("990.32 亿元", "−9.68 亿元", "AT_RISK"));

        drag(robot, page.servicesGrowth(), 7);
        page.untilProjected(services(7, PRICE));

        ProjectionChartModel dragged = page.chart();
        assertThat(page.line("T01")).isEqualTo(new Line("1,062.75 亿元", "+62.75 亿元", "LIKELY"));
        assertThat(page.painted()).contains("1,062.75 亿元", "+62.75 亿元").doesNotContain("990.32 亿元");
        assertThat(page.smallValue("T01")).startsWith("1,062.75");
        assertThat(page.small("T01").projection()).isEqualTo(dragged.projection());
        assertThat(page.sentence()).startsWith("2025年推演 1,062.75 亿元，好于目标 62.75 亿元");
        assertThat(dragged.ghost()).isEqualTo(before.projection());
        assertThat(dragged.axes()).isEqualTo(before.axes());
        assertThat(page.revision()).isZero();
        assertThat(page.history()).isEmpty();
        robot.release(MouseButton.PRIMARY);
    }

    @Test
    void lettingGoSavesOneChangeWithAReason(FxRobot robot) {
        window.settle();
        String counts = page.counts();
        drag(robot, page.servicesGrowth(), 6.7);
        page.untilProjected(services(6.7, PRICE));
        assertThat(page.counts()).isEqualTo(counts).contains("3 项有风险");
        robot.release(MouseButton.PRIMARY);
        window.settle();

        assertThat(page.revision()).isEqualTo(1);
        assertThat(page.history()).singleElement().satisfies(line -> {
            assertThat(line.why()).isEqualTo("情景“基准”：服务业增加值 实际增速改为 6.7%");
            assertThat(line.subject()).isInstanceOfSatisfying(HistoryEntry.Subject.OfAssumption.class,
                    of -> assertThat(List.of(method(of.old()), method(of.now()))).isEqualTo(List.of(
                            new ProjectionMethod.RealGrowth(0.055, 0.009),
                            new ProjectionMethod.RealGrowth(0.067, 0.009))));
        });
        assertThat(page.counts()).contains("2 项有风险");
        assertThat(page.line("T01").verdict()).isEqualTo("LIKELY");
    }

    @Test
    void theGhostStaysAfterLettingGoSoThatBothLinesCanBeCompared(FxRobot robot) {
        window.settle();
        AnnualSeries before = page.chart().projection();
        drag(robot, page.servicesGrowth(), 7);
        robot.release(MouseButton.PRIMARY);
        window.settle();
        assertThat(page.chart().ghost()).isEqualTo(before);
    }

    @Test
    void aDragBackToWhereItWasWritesNothing(FxRobot robot) {
        window.settle();
        ProjectionChartModel before = page.chart();
        drag(robot, page.servicesGrowth(), 7);
        page.untilProjected(services(7, PRICE));
        robot.moveTo(page.at(page.servicesGrowth(), 5.5));
        page.untilProjected(services(5.5, PRICE));
        robot.release(MouseButton.PRIMARY);
        window.settle();
        assertThat(page.chart()).isEqualTo(before);
        assertThat(page.history()).isEmpty();
        assertThat(page.revision()).isZero();
    }

    @Test
    void arrowKeysMoveByATenthAndAreOneChangeOnceTheFocusGoesOn(FxRobot robot) {
        window.settle();
        focus(page.servicesGrowth());
        neverPause(page.servicesGrowth());
        for (int i = 0; i < 11; i++) {
            robot.type(KeyCode.RIGHT);
        }
        page.untilProjected(services(6.6, PRICE));
        assertThat(page.line("T01")).isEqualTo(new Line("1,043.03 亿元", "+43.03 亿元", "LIKELY"));
        assertThat(page.history()).isEmpty();
        robot.type(KeyCode.TAB);
        window.settle();
        assertThat(page.history()).extracting(HistoryEntry::why).containsExactly("情景“基准”：服务业增加值 实际增速改为 6.6%");
    }

    @Test
    void keysThatAreFollowedByNothingAreSavedToo(FxRobot robot) {
        window.settle();
        focus(page.servicesGrowth());
        robot.type(KeyCode.DOWN);
        window.until(window.model().snapshotProperty(), snapshot -> snapshot.revision() == 1);
        assertThat(page.value(page.servicesGrowth())).isEqualTo(5.4);
    }

    @Test
    void aKeyStepThatStillWaitsIsOnItsWayToTheDiskBeforeTheWindowIsGone(FxRobot robot) {
        window.settle();
        focus(page.servicesGrowth());
        neverPause(page.servicesGrowth());
        robot.type(KeyCode.RIGHT);
        CompletableFuture<Boolean> saving = new CompletableFuture<>();
        page.run(() -> {
            stage.setOnHidden(_ -> saving.complete(window.model().savingProperty().get()));
            stage.hide();
        });
        assertThat(saving.join()).isTrue();
    }

    @Test
    void controlAndPageKeysMoveByTenSteps(FxRobot robot) {
        window.settle();
        focus(page.servicesGrowth());
        robot.press(KeyCode.CONTROL).type(KeyCode.RIGHT).release(KeyCode.CONTROL);
        assertThat(page.value(page.servicesGrowth())).isEqualTo(6.5);
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(page.value(page.servicesGrowth())).isEqualTo(5.5);
    }

    @Test
    void shiftMovesByTenStepsAndHomeAndEndGoToTheEnds(FxRobot robot) {
        window.settle();
        focus(page.servicesGrowth());
        neverPause(page.servicesGrowth());
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        double shifted = page.value(page.servicesGrowth());
        robot.type(KeyCode.END);
        double end = page.value(page.servicesGrowth());
        robot.type(KeyCode.HOME);
        assertThat(List.of(shifted, end, page.value(page.servicesGrowth()))).isEqualTo(List.of(6.5, 12.0, 0.0));
    }

    @Test
    void theReachGrowsForALargeValueAndIsTheUsualOneAgainOnceTheValueIs(FxRobot robot) {
        window.settle();
        robot.clickOn(page.servicesGrowth().entry()).write("200").type(KeyCode.ENTER);
        window.settle();
        double reached = reach(page.servicesGrowth());
        DoubleClick.at(robot, page.at(page.servicesGrowth(), 100));
        window.settle();
        assertThat(reached).isGreaterThanOrEqualTo(200);
        assertThat(page.value(page.servicesGrowth())).isEqualTo(5.5);
        assertThat(reach(page.servicesGrowth())).isEqualTo(12);
    }

    private double reach(LeverRow lever) {
        return page.read(() -> (Double) Objects
                .requireNonNull(lever.slider().queryAccessibleAttribute(AccessibleAttribute.MAX_VALUE)));
    }

    @Test
    void theWheelMovesTheSliderThatHasTheFocusAndNoOther(FxRobot robot) {
        window.settle();
        robot.moveTo(page.at(page.servicesGrowth(), 9));
        robot.scroll(1, VerticalDirection.UP);
        assertThat(page.value(page.servicesGrowth())).isEqualTo(5.5);
        focus(page.servicesGrowth());
        robot.moveTo(page.at(page.servicesGrowth(), 9));
        robot.scroll(1, VerticalDirection.UP);
        assertThat(Math.abs(page.value(page.servicesGrowth()) - 5.5)).isCloseTo(0.1, within(1e-9));
    }

    @Test
    void undoBringsTheOldRateBack(FxRobot robot) {
        window.settle();
        ProjectionChartModel before = page.chart();
        drag(robot, page.servicesGrowth(), 7);
        robot.release(MouseButton.PRIMARY);
        window.settle();
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        window.until(window.model().snapshotProperty(), snapshot -> snapshot.revision() == 2);
        window.settle();
        assertThat(page.value(page.servicesGrowth())).isEqualTo(5.5);
        assertThat(page.typed(page.servicesGrowth())).isEqualTo("5.5%");
        assertThat(page.chart()).isEqualTo(before);
        assertThat(page.line("T01").verdict()).isEqualTo("AT_RISK");
    }

    @Test
    void undoInTheMiddleOfADragTakesTheDragBack(FxRobot robot) {
        window.settle();
        ProjectionChartModel before = page.chart();
        drag(robot, page.servicesGrowth(), 7);
        page.untilProjected(services(7, PRICE));
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        robot.release(MouseButton.PRIMARY);
        window.settle();
        assertThat(page.chart()).isEqualTo(before);
        assertThat(page.value(page.servicesGrowth())).isEqualTo(5.5);
        assertThat(page.revision()).isZero();
    }

    @Test
    void aDoubleClickGoesBackToTheValueAtOpening(FxRobot robot) {
        window.settle();
        drag(robot, page.servicesGrowth(), 7);
        robot.release(MouseButton.PRIMARY);
        window.settle();
        DoubleClick.at(robot, page.at(page.servicesGrowth(), 2));
        window.settle();
        assertThat(page.value(page.servicesGrowth())).isEqualTo(5.5);
        assertThat(page.history()).extracting(HistoryEntry::why).containsExactly(
                "情景“基准”：服务业增加值 实际增速改为 5.5%", "情景“基准”：服务业增加值 实际增速改为 7%");
    }

    @Test
    void aDoubleClickOnASliderThatWasNotMovedWritesNothing(FxRobot robot) {
        window.settle();
        DoubleClick.at(robot, page.at(page.servicesGrowth(), 9));
        window.settle();
        assertThat(page.value(page.servicesGrowth())).isEqualTo(5.5);
        assertThat(page.history()).isEmpty();
    }

    @Test
    void aLockedScenarioDoesNotMove(FxRobot robot) {
        window.settle();
        page.run(() -> page.viewModel().tree().lock("baseline", true, "定稿"));
        window.settle();
        focus(page.servicesGrowth());
        robot.type(KeyCode.RIGHT);
        drag(robot, page.servicesGrowth(), 7);
        robot.release(MouseButton.PRIMARY);
        DoubleClick.at(robot, page.at(page.servicesGrowth(), 7));
        robot.clickOn(page.servicesGrowth().entry()).write("7").type(KeyCode.ENTER);
        window.settle();
        assertThat(page.value(page.servicesGrowth())).isEqualTo(5.5);
        assertThat(page.typed(page.servicesGrowth())).isEqualTo("5.5%");
        assertThat(page.history()).extracting(HistoryEntry::why).containsExactly("定稿");
    }

    @Test
    void theFocusIsSeenAndTheSliderSaysWhatItIs(FxRobot robot) {
        window.settle();
        LeverSlider slider = page.servicesGrowth().slider();
        Region thumb = (Region) slider.lookup(".lever-thumb");
        int calm = page.read(() -> Objects.requireNonNull(thumb.getBackground()).getFills().size());
        robot.clickOn(page.servicesGrowth().entry()).type(KeyCode.TAB);
        assertThat(page.read(slider::isFocused)).isTrue();
        assertThat(page.read(() -> Objects.requireNonNull(thumb.getBackground()).getFills().size()))
                .isGreaterThan(calm);
        assertThat(page.read(() -> List.of(slider.getAccessibleRole(), slider.getAccessibleText(),
                slider.queryAccessibleAttribute(AccessibleAttribute.VALUE),
                slider.queryAccessibleAttribute(AccessibleAttribute.MAX_VALUE))))
                .isEqualTo(List.of(AccessibleRole.SLIDER, "服务业增加值 实际增速", 5.5, 12.0));
    }

    private void drag(FxRobot robot, LeverRow lever, double to) {
        robot.moveTo(page.at(lever, page.value(lever))).press(MouseButton.PRIMARY);
        robot.moveTo(page.at(lever, to));
    }

    private void neverPause(LeverRow lever) {
        page.run(() -> lever.pause().setDuration(Duration.INDEFINITE));
    }

    private void focus(LeverRow lever) {
        page.run(() -> lever.slider().requestFocus());
    }

    private static ProjectionMethod method(@Nullable Assumption assumption) {
        return Objects.requireNonNull(assumption).method();
    }
}
