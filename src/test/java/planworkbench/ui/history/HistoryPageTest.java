package planworkbench.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import planworkbench.plan.Observation;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.SeriesKey;
import planworkbench.store.Change;
import planworkbench.ui.SampleWindow;
import planworkbench.ui.common.PageId;

/// 历史, as a person uses it.
class HistoryPageTest {

    private static final ObservationKey GDP_2022 = new ObservationKey(new SeriesKey("gdp", "吴中区"), 2022);

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private SampleWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        window = FxToolkit.setupFixture(() -> SampleWindow.show(stage, folder, PageId.HISTORY));
        window.settle();
    }

    @AfterEach
    void close() {
        robot.release(new KeyCode[0]);
        robot.interact(stage::hide);
        window.settle();
        window.close();
    }

    /// Steps 1, 2 and 3: three values of one figure.
    private void threeValues() {
        enter(1500, "初稿");
        enter(1520, "统计局更正");
        enter(1590, "误录");
        listed(3);
    }

    private void enter(double value, String why) {
        robot.interact(() -> window.model().apply(new Change.PutObservation(new Observation(GDP_2022.series(),
                GDP_2022.year(), value, ObservationStatus.FINAL, "", null, "")), why));
        window.settle();
    }

    private void listed(int lines) {
        window.until(table().itemsProperty().map(List::size), size -> size == lines);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private TableView<?> table() {
        return robot.lookup("#history-table").queryAs(TableView.class);
    }

    private List<String> column(int column) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> robot.lookup("#history-table").lookup(".table-cell")
                .match((TableCell<?, ?> cell) -> !cell.isEmpty() && cell.getTableView().getColumns()
                        .indexOf(cell.getTableColumn()) == column)
                .queryAllAs(TableCell.class).stream()
                .sorted((a, b) -> Integer.compare(a.getIndex(), b.getIndex())).map(Labeled::getText).toList());
    }

    /// Chooses a line by its reason and waits until all of it is shown.
    private void choose(String why) {
        robot.clickOn(robot.lookup("#history-table").lookup(".table-cell").lookup(why).queryAs(TableCell.class));
        WaitForAsyncUtils.waitForFxEvents();
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(5000, () -> texts().contains(why)));
        } catch (TimeoutException e) {
            throw new AssertionError("not shown: " + why, e);
        }
    }

    private List<String> texts() {
        return robot.lookup("#history-details").lookup((Node node) -> node instanceof Labeled).queryAllAs(Labeled.class)
                .stream().map(Labeled::getText).toList();
    }

    private @Nullable Double value() {
        Observation observation = window.model().snapshot().plan().observations().get(GDP_2022);
        return observation == null ? null : observation.value();
    }

    @Test
    void everyChangeIsListedWithWhoFromWhatToWhatAndWhyTheNewestFirst() {
        assertThat(column(0)).isEmpty();
        threeValues();
        assertThat(column(1)).containsExactly("王敏", "王敏", "王敏");
        assertThat(column(2)).containsOnly("地区生产总值 2022 年");
        assertThat(column(3)).containsExactly("1,520 亿元 → 1,590 亿元", "1,500 亿元 → 1,520 亿元",
                "无数据 → 1,500 亿元（最终）");
        assertThat(column(4)).containsExactly("误录", "统计局更正", "初稿");
        assertThat(robot.lookup("#history-count").queryLabeled().getText()).isEqualTo("共 3 处修改");
    }

    @Test
    void aValueOfALineIsRestoredAsAStepOfItsOwn() {
        threeValues();
        choose("统计局更正");
        assertThat(texts()).contains("恢复为 1,500 亿元", "恢复为 1,520 亿元");
        robot.clickOn("恢复为 1,520 亿元");
        window.settle();
        listed(4);
        assertThat(value()).isEqualTo(1520);
        assertThat(column(4)).startsWith("恢复第 2 步的历史值", "误录");
        assertThat(texts()).contains("恢复为 1,500 亿元").doesNotContain("恢复为 1,520 亿元");
    }

    @Test
    void allLaterStepsAreTakenBackAtOnceAndThatIsUndoneAfterARestart() throws TimeoutException {
        threeValues();
        choose("初稿");
        robot.clickOn("#history-undo-after");
        window.settle();
        listed(4);
        assertThat(value()).isEqualTo(1500);
        assertThat(column(4)).startsWith("撤销到第 1 步之后");
        assertThat(column(3)).startsWith("1,590 亿元 → 1,500 亿元");
        close();
        open();
        listed(4);
        assertThat(value()).isEqualTo(1500);
        robot.interact(() -> table().requestFocus());
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        window.until(window.model().snapshotProperty(), snapshot -> snapshot.revision() == 5);
        assertThat(value()).isEqualTo(1590);
    }

    @Test
    void theStepItselfIsTakenBackToo() {
        threeValues();
        choose("初稿");
        robot.clickOn("#history-undo-before");
        window.settle();
        listed(4);
        assertThat(value()).isNull();
        assertThat(column(4)).startsWith("撤销到最初状态");
    }

    @Test
    void theListIsNarrowedByWordsAndByKindAndBroughtBack() {
        threeValues();
        robot.interact(window.model()::undo);
        window.settle();
        listed(4);
        robot.clickOn("#history-filter").write("更正", 0);
        listed(1);
        assertThat(column(4)).containsExactly("统计局更正");
        assertThat(robot.lookup("#history-count").queryLabeled().getText()).isEqualTo("筛选出 1 处修改");
        robot.clickOn("#history-filter-clear");
        listed(4);
        ComboBox<?> kinds = robot.lookup("#history-kind").queryComboBox();
        robot.interact(() -> kinds.getSelectionModel().select(2));
        listed(1);
        assertThat(column(4)).containsExactly("撤销");
        assertThat(Objects.requireNonNull(robot.lookup("#history-filter-clear").queryAs(Button.class)).isVisible())
                .isTrue();
    }
}
