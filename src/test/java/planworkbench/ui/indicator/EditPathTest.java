package planworkbench.ui.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

import planworkbench.plan.Observation;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.SeriesKey;
import planworkbench.store.HistoryEntry;
import planworkbench.store.Installation;
import planworkbench.store.Workspace;
import planworkbench.store.Workspaces;
import planworkbench.ui.SampleWindow;
import planworkbench.ui.common.PageId;

/// The way of a number: from the cell to the disk and back to everything that follows from it.
class EditPathTest extends OnIndicatorPage {

    private static final String GDP = "地区生产总值";
    private static final String SHARE = "服务业增加值占GDP比重";

    @Test
    void aTypedFigureIsOnTheDiskWithWhoAndWhenAndWhatItReplaced() throws TimeoutException {
        page.enter(GDP, 2023, "1650");
        closeWindow();
        try (Workspace reopened = new Workspaces(new Installation(folder.resolve("home"), true), Instant::now,
                () -> "nobody").open(folder.resolve("work.mv.db"))) {
            HistoryEntry last = reopened.edits().history(gdp(2023)).getFirst();
            assertThat(List.of(last.who(), last.at(), last.why(), figures(last.subject()))).isEqualTo(
                    List.of("王敏", Instant.parse("2026-03-02T13:07:00Z"), "手工录入", "1624.0 → 1650.0"));
            assertThat(reopened.edits().current().plan().observations().get(gdp(2023))).extracting(Observation::value)
                    .isEqualTo(1650.0);
        } finally {
            openAgain();
        }
    }

    @Test
    void whatStandsInTheEditorIsKeptWhenTheWindowCloses() throws TimeoutException {
        page.type(GDP, 2018, "1100");
        closeWindow();
        openAgain();
        assertThat(page.figure(GDP, 2018)).isEqualTo("1,100");
    }

    @Test
    void undoAndRedoByTheirKeys() {
        page.enter(GDP, 2020, "1400");
        window.settle();
        page.press(KeyCode.CONTROL, KeyCode.Z);
        window.settle();
        assertThat(page.figure(GDP, 2020)).isEqualTo("1,343.78");
        page.press(KeyCode.CONTROL, KeyCode.Y);
        window.settle();
        assertThat(page.figure(GDP, 2020)).isEqualTo("1,400");
    }

    @Test
    void anEditIsUndoneAfterARestart() throws TimeoutException {
        page.enter(GDP, 2020, "1400");
        closeWindow();
        openAgain();
        assertThat(page.figure(GDP, 2020)).isEqualTo("1,400");
        page.press(KeyCode.CONTROL, KeyCode.Z);
        window.settle();
        assertThat(page.figure(GDP, 2020)).isEqualTo("1,343.78");
    }

    @Test
    void anEditedPartChangesTheShareAndItsVerdictAndTheOverview() {
        page.click(SHARE, 2020);
        window.settle();
        assertThat(overview("高于苏州市平均")).contains("有望达标");
        page.enter(GDP, 2020, "1500");
        window.settle();
        assertThat(page.figure(SHARE, 2020)).isEqualTo("48.3");
        page.click(SHARE, 2020);
        window.settle();
        assertThat(page.details()).contains("服务业增加值 724.53 亿元 ÷ 地区生产总值 1,500 亿元").doesNotContain("有望达标");
        assertThat(overview("高于苏州市平均")).isNotEmpty().doesNotContain("有望达标");
    }

    /// What the overview says of a target under the scenario 基准, read as a screen reader reads it.
    private String overview(String wording) {
        robot.interact(() -> window.model().pageProperty().set(PageId.OVERVIEW));
        window.settle();
        List<String> cells = robot.lookup(".heat-cell").queryAll().stream().map(Node::getAccessibleText)
                .filter(text -> text != null && text.contains(wording) && text.contains("基准")).toList();
        robot.interact(() -> window.model().pageProperty().set(PageId.INDICATORS));
        window.settle();
        return String.join("\n", cells);
    }

    private void closeWindow() {
        super.close();
    }

    private void openAgain() throws TimeoutException {
        FxToolkit.setupFixture(() -> window = SampleWindow.show(stage, folder, PageId.INDICATORS));
        window.settle();
        robot.interact(page.table()::requestFocus);
    }

    private static String figures(HistoryEntry.Subject subject) {
        return subject instanceof HistoryEntry.Subject.OfObservation(var _, Observation old, Observation now)
                ? value(old) + " → " + value(now)
                : "";
    }

    private static @Nullable Double value(@Nullable Observation observation) {
        return observation == null ? null : observation.value();
    }

    private static ObservationKey gdp(int year) {
        return new ObservationKey(new SeriesKey("gdp", "吴中区"), year);
    }
}
