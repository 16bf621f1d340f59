package planworkbench.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import planworkbench.assessment.contribution.Breakdown;
import planworkbench.assessment.contribution.Contribution;
import planworkbench.plan.Figure;
import planworkbench.plan.SeriesKey;
import planworkbench.projection.Projector;
import planworkbench.store.Snapshot;
import planworkbench.ui.Pulse;
import planworkbench.ui.common.ScenarioChoice;
import planworkbench.ui.scenario.comparison.Explanation;

/// 为什么变了, under the chart: the value against another scenario's, step by step.
class DifferenceTest extends ScenarioWindow {

    private static final SeriesKey SERVICES = new SeriesKey("services-va", "吴中区");

    private static final SeriesKey SHARE = new SeriesKey("services-share", "吴中区");

    @Start
    @Override
    void open(Stage stage) {
        super.open(stage);
    }

    @Test
    void theStepsLeadFromTheParentsValueToTheChosenScenariosAndFollowItsChange(FxRobot robot) {
        window.settle();
        robot.clickOn(cell("optimistic"));
        page.untilProjected(services(6.6, 1.2));
        page.choose("T01");
        robot.clickOn((ToggleButton button) -> "为什么变了".equals(button.getText()));
        Breakdown.Split split = until(explanation -> explanation.question().to().id().equals("optimistic"));

        assertThat(contributions(split).stream().mapToDouble(value -> value).sum())
                .isCloseTo(split.difference(), within(1e-9));
        assertThat(split.difference()).isCloseTo(projected("optimistic") - projected("baseline"), within(1e-9));
        assertThat(texts(".difference-words")).containsExactly("“基准”", "服务业增加值 实际增速 5.5% → 6.6%",
                "服务业增加值 价格变动 0.9% → 1.2%", "合计", "“乐观”");
        assertThat(texts(".difference-figure")).containsExactly("990.32 亿元", "+53.11 亿元", "+15.20 亿元", "+68.31 亿元",
                "1,058.63 亿元");

        robot.moveTo(page.at(page.servicesGrowth(), 6.6)).press(MouseButton.PRIMARY)
                .moveTo(page.at(page.servicesGrowth(), 5.5));
        assertThat(texts(".difference-about")).containsExactly("松手后重新计算");
        robot.release(MouseButton.PRIMARY);
        until(explanation -> contributions(explanation).size() == 1);
        assertThat(texts(".difference-words")).contains("服务业增加值 价格变动 0.9% → 1.2%").hasSize(4);
        window.settle();
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(until(explanation -> contributions(explanation).size() == 2)).isEqualTo(split);
    }

    @Test
    void anotherScenarioIsPickedAndSharesDifferInPoints(FxRobot robot) {
        window.settle();
        page.choose("T01");
        robot.clickOn((ToggleButton button) -> "为什么变了".equals(button.getText()));
        until(explanation -> explanation.question().from().id().equals("optimistic"));
        page.run(() -> others().setValue(others().getItems().stream()
                .filter(choice -> choice.id().equals("stress")).findFirst().orElseThrow()));
        Breakdown.Split split = until(explanation -> explanation.question().from().id().equals("stress"));
        assertThat(split.difference()).isCloseTo(projected("baseline") - projected("stress"), within(1e-9));
        assertThat(texts(".difference-words")).startsWith("“压力”").endsWith("“基准”");

        page.run(() -> window.model().selectedSeriesProperty().set(new SeriesKey("culture-share", "吴中区")));
        until(explanation -> explanation.question().explained().series().indicator().equals("culture-share"));
        assertThat(texts(".difference-words")).anySatisfy(
                text -> assertThat(text).endsWith("每年 +0.15 → +0.35 个百分点"));
        assertThat(texts(".difference-figure")).contains("+1.00 个百分点");
        robot.clickOn(cell("stress"));
        until(explanation -> explanation.question().to().id().equals("stress"));
        assertThat(texts(".difference-figure")).contains("−1.00 个百分点");
    }

    @Test
    void aDerivedIndicatorIsOpenedIntoTheAssumptionsBeneathItsInputs(FxRobot robot) {
        window.settle();
        page.run(() -> window.model().selectedSeriesProperty().set(SHARE));
        robot.clickOn((ToggleButton button) -> "为什么变了".equals(button.getText()));
        Breakdown.Split closed = until(explanation -> explanation.question().explained().series().equals(SHARE)
                && explanation.question().from().id().equals("optimistic"));
        assertThat(inputs()).hasSize(2).anySatisfy(text -> assertThat(text).startsWith("服务业增加值 "));
        assertThat(contributions(closed).stream().mapToDouble(value -> value).sum())
                .isCloseTo(closed.difference(), within(1e-9));

        robot.clickOn((ToggleButton button) -> button.getText().startsWith("服务业增加值 "));
        until(explanation -> explanation.beneath().size() == 1);
        assertThat(texts(".difference-words.difference-beneath")).containsExactly("服务业增加值 实际增速 6.6% → 5.5%",
                "服务业增加值 价格变动 1.2% → 0.9%");
        robot.type(KeyCode.SPACE);
        until(explanation -> explanation.beneath().isEmpty());
        assertThat(texts(".difference-beneath")).isEmpty();
    }

    private List<String> inputs() {
        return page.read(() -> page.view().lookupAll(".difference-input").stream()
                .map(button -> ((ToggleButton) button).getText()).toList());
    }

    private Breakdown.Split until(Predicate<Explanation> expected) {
        var explained = page.viewModel().difference().explanationProperty();
        window.until(explained, now -> now != null && expected.test(now));
        return page.read(() -> {
            Pulse.now(page.view());
            return (Breakdown.Split) Objects.requireNonNull(explained.get()).breakdown();
        });
    }

    private static List<Double> contributions(Explanation explanation) {
        return explanation.breakdown() instanceof Breakdown.Split split ? contributions(split) : List.of();
    }

    private static List<Double> contributions(Breakdown.Split split) {
        return split.contributions().stream().map(Contribution::value).toList();
    }

    private double projected(String scenario) {
        Snapshot snapshot = page.read(() -> window.model().snapshot());
        return ((Figure.Known) new Projector(snapshot.plan())
                .project(snapshot.scenarios().resolve(scenario), snapshot.plan().targetYear())
                .at(SERVICES, snapshot.plan().targetYear())).value();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<ScenarioChoice> others() {
        return (ComboBox<ScenarioChoice>) page.view().lookup(".compare-choice");
    }

    private List<String> texts(String selector) {
        return page.read(() -> page.view().lookupAll(selector).stream().map(label -> ((Label) label).getText())
                .toList());
    }

    private Node cell(String scenario) {
        return page.read(() -> page.view().lookupAll(".scenario-cell").stream()
                .filter((Predicate<Node>) node -> ((ScenarioCell) node).isOf(scenario)).findFirst().orElseThrow());
    }
}
