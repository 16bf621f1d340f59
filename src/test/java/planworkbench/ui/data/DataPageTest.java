package planworkbench.ui.data;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import planworkbench.exchange.figures.Difference;
import planworkbench.exchange.figures.TableMeaning;
import planworkbench.plan.Observation;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.ui.SampleWindow;
import planworkbench.ui.common.PageId;

/// The page 数据: a table is looked at, corrected, entered, taken back; figures go out.
@ExtendWith(ApplicationExtension.class)
class DataPageTest {

    private static final String TABLE = """
            指标,单位,2022年,2023年,2024年目标
            地区生产总值,亿元,1580.5,1625,2300
            高新技术企业,家,1203,约1400,
            全区GDP,亿元,1580.5,,
            """;

    @TempDir
    Path folder;

    private SampleWindow window;

    @Start
    void show(Stage stage) {
        window = SampleWindow.show(stage, folder, PageId.DATA);
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
    void aTableIsEnteredAsOneStepAndTakenBackAsOne(FxRobot robot) throws IOException {
        open(robot, TABLE);
        assertThat(robot.lookup("#import-enter").queryLabeled().getText()).isEqualTo("导入 3 个数据");
        robot.clickOn("#import-source").write("2023 Yearbook");
        robot.clickOn("#import-reason").write("annual figures");
        robot.clickOn("#import-enter");
        until(() -> notice(robot, "#import-notice").equals("表.csv：已导入 3 个数据，可一步撤销"));
        window.settle();
        assertThat(window.model().snapshot().revision()).isEqualTo(1);
        assertThat(observation("地区生产总值", 2022)).isNotNull().satisfies(entered -> {
            assertThat(entered.value()).isEqualTo(1580.5);
            assertThat(requireNonNull(entered.source()).document()).isEqualTo("2023 Yearbook · 表.csv 表.csv!C2");
        });
        assertThat(requireNonNull(observation("地区生产总值", 2023)).value()).isEqualTo(1625);
        robot.clickOn("#import-undo");
        window.until(window.model().snapshotProperty(), snapshot -> snapshot.revision() == 2);
        assertThat(observation("地区生产总值", 2022)).isNull();
        assertThat(requireNonNull(observation("地区生产总值", 2023)).value()).isEqualTo(1624);
    }

    @Test
    void whatIsNewChangedAndRefusedIsListedByKindWithCellAndReason(FxRobot robot) throws IOException {
        open(robot, TABLE);
        assertThat(cells(robot)).containsExactly("C2 NEW", "D2 CHANGED", "C3 NEW", "D3 REFUSED");
        assertThat(robot.lookup("#import-remark").queryLabeled().getText()).isEqualTo("1 格不收，将略过");
        robot.clickOn("#kind-refused");
        assertThat(cells(robot)).containsExactly("D3 REFUSED");
        assertThat(texts(robot, "#import-differences", ".table-cell")).contains("D3", "高新技术企业", "约1400",
                "不收：不是数字");
        assertThat(texts(robot, "#import-differences", ".column-header .label")).contains("结果").doesNotContain("导入后");
    }

    @Test
    void howTheTableWasUnderstoodIsShown(FxRobot robot) throws IOException {
        open(robot, TABLE);
        assertThat(robot.lookup("#import-head").queryLabeled().getText()).isEqualTo("表头在第 1 行，名称在 A 列，单位在 B 列");
        assertThat(texts(robot, "#import-columns", ".table-cell")).contains("2024年目标", "是目标或计划，不是实绩");
        assertThat(texts(robot, "#import-rows", ".indicator-choice")).containsExactly("地区生产总值", "高新技术企业",
                "规划里没有这个指标");
    }

    @Test
    void aRowIsGivenItsIndicatorWhichIsRememberedForTheNextTable(FxRobot robot) throws IOException {
        open(robot, "指标,单位,2022年\n全区税收,亿元,112\n高新技术企业,家,1203\n");
        assertThat(cells(robot)).containsExactly("C3 NEW");
        robot.clickOn(choice(robot, "规划里没有这个指标"));
        robot.clickOn("#picker-search").write("services-tax");
        robot.type(KeyCode.ENTER);
        until(() -> cells(robot).equals(List.of("C2 NEW", "C3 NEW")));
        robot.clickOn("#import-enter");
        until(() -> !notice(robot, "#import-notice").isEmpty());
        window.settle();
        assertThat(requireNonNull(observation("服务业税收额", 2022)).value()).isEqualTo(112);
        open(robot, "指标,单位,2023年\n全区税收,亿元,118\n");
        assertThat(cells(robot)).containsExactly("C2 NEW");
    }

    @Test
    void yearsAndUnitsAreCorrectedByTyping(FxRobot robot) throws IOException {
        open(robot, "指标,单位,2022年\n服务业税收额,亿元,1120000\n");
        type(robot, "#import-columns", "2023");
        until(() -> differences(robot).stream().allMatch(difference -> difference.key().year() == 2023));
        type(robot, "#import-rows", "万元");
        until(() -> differences(robot).stream()
                .anyMatch(difference -> difference.outcome() instanceof Difference.New(Observation entry, boolean _)
                        && Double.valueOf(112).equals(entry.value())));
        assertThat(cells(robot)).containsExactly("C2 NEW");
    }

    @Test
    void aFileThatCannotBeReadSaysWhyAndChangesNothing(FxRobot robot) throws IOException {
        window.chooseNext(Files.writeString(folder.resolve("网页.xlsx"), "<html><body>2024</body></html>"));
        robot.clickOn("#import-choose");
        until(() -> notice(robot, "#import-notice").contains("网页.xlsx"));
        assertThat(notice(robot, "#import-notice")).contains("这是网页或 XML，不是表格");
        assertThat(robot.lookup("#import-choose").query().isVisible()).isTrue();
        assertThat(window.model().snapshot().revision()).isZero();
    }

    @Test
    void aTableWithoutDifferencesOffersNothingToEnter(FxRobot robot) throws IOException {
        open(robot, "指标,2023年\n地区生产总值,1624\n");
        assertThat(robot.lookup("#import-enter").queryLabeled().getText()).isEqualTo("没有差异");
        assertThat(robot.lookup("#import-enter").query().isDisabled()).isTrue();
    }

    @Test
    void aFileIsPastedWhereverTheFocusIsButInATextFieldAndClosedLeavesNothingBehind(FxRobot robot) throws IOException {
        copy(robot, "表.csv", TABLE);
        robot.interact(() -> robot.lookup("#page-6").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.V);
        until(() -> !differences(robot).isEmpty());
        copy(robot, "另表.csv", TABLE);
        robot.clickOn("#import-source").push(KeyCode.CONTROL, KeyCode.V);
        window.idle();
        assertThat(robot.lookup("#import-file").queryLabeled().getText()).isEqualTo("表.csv");
        robot.clickOn("#import-cancel");
        assertThat(robot.lookup("#import-choose").query().isVisible()).isTrue();
        assertThat(window.model().snapshot().revision()).isZero();
    }

    /// As a file manager does.
    private void copy(FxRobot robot, String name, String table) throws IOException {
        File file = Files.writeString(folder.resolve(name), table).toFile();
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.FILES, List.of(file))));
    }

    @Test
    void anExportedWorkbookIsReadBackWithoutDifferences(FxRobot robot) {
        Path out = folder.resolve("out.xlsx");
        window.chooseNext(out);
        robot.clickOn("#data-section-2").clickOn("#export-xlsx");
        until(() -> notice(robot, "#export-notice").contains("out.xlsx"));
        assertThat(notice(robot, "#export-notice")).startsWith("已写到 ").contains("78 个数据");
        robot.clickOn("#data-section-1").clickOn("#import-choose");
        until(() -> !differences(robot).isEmpty());
        assertThat(differences(robot)).allSatisfy(
                difference -> assertThat(DifferenceKind.of(difference)).isEqualTo(DifferenceKind.SAME));
    }

    @Test
    void aFileInAFolderThatIsNoneIsNotWritten(FxRobot robot) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        window.chooseNext(file.resolve("out.csv"));
        robot.clickOn("#data-section-2").clickOn("#export-csv");
        until(() -> !notice(robot, "#export-notice").isEmpty());
        assertThat(notice(robot, "#export-notice")).startsWith("没有写成 ");
        assertThat(file).isEmptyFile();
    }

    private void open(FxRobot robot, String table) throws IOException {
        window.chooseNext(Files.writeString(folder.resolve("表.csv"), table));
        robot.clickOn("#import-choose");
        until(() -> !this.<TableMeaning.Row>table(robot, "#import-rows").getItems().isEmpty());
    }

    private <T> TableView<T> table(FxRobot robot, String id) {
        return robot.lookup(id).<T>queryTableView();
    }

    private List<Difference> differences(FxRobot robot) {
        return List.copyOf(this.<Difference>table(robot, "#import-differences").getItems());
    }

    private List<String> cells(FxRobot robot) {
        return differences(robot).stream()
                .map(difference -> difference.cell().address() + " " + DifferenceKind.of(difference)).toList();
    }

    /// Of the cells that are shown, in the order of the screen.
    private static List<String> texts(FxRobot robot, String table, String style) {
        return robot.from(robot.lookup(table)).lookup(style).<Labeled>queryAll().stream().map(Labeled::getText)
                .filter(text -> text != null && !text.isEmpty()).toList();
    }

    private static Node choice(FxRobot robot, String text) {
        return robot.from(robot.lookup("#import-rows")).lookup(".indicator-choice").<Labeled>queryAll().stream()
                .filter(button -> button.getText().equals(text)).findFirst().orElseThrow();
    }

    private static void type(FxRobot robot, String table, String text) {
        TextField field = robot.from(robot.lookup(table)).lookup(".entry-field").query();
        robot.clickOn(field);
        robot.interact(() -> field.setText(text));
        robot.type(KeyCode.ENTER);
    }

    private static String notice(FxRobot robot, String id) {
        Node notice = robot.lookup(id).query();
        return notice.isVisible() ? robot.from(notice).lookup(".label").<Label>query().getText() : "";
    }

    private @Nullable Observation observation(String indicator, int year) {
        Plan plan = window.model().snapshot().plan();
        SeriesKey series = plan.series(requireNonNull(plan.find(indicator)).code());
        return plan.observation(series, year);
    }

    private static void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(60_000, condition::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("did not come to be", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
