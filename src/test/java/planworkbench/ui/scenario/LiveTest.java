package planworkbench.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

import planworkbench.Workbench;
import planworkbench.assessment.Attainment;
import planworkbench.assessment.Likelihood;
import planworkbench.assessment.ScenarioOutcome;
import planworkbench.assessment.SimulatedScenarios;
import planworkbench.cli.CommandLineInterface;
import planworkbench.plan.Plan;
import planworkbench.projection.Projector;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.simulation.Workers;
import planworkbench.store.Installation;
import planworkbench.text.Language;
import planworkbench.text.Messages;
import planworkbench.ui.Pulse;
import planworkbench.ui.common.PageId;
import planworkbench.ui.common.WorkspaceModel;
import planworkbench.wording.AttainmentText;
import planworkbench.wording.LikelihoodText;

/// Probabilities and verdicts of the page, while a slider moves and at rest.
class LiveTest extends ScenarioWindow {

    private static final int MOVES = 300;

    @Start
    @Override
    void open(Stage stage) {
        super.open(stage);
    }

    @Test
    void probabilitiesVerdictsAndTheJointOneAreThoseOfTheCommandLine() throws Exception {
        window.settle();
        JsonNode simulated = simulated();
        for (JsonNode target : simulated.get("targets")) {
            Attainment shown = page.read(() -> outcome().attainments().stream()
                    .filter(one -> one.target().id().equals(target.get("id").asText())).findFirst().orElseThrow());
            Likelihood likelihood = shown.likelihood();
            assertThat(likelihood == null ? null : likelihood.probability()).as(shown.target().id())
                    .isEqualTo(target.get("probability").isNull() ? null : target.get("probability").doubleValue());
            assertThat(shown.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .isEqualTo(target.get("verdict").asText());
        }
        assertThat(page.read(() -> Objects.requireNonNull(page.view().viewModel().joint().jointProperty().get())
                .likelihood().probability().orElseThrow()))
                .isEqualTo(simulated.get("joint").get("headline").doubleValue());
        assertThat(page.painted()).contains("37%", "49.5%", "<1%", "0%");
        assertThat(page.read(() -> ((Label) stage.getScene().lookup("#status-chance")).getText()))
                .isEqualTo("10,000 路径 · 种子 20251 · 拉丁超立方");
        assertThat(page.sentence()).contains("；达标概率 37%");
    }

    @Test
    void theCardBelowTheTableSaysWhatCountsAndWhatTheShownTargetHangsOn() {
        window.settle();
        window.<JointViewModel.@Nullable Importance>until(page.viewModel().joint().importanceProperty(),
                Objects::nonNull);
        List<String> texts = page.read(() -> page.view().lookupAll(".joint-card .label").stream()
                .map(label -> ((Label) label).getText()).toList());
        assertThat(texts).contains("主要目标全部达标的概率", "0%")
                .anyMatch(text -> text.startsWith("计入 7 项：服务业增加值总量规模"))
                .anyMatch(text -> text.startsWith("3 项无法评估，未计入：数字经济"))
                .anyMatch(text -> text.equals("影响“服务业增加值总量规模”的不确定假设只有一项：服务业增加值"));

        window.idle();
        List<JointViewModel.@Nullable Importance> seen = new ArrayList<>();
        page.run(() -> page.viewModel().joint().importanceProperty().subscribe((_, now) -> seen.add(now)));
        page.run(() -> window.model().pageProperty().set(PageId.OVERVIEW));
        page.run(() -> window.model().pageProperty().set(PageId.SCENARIO));
        window.idle();
        assertThat(seen).as("nothing changed while another page was open").isEmpty();
    }

    @Test
    void aWideTableSaysWhatEachTargetWouldTakeAndANarrowOneHasNoRoomForIt() {
        window.settle();
        for (double width : List.of(440.0, 560.0)) {
            List<String> said = page.read(() -> {
                TargetTable table = new TargetTable(page.view().viewModel(), Messages.of(Language.ZH));
                new Scene(table, width, 800);
                Pulse.now(table);
                return table.lookupAll(".target-required").stream().map(label -> ((Label) label).getText()).toList();
            });
            if (width < 500) {
                assertThat(said).isEmpty();
            } else {
                assertThat(said).contains("6.66%", "+0.13 个百分点");
            }
        }
    }

    @Test
    void ofThreeHundredMovesWhileTheWorkerIsHeldNothingIsComputedAndThenOnlyTheNewestIsShown() throws Exception {
        window.settle();
        List<String> seen = new ArrayList<>();
        page.run(() -> page.view().viewModel().draft().outcomeProperty().subscribe(_ -> seen.add(row())));
        String before = page.read(this::row);
        CountDownLatch held = new CountDownLatch(1);
        window.model().background().worker().execute(() -> await(held));
        seen.clear();

        step(KeyCode.RIGHT, MOVES);
        assertThat(page.read(this::row)).as("nobody else computes").isEqualTo(before);
        assertThat(seen).isEmpty();

        held.countDown();
        window.settle();
        window.until(page.viewModel().draft().outcomeProperty(), _ -> !seen.isEmpty());
        assertThat(seen).as("older states are left out").allMatch(row -> row.equals(page.read(this::row)));
        assertThat(page.read(this::row)).isNotEqualTo(before);
    }

    @Test
    void aValueAndItsProbabilityAreAlwaysOfTheSameState() {
        window.settle();
        Plan plan = window.model().snapshot().plan();
        SimulatedScenarios alone = new SimulatedScenarios(plan, new Projector(plan), WorkspaceModel.CHANCE,
                Workers.alone());
        List<String> shown = new ArrayList<>();
        List<ResolvedScenario> of = new ArrayList<>();
        page.run(() -> page.view().viewModel().draft().outcomeProperty().subscribe(_ -> {
            shown.add(row());
            of.add(outcome().scenario());
        }));
        String before = page.read(this::row);
        step(KeyCode.RIGHT, 5);
        window.until(page.viewModel().draft().outcomeProperty(), _ -> !row().equals(before));
        window.settle();
        assertThat(page.read(() -> List.copyOf(shown))).hasSizeGreaterThan(1).isEqualTo(page
                .read(() -> List.copyOf(of)).stream().map(supposed -> text(plan, alone.of(supposed, null))).toList());
    }

    private static String text(Plan plan, ScenarioOutcome outcome) {
        Attainment attainment = services(outcome);
        Messages messages = Messages.of(Language.ZH);
        return new AttainmentText(messages).value(attainment.target(), attainment.judgement()).orElseThrow() + " "
                + new LikelihoodText(plan, messages).of(attainment).orElseThrow();
    }

    @Test
    void theFanIsThatOfTheShownStateAndCanBeHidden() {
        window.settle();
        window.until(page.viewModel().draft().outcomeProperty(),
                outcome -> outcome != null && !outcome.fan(page.view().viewModel().plan().series(
                        services(outcome).target())).isEmpty());
        window.until(page.view().chart().chart().modelProperty(), model -> model != null && model.fan() != null);
        ToggleButton toggle = page.read(() -> (ToggleButton) page.view().lookup(".fan-toggle"));
        page.run(toggle::fire);
        assertThat(page.chart().fan()).isNull();
        page.run(toggle::fire);
        assertThat(page.chart().fan()).isNotNull();
    }

    private void step(KeyCode key, int times) {
        for (int i = 0; i < times; i++) {
            page.run(() -> Event.fireEvent(page.view().drivers().panes().getFirst().levers().getFirst().slider(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
        }
    }

    private ScenarioOutcome outcome() {
        return Objects.requireNonNull(page.view().viewModel().draft().outcomeProperty().get());
    }

    private static Attainment services(ScenarioOutcome outcome) {
        return outcome.attainments().stream().filter(one -> one.target().id().equals("T01")).findFirst().orElseThrow();
    }

    /// Value and probability of the first target, as the table has them.
    private String row() {
        TargetRow row = page.view().targets().table().getItems().stream()
                .filter(one -> one.target().id().equals("T01")).findFirst().orElseThrow();
        return row.valueProperty().get() + " " + row.probabilityProperty().get();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private JsonNode simulated() throws Exception {
        Path other = folder.resolve("cli");
        Workbench workbench = new Workbench("test", new Installation(other, true));
        String file = other.resolve("plan").toString();
        run(workbench, "new", file, "--from", "sample-data/wuzhong-services-145");
        return JsonMapper.builder().build().readTree(run(workbench, "simulate", file, "--json"));
    }

    private static String run(Workbench workbench, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        assertThat(CommandLineInterface.run(workbench, new PrintWriter(out), new PrintWriter(err), args))
                .as(err.toString()).isZero();
        return out.toString();
    }
}
