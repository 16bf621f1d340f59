package planworkbench.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import planworkbench.chart.ProjectionChartModel;
import planworkbench.scenario.Scenario;
import planworkbench.store.HistoryEntry;

/// Scenarios switched, made, renamed, removed, and taken back; a language switched in the midst of it.
class ScenarioTreeTest extends ScenarioWindow {

    @Start
    @Override
    void open(Stage stage) {
        super.open(stage);
    }

    @Test
    void aClickOnAScenarioShowsItsAssumptionsAndWhatBecomesOfThem(FxRobot robot) {
        window.settle();
        robot.clickOn(cell("optimistic"));
        page.untilProjected(services(6.6, 1.2));
        assertThat(page.value(page.servicesGrowth())).isEqualTo(6.6);
        assertThat(page.value(page.lever("services-va", 1))).isEqualTo(1.2);
        assertThat(page.chart().texts().series()).isEqualTo("乐观");
        assertThat(page.chart().ghost().isEmpty()).isTrue();
        assertThat(page.line("T01").verdict()).isEqualTo("LIKELY");
        assertThat(page.counts()).contains("0 项有风险");
        assertThat(page.history()).isEmpty();
    }

    @Test
    void anOwnAssumptionGoesBackToTheParentsByItsButton(FxRobot robot) {
        window.settle();
        robot.clickOn(cell("optimistic"));
        page.untilProjected(services(6.6, 1.2));
        robot.clickOn(page.driver("services-va").inherit());
        page.untilProjected(services(5.5, 0.9));
        window.settle();
        assertThat(page.history()).extracting(HistoryEntry::why).containsExactly("情景“乐观”：服务业增加值恢复为上级情景的假设");
        assertThat(page.read(() -> page.driver("services-va").inherit().isVisible())).isFalse();
    }

    @Test
    void aChildIsMadeNamedMovedAndTakenBackStepByStep(FxRobot robot) {
        window.settle();
        robot.clickOn((Button button) -> "新建子情景".equals(button.getText()));
        window.settle();
        robot.write("增速放缓").type(KeyCode.ENTER);
        window.settle();
        assertThat(names()).containsExactlyInAnyOrder("基准", "乐观", "压力", "最新实绩", "增速放缓");

        robot.moveTo(page.at(page.servicesGrowth(), 5.5)).press(MouseButton.PRIMARY)
                .moveTo(page.at(page.servicesGrowth(), 4)).release(MouseButton.PRIMARY);
        page.untilProjected(services(4, 0.9));
        window.settle();
        assertThat(page.chart().texts().series()).isEqualTo("增速放缓");
        assertThat(page.driver("services-va").driver().differs()).isTrue();

        undo(robot);
        assertThat(page.chart().projection().get(2025)).hasValueCloseTo(services(5.5, 0.9),
                org.assertj.core.api.Assertions.within(1e-6));
        undo(robot);
        assertThat(names()).contains("新情景 1").doesNotContain("增速放缓");
        undo(robot);
        assertThat(names()).containsExactlyInAnyOrder("基准", "乐观", "压力", "最新实绩");
        assertThat(page.read(() -> window.model().scenarioProperty().get())).isEqualTo("baseline");
    }

    @Test
    void aRemovedScenarioLeavesTheChoiceToItsParentAndUndoBringsItBack(FxRobot robot) {
        window.settle();
        robot.clickOn(cell("stress"));
        page.untilProjected(services(4, 0.5));
        robot.rightClickOn(cell("stress")).clickOn("删除");
        window.settle();
        assertThat(names()).containsExactlyInAnyOrder("基准", "乐观", "最新实绩");
        page.untilProjected(services(5.5, 0.9));
        undo(robot);
        assertThat(names()).contains("压力");
    }

    @Test
    void anotherLanguageKeepsTheChosenSeries(FxRobot robot) {
        window.settle();
        page.choose("T26");
        ProjectionChartModel chosen = page.chart();
        assertThat(page.sentence()).startsWith("2025年推演 1,075.76 亿元");
        robot.clickOn("#language");
        window.settle();
        assertThat(page.sentence()).startsWith("2025 projected 1,075.76 亿元");
        assertThat(page.chart().projection()).isEqualTo(chosen.projection());
        assertThat(page.painted()).noneMatch(text -> text.contains("有望达标"));
    }

    private Node cell(String scenario) {
        return page.read(() -> page.view().lookupAll(".scenario-cell").stream()
                .filter((Predicate<Node>) node -> ((ScenarioCell) node).isOf(scenario)).findFirst().orElseThrow());
    }

    private List<String> names() {
        return page.read(() -> window.model().snapshot().scenarios().scenarios().values().stream().map(Scenario::name)
                .toList());
    }

    private void undo(FxRobot robot) {
        long revision = page.revision();
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        window.until(window.model().snapshotProperty(), snapshot -> snapshot.revision() > revision);
        window.settle();
    }
}
