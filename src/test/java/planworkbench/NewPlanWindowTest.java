package planworkbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import planworkbench.plan.Plan;
import planworkbench.plan.TargetKind;
import planworkbench.store.Installation;
import planworkbench.store.Workspace;

/// A plan from nothing to its opened workspace, in the program's window and with real files.
@ExtendWith(ApplicationExtension.class)
class NewPlanWindowTest {

    private static final String TABLE = """
            指标\t单位\t2020年\t2025年目标\t性质
            服务业增加值\t亿元\t七百\t超过1000\t预期性
            服务业增加值占GDP比重\t%\t53.9\t高于全市平均水平\t预期性
            高新技术企业\t家\t约1203\t1500以上\t约束性
            """;

    @TempDir
    Path folder;

    private Installation installation;

    @BeforeEach
    void install() {
        installation = new Installation(folder.resolve("home"), true);
    }

    @Test
    void aPlanIsMadeFromNothingAndOpened(FxRobot robot) throws IOException {
        Path file = folder.resolve("新规划.mv.db");
        Path taken = Files.createFile(folder.resolve("已有.mv.db"));
        try (OpenedWindow window = OpenedWindow.of(robot, installation, null)) {
            robot.clickOn("#workspace-menu");
            robot.clickOn(robot.lookup((Labeled label) -> "新建规划…".equals(label.getText()))
                    .queryLabeled());
            window.until(() -> window.has("#new-plan-name"));
            type(robot, window, "#new-plan-name", "吴中区“十四五”服务业规划");
            type(robot, window, "#new-plan-region", "吴中区");
            type(robot, window, "#new-plan-base-year", "2020");
            type(robot, window, "#new-plan-target-year", "2025");
            type(robot, window, "#new-plan-file", taken.toString());
            robot.clickOn("#new-plan-next");
            window.until(() -> window.text("#form-file-error").equals("已有这个文件，请换一个名称"));
            type(robot, window, "#new-plan-file", file.toString());
            robot.clickOn("#new-plan-next");
            type(robot, window, "#new-plan-text", "到2025年，服务业增加值超过1000亿元。\n");
            robot.clickOn("#new-plan-next");
            type(robot, window, "#new-plan-regions", "苏州市");
            type(robot, window, "#new-plan-departments", "统计局\n商务局");
            robot.clickOn("#new-plan-next");
            robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, TABLE)));
            robot.push(KeyCode.CONTROL, KeyCode.V);
            window.until(() -> window.text("#new-plan-pasted").startsWith("读出 3 项指标"));
            robot.clickOn("#new-plan-next");
            assertThat(window.text("#new-plan-remark")).startsWith("至少要有一个指标，并改正");
            assertThat(robot.lookup("#new-plan-faults .list-cell").<Labeled>query().getText())
                    .isEqualTo("第 1 行 2020 年“七百”：不是数字");
            TextInputControl wrong = robot.lookup((TextInputControl field) -> "七百".equals(field.getText())).query();
            robot.clickOn(wrong).push(KeyCode.CONTROL, KeyCode.A).write("724.53");
            assertThat(window.node("#new-plan-faults", Node.class).getParent().isVisible()).isFalse();
            assertThat(robot.lookup((TextInputControl field) -> "724.53".equals(field.getText())).tryQuery())
                    .isPresent();
            robot.clickOn("#language");
            robot.clickOn("#language");
            window.until(() -> window.has("#new-plan-next"));
            robot.clickOn("#new-plan-next");
            window.until(() -> window.has("#new-plan-confirm"));
            assertThat(window.text("#newplan-words")).isEqualTo("超过1000");
            robot.clickOn("#new-plan-confirm-all");
            assertThat(window.text("#new-plan-confirmed")).isEqualTo("已确认 3 / 3 项");
            robot.clickOn("#new-plan-next");
            window.until(() -> window.has("#new-plan-fact-targets"));
            assertThat(window.text("#new-plan-fact-targets")).isEqualTo("3 项，其中 1 项在规划文本里有原文");
            robot.clickOn("#new-plan-next");
            window.until(() -> file.equals(window.file()) && window.has("#page-1"));
            window.until(() -> "吴中区“十四五”服务业规划".equals(window.text("#workspace-menu")));
        }
        try (Workspace made = new Workbench("test", installation).open(file)) {
            Plan plan = made.edits().current().plan();
            assertThat(plan.targets().values()).extracting(target -> target.kind()).containsExactly(
                    new TargetKind.MoreThan(1000), new TargetKind.AboveBenchmark("苏州市"),
                    new TargetKind.AtLeast(1500));
            assertThat(Objects.requireNonNull(plan.find("服务业增加值")).unit().symbol()).isEqualTo("亿元");
        }
        assertThat(taken).isEmptyFile();
    }

    @Test
    void escapeAsksInThePaneWhereSomethingWasEnteredAndLeavesTheWorkspaceAsItWas(FxRobot robot) {
        try (OpenedWindow window = OpenedWindow.of(robot, installation, null)) {
            Path open = window.file();
            robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
            window.until(() -> window.has("#new-plan-name"));
            robot.push(KeyCode.ESCAPE);
            assertThat(window.node("#new-plan", Node.class).isVisible()).isFalse();
            robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
            type(robot, window, "#new-plan-region", "吴中区");
            robot.push(KeyCode.ESCAPE);
            assertThat(window.text("#new-plan-discard")).startsWith("已填写的内容");
            robot.clickOn("#new-plan-discard-yes");
            assertThat(window.node("#new-plan", Node.class).isVisible()).isFalse();
            assertThat(window.file()).isEqualTo(open);
        }
    }

    private static void type(FxRobot robot, OpenedWindow window, String id, String text) {
        window.until(() -> window.has(id));
        TextInputControl field = window.node(id, TextInputControl.class);
        robot.interact(() -> {
            field.requestFocus();
            field.setText(text);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
