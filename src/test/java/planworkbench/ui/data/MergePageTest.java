package planworkbench.ui.data;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
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

import planworkbench.exchange.fillin.DecisionKind;
import planworkbench.exchange.fillin.FillInIssue;
import planworkbench.exchange.fillin.FilledPack;
import planworkbench.exchange.fillin.MergeCell;
import planworkbench.exchange.fillin.MergeDecision;
import planworkbench.plan.FillIn;
import planworkbench.plan.Indicator;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.Plan;
import planworkbench.store.Change;
import planworkbench.store.HistoryEntry;
import planworkbench.text.Language;
import planworkbench.text.Messages;
import planworkbench.ui.SampleWindow;
import planworkbench.ui.common.PageId;
import planworkbench.wording.HistoryText;

/// 汇总: packs of 统计局 and 商务局 come back; the GDP was edited since.
@ExtendWith(ApplicationExtension.class)
class MergePageTest {

    @TempDir
    Path folder;

    private SampleWindow window;

    @Start
    void show(Stage stage) {
        window = SampleWindow.show(stage, folder, PageId.DATA);
    }

    @BeforeEach
    void packsAreSentAndTheGdpIsEdited(FxRobot robot) {
        window.settle();
        issue(robot, 2024, List.of("tjj", "swj"), 1);
        robot.interact(() -> window.model().apply(new Change.PutObservation(new Observation(
                window.model().snapshot().plan().series("gdp"), 2024, 2008.0, ObservationStatus.FINAL, "", null, "")),
                "统计公报"));
        window.settle();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private FilledPack pack(String department) throws IOException {
        return pack(department, 2024);
    }

    private FilledPack pack(String department, int year) throws IOException {
        try (var files = Files.list(folder.resolve("out" + year))) {
            return FilledPack.open(files.filter(file -> file.getFileName().toString().contains(department)).findFirst()
                    .orElseThrow());
        }
    }

    /// One conflict, one figure to return, one that is refused, two that are simply taken.
    private void open(FxRobot robot) throws IOException {
        window.chooseNext(
                pack("统计局").value("gdp", 2010).evidence("gdp", "年报").value("primary-share", 1.3)
                        .value("services-va", "约1051").save(folder.resolve("统计局.xlsx")),
                pack("商务局").value("retail-sales", 915.3).status("retail-sales", "快报").value("services-trade", 5)
                        .save(folder.resolve("商务局.xlsx")));
        robot.clickOn("#data-section-4").clickOn("#merge-choose");
        until(() -> !cells(robot).isEmpty());
    }

    @Test
    void twoPacksAreDecidedMergedAsOneStepAndTakenBack(FxRobot robot) throws IOException {
        open(robot);
        assertThat(text(robot, "#merge-blocked")).isEqualTo("还有 1 处冲突待定");
        assertThat(robot.lookup("#merge-enter").query().isDisabled()).isTrue();
        assertThat(conflictTexts(robot)).contains("发出时", "2,005.7 亿元", "现值", "2,008 亿元", "区统计局", "2,010 亿元");
        robot.clickOn("#conflict-accept-tjj");
        decide(robot, "services-trade", new MergeDecision.Return(""));
        assertThat(text(robot, "#merge-blocked")).isEqualTo("还有 1 项退回没有写理由");
        robot.clickOn("#merge-kind-new");
        giveReason(robot, "请附依据");
        assertThat(text(robot, "#merge-blocked")).isEmpty();
        assertThat(robot.lookup("#merge-enter").queryLabeled().getText()).isEqualTo("并入 3 项，退回 1 项");
        robot.clickOn("#merge-enter");
        until(() -> notice(robot).equals("已并入 3 项，退回 1 项，可一步撤销"));
        window.settle();
        assertThat(requireNonNull(window.model().snapshot().plan().observation(plan().series("gdp"), 2024)).value())
                .isEqualTo(2010);
        assertThat(state("tjj")).isEqualTo(FillIn.State.SUBMITTED);
        assertThat(state("swj")).isEqualTo(FillIn.State.RETURNED);
        assertThat(history()).contains("区统计局2024年填报：已发（第1次），7项 → 已交（第1次），7项：已并入2项，退回0项",
                "区商务局2024年填报：已发（第1次），12项 → 退回（第1次），12项：已并入1项，退回1项");
        robot.clickOn("#merge-undo");
        window.until(window.model().snapshotProperty(), snapshot -> snapshot.revision() == 4);
        assertThat(state("tjj")).isEqualTo(FillIn.State.SENT);
        assertThat(requireNonNull(plan().observation(plan().series("gdp"), 2024)).value()).isEqualTo(2008);
    }

    private Plan plan() {
        return window.model().snapshot().plan();
    }

    private FillIn.State state(String department) {
        return requireNonNull(plan().fillIns().get(new FillIn.Key(department, 2024))).state();
    }

    private List<String> history() {
        List<HistoryEntry> entries = new ArrayList<>();
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> window.model().readHistory(20, entries::addAll));
        until(() -> !entries.isEmpty());
        HistoryText text = new HistoryText(plan(), window.model().snapshot().scenarios(), Messages.of(Language.ZH));
        return entries.stream().map(entry -> text.what(entry) + "：" + text.change(entry)).toList();
    }

    /// The GDP was asked of 统计局, then of 商务局: both answered.
    @Test
    void twoDepartmentsThatDisagreeStandSideBySideOneIsTakenAndTheOtherReturned(FxRobot robot) throws IOException {
        issue(robot, 2023, List.of("tjj"), 3);
        Indicator gdp = plan().indicator("gdp");
        robot.interact(() -> window.model().apply(new Change.PutIndicator(gdp.withDepartment("swj")), "改由商务局负责"));
        issue(robot, 2023, List.of("swj"), 5);
        window.chooseNext(pack("统计局", 2023).value("gdp", 1900).save(folder.resolve("统计局.xlsx")),
                pack("商务局", 2023).value("gdp", 1950).save(folder.resolve("商务局.xlsx")));
        robot.clickOn("#data-section-4").clickOn("#merge-choose");
        until(() -> !cells(robot).isEmpty());
        assertThat(conflictTexts(robot)).contains("区统计局", "1,900 亿元", "区商务局", "1,950 亿元");
        assertThat(robot.lookup("#merge-enter").query().isDisabled()).isTrue();
        robot.clickOn("#conflict-accept-swj").clickOn("#conflict-return-tjj");
        assertThat(text(robot, "#merge-blocked")).isEqualTo("还有 1 项退回没有写理由");
        giveReason(robot, "以商务局为准");
        robot.clickOn("#merge-enter");
        until(() -> notice(robot).equals("已并入 1 项，退回 1 项，可一步撤销"));
        assertThat(requireNonNull(plan().observation(plan().series("gdp"), 2023)).value()).isEqualTo(1950);
        assertThat(requireNonNull(plan().fillIns().get(new FillIn.Key("tjj", 2023))).state())
                .isEqualTo(FillIn.State.RETURNED);
    }

    private void issue(FxRobot robot, int year, List<String> departments, long revision) {
        robot.interact(() -> window.model().work("data.work.fill-in",
                (edits, run) -> new FillInIssue(edits, Messages.of(Language.ZH)).issue(year, departments,
                        folder.resolve("out" + year), run),
                _ -> {}, failure -> {
                    throw failure;
                }));
        window.until(window.model().snapshotProperty(), snapshot -> snapshot.revision() == revision);
    }

    @Test
    void whatIsReturnedIsSentAgainInTheSectionOfPacksForEachOfItsYears(FxRobot robot) throws IOException {
        issue(robot, 2023, List.of("tjj"), 3);
        window.chooseNext(pack("商务局").value("retail-sales", 915.3).save(folder.resolve("商务局.xlsx")),
                pack("统计局", 2023).value("gdp", 1900).save(folder.resolve("统计局.xlsx")));
        robot.clickOn("#data-section-4").clickOn("#merge-choose");
        until(() -> !cells(robot).isEmpty());
        decide(robot, "retail-sales", new MergeDecision.Return("请附月报"));
        decide(robot, "gdp", new MergeDecision.Return("请附年报"));
        robot.clickOn("#merge-enter");
        until(() -> !notice(robot).isEmpty());
        assertThat(robot.from(robot.lookup("#merge-notice")).lookup(".button").<Labeled>queryAll().stream()
                .map(Labeled::getText)).startsWith("生成2023年退回填报表…", "生成2024年退回填报表…");
        robot.clickOn("#merge-send-again-2023");
        until(() -> robot.lookup("#returned-2024").tryQuery().isPresent());
        assertThat(robot.lookup("#data-section-3").queryAs(ToggleButton.class).isSelected())
                .isTrue();
        assertThat(robot.lookup("#fill-in-year").queryComboBox().getValue()).isEqualTo(2023);
        assertThat(text(robot, "#returned-2024")).isEqualTo("2024年 1 份");
        robot.clickOn("#returned-2024");
        until(() -> robot.lookup("#returned-2023").tryQuery().isPresent());
        assertThat(robot.lookup("#fill-in-year").queryComboBox().getValue()).isEqualTo(2024);
        assertThat(robot.lookup("#fill-in-swj").<CheckBox>query().isSelected()).isTrue();
    }

    @Test
    void theListIsFilteredByKindAndByPack(FxRobot robot) throws IOException {
        open(robot);
        robot.clickOn("#merge-kind-refused");
        assertThat(cells(robot)).extracting(MergeCell::place).containsExactly("填报!K6");
        robot.clickOn("#merge-kind-all");
        assertThat(cells(robot)).hasSize(19);
        robot.interact(() -> robot.lookup("#merge-packs").queryListView().getSelectionModel().select(1));
        assertThat(cells(robot)).hasSize(12).allSatisfy(
                cell -> assertThat(cell.department()).isEqualTo("区商务局"));
        robot.clickOn("#merge-all-packs");
        assertThat(cells(robot)).hasSize(19);
    }

    @Test
    void aFileThatIsNoPackIsListedWithTheReasonAndTheOthersCanBeMerged(FxRobot robot) throws IOException {
        window.chooseNext(pack("商务局").value("retail-sales", 915.3).save(folder.resolve("商务局.xlsx")),
                Files.writeString(folder.resolve("科技局.csv"), "指标,2024年\n高新技术企业,1300\n"));
        robot.clickOn("#data-section-4").clickOn("#merge-choose");
        until(() -> !cells(robot).isEmpty());
        assertThat(robot.from(robot.lookup("#merge-packs")).lookup(".label").<Label>queryAll().stream()
                .map(Label::getText)).contains("科技局.csv", "不是本程序发出的填报表：缺少标识页“_pack”，或标识页被改动");
        assertThat(robot.lookup("#merge-enter").queryLabeled().getText()).isEqualTo("并入 1 项，退回 0 项");
        assertThat(robot.lookup("#merge-enter").query().isDisabled()).isFalse();
    }

    @Test
    void anEditMadeWhilePacksAreOpenBecomesAConflict(FxRobot robot) throws IOException {
        open(robot);
        robot.clickOn("#conflict-accept-tjj");
        assertThat(text(robot, "#merge-blocked")).isEmpty();
        robot.interact(() -> window.model().apply(new Change.PutObservation(new Observation(plan().series("gdp"), 2024,
                2009.0, ObservationStatus.FINAL, "", null, "")), "更正"));
        window.settle();
        until(() -> text(robot, "#merge-blocked").equals("还有 1 处冲突待定"));
        assertThat(conflictTexts(robot)).contains("2,009 亿元");
    }

    @Test
    void closedPacksLeaveNothingBehind(FxRobot robot) throws IOException {
        open(robot);
        robot.clickOn("#merge-cancel");
        assertThat(robot.lookup("#merge-choose").query().isVisible()).isTrue();
        assertThat(window.model().snapshot().revision()).isEqualTo(2);
    }

    private static void decide(FxRobot robot, String code, MergeDecision decision) {
        MergeCell cell = cells(robot).stream().filter(each -> each.received().series().indicator().equals(code))
                .findFirst().orElseThrow();
        TableView<MergeCell> table = robot.lookup("#merge-table").queryTableView();
        robot.interact(() -> table.scrollTo(cell));
        DecisionCell shown = robot.from(robot.lookup("#merge-table"))
                .lookup((Node node) -> node instanceof DecisionCell each
                        && cell.equals(each.getItem()))
                .query();
        ComboBox<DecisionKind> choice = robot.from(shown).lookup(".decision-choice").queryComboBox();
        robot.interact(() -> choice.setValue(DecisionKind.of(decision)));
        if (decision instanceof MergeDecision.Return(String reason) && !reason.isEmpty()) {
            TextField field = robot.from(shown).lookup(".entry-field").query();
            robot.interact(() -> field.setText(reason));
            robot.type(KeyCode.ENTER);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void giveReason(FxRobot robot, String words) {
        TextField reason = robot.from(robot.lookup("#merge-table")).lookup(".entry-field")
                .match(Node::isVisible).query();
        robot.clickOn(reason);
        robot.interact(() -> reason.setText(words));
        robot.type(KeyCode.ENTER);
    }

    private static List<MergeCell> cells(FxRobot robot) {
        TableView<MergeCell> table = robot.lookup("#merge-table").queryTableView();
        return List.copyOf(table.getItems());
    }

    private static List<String> conflictTexts(FxRobot robot) {
        return robot.from(robot.lookup("#merge-conflicts")).lookup(".label").<Label>queryAll().stream()
                .map(Label::getText).toList();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryLabeled().getText();
    }

    private static String notice(FxRobot robot) {
        Node notice = robot.lookup("#merge-notice").query();
        return notice.isVisible() ? robot.from(notice).lookup(".label").<Label>query().getText() : "";
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
