package planworkbench.ui.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import planworkbench.assessment.Attainment;
import planworkbench.goal.GoalSeek;
import planworkbench.plan.Judgement;
import planworkbench.plan.Target;
import planworkbench.projection.Projector;
import planworkbench.simulation.PlanSimulation.Chance;
import planworkbench.simulation.RunControl;
import planworkbench.simulation.Workers;
import planworkbench.store.Snapshot;

/// The scenario page with 需要多少？ open on a target.
abstract class GoalWindow extends ScenarioWindow {

    void seek(String target, FxRobot robot) {
        window.settle();
        page.choose(target);
        page.run(() -> page.view().targets().table().requestFocus());
        robot.type(KeyCode.ENTER);
        untilShown(".effort-value");
    }

    void untilShown(String selector) {
        until(() -> stage.getScene().lookup(selector) != null);
    }

    void until(BooleanSupplier expected) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS,
                    () -> page.read(expected::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError(texts().toString(), e);
        }
    }

    void press(String selector) {
        page.run(() -> ((Button) stage.getScene().lookup(selector)).fire());
    }

    List<String> values() {
        return page.read(() -> page.view().lookupAll(".effort-value").stream().map(node -> ((Labeled) node).getText())
                .collect(Collectors.toList()));
    }

    List<String> texts() {
        return page.read(() -> page.view().lookupAll(".goal-pane .label").stream()
                .map(node -> ((Labeled) node).getText()).toList());
    }

    void unlock() {
        window.settle();
        if (window.model().snapshot().scenarios().get("baseline").locked()) {
            page.run(() -> page.viewModel().tree().lock("baseline", false, ""));
            window.settle();
        }
    }

    double margin(String scenario, String target) {
        var outcomes = Objects.requireNonNull(window.model().outcomesProperty().get()).byScenario();
        return Objects.requireNonNull(outcomes.get(scenario)).attainments().stream()
                .filter(one -> one.target().id().equals(target)).map(Attainment::judgement)
                .map(judgement -> ((Judgement.Judged) judgement).margin()).findFirst().orElseThrow();
    }

    /// As `seek --probability` says.
    double probable(String id, double probability) {
        Snapshot snapshot = window.model().snapshot();
        Target target = Objects.requireNonNull(snapshot.plan().targets().get(id));
        return ((GoalSeek.Answer.Found) new GoalSeek(snapshot.plan(), new Projector(snapshot.plan()),
                snapshot.scenarios().resolve("baseline")).required(target, null, probability, Chance.DEFAULT,
                        Workers.alone(), RunControl.none()))
                .value();
    }

    static String percent(double fraction) {
        return String.format(Locale.ROOT, "需年均 %.2f%%", fraction * 100);
    }

    /// Nothing is computed or saved until the latch is let go.
    CountDownLatch hold() {
        CountDownLatch held = new CountDownLatch(1);
        window.model().background().worker().execute(() -> {
            try {
                held.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        return held;
    }

    @SuppressWarnings("unchecked")
    void ask(int percent) {
        page.run(() -> ((Spinner<Integer>) stage.getScene().lookup(".probability")).getValueFactory()
                .setValue(percent));
    }
}
