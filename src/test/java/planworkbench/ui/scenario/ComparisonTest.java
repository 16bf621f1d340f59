package planworkbench.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import planworkbench.assessment.Attainment;
import planworkbench.assessment.ScenarioOutcome;
import planworkbench.assessment.TargetComparison;
import planworkbench.chart.OverlaySeries;
import planworkbench.plan.Judgement;
import planworkbench.text.Language;
import planworkbench.text.Messages;
import planworkbench.ui.Pulse;
import planworkbench.wording.AttainmentText;

/// 对比: scenarios side by side in the place of the table of targets, and their lines on the chart.
class ComparisonTest extends ScenarioWindow {

    private static final String SERVICES = "服务业增加值总量规模";

    @Start
    @Override
    void open(Stage stage) {
        super.open(stage);
    }

    @Test
    void scenariosAreChosenTheirFiguresAreThoseOfTheTableAndTheirLinesAreOnTheChart(FxRobot robot) {
        window.settle();
        page.choose("T01");
        ScenarioPage.Line alone = page.line("T01");
        robot.press(KeyCode.CONTROL).type(KeyCode.B).release(KeyCode.CONTROL);
        untilCompared("baseline", "optimistic", "stress", "latest");

        assertThat(cells(SERVICES)).containsExactly("990.32 亿元", "有风险 37%", "", "1,058.63 亿元", "有望达标 96%",
                "+68.31 亿元", "903.76 亿元", "难以达标 <1%", "−86.56 亿元", "1,102.79 亿元", "无法评估", "口径不同");
        assertThat(cells(SERVICES).getFirst()).isEqualTo(alone.value());
        assertThat(cells("全社会研发支出与地区生产总值比重")).contains("+0.15 个百分点", "−0.2 个百分点", "相同");
        assertThat(page.chart().overlays()).extracting(OverlaySeries::name).containsExactly("乐观", "压力", "最新实绩");
        assertThat(page.chart().axes().values().high()).isGreaterThan(1102.79);

        toggle("latest");
        toggle("stress");
        untilCompared("baseline", "optimistic");
        assertThat(page.chart().overlays()).extracting(OverlaySeries::name).containsExactly("乐观");
        assertThat(item("stress").isDisable()).as("there is room for more").isFalse();
        assertThat(item("baseline").isDisable()).as("the chosen one stays").isTrue();

        robot.clickOn(cell("optimistic"));
        untilCompared("optimistic", "baseline");
        assertThat(cells(SERVICES)).containsExactly("1,058.63 亿元", "有望达标 96%", "", "990.32 亿元", "有风险 37%",
                "−68.31 亿元");
        robot.type(KeyCode.ESCAPE);
        assertThat(page.read(() -> page.view().lookup(".comparison-pane"))).isNull();
        assertThat(page.chart().overlays()).isEmpty();
        assertThat(page.read(() -> page.view().lookup(".target-table"))).isNotNull();
    }

    @Test
    void theComparisonFollowsTheSliderAndNothingOlderIsShownAfterSomethingNewer() {
        open();
        double before = page.read(() -> first("T01"));
        List<Double> seen = new ArrayList<>();
        page.run(() -> page.viewModel().comparison().comparedProperty().subscribe(_ -> seen.add(first("T01"))));
        CountDownLatch held = new CountDownLatch(1);
        window.model().background().worker().execute(() -> await(held));
        page.run(seen::clear);
        page.run(() -> {
            for (int move = 0; move < 40; move++) {
                Event.fireEvent(page.view().drivers().panes().getFirst().levers().getFirst().slider(),
                        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false, false));
            }
        });
        assertThat(page.read(() -> first("T01"))).as("nobody else computes").isEqualTo(before);
        held.countDown();
        window.until(page.viewModel().comparison().comparedProperty(), _ -> first("T01") != before);
        window.settle();
        assertThat(page.read(() -> List.copyOf(seen))).as("older states are left out")
                .containsOnly(page.read(() -> first("T01")));
        ScenarioOutcome moved = page.read(
                () -> Objects.requireNonNull(page.viewModel().draft().outcomeProperty().get()));
        assertThat(page.read(() -> page.viewModel().comparison().comparedProperty().get().outcomes().getFirst()))
                .isEqualTo(moved);
        page.run(() -> table().scrollTo(table().getSelectionModel().getSelectedIndex()));
        assertThat(cells(SERVICES).getFirst()).isEqualTo(new AttainmentText(Messages.of(Language.ZH))
                .value(services(moved).target(), services(moved).judgement()).orElseThrow());
        assertThat(cells(SERVICES).get(3)).as("the others stay as they are saved").isEqualTo("1,058.63 亿元");
    }

    @Test
    void targetsAreSortedByTheirDifferenceAndThoseAlikeLeftOut(FxRobot robot) {
        open();
        assertThat(names()).startsWith("文化产业增加值占GDP比重").hasSizeGreaterThan(8);
        assertThat(page.read(() -> table().getItems().size())).isEqualTo(32);
        robot.clickOn(".comparison-only");
        assertThat(page.read(() -> table().getItems().size())).isBetween(10, 20);
        page.run(() -> order().getSelectionModel().select(1));
        List<Double> sizes = page.read(() -> names().stream().map(this::largest).toList());
        assertThat(sizes).hasSizeGreaterThan(8).isSortedAccordingTo(Comparator.reverseOrder());
        robot.clickOn(row("旅游总收入"));
        assertThat(page.sentence()).as("a row is shown in the chart").contains("422.57 亿元");
    }

    @Test
    void assumptionsThatDifferAreListedWithWhereTheyComeFrom(FxRobot robot) {
        open();
        robot.clickOn((ToggleButton button) -> button.getText().startsWith("不同的假设"));
        assertThat(supposed()).containsSubsequence("国际性体育赛事", "指定值（2021–2025 年：1、1、1、1、1 个/年）", "本情景",
                "指定值（2021–2025 年：1、1、1、1、1 个/年）", "继承自“基准”", "指定值（2021–2025 年：0、0、1、1、1 个/年）", "本情景");
        toggle("latest");
        toggle("stress");
        untilCompared("baseline", "optimistic");
        assertThat(supposed()).containsSubsequence("服务业增加值", "实际增长 5.50%、价格 0.90%", "本情景", "实际增长 6.60%、价格 1.20%",
                "本情景").doesNotContain("国际性体育赛事", "起点");
        toggle("optimistic");
        toggle("latest");
        untilCompared("baseline", "latest");
        assertThat(supposed()).containsSubsequence("起点", "规划基期", "最新实绩");
    }

    private void open() {
        window.settle();
        page.choose("T01");
        page.run(() -> page.viewModel().comparison().openProperty().set(true));
        untilCompared("baseline", "optimistic", "stress", "latest");
    }

    private void untilCompared(String... scenarios) {
        window.until(page.viewModel().comparison().comparedProperty(), compared -> compared.outcomes().stream()
                .map(outcome -> outcome.scenario().id()).toList().equals(List.of(scenarios)));
        page.run(() -> Pulse.now(page.view()));
    }

    /// As a percentage of what the target asks for.
    private double largest(String name) {
        TargetComparison comparison = comparisons().stream().filter(one -> one.target().name().equals(name)).findFirst()
                .orElseThrow();
        double asked = ((Judgement.Judged) comparison.first().judgement()).threshold();
        return IntStream.range(0, comparison.attainments().size())
                .mapToDouble(i -> Math.abs(comparison.difference(i).orElse(0)) / asked).max().orElse(0);
    }

    private static Attainment services(ScenarioOutcome outcome) {
        return outcome.attainments().stream().filter(one -> one.target().id().equals("T01")).findFirst().orElseThrow();
    }

    private double first(String target) {
        return comparisons().stream().filter(one -> one.target().id().equals(target))
                .map(one -> ((Judgement.Judged) one.first().judgement()).value()).findFirst().orElseThrow();
    }

    private List<TargetComparison> comparisons() {
        return page.viewModel().comparison().comparedProperty().get().targets();
    }

    /// The texts of a row, scenario by scenario: value, verdict and probability, difference.
    private List<String> cells(String name) {
        return page.read(() -> {
            Pulse.now(page.view());
            return row(name).lookupAll(".compared-cell .label").stream().map(label -> ((Label) label).getText())
                    .toList();
        });
    }

    private Node row(String name) {
        return page.read(() -> table().lookupAll(".table-row-cell").stream()
                .filter((Predicate<Node>) row -> row.lookup(".target-name") instanceof Label label
                        && label.getText().equals(name))
                .findFirst().orElseThrow());
    }

    /// Of the rows that are in sight, from top to bottom.
    private List<String> names() {
        return page.read(() -> {
            Pulse.now(page.view());
            return table().lookupAll(".table-row-cell").stream()
                    .sorted(Comparator.comparingDouble((Node row) -> row.getLayoutY()))
                    .flatMap(row -> row.lookupAll(".target-name").stream()).map(label -> ((Label) label).getText())
                    .toList();
        });
    }

    private List<String> supposed() {
        return page.read(() -> {
            Pulse.now(page.view());
            return page.view().lookupAll(".supposed-cell").stream()
                    .flatMap(cell -> ((VBox) cell).getChildren().stream()).map(text -> ((Text) text).getText())
                    .toList();
        });
    }

    private TableView<?> table() {
        return (TableView<?>) page.view().lookup(".compared-table");
    }

    private ComboBox<?> order() {
        return (ComboBox<?>) page.view().lookup(".comparison-pane .order-choice");
    }

    private void toggle(String scenario) {
        page.run(() -> {
            CheckMenuItem item = item(scenario);
            item.setSelected(!item.isSelected());
            item.fire();
        });
    }

    /// Of the menu as it opens.
    private CheckMenuItem item(String scenario) {
        return page.read(() -> {
            MenuButton menu = (MenuButton) page.view().lookup(".compared-choice");
            menu.show();
            menu.hide();
            int number = List.copyOf(window.model().snapshot().scenarios().scenarios().keySet()).indexOf(scenario);
            return (CheckMenuItem) menu.getItems().get(number);
        });
    }

    private Node cell(String scenario) {
        return page.read(() -> page.view().lookupAll(".scenario-cell").stream()
                .filter((Predicate<Node>) node -> ((ScenarioCell) node).isOf(scenario)).findFirst().orElseThrow());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
