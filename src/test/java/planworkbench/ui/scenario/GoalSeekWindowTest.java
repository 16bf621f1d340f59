package planworkbench.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import planworkbench.assessment.Attainment;
import planworkbench.goal.GoalSeek;
import planworkbench.plan.Judgement;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.projection.Projector;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.scenario.Scenario;
import planworkbench.simulation.PlanSimulation.Chance;
import planworkbench.simulation.RunControl;
import planworkbench.simulation.Workers;
import planworkbench.store.Snapshot;

/// 需要多少？, from a row of the targets to a scenario that meets it.
class GoalSeekWindowTest extends ScenarioWindow {

    private static final SeriesKey SERVICES = new SeriesKey("services-va", "吴中区");

    @Start
    @Override
    void open(Stage stage) {
        super.open(stage);
    }

    @Test
    void enterOnTheRowSaysWhatTheTargetTakesAsTheCommandLineDoesAndEscapeGoesBack(FxRobot robot) {
        seek("T01", robot);
        assertThat(values()).containsExactly("需年均 6.66%", percent(probable("T01")));
        assertThat(texts()).anyMatch(text -> text.contains("自2020年起至2025年"))
                .contains("历史数据不足，无法比较");
        robot.type(KeyCode.ESCAPE);
        assertThat(page.read(() -> stage.getScene().getFocusOwner())).isEqualTo(page.view().targets().table());
        assertThat(page.read(() -> stage.getScene().lookup(".goal-pane"))).isNull();
    }

    @Test
    void savedAsAScenarioItMeetsTheTargetChangesJustThatAndIsTakenBackInOneStep(FxRobot robot) {
        Snapshot before = window.model().snapshot();
        seek("T01", robot);
        press(".branch-need");
        window.settle();
        Scenario child = window.model().snapshot().scenarios().get(window.model().scenarioProperty().get());
        assertThat(child.parent()).isEqualTo("baseline");
        assertThat(child.name()).isEqualTo("达到服务业增加值总量规模");
        assertThat(child.assumptions().keySet()).isEqualTo(Set.of(SERVICES));
        assertThat(window.model().snapshot().plan()).isEqualTo(before.plan());
        assertThat(margin(child.id(), "T01")).isGreaterThanOrEqualTo(0);
        untilShown(".goal-pane-undo");
        press(".goal-pane-undo");
        window.settle();
        assertThat(window.model().snapshot().scenarios()).isEqualTo(before.scenarios());
        assertThat(window.model().scenarioProperty().get()).isEqualTo("baseline");
    }

    @Test
    void aTrialMovesTheSliderAndSavesNothingUntilItIsKept(FxRobot robot) {
        unlock();
        Snapshot before = window.model().snapshot();
        seek("T01", robot);
        press(".try-need");
        assertThat(page.value(page.servicesGrowth())).isCloseTo((1.06656843 / 1.009 - 1) * 100, within(1e-4));
        page.untilProjected(1000.000002);
        assertThat(window.model().snapshot()).isEqualTo(before);
        press(".goal-pane-end-trial");
        page.untilProjected(services(5.5, 0.9));
        press(".try-need");
        press(".goal-pane-keep-trial");
        window.settle();
        assertThat(Objects.requireNonNull(window.model().snapshot().scenarios().resolve("baseline")
                .assumption(SERVICES)).method()).isInstanceOf(ProjectionMethod.RealGrowth.class);
        assertThat(margin("baseline", "T01")).isGreaterThanOrEqualTo(0);
    }

    @Test
    void severalTargetsTakeTheLeastEffortOfTheirDriversTogether(FxRobot robot) {
        seek("T01", robot);
        page.run(() -> ((CheckBox) page.view().lookupAll(".goal-checks .check-box").stream()
                .filter(node -> ((Labeled) node).getText().equals("文化产业增加值占GDP比重")
                        && isUnder(node, 1))
                .findFirst().orElseThrow()).fire());
        until(() -> values().size() == 2 && values().contains("需年均 +1.08 个百分点"));
        assertThat(values()).contains("需年均 6.66%");
        assertThat(page.read(() -> ((Button) stage.getScene().lookup(".try-need")).isDisabled())).isTrue();
        press(".branch-need");
        window.settle();
        String chosen = window.model().scenarioProperty().get();
        assertThat(List.of(margin(chosen, "T01"), margin(chosen, "T04"))).allSatisfy(
                margin -> assertThat(margin).isGreaterThanOrEqualTo(0));
    }

    private static boolean isUnder(Node node, int fold) {
        List<Node> folds = List.copyOf(node.getScene().getRoot().lookupAll(".goal-checks"));
        return folds.indexOf(node.getParent()) == fold;
    }

    private void seek(String target, FxRobot robot) {
        window.settle();
        page.choose(target);
        page.run(() -> page.view().targets().table().requestFocus());
        robot.type(KeyCode.ENTER);
        untilShown(".effort-value");
    }

    private void untilShown(String selector) {
        until(() -> stage.getScene().lookup(selector) != null);
    }

    private void until(BooleanSupplier expected) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS,
                    () -> page.read(expected::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError(texts().toString(), e);
        }
    }

    private void press(String selector) {
        page.run(() -> ((Button) stage.getScene().lookup(selector)).fire());
    }

    private List<String> values() {
        return page.read(() -> page.view().lookupAll(".effort-value").stream().map(node -> ((Labeled) node).getText())
                .collect(Collectors.toList()));
    }

    private List<String> texts() {
        return page.read(() -> page.view().lookupAll(".goal-pane .label").stream()
                .map(node -> ((Labeled) node).getText()).toList());
    }

    private void unlock() {
        window.settle();
        if (window.model().snapshot().scenarios().get("baseline").locked()) {
            page.run(() -> page.viewModel().tree().lock("baseline", false, ""));
            window.settle();
        }
    }

    private double margin(String scenario, String target) {
        var outcomes = Objects.requireNonNull(window.model().outcomesProperty().get()).byScenario();
        return Objects.requireNonNull(outcomes.get(scenario)).attainments().stream()
                .filter(one -> one.target().id().equals(target)).map(Attainment::judgement)
                .map(judgement -> ((Judgement.Judged) judgement).margin()).findFirst().orElseThrow();
    }

    /// As `seek --probability 0.8` says.
    private double probable(String id) {
        Snapshot snapshot = window.model().snapshot();
        Target target = Objects.requireNonNull(snapshot.plan().targets().get(id));
        return ((GoalSeek.Answer.Found) new GoalSeek(snapshot.plan(), new Projector(snapshot.plan()),
                snapshot.scenarios().resolve("baseline")).required(target, null, 0.8, Chance.DEFAULT,
                        Workers.alone(), RunControl.none()))
                .value();
    }

    private static String percent(double fraction) {
        return String.format(Locale.ROOT, "需年均 %.2f%%", fraction * 100);
    }
}
