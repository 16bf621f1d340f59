package planworkbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
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
import org.testfx.util.WaitForAsyncUtils;

import planworkbench.plan.Observation;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.SeriesKey;
import planworkbench.store.Change;
import planworkbench.ui.common.PageId;

/// Who is editing is asked once, after the first edit.
@ExtendWith(ApplicationExtension.class)
class UserNameTest {

    @TempDir
    Path folder;

    private SampleWindow window;

    @Start
    void show(Stage stage) {
        window = SampleWindow.show(stage, folder, PageId.INDICATORS);
        window.settings().userNameProperty().set("");
    }

    @BeforeEach
    void settle() {
        window.settle();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void edit(FxRobot robot, double value) {
        robot.interact(() -> window.model().apply(new Change.PutObservation(new Observation(
                new SeriesKey("gdp", "吴中区"), 2022, value, ObservationStatus.FINAL, "", null, "")), ""));
        window.settle();
    }

    private boolean asks(FxRobot robot) {
        return robot.lookup("#user-name-prompt").query().isVisible();
    }

    private static VirtualFlow<?> rows(TableView<?> table) {
        return (VirtualFlow<?>) table.lookup(".virtual-flow");
    }

    /// Of the rows that are seen.
    private static <S> void selectLowest(TableView<S> table) {
        table.getSelectionModel().clearAndSelect(rows(table).getLastVisibleCell().getIndex(),
                table.getVisibleLeafColumn(4));
    }

    /// The lowest edges of the selected row and of the page, and the highest of the prompt.
    private static List<Double> edges(FxRobot robot, TableView<?> table) {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            Pulse.now(table);
            Node page = robot.lookup(".page-host").query();
            Node prompt = robot.lookup("#user-name-prompt").query();
            Node row = rows(table).getCell(table.getSelectionModel().getSelectedIndex());
            return List.of(row.localToScene(row.getLayoutBounds()).getMaxY(),
                    page.localToScene(page.getLayoutBounds()).getMaxY(),
                    prompt.localToScene(prompt.getLayoutBounds()).getMinY());
        });
    }

    @Test
    void theNameIsAskedAfterTheFirstEditWithoutTakingTheFocusOrHidingAnythingOfThePage(FxRobot robot) {
        assertThat(asks(robot)).isFalse();
        TableView<?> table = robot.lookup("#indicator-table").queryTableView();
        robot.interact(() -> {
            table.requestFocus();
            selectLowest(table);
        });
        edit(robot, 1500);
        assertThat(asks(robot)).isTrue();
        assertThat(robot.lookup("#indicator-table").query().isFocused()).isTrue();
        assertThat(edges(robot, table)).as("row, page, prompt").isSorted();
        robot.clickOn("#user-name").write("Li", 0).push(KeyCode.ENTER);
        assertThat(asks(robot)).isFalse();
        assertThat(window.settings().userNameProperty().get()).isEqualTo("Li");
        edit(robot, 1510);
        assertThat(asks(robot)).isFalse();
    }

    @Test
    void whoeverKeepsTheNameOfTheAccountIsNotAskedAgain(FxRobot robot) {
        edit(robot, 1500);
        robot.clickOn("#keep-user-name");
        assertThat(window.settings().userNameProperty().get()).isEqualTo(System.getProperty("user.name"));
        edit(robot, 1510);
        assertThat(asks(robot)).isFalse();
    }
}
