package planworkbench.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

import planworkbench.goal.TargetDrivers;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.projection.Projector;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.simulation.Influence;
import planworkbench.simulation.Influences;
import planworkbench.simulation.PlanSimulation;
import planworkbench.simulation.PlanSimulation.Chance;
import planworkbench.simulation.RunControl;
import planworkbench.simulation.Workers;
import planworkbench.text.FigureText;
import planworkbench.ui.common.ClickableRow;
import planworkbench.ui.common.PageId;
import planworkbench.wording.TargetText;

/// 影响因素 under the chart: what the shown target hangs on.
class ImportanceWindowTest extends ScenarioWindow {

    @Start
    @Override
    void open(Stage stage) {
        super.open(stage);
    }

    @Test
    void theRowsSayWhatASimulationOfTheSameScenarioSaysAndFollowTheShownTarget() {
        openView("T05");
        assertThat(ends()).hasSize(4).isEqualTo(expected("T05"));
        List<String> first = ends();
        assertThat(page.read(() -> rows().stream().map(Node::getAccessibleText).toList()))
                .allMatch(text -> text.contains("：低 ") && text.contains("，高 ") && text.contains("份额 "));

        page.choose("T04");
        settled("T04");
        assertThat(ends()).isEqualTo(expected("T04")).isNotEqualTo(first);
        assertThat(texts(".importance-note")).contains("10,000 路径 · 种子 20251 · 拉丁超立方")
                .anyMatch(text -> text.contains("项不确定的假设不影响它"));
        assertThat(texts(".importance-assumed")).isNotEmpty().allMatch("本程序假定"::equals);

        List<ClickableRow> shown = page.read(this::rows);
        List<Boolean> stale = new ArrayList<>();
        page.run(() -> page.viewModel().importance().staleProperty().subscribe((_, now) -> stale.add(now)));
        page.run(() -> window.model().pageProperty().set(PageId.OVERVIEW));
        page.run(() -> window.model().pageProperty().set(PageId.SCENARIO));
        window.idle();
        assertThat(stale).as("nothing changed while another page was open").isEmpty();
        assertThat(page.read(this::rows)).isEqualTo(shown);
    }

    @Test
    void whileASliderMovesTheOldAnswerStaysGreyedAndTheNewOneComesOnceItIsLetGo() {
        openView("T01");
        List<String> before = ends();
        step();
        assertThat(page.read(this::isGrey)).isTrue();
        assertThat(ends()).isEqualTo(before);
        assertThat(texts(".importance-state")).containsExactly("松手后更新");

        page.run(() -> page.view().viewModel().draft().release());
        window.settle();
        settled("T01");
        assertThat(ends()).isEqualTo(expected("T01")).isNotEqualTo(before);
    }

    @Test
    void theOnlyInfluenceIsCalledThatAndHasNoShare() {
        openView("T01");
        assertThat(texts(".importance-share")).containsExactly("唯一的影响因素");
        assertThat(texts(".importance-note")).noneMatch(text -> text.contains("百分比"));
        assertThat(page.read(() -> rows().getFirst().getAccessibleText())).endsWith("；唯一的影响因素；波动幅度没有历史依据，由本程序假定");
    }

    @Test
    void aTargetWithoutUncertainAssumptionsSaysHowToStateOne() {
        openView("T08");
        assertThat(page.read(() -> rows().size())).isZero();
        assertThat(texts(".importance-empty")).containsExactly("没有不确定的影响因素");
        assertThat(texts(".importance-note")).anyMatch(text -> text.contains("写上分布与波动幅度"));

        page.choose("T03");
        settled("T03");
        assertThat(texts(".importance-empty")).containsExactly("没有可比较的推演值");
    }

    @Test
    void enterOnARowShowsItsSeriesInTheChart() {
        openView("T04");
        ClickableRow row = page.read(() -> rows().getFirst());
        SeriesKey series = page.read(() -> (SeriesKey) row.getUserData());
        page.run(() -> Event.fireEvent(row,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
        assertThat(page.read(() -> Objects.requireNonNull(page.view().viewModel().shownProperty().get()).series()))
                .isEqualTo(series);
    }

    private void openView(String target) {
        window.settle();
        page.choose(target);
        page.run(() -> page.view().lookupAll(".below-button").stream().map(ToggleButton.class::cast)
                .filter(button -> button.getText().equals("影响因素")).findFirst().orElseThrow().fire());
        settled(target);
    }

    /// An answer can be asked for anew once the fan of what is shown is there.
    private void settled(String target) {
        untilFound(target);
        window.idle();
        untilFound(target);
    }

    private void untilFound(String target) {
        Target wanted = page.read(() -> Objects.requireNonNull(plan().targets().get(target)));
        window.until(page.viewModel().importance().foundProperty(), found -> found != null
                && wanted.equals(found.of().target()) && !page.viewModel().importance().staleProperty().get());
    }

    /// As the bars have it.
    private List<String> ends() {
        return texts(".swing-end");
    }

    private List<String> expected(String id) {
        Plan plan = page.read(this::plan);
        Target target = Objects.requireNonNull(plan.targets().get(id));
        ResolvedScenario scenario = page
                .read(() -> window.model().snapshot().scenarios().resolve(window.model().scenarioProperty().get()));
        Projector projector = new Projector(plan);
        PlanSimulation simulation = PlanSimulation.of(plan, projector, projector.project(scenario, plan.targetYear()),
                Chance.DEFAULT, Workers.alone());
        Influences influences = simulation.influencesOn(target, RunControl.none());
        List<SeriesKey> behind = new TargetDrivers(plan, projector, scenario).ofValue(target);
        List<String> ends = new ArrayList<>();
        for (Influence one : influences.influences()) {
            if (behind.contains(one.driver().series())) {
                ends.add("低 " + FigureText.value(one.bar().low(), TargetText.unit(target)));
                ends.add("高 " + FigureText.value(one.bar().high(), TargetText.unit(target)));
            }
        }
        return ends;
    }

    private void step() {
        page.run(() -> Event.fireEvent(page.view().drivers().panes().getFirst().levers().getFirst().slider(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false, false)));
    }

    private boolean isGrey() {
        return page.view().lookup(".importance-rows").getPseudoClassStates()
                .contains(PseudoClass.getPseudoClass("stale"));
    }

    private List<ClickableRow> rows() {
        return page.view().lookupAll(".importance-row").stream().map(ClickableRow.class::cast).toList();
    }

    private List<String> texts(String selector) {
        return page.read(() -> page.view().lookupAll(selector).stream().map(node -> ((Label) node).getText())
                .toList());
    }

    private Plan plan() {
        return window.model().snapshot().plan();
    }
}
