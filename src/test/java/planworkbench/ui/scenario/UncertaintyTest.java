package planworkbench.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import planworkbench.assessment.Attainment;
import planworkbench.plan.SeriesKey;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Correlation;
import planworkbench.scenario.Correlations;
import planworkbench.scenario.Distribution;
import planworkbench.store.Change;
import planworkbench.ui.Pulse;
import planworkbench.ui.scenario.assumption.DriverPane;

/// How uncertain a driver is, and with which others it turns out high or low together.
class UncertaintyTest extends ScenarioWindow {

    private static final SeriesKey SERVICES = new SeriesKey("services-va", "吴中区");
    private static final SeriesKey GDP = new SeriesKey("gdp", "吴中区");

    @Start
    @Override
    void open(Stage stage) {
        super.open(stage);
    }

    @Test
    void anotherKindAndItsNumbersChangeTheProbabilityAndTheUnitStandsBesideThem(FxRobot robot) {
        window.settle();
        double before = probability();
        DriverPane pane = open("services-va");
        choose(pane, "均匀分布");
        window.settle();
        assertThat(now().uncertainty()).isEqualTo(new Distribution.Uniform(-0.03, 0.03));
        assertThat(texts(pane)).contains("个百分点", "最低", "最高");

        choose(pane, "正态分布");
        window.settle();
        type(robot, pane, "标准差", "4");
        window.settle();
        assertThat(now().uncertainty()).isEqualTo(new Distribution.Normal(0.04));
        // 服务业增加值 falls short by a little: the wider it spreads the likelier it is met
        assertThat(probability()).isGreaterThan(before + 0.03);
        type(robot, pane, "标准差", "-1");
        assertThat(texts(pane)).contains("标准差不能小于 0。");
        assertThat(page.history()).hasSize(3);
    }

    @Test
    void aCorrelationIsAddedTypedAndTakenAwayAndOneThatCannotBeIsMendedAndSaysSo(FxRobot robot) {
        page.run(() -> window.model().apply(new Change.PutScenario(window.model().snapshot().scenarios()
                .get("baseline").withCorrelations(Correlations.NONE.with(new Correlation(SERVICES, retail(), 1))
                        .with(new Correlation(GDP, retail(), 1)))),
                "试算"));
        window.settle();
        DriverPane pane = open("services-va");
        ComboBox<SeriesKey> add = add(pane);
        page.run(() -> add.setValue(GDP));
        window.settle();
        assertThat(stated("baseline").pairs()).contains(new Correlation(SERVICES, GDP, 0.3));
        assertThat(texts(pane)).anyMatch(text -> text.startsWith("全部相关系数不能同时成立"));

        type(robot, pane, "地区生产总值", "2");
        assertThat(texts(pane)).contains("相关系数在 −1 与 1 之间。");
        type(robot, pane, "地区生产总值", "1");
        window.settle();
        assertThat(stated("baseline").pairs()).contains(new Correlation(SERVICES, GDP, 1));
        assertThat(texts(pane)).noneMatch(text -> text.startsWith("全部相关系数不能同时成立"));
        assertThat(page.history().getFirst().why()).isEqualTo("情景“基准”：服务业增加值与地区生产总值的相关系数改为 1");
    }

    @Test
    void aChildSaysWhereItsCorrelationsComeFromAndGoesBackToThem() {
        page.run(() -> window.model().apply(new Change.PutScenario(window.model().snapshot().scenarios()
                .get("baseline").withCorrelations(Correlations.NONE.with(new Correlation(SERVICES, GDP, 0.8)))),
                "试算"));
        page.run(() -> window.model().scenarioProperty().set("optimistic"));
        window.settle();
        DriverPane pane = open("services-va");
        assertThat(texts(pane)).anyMatch(text -> text.contains("继承自“基准”"));
        page.run(() -> ((Button) pane.lookup(".correlation-pane .link-grid .button")).fire());
        window.settle();
        assertThat(stated("optimistic")).isEqualTo(Correlations.NONE);
        page.run(() -> ((Button) pane.lookupAll(".correlation-pane > .button").iterator().next()).fire());
        window.settle();
        assertThat(stated("optimistic").pairs()).containsExactly(new Correlation(SERVICES, GDP, 0.8));
        assertThat(page.read(() -> window.model().snapshot().scenarios().get("optimistic").correlations())).isNull();
    }

    private static SeriesKey retail() {
        return new SeriesKey("retail-sales", "吴中区");
    }

    private Correlations stated(String scenario) {
        return page.read(() -> Objects.requireNonNullElse(
                window.model().snapshot().scenarios().resolve(scenario).correlations(), Correlations.NONE));
    }

    private DriverPane open(String indicator) {
        DriverPane pane = page.driver(indicator);
        page.run(() -> {
            ((ToggleButton) pane.lookupAll(".small-toggle").stream().toList().get(1)).setSelected(true);
            Pulse.now(pane);
        });
        return pane;
    }

    @SuppressWarnings("unchecked")
    private void choose(DriverPane pane, String kind) {
        page.run(() -> {
            ComboBox<Object> kinds = (ComboBox<Object>) pane.lookup(".uncertainty-pane > .combo-box");
            kinds.setValue(kinds.getItems().stream().filter(each -> kinds.getConverter().toString(each).equals(kind))
                    .findFirst().orElseThrow());
        });
    }

    @SuppressWarnings("unchecked")
    private ComboBox<SeriesKey> add(DriverPane pane) {
        return page.read(() -> (ComboBox<SeriesKey>) pane.lookup(".correlation-pane > .combo-box"));
    }

    private static TextField number(DriverPane pane, String name) {
        pane.applyCss();
        return pane.lookupAll(".uncertainty-pane .number-entry").stream().map(TextField.class::cast)
                .filter(field -> field.getAccessibleText().contains(name)).findFirst().orElseThrow();
    }

    private void type(FxRobot robot, DriverPane pane, String name, String number) {
        page.run(() -> {
            TextField field = number(pane, name);
            field.requestFocus();
            field.selectAll();
        });
        robot.write(number).type(KeyCode.ENTER);
    }

    private List<String> texts(DriverPane pane) {
        return page.read(() -> {
            Pulse.now(pane);
            return pane.lookupAll(".uncertainty-pane .label").stream().filter(Node::isVisible).map(Label.class::cast)
                    .map(Label::getText).filter(Objects::nonNull).toList();
        });
    }

    private double probability() {
        return page.read(() -> Objects.requireNonNull(page.view().viewModel().draft().outcomeProperty().get())
                .attainments().stream().filter(attainment -> attainment.target().id().equals("T01"))
                .map(Attainment::likelihood).map(likelihood -> Objects.requireNonNull(likelihood).probability())
                .findFirst().orElseThrow());
    }

    private Assumption now() {
        return page.read(() -> Objects.requireNonNull(
                window.model().snapshot().scenarios().resolve("baseline").assumption(SERVICES)));
    }
}
