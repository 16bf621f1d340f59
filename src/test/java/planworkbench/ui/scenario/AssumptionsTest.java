package planworkbench.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import planworkbench.plan.SeriesKey;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.ui.Pulse;
import planworkbench.ui.scenario.assumption.DriverPane;
import planworkbench.ui.scenario.assumption.LeverRow;

/// Methods, single years, uncertainty and reasons edited in the list of drivers; assumptions added and taken away.
class AssumptionsTest extends ScenarioWindow {

    @Start
    @Override
    void open(Stage stage) {
        super.open(stage);
    }

    @Test
    void anotherMethodBeginsWhereTheFirstEndsAndOneThatThePastIsTooShortForSaysSo() {
        window.settle();
        double before = page.chart().projection().get(2025).orElseThrow();
        MenuButton menu = method("services-va");
        List<String> offered = page.read(() -> {
            // as when it opens; shown, it would reach beyond the headless screen
            menu.fireEvent(new Event(MenuButton.ON_SHOWING));
            return menu.getItems().stream().map(MenuItem::getText).filter(Objects::nonNull).toList();
        });
        assertThat(offered).anyMatch(text -> text.startsWith("线性趋势（可比数据点 ") && text.endsWith("至少 3 个）"));
        page.run(() -> menu.getItems().stream().filter(item -> "固定增速".equals(item.getText())).findFirst()
                .orElseThrow().fire());
        window.settle();
        assertThat(now("services-va").method()).isInstanceOf(ProjectionMethod.ConstantGrowth.class);
        assertThat(page.chart().projection().get(2025).orElseThrow())
                .isCloseTo(before, org.assertj.core.api.Assertions.within(before * 1e-5));
        assertThat(page.history().getFirst().why()).startsWith("情景“基准”：服务业增加值 方法改为 年增");
    }

    @Test
    void aTypedYearMakesAPathOfRealGrowthAndKeepsThePrices(FxRobot robot) {
        window.settle();
        DriverPane pane = open("services-va", 0);
        TextField year = page.read(() -> (TextField) pane.lookupAll(".year-grid .number-entry").stream()
                .filter(node -> node.getAccessibleText().endsWith("2023")).findFirst().orElseThrow());
        page.run(year::requestFocus);
        robot.write("7").type(KeyCode.ENTER);
        window.settle();
        assertThat(now("services-va").method()).isInstanceOfSatisfying(ProjectionMethod.RealGrowthPath.class, path -> {
            assertThat(path.price()).isEqualTo(0.009);
            assertThat(path.rate(2022)).isEqualTo(0.055);
            assertThat(path.rate(2023)).isEqualTo(0.07);
        });
        assertThat(page.history()).hasSize(1);
    }

    @Test
    void whatFollowsByAFormulaCanBeSupposedAndGoesBackToIt(FxRobot robot) {
        window.settle();
        page.run(() -> {
            var button = (Button) page.view().lookup(".add-assumption-button");
            button.fire();
        });
        robot.write("服务业增加值占").type(KeyCode.ENTER);
        window.settle();
        DriverPane pane = page.driver("services-share");
        assertThat(page.read(() -> pane.lookup(".override-mark").isVisible())).isTrue();
        page.run(() -> pane.inherit().fire());
        window.settle();
        assertThat(window.model().snapshot().scenarios().resolve("baseline").assumption(series("services-share")))
                .isNull();
        assertThat(page.history()).hasSize(2);
    }

    @Test
    void yearsAreRepeatedPutOnALineAndDrawnEachAsOneStep(FxRobot robot) {
        window.settle();
        type(robot, open("services-va", 0), 2022, "7");
        // a path has controls of its own
        DriverPane pane = page.driver("services-va");
        years(pane, 2022, 2024);
        tool(pane, "重复");
        assertThat(path().rates()).containsEntry(2024, 0.07).containsEntry(2022, 0.07);
        type(robot, pane, 2025, "9");
        years(pane, 2022, 2025);
        tool(pane, "插值");
        assertThat(path().rates()).containsAllEntriesOf(Map.of(2023, 0.076667, 2024, 0.083333, 2025, 0.09));
        assertThat(page.history()).hasSize(4);

        Point2D point = page.read(() -> {
            Pulse.now(page.view());
            Node last = pane.lookupAll(".year-point").stream().toList().getLast();
            return Objects.requireNonNull(last.localToScreen(6, 6));
        });
        robot.moveTo(point).press(MouseButton.PRIMARY).moveTo(point.add(0, 20)).release(MouseButton.PRIMARY);
        window.settle();
        assertThat(path().rate(2025)).isLessThan(0.09);
        assertThat(path().rate(2024)).isEqualTo(0.083333);
        assertThat(page.history()).hasSize(5);
    }

    @Test
    void backspaceGoesBackToTheSavedAssumptionAndWithShiftToTheParents(FxRobot robot) {
        page.run(() -> window.model().scenarioProperty().set("optimistic"));
        window.settle();
        LeverRow lever = page.servicesGrowth();
        page.run(() -> lever.entry().requestFocus());
        robot.write("7.5").type(KeyCode.ENTER);
        window.settle();
        page.run(() -> lever.slider().requestFocus());
        robot.type(KeyCode.BACK_SPACE);
        window.settle();
        assertThat(page.value(lever)).isEqualTo(6.6);
        robot.press(KeyCode.SHIFT).type(KeyCode.BACK_SPACE).release(KeyCode.SHIFT);
        window.settle();
        assertThat(page.value(lever)).isEqualTo(5.5);
        assertThat(page.read(() -> window.model().snapshot().scenarios().get("optimistic").assumptions()))
                .doesNotContainKey(series("services-va"));
        assertThat(page.history()).hasSize(3);
    }

    private void type(FxRobot robot, DriverPane pane, int year, String number) {
        TextField field = page.read(() -> pane.lookupAll(".year-grid .number-entry").stream()
                .map(TextField.class::cast).filter(node -> node.getAccessibleText().endsWith(Integer.toString(year)))
                .findFirst().orElseThrow());
        page.run(field::requestFocus);
        robot.write(number).type(KeyCode.ENTER);
        window.settle();
    }

    @SuppressWarnings("unchecked")
    private void years(DriverPane pane, int from, int to) {
        page.run(() -> {
            List<Node> boxes = pane.lookupAll(".year-span > .combo-box").stream().toList();
            ((ComboBox<Integer>) boxes.getFirst()).setValue(from);
            ((ComboBox<Integer>) boxes.getLast()).setValue(to);
        });
    }

    private void tool(DriverPane pane, String name) {
        page.run(() -> pane.lookupAll(".year-tools .button").stream().map(Button.class::cast)
                .filter(button -> button.getText().equals(name)).findFirst().orElseThrow().fire());
        window.settle();
    }

    private ProjectionMethod.RealGrowthPath path() {
        return (ProjectionMethod.RealGrowthPath) now("services-va").method();
    }

    private MenuButton method(String indicator) {
        return page.read(() -> (MenuButton) page.driver(indicator).lookup(".method-menu"));
    }

    private DriverPane open(String indicator, int toggle) {
        DriverPane pane = page.driver(indicator);
        page.run(() -> {
            ((ToggleButton) pane.lookupAll(".small-toggle").stream().toList().get(toggle)).setSelected(true);
            Pulse.now(pane);
        });
        return pane;
    }

    private Assumption now(String indicator) {
        return page.read(() -> Objects.requireNonNull(
                window.model().snapshot().scenarios().resolve("baseline").assumption(series(indicator))));
    }

    private static SeriesKey series(String indicator) {
        return new SeriesKey(indicator, "吴中区");
    }
}
