package planworkbench.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
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

import planworkbench.exchange.fillin.FillInStanding;
import planworkbench.plan.FillIn;
import planworkbench.store.Change;
import planworkbench.ui.Pulse;
import planworkbench.ui.SampleWindow;
import planworkbench.ui.common.FormRequest;
import planworkbench.ui.common.PageId;

/// 填报, as a person uses it.
class FillInPageTest {

    private static final int CULTURE = 5;
    private static final int CIVIL = 6;

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private SampleWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        window = FxToolkit.setupFixture(
                () -> SampleWindow.show(stage, folder, PageId.DATA, "wuzhong-demo-midterm"));
        window.settle();
        robot.clickOn("#data-section-3");
        window.settle();
    }

    @AfterEach
    void close() {
        robot.release(new KeyCode[0]);
        robot.interact(stage::hide);
        window.settle();
        window.close();
    }

    private List<FillInStanding> standings() {
        return List.copyOf(robot.lookup("#fill-in-departments").<FillInStanding>queryTableView().getItems());
    }

    /// Waits until the two are listed in a state.
    private void listed(FillIn.@Nullable State state) {
        TableView<FillInStanding> table = robot.lookup("#fill-in-departments").queryTableView();
        window.until(new ReadOnlyObjectWrapper<>(table), shown -> {
            var items = shown.getItems();
            return items.size() > CIVIL && items.get(CULTURE).state() == state
                    && items.get(CIVIL).state() == state;
        });
    }

    private String notice() {
        Node notice = robot.lookup("#fill-in-notice").query();
        return notice.isVisible() ? robot.from(notice).lookup(".label").<Label>query().getText() : "";
    }

    /// Of the two departments' rows, once what they list is painted.
    private List<String> marks() {
        robot.interact(() -> Pulse.now(robot.lookup("#fill-in-departments").queryParent()));
        return robot.from(robot.lookup("#fill-in-departments")).lookup(".fill-in-mark").<Labeled>queryAll().stream()
                .map(Labeled::getText).toList().subList(CULTURE, CIVIL + 1);
    }

    /// Only the bureaus of culture and of civil affairs.
    private void chooseTwo() {
        robot.clickOn("#fill-in-all").clickOn("#fill-in-wtlj").clickOn("#fill-in-mzj");
    }

    private void issueTo(Path place) {
        window.chooseNext(place);
        robot.clickOn("#fill-in-issue");
        window.settle();
        window.until(robot.lookup("#fill-in-notice").query().visibleProperty(), shown -> shown);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void packsOfTwoDepartmentsGoOutAndUndoMakesThemUnsentAlsoAfterARestart() throws Exception {
        Path packs = folder.resolve("packs");
        robot.interact(() -> robot.lookup("#fill-in-year").queryComboBox().getSelectionModel().select(2));
        listed(null);
        assertThat(robot.lookup("#fill-in-issue").queryLabeled().getText()).isEqualTo("生成 12 份填报表…");
        chooseTwo();
        assertThat(robot.lookup("#fill-in-issue").queryLabeled().getText()).isEqualTo("生成 2 份填报表…");
        issueTo(packs);
        listed(FillIn.State.SENT);
        assertThat(notice()).startsWith("已生成 2 份填报表，存入 " + packs);
        assertThat(names(packs)).containsExactly("填报表_2023_区文化体育和旅游局_第1次.xlsx", "填报表_2023_区民政局_第1次.xlsx");
        assertThat(marks()).containsExactly("已发", "已发");
        assertThat(robot.lookup("#fill-in-wtlj").<CheckBox>query().isSelected()).isFalse();
        close();
        open();
        listed(FillIn.State.SENT);
        robot.interact(window.model()::undo);
        window.settle();
        listed(null);
        assertThat(marks()).containsExactly("未发", "未发");
    }

    @Test
    void aFolderThatIsAFileIsRefusedAndNothingIsSent() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        listed(null);
        issueTo(file);
        assertThat(notice()).startsWith("没有生成填报表：不能写入文件夹");
        assertThat(window.model().snapshot().revision()).isZero();
        assertThat(standings()).allSatisfy(standing -> assertThat(standing.state()).isNull());
    }

    @Test
    void anIndicatorThatNobodyFillsInLeadsToItsForm() {
        robot.interact(() -> window.model().apply(new Change.PutIndicator(
                window.model().snapshot().plan().indicator("tourists").withDepartment(null)), ""));
        window.settle();
        listed(null);
        window.until(robot.lookup("#fill-in-unassigned").query().visibleProperty(), shown -> shown);
        robot.clickOn("#unassigned-tourists");
        assertThat(window.model().formProperty().get()).isEqualTo(new FormRequest.EditIndicator("tourists"));
    }
}
