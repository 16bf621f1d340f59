package planworkbench.ui.evaluation.work;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import planworkbench.plan.DueDate;
import planworkbench.plan.Evidence;
import planworkbench.plan.WorkItem;
import planworkbench.plan.WorkItemStatus;
import planworkbench.plan.WorkMilestone;
import planworkbench.ui.SampleWindow;
import planworkbench.ui.common.PageId;

/// 评估, 重点任务, on the practice reports of 2023.
@ExtendWith(ApplicationExtension.class)
class WorkPageTest {

    @TempDir
    Path folder;

    private SampleWindow window;
    private FxRobot robot;

    @Start
    void show(Stage stage) {
        window = SampleWindow.show(stage, folder, PageId.EVALUATION, "wuzhong-demo-midterm");
    }

    @BeforeEach
    void openThePart(FxRobot used) {
        robot = used;
        window.settle();
        until(() -> !robot.lookup("#evaluation-year").queryAll().isEmpty()
                && robot.lookup("#evaluation-year").<Node>query().isVisible());
        robot.interact(() -> robot.lookup("#evaluation-show-WORK").queryAs(ToggleButton.class).fire());
        layOut();
        until(() -> list().getItems().size() > 36);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void what_is_reported_is_saved_when_its_field_is_left_and_taken_back_step_by_step() {
        select("W18");
        WorkItem before = item("W18");
        robot.interact(() -> {
            text("#work-progress").requestFocus();
            text("#work-progress").setText("十个场景全部上线");
            // leaving the field by the next choice: neither change may undo the other
            status().requestFocus();
            status().setValue(WorkItemStatus.DONE);
        });
        robot.interact(() -> {
            text("#milestone-new-text").setText("验收");
            text("#milestone-new-due").setText("明年");
            press("#milestone-add");
        });
        assertThat(robot.lookup(".rating-problem").queryAllAs(Labeled.class)).extracting(Labeled::getText)
                .anyMatch(problem -> problem.startsWith("计划时间请写年月"));
        robot.interact(() -> {
            text("#milestone-new-due").setText("2023年6月底前");
            press("#milestone-add");
        });
        window.until(window.model().snapshotProperty(), snapshot -> snapshot.revision() == 3);
        window.settle();
        layOut();
        WorkMilestone added = new WorkMilestone("验收", DueDate.ofMonth(2023, 6), null);
        assertThat(item("W18")).isEqualTo(before.withProgress("十个场景全部上线").withStatus(WorkItemStatus.DONE)
                .withMilestones(List.of(before.milestones().getFirst(), added)));
        assertThat(sentence()).isEqualTo("截至2023年12月31日，36项重点任务中，已完成4项，进行中24项，滞后4项，未开始2项，未反馈2项；"
                + "里程碑51个，已完成31个，逾期9个。");
        robot.interact(() -> robot.lookup(".milestone-done").queryAllAs(CheckBox.class).stream().toList().getLast()
                .fire());
        until(() -> item("W18").milestones().getLast().done() != null);
        assertThat(item("W18").milestones().getLast()).isEqualTo(added.done(LocalDate.of(2026, 3, 2)));
        for (int i = 0; i < 4; i++) {
            robot.interact(window.model()::undo);
        }
        until(() -> item("W18").equals(before));
        assertThat(text("#work-progress").getText()).isEqualTo(before.progress());
    }

    @Test
    void evidence_is_copied_beside_the_workspace_and_what_cannot_be_taken_is_named() throws IOException {
        Path good = Files.writeString(folder.resolve("批复.txt"), "同意");
        Path gone = folder.resolve("没有.pdf");
        window.chooseNext(good, gone, good);
        select("W07");
        robot.interact(() -> press("#evidence-choose"));
        until(() -> item("W07").evidence().size() == 1);
        Evidence kept = item("W07").evidence().getFirst();
        assertThat(kept.name() + kept.size()).isEqualTo("批复.txt6");
        assertThat(folder.resolve("work.evidence").resolve(kept.storedName())).hasContent("同意");
        assertThat(text(robot.lookup("#evidence-refused").<Labeled>query())).isEqualTo("没有找到文件：没有.pdf");
        window.settle();
        layOut();
        robot.interact(() -> {
            text("#work-progress").requestFocus();
            text("#work-progress").setText("二期投用");
            robot.lookup(".indicator-link").queryAs(Hyperlink.class).fire();
        });
        assertThat(window.model().pageProperty().get()).isEqualTo(PageId.INDICATORS);
        assertThat(requireNonNull(window.model().selectedSeriesProperty().get()).indicator())
                .isEqualTo(item("W07").indicators().getFirst());
        // the field was left by the page
        until(() -> item("W07").progress().equals("二期投用"));
    }

    @Test
    void the_list_is_narrowed_and_folded_and_items_are_added_and_deleted() {
        robot.clickOn("#work-DELAYED");
        assertThat(items()).hasSize(4).extracting(WorkItem::status).containsOnly(WorkItemStatus.DELAYED);
        robot.clickOn("#work-DELAYED").clickOn("#work-late");
        assertThat(items()).extracting(WorkItem::id).containsExactly("W01", "W04", "W06", "W13", "W18", "W23", "W27",
                "W29");
        robot.clickOn("#work-late");
        robot.interact(() -> text("#work-search").setText("养老 中心"));
        assertThat(items()).extracting(WorkItem::id).containsExactly("W16", "W30");
        robot.interact(() -> {
            text("#work-search").clear();
            grouping().setValue(WorkGrouping.ZONE);
        });
        assertThat(list().getItems()).extracting(WorkLine::part).containsExactly("东部片区", "东部片区", "中部片区", "中部片区",
                "西部片区", "西部片区");
        robot.interact(() -> grouping().setValue(WorkGrouping.GROUP));
        layOut();
        robot.clickOn(robot.lookup(".work-head-name").<Node>query());
        assertThat(items()).hasSize(33).extracting(WorkItem::id).doesNotContain("W01");
        robot.interact(() -> press("#work-add"));
        window.settle();
        assertThat(item("W37").name()).isEqualTo("新的重点任务");
        assertThat(text("#work-name").isFocused()).isTrue();
        robot.interact(() -> {
            text("#work-name").setText("东部片区：产业园");
            status().requestFocus();
            grouping().setValue(WorkGrouping.ZONE);
        });
        until(() -> item("W37").name().equals("东部片区：产业园"));
        assertThat(items()).extracting(WorkItem::id).contains("W37");
        robot.interact(() -> press("#work-remove"));
        until(() -> !window.model().snapshot().plan().workItems().containsKey("W37"));
        robot.interact(window.model()::undo);
        until(() -> window.model().snapshot().plan().workItems().containsKey("W37"));
    }

    private void select(String id) {
        robot.interact(() -> list().getItems().stream()
                .filter(line -> line instanceof WorkLine.Item(var _, WorkItem item, var _, var _)
                        && item.id().equals(id))
                .findFirst().ifPresent(list().getSelectionModel()::select));
        layOut();
        assertThat(text("#work-name").getText()).isEqualTo(item(id).name());
        assertThat(text("#work-progress").getText()).isEqualTo(item(id).progress());
    }

    private WorkItem item(String id) {
        return requireNonNull(window.model().snapshot().plan().workItems().get(id));
    }

    private List<WorkItem> items() {
        return list().getItems().stream().filter(WorkLine.Item.class::isInstance)
                .map(line -> ((WorkLine.Item) line).item()).toList();
    }

    private WorkList list() {
        return robot.lookup("#work-list").queryAs(WorkList.class);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<WorkItemStatus> status() {
        return robot.lookup("#work-status").queryAs(ComboBox.class);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<WorkGrouping> grouping() {
        return robot.lookup("#work-grouping").queryAs(ComboBox.class);
    }

    private TextInputControl text(String id) {
        return robot.lookup(id).queryAs(TextInputControl.class);
    }

    private static String text(Labeled label) {
        return label.getText();
    }

    private String sentence() {
        return text(robot.lookup("#work-sentence").<Labeled>query());
    }

    private void press(String button) {
        robot.lookup(button).queryButton().fire();
    }

    private void layOut() {
        robot.interact(() -> {
            Parent root = robot.lookup("#evaluation-page").query().getScene().getRoot();
            root.applyCss();
            root.layout();
        });
    }

    private static void until(BooleanSupplier expected) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(60_000, expected::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("did not become as expected", e);
        }
    }
}
