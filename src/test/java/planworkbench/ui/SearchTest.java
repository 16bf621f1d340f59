package planworkbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
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

import planworkbench.ui.common.PageId;
import planworkbench.ui.search.SearchHit;
import planworkbench.ui.search.SearchKind;

/// Ctrl+K in a real window.
@ExtendWith(ApplicationExtension.class)
class SearchTest {

    private static final PseudoClass QUOTED = PseudoClass.getPseudoClass("quoted");

    @TempDir
    static Path folder;

    private SampleWindow window;

    @Start
    void show(Stage stage) {
        window = SampleWindow.show(stage, folder, PageId.OVERVIEW);
    }

    @BeforeEach
    void open(FxRobot robot) {
        window.settle();
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        assertThat(field(robot).isFocused()).isTrue();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void anIndicatorOpensTheTableOfFiguresAtIt(FxRobot robot) {
        robot.write("社会消费品零售总额").push(KeyCode.ENTER);
        assertThat(window.model().pageProperty().get()).isEqualTo(PageId.INDICATORS);
        var series = window.model().selectedSeriesProperty().get();
        assertThat(series).isNotNull();
        assertThat(window.model().snapshot().plan().indicator(series.indicator()).name()).contains("社会消费品零售总额");
        assertThat(isOpen(robot)).isFalse();
    }

    @Test
    void aTargetOpensTheScenarioPageAtItsSeries(FxRobot robot) {
        robot.write("t27").push(KeyCode.ENTER);
        assertThat(window.model().pageProperty().get()).isEqualTo(PageId.SCENARIO);
        assertThat(window.model().selectedSeriesProperty().get()).isEqualTo(window.model().snapshot().plan()
                .series(window.model().snapshot().plan().targets().values().stream()
                        .filter(target -> target.id().equals("T27")).findFirst().orElseThrow()));
    }

    @Test
    void anAreaOfWorkOpensTheEvaluationAtIt(FxRobot robot) {
        robot.write("东部片区：两业融合");
        goTo(robot, SearchKind.WORK_ITEM);
        robot.push(KeyCode.ENTER);
        assertThat(window.model().pageProperty().get()).isEqualTo(PageId.EVALUATION);
        assertThat(robot.lookup("#work-name").queryAs(TextField.class).getText()).isEqualTo("东部片区：两业融合发展核心区");
        robot.interact(() -> robot.lookup("#work-source").queryButton().fire());
        assertThat(markedInThePlan(robot)).isEqualTo("东部片区打造两业融合发展核心区");
    }

    @Test
    void wordsOfThePlanOpenItWithTheWordsMarked(FxRobot robot) {
        robot.write("跨境电商产业园");
        goTo(robot, SearchKind.TEXT);
        robot.push(KeyCode.ENTER);
        assertThat(markedInThePlan(robot)).isEqualTo("跨境电商产业园");
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#plan-text").query().isVisible()).isFalse();
    }

    @Test
    void escapeClosesThePlanWhereverTheFocusIs(FxRobot robot) {
        robot.write("跨境电商产业园");
        goTo(robot, SearchKind.TEXT);
        robot.push(KeyCode.ENTER);
        robot.interact(() -> robot.lookup("#heat-table").query().requestFocus());
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#plan-text").query().isVisible()).isFalse();
    }

    @Test
    void theArrowsMoveTheChoiceAndStopAtTheEnds(FxRobot robot) {
        robot.write("服务业");
        int last = hits(robot).getItems().size() - 1;
        robot.push(KeyCode.UP);
        assertThat(hits(robot).getSelectionModel().getSelectedIndex()).isZero();
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        assertThat(hits(robot).getSelectionModel().getSelectedIndex()).isEqualTo(2);
        for (int i = 0; i <= last; i += 8) {
            robot.push(KeyCode.PAGE_DOWN);
        }
        assertThat(hits(robot).getSelectionModel().getSelectedIndex()).isEqualTo(last);
    }

    @Test
    void escapeClosesAndLeavesThePageAsItWas(FxRobot robot) {
        robot.write("旅游").push(KeyCode.ESCAPE);
        assertThat(isOpen(robot)).isFalse();
        assertThat(window.model().pageProperty().get()).isEqualTo(PageId.OVERVIEW);
        assertThat(window.model().selectedSeriesProperty().get()).isNull();
    }

    @Test
    void whatIsNotFoundIsSaidAndEnterDoesNothing(FxRobot robot) {
        robot.write("没有这个词");
        assertThat(robot.lookup(".search-nothing").queryAs(Label.class).getText()).contains("没有这个词");
        assertThat(hits(robot).isVisible()).isFalse();
        robot.push(KeyCode.ENTER);
        assertThat(isOpen(robot)).isTrue();
    }

    @Test
    void aHitIsOpenedByTheMouse(FxRobot robot) {
        robot.write("社会消费品零售总额");
        robot.clickOn(robot.lookup(".search-row").queryAll().iterator().next());
        assertThat(window.model().pageProperty().get()).isEqualTo(PageId.INDICATORS);
    }

    @Test
    void enterBelongsToTheInputMethodWhilePinyinIsTyped(FxRobot robot) {
        robot.write("旅游");
        robot.interact(() -> field(robot).fireEvent(inputMethod("shouru", "")));
        robot.push(KeyCode.ENTER);
        assertThat(isOpen(robot)).isTrue();
        assertThat(window.model().pageProperty().get()).isEqualTo(PageId.OVERVIEW);
        robot.interact(() -> field(robot).fireEvent(inputMethod("", "总收入")));
        assertThat(field(robot).getText()).isEqualTo("旅游总收入");
        robot.push(KeyCode.ENTER);
        assertThat(isOpen(robot)).isFalse();
        assertThat(window.model().pageProperty().get()).isEqualTo(PageId.INDICATORS);
    }

    private static InputMethodEvent inputMethod(String composed, String committed) {
        return new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                composed.isEmpty()
                        ? FXCollections.observableArrayList()
                        : FXCollections.observableArrayList(
                                new InputMethodTextRun(composed, InputMethodHighlight.SELECTED_RAW)),
                committed, composed.length());
    }

    private void goTo(FxRobot robot, SearchKind kind) {
        List<SearchKind> kinds = hits(robot).getItems().stream().map(SearchHit::kind).toList();
        assertThat(kinds).contains(kind);
        for (int i = 0; i < kinds.indexOf(kind); i++) {
            robot.push(KeyCode.DOWN);
        }
    }

    /// What is marked in the line of the plan that is open.
    private static String markedInThePlan(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#plan-text").query().isVisible()).isTrue();
        return robot.lookup(".plan-text-line").queryAll().stream()
                .filter(line -> line.getPseudoClassStates().contains(QUOTED) && line.isVisible())
                .flatMap(line -> line.lookupAll(".marked-stretch").stream()).map(mark -> ((Label) mark).getText())
                .collect(Collectors.joining());
    }

    private static boolean isOpen(FxRobot robot) {
        Node pane = robot.lookup(".search-backdrop").query();
        return pane.isVisible();
    }

    private static TextField field(FxRobot robot) {
        return robot.lookup("#search-field").queryAs(TextField.class);
    }

    private static ListView<SearchHit> hits(FxRobot robot) {
        return robot.lookup("#search-hits").queryListView();
    }
}
