package planworkbench.ui.scenario;

import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.WindowEvent;

import planworkbench.plan.Target;
import planworkbench.text.Messages;
import planworkbench.ui.common.StyleSheet;
import planworkbench.ui.scenario.assumption.DriversPane;
import planworkbench.ui.scenario.assumption.table.AssumptionTablePane;
import planworkbench.ui.scenario.assumption.table.AssumptionTableViewModel;
import planworkbench.ui.scenario.comparison.DifferencePane;
import planworkbench.ui.scenario.goal.GoalPane;
import planworkbench.ui.scenario.importance.ImportanceView;

/// 情景推演: at the left the scenarios and the sliders of the chosen one, in the middle the chart, at the right what
/// becomes of every target.
public final class ScenarioView extends HBox {

    private static final double LEAST_TABLE = 416;
    private static final double MOST_TABLE = 520;

    private final ScenarioViewModel viewModel;
    private final DriversPane drivers;
    private final ChartPane chart;
    private final BelowChart below = new BelowChart();
    private final TargetTable targets;
    private final RightSide right;
    private final VBox left;
    private final LowWindow middle;
    private final AssumptionTablePane table;

    public ScenarioView(ScenarioViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        getStyleClass().addAll("page", "scenario-page");
        StyleSheet.of(this, "scenario/scenario.css");
        drivers = new DriversPane(viewModel.assumptions(), messages, this::openTable);
        chart = new ChartPane(viewModel, messages);
        targets = new TargetTable(viewModel, messages);
        left = new VBox(new ScenarioTreePane(viewModel, messages), drivers);
        left.getStyleClass().add("scenario-left");
        VBox.setVgrow(drivers, Priority.ALWAYS);
        below.add(messages.get("scenario.main-targets"), new SmallMultiples(viewModel, messages));
        below.add(messages.get("importance.title"), new ImportanceView(viewModel.importance(), messages));
        below.add(messages.get("compare.why"), new DifferencePane(viewModel.difference(), messages));
        VBox centre = new VBox(chart, below);
        centre.getStyleClass().add("scenario-centre");
        VBox.setVgrow(chart, Priority.ALWAYS);
        middle = new LowWindow(centre);
        HBox.setHgrow(middle, Priority.ALWAYS);
        VBox.setVgrow(targets, Priority.ALWAYS);
        right = new RightSide(new VBox(targets, new JointCard(viewModel, messages)));
        right.prefWidthProperty().bind(widthProperty().map(ScenarioView::tableWidth));
        right.setMaxWidth(USE_PREF_SIZE);
        getChildren().addAll(left, middle, right);
        table = new AssumptionTablePane(new AssumptionTableViewModel(viewModel.assumptions()), messages,
                this::closeTable);
        HBox.setHgrow(table, Priority.ALWAYS);
        seekFromTargets(messages);
        releaseWhenClosed(viewModel);
    }

    /// All assumptions stand in the place of the sliders and the chart; the targets stay in sight.
    private void openTable() {
        viewModel.draft().release();
        getChildren().setAll(table, right);
        table.enter();
    }

    private void closeTable() {
        getChildren().setAll(left, middle, right);
        drivers.tableButton().requestFocus();
    }

    private void toggleTable() {
        if (getChildren().contains(table)) {
            closeTable();
        } else {
            openTable();
        }
    }

    /// Goal seek stands in the place of the table, and gives it the focus back.
    private void seekFromTargets(Messages messages) {
        GoalPane goal = new GoalPane(viewModel.goal(), messages, () -> {
            viewModel.goal().close();
            right.showUsual();
            targets.table().requestFocus();
        });
        Consumer<Target> seek = target -> {
            viewModel.goal().open(target);
            right.show(goal);
            goal.focusFirst();
        };
        targets.seekWith(seek);
        chart.seekWith(seek);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            ScenarioViewModel.Shown shown = viewModel.shownProperty().get();
            if (event.isShortcutDown() && event.getCode() == KeyCode.G && shown != null && shown.target() != null) {
                seek.accept(shown.target());
                event.consume();
            } else if (event.isShortcutDown() && event.getCode() == KeyCode.T) {
                toggleTable();
                event.consume();
            }
        });
    }

    /// A key's step waits for the next one; closing the window does not.
    private void releaseWhenClosed(ScenarioViewModel page) {
        EventHandler<WindowEvent> release = _ -> page.draft().release();
        sceneProperty().flatMap(Scene::windowProperty).subscribe((before, now) -> {
            if (before != null) {
                before.removeEventHandler(WindowEvent.WINDOW_HIDING, release);
            }
            if (now != null) {
                now.addEventHandler(WindowEvent.WINDOW_HIDING, release);
            }
        });
    }

    /// A third of the page, as far as its texts need it.
    private static double tableWidth(Number page) {
        return Math.rint(Math.clamp(page.doubleValue() / 3, LEAST_TABLE, MOST_TABLE));
    }

    ScenarioViewModel viewModel() {
        return viewModel;
    }

    DriversPane drivers() {
        return drivers;
    }

    ChartPane chart() {
        return chart;
    }

    BelowChart below() {
        return below;
    }

    TargetTable targets() {
        return targets;
    }
}
