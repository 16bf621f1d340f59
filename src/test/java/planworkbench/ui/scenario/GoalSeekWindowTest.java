package planworkbench.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import planworkbench.plan.SeriesKey;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.scenario.Scenario;
import planworkbench.store.Snapshot;
import planworkbench.ui.Pulse;

/// 需要多少？, from a row of the targets to a scenario that meets it.
class GoalSeekWindowTest extends GoalWindow {

    private static final SeriesKey SERVICES = new SeriesKey("services-va", "吴中区");

    @Start
    @Override
    void open(Stage stage) {
        super.open(stage);
    }

    @Test
    void enterOnTheRowSaysWhatTheTargetTakesAsTheCommandLineDoesAndEscapeGoesBack(FxRobot robot) {
        seek("T01", robot);
        assertThat(values()).containsExactly("需年均 6.66%", percent(probable("T01", 0.8)));
        assertThat(texts()).anyMatch(text -> text.contains("自2020年起至2025年"))
                .contains("历史数据不足，无法比较");
        robot.type(KeyCode.ESCAPE);
        assertThat(page.read(() -> stage.getScene().getFocusOwner())).isEqualTo(page.view().targets().table());
        assertThat(page.read(() -> stage.getScene().lookup(".goal-pane"))).isNull();
    }

    @Test
    void theButtonInTheChosenRowOpensItToo() {
        window.settle();
        page.choose("T04");
        Button shown = page.read(() -> {
            Pulse.now(page.view());
            return page.view().lookupAll(".seek-in-row").stream().filter(Node::isVisible).map(Button.class::cast)
                    .findFirst().orElseThrow();
        });
        // the test's window is narrower than any that is supported, and the button beyond its edge
        page.run(shown::fire);
        untilShown(".effort-value");
        assertThat(texts()).contains("文化产业增加值占GDP比重");
    }

    @Test
    void savedAsAScenarioItMeetsTheTargetChangesJustThatAndIsTakenBackInOneStep(FxRobot robot) {
        Snapshot before = window.model().snapshot();
        seek("T01", robot);
        press(".branch-need");
        window.settle();
        Scenario child = window.model().snapshot().scenarios().get(window.model().scenarioProperty().get());
        assertThat(child.parent()).isEqualTo("baseline");
        assertThat(child.name()).isEqualTo("达到服务业增加值总量规模");
        assertThat(child.assumptions().keySet()).isEqualTo(Set.of(SERVICES));
        assertThat(window.model().snapshot().plan()).isEqualTo(before.plan());
        assertThat(margin(child.id(), "T01")).isGreaterThanOrEqualTo(0);
        untilShown(".goal-pane-undo");
        press(".goal-pane-undo");
        window.settle();
        assertThat(window.model().snapshot().scenarios()).isEqualTo(before.scenarios());
        assertThat(window.model().scenarioProperty().get()).isEqualTo("baseline");
    }

    @Test
    void aTrialMovesTheSliderAndSavesNothingUntilItIsKept(FxRobot robot) {
        unlock();
        Snapshot before = window.model().snapshot();
        seek("T01", robot);
        press(".try-need");
        assertThat(page.value(page.servicesGrowth())).isCloseTo((1.06656843 / 1.009 - 1) * 100, within(1e-4));
        page.untilProjected(1000.000002);
        assertThat(window.model().snapshot()).isEqualTo(before);
        press(".goal-pane-end-trial");
        page.untilProjected(services(5.5, 0.9));
        press(".try-need");
        press(".goal-pane-keep-trial");
        window.settle();
        assertThat(Objects.requireNonNull(window.model().snapshot().scenarios().resolve("baseline")
                .assumption(SERVICES)).method()).isInstanceOf(ProjectionMethod.RealGrowth.class);
        assertThat(margin("baseline", "T01")).isGreaterThanOrEqualTo(0);
    }

    @Test
    void severalTargetsTakeTheLeastEffortOfTheirDriversTogether(FxRobot robot) {
        seek("T01", robot);
        together("文化产业增加值占GDP比重");
        assertThat(values()).contains("需年均 6.66%");
        press(".branch-need");
        window.settle();
        String chosen = window.model().scenarioProperty().get();
        assertThat(List.of(margin(chosen, "T01"), margin(chosen, "T04"))).allSatisfy(
                margin -> assertThat(margin).isGreaterThanOrEqualTo(0));
    }

    @Test
    void severalDriversAreTriedAndTakenBackAndKeptAsOneStep(FxRobot robot) {
        unlock();
        Snapshot before = window.model().snapshot();
        seek("T01", robot);
        together("文化产业增加值占GDP比重");
        press(".try-need");
        page.untilProjected(1000.000002);
        assertThat(page.value(page.lever("culture-share", 0))).isCloseTo(1.08, within(1e-4));
        assertThat(window.model().snapshot()).isEqualTo(before);
        press(".goal-pane-end-trial");
        page.untilProjected(services(5.5, 0.9));
        assertThat(page.value(page.lever("culture-share", 0))).isCloseTo(0.35, within(1e-9));

        press(".try-need");
        press(".goal-pane-keep-trial");
        window.settle();
        assertThat(window.model().snapshot().revision()).isEqualTo(before.revision() + 1);
        assertThat(List.of(margin("baseline", "T01"), margin("baseline", "T04"))).allSatisfy(
                margin -> assertThat(margin).isGreaterThanOrEqualTo(0));
        page.run(window.model()::undo);
        window.settle();
        assertThat(window.model().snapshot().scenarios()).isEqualTo(before.scenarios());
    }

    @Test
    void whileTheWorkerIsHeldNoAnswerToAnOlderQuestionAppears(FxRobot robot) {
        seek("T01", robot);
        List<String> seen = new ArrayList<>();
        page.run(() -> ((VBox) stage.getScene().lookup(".goal-results")).getChildren()
                .addListener((ListChangeListener<Node>) _ -> seen.add(titles())));
        String before = page.read(this::titles);
        CountDownLatch held = hold();
        ask(90);
        ask(95);
        assertThat(page.read(this::titles)).isEqualTo(before).contains("以 80% 的概率达到");
        assertThat(texts()).contains("正在计算…");

        held.countDown();
        until(() -> titles().contains("以 95% 的概率达到"));
        assertThat(values()).containsExactly("需年均 6.66%", percent(probable("T01", 0.95)));
        assertThat(page.read(() -> List.copyOf(seen))).isNotEmpty().noneMatch(titles -> titles.contains("90%"));
    }

    @Test
    void closingThePaneGivesTheQuestionUp(FxRobot robot) {
        seek("T01", robot);
        CountDownLatch held = hold();
        ask(90);
        page.run(() -> stage.getScene().lookup(".close-goal").requestFocus());
        robot.type(KeyCode.ESCAPE);
        page.choose("T04");
        page.run(() -> page.view().targets().table().requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(values()).as("what was found before is forgotten").isEmpty();

        held.countDown();
        until(() -> !values().isEmpty());
        assertThat(page.read(() -> ((Labeled) stage.getScene().lookup(".goal-target")).getText()))
                .isEqualTo("文化产业增加值占GDP比重");
    }

    private void together(String other) {
        page.run(() -> ((CheckBox) page.view().lookupAll(".goal-checks .check-box").stream()
                .filter(node -> ((Labeled) node).getText().equals(other) && isUnder(node, 1)).findFirst()
                .orElseThrow()).fire());
        until(() -> values().size() == 2 && values().contains("需年均 +1.08 个百分点"));
    }

    private String titles() {
        return page.view().lookupAll(".effort-title").stream().map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining("；"));
    }

    private static boolean isUnder(Node node, int fold) {
        List<Node> folds = List.copyOf(node.getScene().getRoot().lookupAll(".goal-checks"));
        return folds.indexOf(node.getParent()) == fold;
    }
}
