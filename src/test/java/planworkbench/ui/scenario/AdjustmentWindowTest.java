package planworkbench.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import planworkbench.assessment.Attainment;
import planworkbench.plan.Plan;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.store.Snapshot;

/// 调整方案: three ways to deal with a target, side by side.
class AdjustmentWindowTest extends GoalWindow {

    @Start
    @Override
    void open(Stage stage) {
        super.open(stage);
    }

    @Test
    void theThreeWaysStandSideBySideEachAtTheProbabilityAndEscapeGoesBackStepByStep(FxRobot robot) {
        openAdjustments("T01", robot);
        assertThat(values()).containsExactly(percent(probable("T01", 0.8)), "超 963 亿元", "2026年");
        assertThat(all(".adjustment-chance")).containsExactly("80%", "81%", "93%");
        List<Double> lefts = page.read(() -> page.view().lookupAll(".adjustment-card").stream()
                .map(Node::getLayoutX).toList());
        assertThat(lefts).hasSize(3).doesNotHaveDuplicates();
        assertThat(texts()).contains("原为超 1,000 亿元，相差 −37 亿元（−3.7%）", "原为2025年，晚1年",
                "只改情景的一项假设，规划不变");

        ask(60);
        until(() -> values().contains(percent(probable("T01", 0.6))));
        robot.type(KeyCode.ESCAPE);
        until(() -> !values().isEmpty() && stage.getScene().lookup(".adjustment-grid") == null);
        assertThat(page.read(() -> page.view().chart().getScene())).isNotNull();
        robot.type(KeyCode.ESCAPE);
        assertThat(page.read(() -> stage.getScene().getFocusOwner())).isEqualTo(page.view().targets().table());
    }

    @Test
    void adjustingTheValueChangesOnlyThePlansTargetSaysSoInTheHistoryAndIsTakenBackInOneStep(FxRobot robot) {
        Snapshot before = window.model().snapshot();
        openAdjustments("T01", robot);
        press(".adjust-plan");
        assertThat(window.model().snapshot()).as("asked first").isEqualTo(before);
        page.run(() -> ((TextField) stage.getScene().lookup(".plan-change .text-field")).setText("人大审议中期调整"));
        press(".confirm-adjustment");
        window.settle();
        Snapshot after = window.model().snapshot();
        Target target = target(after.plan());
        assertThat(target).isEqualTo(target(before.plan()).withKind(new TargetKind.MoreThan(963)));
        assertThat(after.plan().withTarget(target(before.plan()))).isEqualTo(before.plan());
        assertThat(after.scenarios()).isEqualTo(before.scenarios());
        assertThat(page.history().getFirst().why()).isEqualTo(
                "规划目标调整：“服务业增加值总量规模”由超 1,000 亿元调整为超 963 亿元。理由：人大审议中期调整");
        assertThat(attainment().likelihood()).isNotNull().satisfies(
                likely -> assertThat(likely.probability()).as("as the card said").isCloseTo(0.81, within(0.005)));
        until(() -> stage.getScene().lookup(".adjustment-nothing") != null);
        untilShown(".goal-pane-undo");
        press(".goal-pane-undo");
        window.settle();
        assertThat(window.model().snapshot().plan()).isEqualTo(before.plan());
    }

    @Test
    void takingLongerMovesOnlyTheYear(FxRobot robot) {
        Snapshot before = window.model().snapshot();
        openAdjustments("T01", robot);
        page.run(() -> ((Button) List.copyOf(page.view().lookupAll(".adjust-plan")).getLast()).fire());
        press(".confirm-adjustment");
        window.settle();
        assertThat(target(window.model().snapshot().plan())).isEqualTo(target(before.plan()).withYear(2026));
        assertThat(attainment().likelihood()).isNotNull().satisfies(
                likely -> assertThat(likely.probability()).as("as the card said").isCloseTo(0.93, within(0.005)));
    }

    @Test
    void doingMoreIsTriedInTheChartAndAWayThatIsClosedSaysWhy(FxRobot robot) {
        unlock();
        Snapshot before = window.model().snapshot();
        openAdjustments("T01", robot);
        double needed = probable("T01", 0.8);
        press(".try-need");
        page.untilProjected(724.53 * Math.pow(1 + needed, 5));
        assertThat(page.read(() -> stage.getScene().lookup(".adjustment-grid"))).isNull();
        assertThat(texts()).anyMatch(text -> text.startsWith("试用中"));
        assertThat(window.model().snapshot()).isEqualTo(before);
        press(".goal-pane-end-trial");
        press(".close-goal");

        openAdjustments("T04", robot);
        assertThat(texts()).contains("照现假定，再过十年也没有哪一年能有 80% 的把握达到。");
        assertThat(page.read(() -> page.view().lookupAll(".adjust-plan"))).hasSize(1);
    }

    @Test
    void whileTheWorkerIsHeldTheOldAnswerCannotBeActedOnAndLeavingGivesTheQuestionUp(FxRobot robot) {
        openAdjustments("T01", robot);
        List<String> before = values();
        CountDownLatch held = hold();
        ask(90);
        assertThat(values()).isEqualTo(before);
        assertThat(isClosed()).isTrue();
        press(".goal-pane-stop");
        assertThat(isClosed()).as("stopped: the answer is still an older one").isTrue();
        press(".adjust-again");
        assertThat(texts()).contains("正在计算…");
        press(".close-adjustments");
        held.countDown();
        until(() -> values().contains(percent(probable("T01", 0.9))));
        assertThat(page.read(() -> page.view().lookupAll(".adjustment-grid"))).isEmpty();
    }

    private void openAdjustments(String target, FxRobot robot) {
        seek(target, robot);
        press(".open-adjustments");
        untilShown(".adjustment-grid");
    }

    private boolean isClosed() {
        return page.read(() -> stage.getScene().lookup(".adjust-plan").isDisabled());
    }

    private List<String> all(String selector) {
        return page.read(() -> page.view().lookupAll(selector).stream().map(node -> ((Labeled) node).getText())
                .toList());
    }

    private Attainment attainment() {
        var outcomes = Objects.requireNonNull(window.model().outcomesProperty().get()).byScenario();
        return Objects.requireNonNull(outcomes.get("baseline")).attainments().stream()
                .filter(one -> one.target().id().equals("T01")).findFirst().orElseThrow();
    }

    private static Target target(Plan plan) {
        return Objects.requireNonNull(plan.targets().get("T01"));
    }
}
