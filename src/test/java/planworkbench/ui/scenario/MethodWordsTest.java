package planworkbench.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import planworkbench.plan.SeriesKey;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.store.Change;
import planworkbench.ui.scenario.assumption.DriverPane;
import planworkbench.ui.scenario.assumption.LeverRow;

/// Methods that sliders do not tell in full.
class MethodWordsTest extends ScenarioWindow {

    @Start
    @Override
    void open(Stage stage) {
        super.open(stage);
    }

    @Test
    void aFittedTrendHasNoSliderButSaysWhatItIsAndThatItsPointsAreTooFew() {
        suppose("retail-sales", new ProjectionMethod.LinearTrend(null));
        assertThat(page.read(() -> page.driver("retail-sales").levers())).isEmpty();
        assertThat(words("retail-sales")).containsExactly("线性趋势", "可比数据点只有 1 个，至少要 3 个，不作推演");
    }

    @Test
    void anElasticityIsTypedAndItsDriverNamed(FxRobot robot) {
        suppose("services-va", new ProjectionMethod.Elasticity(1, series("tourists")));
        assertThat(words("services-va")).first().asString().contains("接待游客").endsWith("弹性系数 1");
        LeverRow lever = page.lever("services-va", 0);
        robot.clickOn(lever.entry());
        robot.write("1.25").type(KeyCode.ENTER);
        window.settle();
        assertThat(page.typed(lever)).isEqualTo("1.25");
        assertThat(words("services-va")).first().asString().endsWith("弹性系数 1.25");
        assertThat(page.history().getFirst().why()).endsWith("弹性系数改为 1.25");
    }

    @Test
    void aKeptShareHasNoSliderAndAStatedOneHas() {
        suppose("retail-sales", new ProjectionMethod.ShareOf(null, series("gdp")));
        assertThat(page.read(() -> page.driver("retail-sales").levers())).isEmpty();
        suppose("retail-sales", new ProjectionMethod.ShareOf(0.6, series("gdp")));
        assertThat(page.typed(page.lever("retail-sales", 0))).isEqualTo("60%");
        suppose("retail-sales", new ProjectionMethod.Logistic(2000, 0.12));
        assertThat(page.typed(page.lever("retail-sales", 0))).isEqualTo("12%");
    }

    private void suppose(String indicator, ProjectionMethod method) {
        window.settle();
        page.run(() -> window.model()
                .apply(new Change.PutAssumption("baseline", Assumption.of(series(indicator), method, "试算")), "试算"));
        window.settle();
    }

    /// What is painted of the method.
    private List<String> words(String indicator) {
        DriverPane pane = page.driver(indicator);
        return page.read(() -> Stream.of(".method-words", ".method-basis")
                .flatMap(selector -> pane.lookupAll(selector).stream()).map(Label.class::cast)
                .filter(Label::isVisible).map(Label::getText).toList());
    }

    private static SeriesKey series(String indicator) {
        return new SeriesKey(indicator, "吴中区");
    }
}
