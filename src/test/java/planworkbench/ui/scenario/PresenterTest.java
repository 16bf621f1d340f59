package planworkbench.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

import planworkbench.chart.ProjectionChartModel;
import planworkbench.scenario.Scenario;
import planworkbench.ui.chart.ProjectionChartView;
import planworkbench.ui.scenario.assumption.LeverRow;

/// A scenario on the whole screen: what is moved there is seen as on the page, and saved only when it is asked for.
class PresenterTest extends ScenarioWindow {

    private static final String FIRST = "服务业增加值总量规模";

    @Override
    @Start
    void open(Stage shown) {
        super.open(shown);
    }

    @Test
    void aMoveShowsWhatThePageShowsForTheSameAssumptionAndLeavesNothingBehind() {
        window.settle();
        page.choose("T01");
        Node focused = Objects.requireNonNull(page.read(() -> stage.getScene().getFocusOwner()));
        long revision = page.revision();
        present();
        assertThat(page.read(() -> presenter().isFullScreen())).isTrue();
        window.idle();
        assertThat(page.read(() -> model().fan())).isNotNull();
        assertThat(page.read(() -> texts(".presented-about").getFirst()))
                .isEqualTo("苏州市吴中区“十四五”现代服务业发展规划　情景：基准");
        assertThat(page.read(() -> names())).startsWith("服务业增加值 实际增速", "服务业增加值 价格变动").hasSizeBetween(3, 5);

        press(KeyCode.DIGIT1);
        assertThat(page.read(() -> scene().getFocusOwner())).isSameAs(page.read(() -> rows().getFirst().slider()));
        pressOften(KeyCode.RIGHT, 8);
        untilProjected(services(6.3, 0.9));
        String presented = page.read(this::sentence);
        assertThat(presented).startsWith("2025年推演 1,028.44 亿元，好于目标 28.44 亿元；达标概率 ");
        assertThat(page.read(() -> model().ghost().get(2025).orElseThrow())).isCloseTo(services(5.5, 0.9),
                within(1e-6));

        press(KeyCode.PAGE_DOWN);
        assertThat(page.read(() -> texts(".presented-name"))).containsExactly("服务业增加值年均增速");
        assertThat(page.read(this::sentence)).startsWith("2021—2025年年均推演 6.3%");
        assertThat(page.read(this::saysIdle)).isFalse();
        press(KeyCode.PAGE_DOWN);
        window.until(page.viewModel().presenter().idleProperty(), idle -> idle);
        assertThat(page.read(this::saysIdle)).as("no lever in sight moves 数字经济").isTrue();
        press(KeyCode.PAGE_UP);
        assertThat(page.read(this::saysIdle)).isFalse();
        press(KeyCode.PAGE_UP);
        assertThat(page.read(() -> texts(".presented-name"))).containsExactly(FIRST);

        Stage ended = page.read(this::presenter);
        press(KeyCode.ESCAPE);
        window.settle();
        assertThat(page.read(ended::isShowing)).isFalse();
        assertThat(page.read(() -> stage.getScene().getFocusOwner())).isSameAs(focused);
        assertThat(page.revision()).isEqualTo(revision);
        assertThat(page.value(page.servicesGrowth())).isEqualTo(5.5);

        LeverRow lever = page.servicesGrowth();
        page.run(() -> {
            lever.entry().setText("6.3");
            lever.entry().fireEvent(new ActionEvent());
        });
        page.untilProjected(services(6.3, 0.9));
        assertThat(page.sentence()).startsWith(presented);
    }

    @Test
    void whatWasMovedIsTakenBackResetOrKeptAsANewScenarioInOneStepAlsoWhereTheScenarioIsLocked() {
        window.settle();
        String base = page.read(() -> page.viewModel().tree().chosen());
        page.run(() -> page.viewModel().tree().lock(base, true, "test"));
        window.settle();
        page.choose("T01");
        long revision = page.revision();
        present();
        press(KeyCode.DIGIT1);
        pressOften(KeyCode.RIGHT, 4);
        untilProjected(services(5.9, 0.9));
        assertThat(page.read(() -> texts(".presenter-state"))).containsExactly("已调整 1 项假设，结束时不保存");
        assertThat(page.read(() -> button("save-presented").isVisible())).as("the scenario is locked").isFalse();
        press(KeyCode.R);
        untilProjected(services(5.5, 0.9));
        pressShortcut(KeyCode.Z);
        untilProjected(services(5.9, 0.9));

        page.run(() -> button("keep-presented").fire());
        window.until(window.model().scenarioProperty(), id -> !id.equals(base));
        window.settle();
        Scenario kept = page.read(() -> window.model().snapshot().scenarios()
                .get(window.model().scenarioProperty().get()));
        assertThat(kept.name()).isEqualTo("基准（会议调整）");
        assertThat(kept.parent()).isEqualTo(base);
        assertThat(kept.assumptions()).hasSize(1);
        assertThat(page.revision()).isEqualTo(revision + 1);
        assertThat(page.read(() -> texts(".presented-about").getFirst())).endsWith("情景：基准（会议调整）");
        assertThat(page.read(() -> texts(".presenter-state"))).containsExactly("已存为新情景“基准（会议调整）”");
        press(KeyCode.DIGIT1);
        pressOften(KeyCode.RIGHT, 1);
        untilProjected(services(6.0, 0.9));
        page.run(() -> button("keep-presented").fire());
        window.settle();
        assertThat(page.read(() -> texts(".presented-about").getFirst())).endsWith("情景：基准（会议调整） 2");
        press(KeyCode.ESCAPE);

        page.run(window.model()::undo);
        window.settle();
        page.run(window.model()::undo);
        window.settle();
        assertThat(page.read(() -> window.model().snapshot().scenarios().find("基准（会议调整）"))).isNull();
    }

    @Test
    void theChosenLeversAreRememberedAndAnAnswerAfterTheEndIsNotShown() throws Exception {
        window.settle();
        page.choose("T01");
        present();
        page.run(() -> button("choose-levers").fire());
        List<CheckBox> boxes = page.read(() -> scene().getRoot().lookupAll(".lever-choices .check-box").stream()
                .map(CheckBox.class::cast).toList());
        assertThat(page.read(() -> scene().getFocusOwner())).isIn(boxes);
        page.run(() -> boxes.stream().filter(box -> !box.isSelected()).limit(2).toList().forEach(CheckBox::fire));
        assertThat(boxes.stream().filter(CheckBox::isSelected)).hasSize(5);
        assertThat(boxes.stream().filter(box -> !box.isSelected())).allMatch(Node::isDisabled);
        press(KeyCode.ESCAPE);
        List<String> chosen = page.read(this::names);
        assertThat(chosen).hasSize(5);

        CountDownLatch held = new CountDownLatch(1);
        window.model().background().worker().execute(() -> await(held));
        press(KeyCode.DIGIT1);
        pressOften(KeyCode.RIGHT, 3);
        List<ProjectionChartModel> late = new ArrayList<>();
        page.run(() -> chart().modelProperty().subscribe((_, now) -> late.add(Objects.requireNonNull(now))));
        press(KeyCode.ESCAPE);
        held.countDown();
        window.settle();
        assertThat(late).isEmpty();

        present();
        assertThat(page.read(this::names)).isEqualTo(chosen);
        untilProjected(services(5.5, 0.9));
        assertThat(page.read(() -> texts(".presenter-state").getFirst())).startsWith("PageUp、PageDown");
        press(KeyCode.ESCAPE);
    }

    private void present() {
        page.run(() -> Event.fireEvent(stage.getScene().getRoot(), key(KeyCode.F5, false)));
        window.<@Nullable ProjectionChartModel>until(chart().modelProperty(), Objects::nonNull);
        window.<@Nullable ProjectionChartModel>until(chart().modelProperty(), _ -> !rows().isEmpty());
    }

    private void press(KeyCode code) {
        page.run(() -> Event.fireEvent(focused(), key(code, false)));
    }

    private void pressShortcut(KeyCode code) {
        page.run(() -> Event.fireEvent(focused(), key(code, true)));
    }

    private void pressOften(KeyCode code, int times) {
        for (int i = 0; i < times; i++) {
            press(code);
        }
    }

    private static KeyEvent key(KeyCode code, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false);
    }

    private Node focused() {
        @Nullable
        Node owner = scene().getFocusOwner();
        return owner == null ? scene().getRoot() : owner;
    }

    private Stage presenter() {
        return Window.getWindows().stream().filter(Stage.class::isInstance).map(Stage.class::cast)
                .filter(other -> stage.equals(other.getOwner())).findFirst().orElseThrow();
    }

    private Scene scene() {
        return presenter().getScene();
    }

    private ProjectionChartView chart() {
        return (ProjectionChartView) scene().getRoot().lookup(".presented-chart .projection-chart");
    }

    private ProjectionChartModel model() {
        return Objects.requireNonNull(chart().modelProperty().get());
    }

    private void untilProjected(double value) {
        window.<@Nullable ProjectionChartModel>until(chart().modelProperty(), model -> model != null
                && Math.abs(model.projection().get(2025).orElse(Double.NaN) - value) < 1e-6);
    }

    private List<LeverRow> rows() {
        return scene().getRoot().lookupAll(".presented-list .lever-row").stream().map(LeverRow.class::cast).toList();
    }

    private List<String> names() {
        return rows().stream().map(row -> row.slider().getAccessibleText()).toList();
    }

    private Button button(String id) {
        return (Button) scene().getRoot().lookup("#" + id);
    }

    private boolean saysIdle() {
        return scene().getRoot().lookup(".presented-idle").isVisible();
    }

    private List<String> texts(String style) {
        return scene().getRoot().lookupAll(style).stream().map(label -> ((Labeled) label).getText()).toList();
    }

    private String sentence() {
        return Stream.of(".sentence-part", ".sentence-verdict")
                .map(part -> ((Text) scene().getRoot().lookup(part)).getText()).collect(Collectors.joining());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
