package planworkbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Screen;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import planworkbench.plan.Observation;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.SeriesKey;
import planworkbench.store.Change;
import planworkbench.store.Installation;
import planworkbench.store.Settings;
import planworkbench.store.SettingsFile;
import planworkbench.store.Workspace;

/// Opening, closing and opening again, with real files.
@ExtendWith(ApplicationExtension.class)
class DesktopWindowTest {

    @TempDir
    Path folder;

    private Installation installation;

    @BeforeEach
    void install() {
        installation = new Installation(folder.resolve("home"), true);
    }

    @Test
    void everythingIsFoundAsItWasLeft(FxRobot robot) {
        String selected;
        try (OpenedWindow window = OpenedWindow.of(robot, installation, null)) {
            window.until(() -> window.has("#heat-table .scenario-header"));
            robot.clickOn("#dismiss-first-note").clickOn("#theme").clickOn("#language");
            robot.clickOn("乐观");
            robot.interact(() -> heat(window).getSelectionModel().select(4));
            selected = String.valueOf(heat(window).getSelectionModel().getSelectedItem());
            robot.interact(() -> {
                // on the screen with its old height, too: a frame of that size may still be under way
                window.stage().setX(0);
                window.stage().setY(80);
                window.stage().setHeight(760);
            });
        }
        try (OpenedWindow window = OpenedWindow.of(robot, installation, null)) {
            window.until(() -> window.has("#heat-table .scenario-header"));
            assertThat(window.text("#page-2")).isEqualTo("Indicators");
            assertThat(window.stage().getScene().getRoot().getStyleClass()).contains("dark");
            assertThat(window.text("#scenario-menu")).isEqualTo("Scenario: 乐观");
            assertThat(String.valueOf(heat(window).getSelectionModel().getSelectedItem())).isEqualTo(selected);
            assertThat(window.node("#first-note", Node.class).isVisible()).isFalse();
            assertThat(window.stage().getY()).isEqualTo(80);
            assertThat(window.stage().getHeight()).isEqualTo(760);
            robot.clickOn("#page-3");
        }
        try (OpenedWindow window = OpenedWindow.of(robot, installation, null)) {
            assertThat(window.node("#page-3", ToggleButton.class).isSelected()).isTrue();
            assertThat(window.text("#scenario-menu")).isEqualTo("Scenario: 乐观");
        }
    }

    @Test
    void aProgramThatIsKilledHasKeptHowItStood(FxRobot robot) {
        try (OpenedWindow window = OpenedWindow.of(robot, installation, null)) {
            window.until(() -> window.has("#dismiss-first-note"));
            robot.clickOn("#dismiss-first-note").clickOn("#theme").clickOn("#page-2");
            window.until(() -> written().firstNoteDismissed() && "DARK".equals(written().theme())
                    && !written().visits().isEmpty() && "INDICATORS".equals(written().visits().getFirst().page()));
            assertThat(written().visits().getFirst().file())
                    .isEqualTo(folder.resolve("home/sample.mv.db").toString());
        }
    }

    @Test
    void aMaximizedWindowIsMaximizedAgainAndKeepsItsSizeForLater(FxRobot robot) {
        try (OpenedWindow window = OpenedWindow.of(robot, installation, null)) {
            robot.interact(() -> window.stage().setHeight(700));
            robot.interact(() -> window.stage().setMaximized(true));
            window.until(
                    () -> Optional.ofNullable(written().window()).map(Settings.WindowPlace::maximized).orElse(false));
        }
        assertThat(Objects.requireNonNull(written().window()).height()).isEqualTo(700);
        try (OpenedWindow window = OpenedWindow.of(robot, installation, null)) {
            assertThat(window.stage().isMaximized()).isTrue();
        }
    }

    @Test
    void aWindowWhoseScreenIsGoneComesBackToAScreen(FxRobot robot) {
        new SettingsFile(installation)
                .write(Settings.NONE.withWindow(new Settings.WindowPlace(5000, 3000, 900, 700, false)));
        try (OpenedWindow window = OpenedWindow.of(robot, installation, null)) {
            Rectangle2D screen = Screen.getPrimary().getVisualBounds();
            assertThat(screen.contains(window.stage().getX(), window.stage().getY())).isTrue();
        }
    }

    @Test
    void theOverviewTellsWhatChangedSinceTheWindowWasClosed(FxRobot robot) {
        OpenedWindow.of(robot, installation, null).close();
        try (Workspace workspace = new Workbench("test", installation).sample()) {
            var plan = workspace.edits().current().plan();
            SeriesKey retail = plan.series(Objects.requireNonNull(plan.targets().get("T27")));
            workspace.edits().apply(new Change.PutObservation(
                    new Observation(retail, 2025, 1200.0, ObservationStatus.FINAL, "", null, "")), "年报");
        }
        try (OpenedWindow window = OpenedWindow.of(robot, installation, null)) {
            window.until(() -> window.has("#changes-verdicts"));
            assertThat(window.text("#changes-verdicts")).startsWith("1 次修改").as("both targets on this series")
                    .contains("已达标 +2");
            assertThat(texts(window.node("#changes", Node.class))).anyMatch(text -> text.contains("1,200 亿元"));
        }
        try (OpenedWindow window = OpenedWindow.of(robot, installation, null)) {
            window.until(() -> !texts(window.node("#changes", Node.class)).isEmpty()
                    && texts(window.node("#changes", Node.class)).stream().anyMatch(text -> text.contains("没有变化")));
            assertThat(window.has("#changes-verdicts")).isFalse();
        }
    }

    @Test
    void aDamagedWorkspaceIsNamedAndTheSampleCanBeOpenedInstead(FxRobot robot) throws IOException {
        Path file = newWorkspace("规划.mv.db");
        OpenedWindow.of(robot, installation, file).close();
        cutInHalf(file);
        try (OpenedWindow window = OpenedWindow.refused(robot, installation, null)) {
            assertThat(window.text("#refusal")).contains(file.toString()).contains("文件不完整");
            robot.clickOn("#open-sample");
            window.until(() -> window.has("#page-1"));
            assertThat(window.file()).isEqualTo(folder.resolve("home/sample.mv.db"));
        }
        try (OpenedWindow window = OpenedWindow.of(robot, installation, null)) {
            assertThat(window.file()).as("the last workspace").isEqualTo(folder.resolve("home/sample.mv.db"));
            assertThat(window.window().recent()).contains(file);
        }
    }

    @Test
    void aWorkspaceThatIsOpenElsewhereOpensOnceItIsClosedThere(FxRobot robot) {
        Path file = newWorkspace("规划.mv.db");
        Workspace elsewhere = new Workbench("test", installation).open(file);
        try (OpenedWindow window = OpenedWindow.refused(robot, installation, file)) {
            assertThat(window.text("#refusal")).contains(file.toString()).contains("另一个程序");
            elsewhere.close();
            robot.clickOn("#retry");
            window.until(() -> window.has("#page-1"));
            assertThat(window.file()).isEqualTo(file);
        }
    }

    @Test
    void theSampleCannotBeOpenedWhileItIsOpen(FxRobot robot) {
        Path other = newWorkspace("甲.mv.db");
        try (OpenedWindow window = OpenedWindow.of(robot, installation, null)) {
            robot.clickOn("#workspace-menu");
            boolean atSample = sampleIsOffered(window);
            robot.push(KeyCode.ESCAPE);
            robot.interact(() -> window.window().open(other));
            window.until(() -> other.equals(window.file()));
            robot.clickOn("#workspace-menu");
            assertThat(List.of(atSample, sampleIsOffered(window))).isEqualTo(List.of(false, true));
            robot.push(KeyCode.ESCAPE);
        }
    }

    private static boolean sampleIsOffered(OpenedWindow window) {
        return window.node("#workspace-menu", MenuButton.class).getItems().stream()
                .anyMatch(item -> "workspace-sample".equals(item.getId()) && !item.isDisable());
    }

    @Test
    void aDamagedSampleOffersANewOne(FxRobot robot) throws IOException {
        OpenedWindow.of(robot, installation, null).close();
        cutInHalf(folder.resolve("home/sample.mv.db"));
        try (OpenedWindow window = OpenedWindow.refused(robot, installation, null)) {
            assertThat(window.has("#open-sample")).isFalse();
            assertThat(window.text("#new-sample")).isEqualTo("另建样例副本…");
            Path copy = folder.resolve("副本.mv.db");
            robot.interact(() -> window.window().newSample(copy));
            window.until(() -> window.has("#page-1"));
            assertThat(window.file()).isEqualTo(copy);
        }
    }

    @Test
    void anotherWorkspaceOpensInTheSameWindowAndEachIsFoundAsItWasLeft(FxRobot robot) {
        Path first = newWorkspace("甲.mv.db");
        Path second = newWorkspace("乙.mv.db");
        try (OpenedWindow window = OpenedWindow.of(robot, installation, first)) {
            robot.clickOn("#page-3");
            robot.interact(() -> window.window().open(second));
            window.until(() -> second.equals(window.file()));
            assertThat(window.node("#page-1", ToggleButton.class).isSelected()).isTrue();
            assertThat(window.window().recent()).containsExactly(second, first);
            robot.clickOn("#workspace-menu");
            robot.clickOn(robot.lookup((Labeled label) -> label.getText() != null && label.getText().startsWith("甲"))
                    .queryLabeled());
            window.until(() -> first.equals(window.file()));
            assertThat(window.node("#page-3", ToggleButton.class).isSelected()).isTrue();
            robot.interact(() -> window.window().openPackage(folder.resolve("home"), folder.resolve("无.mv.db")));
            window.until(() -> window.node("#failure-strip", Node.class).isVisible());
            assertThat(texts(window.node("#failure-strip", Node.class)))
                    .anySatisfy(text -> assertThat(text).contains("无法读入：plan.json"));
            assertThat(window.file()).isEqualTo(first);
            assertThat(folder.resolve("无.mv.db")).doesNotExist();
            Path third = folder.resolve("丙.mv.db");
            robot.interact(
                    () -> window.window().openPackage(Path.of("sample-data/wuzhong-demo-midterm"), third));
            window.until(() -> third.equals(window.file()));
            assertThat(window.stage().getTitle()).endsWith("（演示）");
        }
        try (Workspace free = new Workbench("test", installation).open(second)) {
            assertThat(free.file()).isEqualTo(second);
        }
    }

    @Test
    void aWorkspaceThatIsRefusedLeavesTheOpenOneOpen(FxRobot robot) {
        Path missing = folder.resolve("不在.mv.db");
        try (OpenedWindow window = OpenedWindow.of(robot, installation, newWorkspace("规划.mv.db"))) {
            Path open = window.file();
            robot.interact(() -> window.window().open(missing));
            window.until(() -> window.node("#failure-strip", Node.class).isVisible());
            assertThat(texts(window.node("#failure-strip", Node.class)))
                    .anyMatch(text -> text.contains(missing.toString()));
            assertThat(window.file()).isEqualTo(open);
        }
    }

    @Test
    void theTableOfFiguresIsArrangedAsItWasLeft(FxRobot robot) {
        List<String> left;
        try (OpenedWindow window = OpenedWindow.of(robot, installation, null)) {
            robot.clickOn("#page-2");
            window.until(() -> figures(window).getVisibleLeafColumns().size() > 8);
            robot.clickOn("#indicator-filter").write("服务", 0);
            robot.clickOn("#indicator-columns").clickOn("责任单位");
            robot.interact(() -> widen(figures(window), 2, 21));
            robot.clickOn(robot.from(figures(window)).lookup((Labeled label) -> "指标".equals(label.getText()))
                    .queryLabeled());
            left = arranged(window);
            assertThat(left).contains("责任单位 117.0");
        }
        try (OpenedWindow window = OpenedWindow.of(robot, installation, null)) {
            window.until(() -> window.has("#indicator-table") && arranged(window).equals(left));
        }
    }

    /// The columns with their widths, but for the one that takes what is left, then the rows.
    private static List<String> arranged(OpenedWindow window) {
        TableView<?> table = figures(window);
        return Stream.concat(
                table.getVisibleLeafColumns().stream().skip(1)
                        .map(column -> column.getText() + " " + column.getWidth()),
                table.getItems().stream().map(row -> String.valueOf(table.getColumns().getFirst()
                        .getCellData(table.getItems().indexOf(row)))))
                .toList();
    }

    private static <S> void widen(TableView<S> table, int column, double by) {
        table.resizeColumn(table.getVisibleLeafColumn(column), by);
    }

    private static TableView<?> figures(OpenedWindow window) {
        return window.node("#indicator-table", TableView.class);
    }

    private Settings written() {
        return new SettingsFile(installation).read();
    }

    private Path newWorkspace(String name) {
        Path file = folder.resolve(name);
        new Workbench("test", installation).newSample(file).close();
        return file;
    }

    private static void cutInHalf(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(Files.size(file) / 2);
        }
    }

    private static TableView<?> heat(OpenedWindow window) {
        return window.node("#heat-table", TableView.class);
    }

    private static List<String> texts(Node node) {
        return node.lookupAll(".label").stream().filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText()).toList();
    }
}
