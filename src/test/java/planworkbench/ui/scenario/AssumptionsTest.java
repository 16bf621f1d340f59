package planworkbench.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import planworkbench.plan.SeriesKey;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.ui.scenario.assumption.DriverPane;

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
            menu.show();
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
            var button = (javafx.scene.control.Button) page.view().lookup(".add-assumption-button");
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

    private MenuButton method(String indicator) {
        return page.read(() -> (MenuButton) page.driver(indicator).lookup(".method-menu"));
    }

    private DriverPane open(String indicator, int toggle) {
        DriverPane pane = page.driver(indicator);
        page.run(() -> {
            ((ToggleButton) pane.lookupAll(".small-toggle").stream().toList().get(toggle)).setSelected(true);
            pane.applyCss();
            pane.layout();
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
