package planworkbench.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import planworkbench.chart.ProjectionChartModel;
import planworkbench.report.DataHash;
import planworkbench.report.RunRecord;
import planworkbench.report.RunRecordFile;
import planworkbench.scenario.Origin;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.scenario.Scenario;
import planworkbench.store.HistoryEntry;
import planworkbench.store.Snapshot;

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
    void keysMakeCopyNameNoteAndRemoveScenarios(FxRobot robot) {
        window.settle();
        robot.clickOn(cell("stress"));
        press(robot, KeyCode.CONTROL, KeyCode.D);
        window.settle();
        robot.write("压力二").type(KeyCode.ENTER);
        window.settle();
        Scenario copy = page.read(() -> window.model().snapshot().scenarios().find("压力二"));
        Scenario original = page.read(() -> window.model().snapshot().scenarios().get("stress"));
        assertThat(copy.assumptions()).isEqualTo(original.assumptions());
        assertThat(copy.parent()).isEqualTo(original.parent());
        assertThat(copy.made()).isEqualTo(new Scenario.Signed("王敏", LocalDate.of(2026, 3, 2)));

        robot.type(KeyCode.INSERT);
        window.settle();
        robot.write("压力三").type(KeyCode.ENTER);
        window.settle();
        press(robot, KeyCode.ALT, KeyCode.ENTER);
        robot.write("出口下滑时");
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        window.settle();
        assertThat(page.read(() -> Objects.requireNonNull(
                window.model().snapshot().scenarios().find("压力三")).note())).isEqualTo("出口下滑时");
        robot.type(KeyCode.F2).write("压力四").type(KeyCode.ENTER);
        window.settle();
        assertThat(names()).contains("压力四").doesNotContain("压力三");
        robot.type(KeyCode.DELETE);
        window.settle();
        assertThat(names()).contains("压力二").doesNotContain("压力四");
    }

    @Test
    void aScenarioWithChildrenIsRemovedWithThemAfterAQuestionAndComesBackWithOneUndo(FxRobot robot) {
        window.settle();
        robot.clickOn(cell("optimistic")).type(KeyCode.INSERT);
        window.settle();
        robot.write("更乐观").type(KeyCode.ENTER);
        window.settle();
        robot.rightClickOn(cell("optimistic")).clickOn("删除");
        assertThat(question()).contains("“乐观”").contains("1 个情景（更乐观）");
        robot.type(KeyCode.ESCAPE);
        assertThat(question()).isEmpty();
        robot.rightClickOn(cell("optimistic")).clickOn("删除").clickOn("全部删除");
        window.settle();
        assertThat(names()).containsExactlyInAnyOrder("基准", "压力", "最新实绩");
        assertThat(page.read(() -> window.model().scenarioProperty().get())).isEqualTo("baseline");
        undo(robot);
        assertThat(names()).containsExactlyInAnyOrder("基准", "乐观", "压力", "最新实绩", "更乐观");

        robot.clickOn(cell("baseline")).type(KeyCode.DELETE);
        assertThat(question()).contains("至少要有一个");
        robot.type(KeyCode.ENTER);
        assertThat(question()).isEmpty();
    }

    @Test
    void anApprovedScenarioCannotBeMovedUntilItsApprovalIsLiftedWithAReason(FxRobot robot) {
        window.settle();
        robot.clickOn(cell("optimistic"));
        page.untilProjected(services(6.6, 1.2));
        robot.clickOn(cell("optimistic").lookup(".scenario-more")).clickOn("批准冻结…");
        robot.clickOn((Button button) -> "批准冻结".equals(button.getText()));
        window.settle();
        assertThat(shownTexts()).contains("王敏 2026-03-02 批准");
        long revision = page.revision();
        robot.moveTo(page.at(page.servicesGrowth(), 6.6)).press(MouseButton.PRIMARY)
                .moveTo(page.at(page.servicesGrowth(), 4)).release(MouseButton.PRIMARY);
        robot.clickOn(cell("optimistic")).type(KeyCode.F2).type(KeyCode.DELETE);
        assertThat(question()).contains("已批准冻结");
        assertThat(page.revision()).isEqualTo(revision);

        robot.rightClickOn(cell("optimistic")).clickOn("撤销批准…");
        robot.type(KeyCode.ENTER);
        assertThat(page.revision()).as("a reason is wanted").isEqualTo(revision);
        robot.write("口径有误").type(KeyCode.ENTER);
        window.settle();
        assertThat(page.history().getFirst().why()).isEqualTo("撤销情景“乐观”的批准：口径有误");
        assertThat(page.read(() -> window.model().snapshot().scenarios().get("optimistic").isOpen())).isTrue();
    }

    @Test
    void theOriginIsChosenFromTheMenu(FxRobot robot) {
        window.settle();
        robot.rightClickOn(cell("optimistic")).clickOn("起点")
                .clickOn((Label label) -> label.getText().equals("最新实绩")
                        && label.getParent().getStyleClass().contains("menu-item"));
        window.settle();
        assertThat(page.read(() -> window.model().snapshot().scenarios().get("optimistic").origin()))
                .isEqualTo(Origin.LATEST);
    }

    @Test
    void theRunRecordOfAScenarioIsCopiedAndCanBeReadBack(FxRobot robot) throws Exception {
        window.settle();
        robot.rightClickOn(cell("stress")).clickOn("复制运行记录");
        CompletableFuture<Boolean> copied = new CompletableFuture<>();
        page.run(() -> window.model().afterWork(() -> copied.complete(true)));
        copied.join();
        String text = page.read(() -> Clipboard.getSystemClipboard().getString());
        RunRecord run = RunRecordFile.read(Files.writeString(folder.resolve("run.json"), text));
        Snapshot snapshot = page.read(() -> window.model().snapshot());
        assertThat(run.dataHash()).isEqualTo(DataHash.of(snapshot.plan()));
        ResolvedScenario stress = snapshot.scenarios().resolve("stress");
        assertThat(run.scenario().assumptions().keySet()).isEqualTo(stress.assumptions().keySet());
        assertThat(run.scenario().assumptions()).allSatisfy(
                (series, one) -> assertThat(one.assumption()).isEqualTo(stress.assumption(series)));
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

    private String question() {
        return String.join("", texts(".tree-question"));
    }

    private List<String> shownTexts() {
        return texts(".scenario-about");
    }

    private List<String> texts(String pane) {
        return page.read(() -> page.view().lookup(pane).lookupAll(".label").stream().filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText()).toList());
    }

    private static void press(FxRobot robot, KeyCode held, KeyCode key) {
        robot.press(held).type(key).release(held);
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
