package planworkbench.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import planworkbench.plan.SeriesKey;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ProjectionMethod.ConstantStep;
import planworkbench.store.Change;
import planworkbench.ui.Pulse;
import planworkbench.ui.scenario.assumption.DriverPane;

/// The shares of the three industries, linked by hand, on their sliders.
class LinkedSlidersTest extends ScenarioWindow {

    private static final List<String> SHARES = List.of("primary-share", "secondary-share", "services-share");

    @Start
    @Override
    void open(Stage stage) {
        super.open(stage);
    }

    @Test
    void oneShareMovesTheOthersGiveWayAsOneStepAndALockedOneStays(FxRobot robot) {
        page.run(() -> window.model().apply(new Change.Several(Stream.of(-0.1, -0.4, 0.5)
                .<Change>map(step -> new Change.PutAssumption("baseline", Assumption.of(
                        key(SHARES.get(step == -0.1 ? 0 : step == -0.4 ? 1 : 2)), new ConstantStep(step), "试算")))
                .toList()), "试算"));
        window.settle();
        DriverPane pane = open("services-share");
        page.run(() -> {
            for (String name : List.of("第一产业比重", "第二产业比重")) {
                pane.lookupAll(".link-choice .check-box").stream().map(CheckBox.class::cast)
                        .filter(box -> box.getText().equals(name)).findFirst().orElseThrow().setSelected(true);
            }
            ((Button) pane.lookup(".link-pane > .button")).fire();
        });
        window.settle();
        assertThat(sumOf(pane)).startsWith("2025年合计 100");

        type(robot, pane, "0.8");
        assertThat(steps()).satisfies(steps -> {
            assertThat(steps.get(2)).isEqualTo(0.8);
            assertThat(steps.stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(startsOff(), within(1e-9));
        });
        assertThat(page.history().getFirst().step()).isEqualTo(3);

        page.run(() -> ((ToggleButton) pane.lookupAll(".link-lock").iterator().next()).fire());
        double primary = steps().getFirst();
        type(robot, pane, "0.6");
        assertThat(steps().getFirst()).isEqualTo(primary);
        assertThat(sumOf(pane)).isEqualTo("2025年合计 100%");
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        window.settle();
        assertThat(steps().get(2)).isEqualTo(0.8);
    }

    /// 53.917 and not 53.9 is the share that is computed, so that the steps have 0.017 in five years to make good.
    private static double startsOff() {
        return (100 - 1.5 - 44.6 - 724.53 / 1343.78 * 100) / 5;
    }

    private void type(FxRobot robot, DriverPane pane, String step) {
        TextField field = page.read(() -> pane.levers().getFirst().entry());
        page.run(field::requestFocus);
        robot.write(step).type(KeyCode.ENTER);
        window.settle();
    }

    private String sumOf(DriverPane pane) {
        return page.read(() -> pane.lookupAll(".link-pane > .lever-kind").stream().map(Label.class::cast)
                .map(Label::getText).findFirst().orElseThrow());
    }

    private List<Double> steps() {
        return SHARES.stream().map(share -> page.read(() -> ((ConstantStep) Objects.requireNonNull(
                window.model().snapshot().scenarios().resolve("baseline").assumption(key(share))).method()).step()))
                .toList();
    }

    private DriverPane open(String indicator) {
        DriverPane pane = page.driver(indicator);
        page.run(() -> {
            pane.lookupAll(".small-toggle").stream().map(ToggleButton.class::cast)
                    .filter(toggle -> toggle.getText().equals("联动")).findFirst().orElseThrow().setSelected(true);
            Pulse.now(pane);
        });
        return pane;
    }

    private static SeriesKey key(String indicator) {
        return new SeriesKey(indicator, "吴中区");
    }
}
