package planworkbench.ui.overview;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import planworkbench.Workbench;
import planworkbench.assessment.Verdict;
import planworkbench.cli.CommandLineInterface;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.store.Change;
import planworkbench.store.Installation;
import planworkbench.ui.DoubleClick;
import planworkbench.ui.SampleWindow;
import planworkbench.ui.common.PageId;
import planworkbench.ui.common.VerdictMark;

/// The overview in a real window.
@ExtendWith(ApplicationExtension.class)
class OverviewTest {

    @TempDir
    static Path folder;

    private SampleWindow window;

    @Start
    void show(Stage stage) {
        window = SampleWindow.show(stage, folder, PageId.OVERVIEW);
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
    void theCardsCountWhatTheCommandLineAndThePageOfIndicatorsCount(FxRobot robot) throws Exception {
        Map<Verdict, Integer> expected = countsOfTheCommandLine();
        assertThat(expected.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(32);
        expected.forEach((verdict, count) -> assertThat(card(robot, verdict)).as("%s", verdict).isEqualTo(count));
        assertThat(robot.lookup("#status-counts").queryAs(Labeled.class).getText()).startsWith("32 项目标")
                .contains(expected.get(Verdict.UNKNOWN) + " 项无法评估");
        robot.interact(() -> {
            enterWithoutSource("gdp", "吴中区");
            enterWithoutSource("services-va", "吴中区");
            enterWithoutSource("gdp", "苏州市");
        });
        window.settle();
        Plan plan = window.model().snapshot().plan();
        long own = plan.observations().values().stream()
                .filter(figure -> figure.value() != null && figure.series().region().equals("吴中区")).count();
        assertThat(completeness(robot)).contains(own - 2 + " / " + own).anySatisfy(
                text -> assertThat(text).startsWith("对比地区另有 "));
        robot.interact(() -> window.model().pageProperty().set(PageId.INDICATORS));
        window.settle();
        assertThat(robot.lookup("#indicator-without-source").queryAs(Labeled.class).getText()).isEqualTo("无出处 2");
    }

    private void enterWithoutSource(String indicator, String region) {
        window.model().apply(new Change.PutObservation(new Observation(new SeriesKey(indicator, region), 2021, 1234.0,
                ObservationStatus.FINAL, "", null, "")), "");
    }

    private static List<String> completeness(FxRobot robot) {
        return robot.from(robot.lookup("#completeness")).lookup(".label").<Labeled>queryAll().stream()
                .map(Labeled::getText).toList();
    }

    @Test
    void aCardLimitsTheTableToItsTargetsAndPressedAgainShowsAll(FxRobot robot) {
        for (Verdict verdict : Verdict.values()) {
            robot.clickOn("#card-" + VerdictMark.styleClass(verdict));
            assertThat(heat(robot).getItems()).hasSize(card(robot, verdict)).allSatisfy(
                    row -> assertThat(verdict(row, "baseline")).isEqualTo(verdict));
        }
        robot.clickOn("#card-" + VerdictMark.styleClass(Verdict.UNKNOWN));
        assertThat(heat(robot).getItems()).hasSize(32);
    }

    @Test
    void theCardsSpeakOfTheScenarioWhoseColumnIsChosen(FxRobot robot) {
        robot.clickOn("乐观");
        WaitForAsyncUtils.waitForFxEvents();
        String chosen = window.model().scenarioProperty().get();
        assertThat(window.model().snapshot().scenarios().get(chosen).name()).isEqualTo("乐观");
        for (Verdict verdict : Verdict.values()) {
            assertThat((long) card(robot, verdict)).as("%s", verdict).isEqualTo(
                    heat(robot).getItems().stream().filter(row -> verdict(row, chosen) == verdict).count());
        }
    }

    @Test
    void aDoubleClickOpensTheScenarioPageAtTheSeries(FxRobot robot) {
        TableRow<?> row = robot.lookup("#heat-table .table-row-cell").<TableRow<?>>queryAll().stream()
                .filter(r -> r.getIndex() == 3).findFirst().orElseThrow();
        TargetRow target = (TargetRow) row.getItem();
        DoubleClick.at(robot, row.localToScreen(60, row.getHeight() / 2));
        assertThat(window.model().pageProperty().get()).isEqualTo(PageId.SCENARIO);
        assertThat(window.model().selectedSeriesProperty().get())
                .isEqualTo(window.model().snapshot().plan().series(target.target()));
    }

    @Test
    void theMostDangerousTargetsAreToldAndAllOnRequest(FxRobot robot) {
        assertThat(robot.lookup("#attention .attention").queryAll()).hasSize(3);
        robot.clickOn("#all-attention");
        int endangered = card(robot, Verdict.AT_RISK) + card(robot, Verdict.UNLIKELY);
        assertThat(robot.lookup("#attention .attention").queryAll()).as("and breaks of definition")
                .hasSizeGreaterThanOrEqualTo(endangered);
    }

    private static Map<Verdict, Integer> countsOfTheCommandLine() throws Exception {
        Path other = folder.resolve("cli");
        Workbench workbench = new Workbench("test", new Installation(other, true));
        String file = other.resolve("plan").toString();
        run(workbench, "new", file, "--from", "sample-data/wuzhong-services-145");
        JsonNode answer = JsonMapper.builder().build().readTree(run(workbench, "simulate", file, "--json"));
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0);
        }
        for (JsonNode target : answer.get("targets")) {
            counts.merge(switch (target.get("verdict").asText()) {
                case "attained" -> Verdict.ATTAINED;
                case "likely" -> Verdict.LIKELY;
                case "at-risk" -> Verdict.AT_RISK;
                case "unlikely" -> Verdict.UNLIKELY;
                default -> Verdict.UNKNOWN;
            }, 1, Integer::sum);
        }
        return counts;
    }

    private static String run(Workbench workbench, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        assertThat(CommandLineInterface.run(workbench, new PrintWriter(out), new PrintWriter(err), args))
                .as(err.toString()).isZero();
        return out.toString();
    }

    private static Verdict verdict(TargetRow row, String scenario) {
        return requireNonNull(row.byScenario().get(scenario)).verdict();
    }

    private static int card(FxRobot robot, Verdict verdict) {
        return Integer.parseInt(robot.lookup("#card-" + VerdictMark.styleClass(verdict) + " .verdict-count")
                .queryAs(Labeled.class).getText());
    }

    private static TableView<TargetRow> heat(FxRobot robot) {
        return robot.lookup("#heat-table").queryTableView();
    }
}
