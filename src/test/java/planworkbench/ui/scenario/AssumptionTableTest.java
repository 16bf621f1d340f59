package planworkbench.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import planworkbench.plan.SeriesKey;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Distribution;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.ui.Pulse;

/// All assumptions in one table, by the keyboard alone.
class AssumptionTableTest extends ScenarioWindow {

    @Start
    @Override
    void open(Stage stage) {
        super.open(stage);
    }

    @Test
    void numbersUncertaintyAndReasonsAreTypedOneAfterTheOtherAndEachIsAStepThatCanBeUndone(FxRobot robot) {
        window.settle();
        robot.press(KeyCode.CONTROL).type(KeyCode.T).release(KeyCode.CONTROL);
        robot.write("6").type(KeyCode.ENTER).write("1.2").type(KeyCode.TAB);
        window.settle();
        assertThat(now("services-va").method()).isEqualTo(new ProjectionMethod.RealGrowth(0.06, 0.012));

        robot.type(KeyCode.UP).type(KeyCode.HOME).type(KeyCode.RIGHT, 1);
        goTo(1, "assume-table.uncertainty");
        robot.write("2").type(KeyCode.TAB);
        window.settle();
        assertThat(now("services-va").uncertainty()).isEqualTo(new Distribution.Normal(0.02));

        goTo(1, "assume-table.reason");
        robot.type(KeyCode.F2).write("按2024年工作报告").type(KeyCode.ENTER);
        window.settle();
        assertThat(now("services-va").reason()).isEqualTo("按2024年工作报告");
        assertThat(page.history()).hasSize(4);

        robot.press(KeyCode.CONTROL).type(KeyCode.Z).type(KeyCode.Z).type(KeyCode.Z).type(KeyCode.Z)
                .release(KeyCode.CONTROL);
        window.settle();
        assertThat(now("services-va").method()).isEqualTo(new ProjectionMethod.RealGrowth(0.055, 0.009));
        assertThat(now("services-va").uncertainty()).isNull();
    }

    @Test
    void theSearchAndTheFilterSayWhatTheyLeaveAndEscapeGoesBackToTheSliders(FxRobot robot) {
        window.settle();
        open(robot);
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        robot.write("地区生产总值");
        assertThat(shown()).contains("地区生产总值").doesNotContain("服务业增加值");
        robot.write("没有的指标");
        assertThat(page.read(() -> ((Labeled) table().lookup(".empty-table .label")).getText()))
                .startsWith("没有名称、分组");
        page.run(() -> ((Button) table().lookup(".empty-table .button")).fire());
        assertThat(shown()).contains("服务业增加值");
        robot.type(KeyCode.ESCAPE);
        assertThat(page.read(() -> page.view().lookup(".assumption-table"))).isNull();
        assertThat(page.read(() -> stage.getScene().getFocusOwner().getAccessibleText())).startsWith("假设表");
    }

    @Test
    void aChildListsWhatItChangedAndALockedScenarioSaysWhyNothingIsTaken(FxRobot robot) {
        page.run(() -> window.model().scenarioProperty().set("optimistic"));
        window.settle();
        open(robot);
        int all = lines();
        page.run(
                () -> ((javafx.scene.control.CheckBox) page.view().lookup(".assumption-table-pane .check-box")).fire());
        int changed = lines();
        assertThat(changed).isPositive().isLessThan(all);
        page.run(() -> window.model().apply(
                new planworkbench.store.Change.PutScenario(
                        window.model().snapshot().scenarios().get("optimistic").locked(true)),
                "锁定"));
        window.settle();
        long before = page.revision();
        robot.write("9").type(KeyCode.ENTER);
        window.settle();
        assertThat(page.revision()).isEqualTo(before);
        assertThat(page.read(() -> ((Labeled) page.view().lookup(".assumption-table-pane .locked-note")).getText()))
                .contains("已锁定");
    }

    @Test
    void aColumnOfNumbersIsPastedAsOneStepAndOneThatCannotBeReadIsRefusedWhole(FxRobot robot) {
        window.settle();
        open(robot);
        paste(robot, "6.2\n一点五");
        window.settle();
        assertThat(page.history()).isEmpty();
        paste(robot, "6.2\n1.5");
        window.settle();
        assertThat(now("services-va").method()).isEqualTo(new ProjectionMethod.RealGrowth(0.062, 0.015));
        assertThat(page.history()).singleElement()
                .satisfies(entry -> assertThat(entry.why()).isEqualTo("情景“基准”：在假设表中粘贴 2 个数"));
    }

    private void paste(FxRobot robot, String text) {
        page.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
    }

    private void open(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.T).release(KeyCode.CONTROL);
    }

    private void goTo(int row, String column) {
        page.run(() -> {
            TableView<?> table = table();
            table.requestFocus();
            select(table, row, column);
        });
    }

    private static <S> void select(TableView<S> table, int row, String column) {
        table.getSelectionModel().clearAndSelect(row, table.getVisibleLeafColumns().stream()
                .filter(each -> column.equals(each.getId())).findFirst().orElseThrow());
    }

    private TableView<?> table() {
        return Objects.requireNonNull((TableView<?>) page.view().lookup(".assumption-table"));
    }

    private int lines() {
        return page.read(() -> table().getItems().size());
    }

    private List<String> shown() {
        return page.read(() -> {
            Pulse.now(table());
            return table().lookupAll(".name-cell").stream().map(Labeled.class::cast)
                    .map(Labeled::getText).filter(Objects::nonNull).toList();
        });
    }

    private Assumption now(String indicator) {
        return page.read(() -> Objects.requireNonNull(window.model().snapshot().scenarios().resolve("baseline")
                .assumption(new SeriesKey(indicator, "吴中区"))));
    }
}
