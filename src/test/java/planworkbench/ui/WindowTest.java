package planworkbench.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import planworkbench.plan.Observation;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.SeriesKey;
import planworkbench.store.Change;
import planworkbench.ui.common.PageId;

/// The frame of the window: pages, undo, failures, language, theme.
@ExtendWith(ApplicationExtension.class)
class WindowTest {

    @TempDir
    Path folder;

    private SampleWindow window;
    private Stage stage;

    @Start
    void show(Stage shown) {
        stage = shown;
        window = SampleWindow.show(shown, folder, PageId.OVERVIEW);
    }

    @BeforeEach
    void settle() {
        window.settle();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void thePagesAreOpenedByMouse(FxRobot robot) {
        for (PageId page : PageId.values()) {
            robot.clickOn("#page-" + page.digit());
            assertThat(window.model().pageProperty().get()).isEqualTo(page);
            assertThat(robot.lookup("#heat-table").tryQuery().isPresent()).isEqualTo(page == PageId.OVERVIEW);
        }
    }

    @Test
    void thePagesAreOpenedByKeys(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT3).release(KeyCode.DIGIT3, KeyCode.CONTROL);
        assertThat(window.model().pageProperty().get()).isEqualTo(PageId.SCENARIO);
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
        assertThat(window.model().pageProperty().get()).isEqualTo(PageId.INDICATORS);
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT1).release(KeyCode.DIGIT1, KeyCode.CONTROL);
        assertThat(window.model().pageProperty().get()).isEqualTo(PageId.OVERVIEW);
    }

    @Test
    void undoAndRedoAreOfferedWhenThereIsSomethingToUndo(FxRobot robot) {
        assertThat(isOffered(robot, "#undo")).isFalse();
        assertThat(isOffered(robot, "#redo")).isFalse();
        enter(1200);
        assertThat(isOffered(robot, "#undo")).isTrue();
        robot.clickOn("#undo");
        window.settle();
        assertThat(window.model().snapshot().plan().observation(retail(), 2025)).isNull();
        assertThat(isOffered(robot, "#undo")).isFalse();
        assertThat(isOffered(robot, "#redo")).isTrue();
        robot.clickOn("#redo");
        window.settle();
        assertThat(requireNonNull(window.model().snapshot().plan().observation(retail(), 2025)).value())
                .isEqualTo(1200);
        assertThat(isOffered(robot, "#redo")).isFalse();
    }

    @Test
    void undoAndRedoHaveKeys(FxRobot robot) {
        enter(1200);
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        window.until(window.model().snapshotProperty(), snapshot -> snapshot.revision() == 2);
        assertThat(window.model().snapshot().plan().observation(retail(), 2025)).isNull();
        robot.press(KeyCode.CONTROL, KeyCode.Y).release(KeyCode.Y, KeyCode.CONTROL);
        window.until(window.model().snapshotProperty(), snapshot -> snapshot.revision() == 3);
        assertThat(window.model().snapshot().plan().observation(retail(), 2025)).isNotNull();
    }

    @Test
    void theTitleBarSaysWhenItWasSaved(FxRobot robot) {
        enter(1200);
        String time = DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneId.systemDefault())
                .format(Instant.parse("2026-03-02T13:07:00Z"));
        assertThat(text(robot, "#saved-state")).startsWith("已保存 ").endsWith(time);
    }

    @Test
    void whatIsRefusedIsToldUntilItIsDismissed(FxRobot robot) {
        Node strip = robot.lookup("#failure-strip").query();
        assertThat(strip.isVisible()).isFalse();
        refuse();
        assertThat(strip.isVisible()).isTrue();
        assertThat(strip.lookupAll(".label").stream().filter(Label.class::isInstance).map(Label.class::cast)
                .map(Label::getText)).anyMatch(text -> text.contains("没有这个情景"));
        robot.clickOn("#dismiss-failure");
        assertThat(strip.isVisible()).isFalse();
    }

    @Test
    void whatWasRefusedIsForgottenWhenSomethingSucceeds(FxRobot robot) {
        refuse();
        enter(1200);
        assertThat(robot.lookup("#failure-strip").query().isVisible()).isFalse();
    }

    @Test
    void theSamplePlanIsNoPractice(FxRobot robot) {
        assertThat(robot.lookup("#practice-badge").query().isVisible()).isFalse();
        assertThat(robot.lookup("#practice-strip").query().isVisible()).isFalse();
    }

    @Test
    void theLanguageIsSwitchedWhileTheWindowIsOpen(FxRobot robot) {
        assertThat(text(robot, "#page-2")).isEqualTo("指标");
        robot.clickOn("#language");
        assertThat(text(robot, "#page-2")).isEqualTo("Indicators");
        robot.clickOn("#language");
        assertThat(text(robot, "#page-2")).isEqualTo("指标");
    }

    @Test
    void theThemeIsSwitchedWhileTheWindowIsOpen(FxRobot robot) {
        String light = stage.getScene().getUserAgentStylesheet();
        robot.clickOn("#theme");
        assertThat(stage.getScene().getUserAgentStylesheet()).isNotEqualTo(light);
        assertThat(stage.getScene().getRoot().getStyleClass()).contains("dark");
        robot.clickOn("#theme");
        assertThat(stage.getScene().getUserAgentStylesheet()).isEqualTo(light);
        assertThat(robot.lookup("#theme").queryAs(Button.class).getAccessibleText()).isNotBlank();
    }

    private SeriesKey retail() {
        var plan = window.model().snapshot().plan();
        return plan.series(requireNonNull(plan.targets().get("T27")));
    }

    private void enter(double value) {
        long before = window.model().snapshot().revision();
        onFx(() -> window.model().apply(new Change.PutObservation(
                new Observation(retail(), 2025, value, ObservationStatus.FINAL, "", null, "")), "年报"));
        window.until(window.model().snapshotProperty(), snapshot -> snapshot.revision() > before);
        window.settle();
    }

    private void refuse() {
        onFx(() -> window.model().apply(new Change.RemoveScenario("no-such"), ""));
        window.until(window.model().failureProperty(), failure -> failure != null);
    }

    private static void onFx(Runnable action) {
        new FxRobot().interact(action);
    }

    private static boolean isOffered(FxRobot robot, String id) {
        return !robot.lookup(id).query().isDisabled();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }
}
