package planworkbench.ui.evaluation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import planworkbench.plan.RuleSet;
import planworkbench.ui.SampleWindow;
import planworkbench.ui.common.PageId;

/// 评估, 规则, on the practice figures of 2021 to 2023.
@ExtendWith(ApplicationExtension.class)
class RulesPaneTest {

    @TempDir
    Path folder;

    private SampleWindow window;

    @Start
    void show(Stage stage) {
        window = SampleWindow.show(stage, folder, PageId.EVALUATION, "wuzhong-demo-midterm");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void a_smaller_tolerance_says_beforehand_what_it_changes_changes_it_and_is_taken_back(FxRobot robot) {
        window.settle();
        until(() -> text(robot, "#evaluation-counts").contains("符合预期7项，滞后于预期5项"));
        ToggleButton rules = robot.lookup("#evaluation-side-RULES").query();
        robot.interact(rules::fire);
        open(robot);
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#rules-form").tryQuery()).as("Escape gives the form up").isEmpty();

        open(robot);
        TextField tolerance = robot.lookup("#rules-SCHEDULE_TOLERANCE").query();
        robot.interact(() -> tolerance.setText("200"));
        assertThat(text(robot, "#rules-SCHEDULE_TOLERANCE-error")).isEqualTo("应在 0 与 100 之间");
        robot.interact(() -> tolerance.setText("1"));
        until(() -> effect(robot).contains("将有"));
        assertThat(effect(robot)).startsWith("将有 2 项改变 2023 年的评定：")
                .contains("T01 服务业增加值总量规模：符合预期 → 滞后于预期");
        robot.interact(() -> robot.lookup("#rules-save").queryButton().fire());
        assertThat(text(robot, "#rules-reason-error")).isEqualTo("请写明修改理由");
        assertThat(window.model().snapshot().plan().rules()).isEqualTo(RuleSet.DEFAULT);

        robot.interact(() -> robot.lookup("#rules-reason").queryAs(TextField.class).setText("省里口径调整"));
        robot.interact(() -> robot.lookup("#rules-save").queryButton().fire());
        until(() -> text(robot, "#evaluation-counts").contains("滞后于预期7项"));
        assertThat(text(robot, "#rules-version")).isEqualTo("第2版，2026-03-02 由王敏修改：省里口径调整");
        robot.interact(window.model()::undo);
        until(() -> text(robot, "#evaluation-counts").contains("符合预期7项，滞后于预期5项"));
        assertThat(robot.lookup("#rules-version").tryQuery()).isEmpty();
    }

    private static void open(FxRobot robot) {
        robot.interact(() -> robot.lookup("#rules-begin").queryButton().fire());
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private static String effect(FxRobot robot) {
        return String.join("\n", robot.from(robot.lookup("#rules-effect").queryParent()).lookup(".label")
                .queryAllAs(Label.class).stream().map(Label::getText).toList());
    }

    private static void until(BooleanSupplier expected) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(30_000, expected::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("did not become so", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
