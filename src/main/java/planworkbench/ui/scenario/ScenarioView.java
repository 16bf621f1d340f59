package planworkbench.ui.scenario;

import java.util.concurrent.Callable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.BooleanProperty;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.WindowEvent;

import org.kordamp.ikonli.feather.Feather;

import planworkbench.plan.Target;
import planworkbench.text.Messages;
import planworkbench.ui.common.LiveScrollPane;
import planworkbench.ui.common.StyleSheet;
import planworkbench.ui.common.WhileShown;
import planworkbench.ui.scenario.assumption.DriversPane;
import planworkbench.ui.scenario.assumption.table.AssumptionTablePane;
import planworkbench.ui.scenario.assumption.table.AssumptionTableViewModel;
import planworkbench.ui.scenario.comparison.ComparisonPane;
import planworkbench.ui.scenario.comparison.ComparisonViewModel;
import planworkbench.ui.scenario.comparison.DifferencePane;
import planworkbench.ui.scenario.goal.AdjustmentPane;
import planworkbench.ui.scenario.goal.GoalPane;
import planworkbench.ui.scenario.importance.ImportanceView;
import planworkbench.ui.scenario.presenter.PresenterWindow;

/// 情景推演: at the left the scenarios and the sliders of the chosen one, in the middle the chart, at the right what
/// becomes of every target.
public final class ScenarioView extends HBox {

    private static final double SHRUNK_TABLE = 384;
    private static final double LEAST_TABLE = 416;
    private static final double MOST_TABLE = 576;

    /// Of the style sheet.
    private static final double LEFT = 300;
    private static final double LEAST_CHART = 352;

    private final ScenarioViewModel viewModel;
    private final DriversPane drivers;
    private final ChartPane chart;
    private final BelowChart below = new BelowChart();
    private final TargetTable targets;
    private final RightSide right;
    private final VBox left;
    private final LiveScrollPane middle;
    private final GoalPane goal;
    private final AdjustmentPane adjustments;
    private final AssumptionTablePane table;

    public ScenarioView(ScenarioViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        getStyleClass().addAll("page", "scenario-page");
        // its right side goes by its width, so that may not depend on the right side
        setMinWidth(0);
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
        middle = new LiveScrollPane(centre);
        middle.setFitToHeight(true);
        middle.getStyleClass().add("scenario-middle");
        // it takes what the others leave, and takes nothing from them
        middle.setPrefWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        VBox.setVgrow(targets, Priority.ALWAYS);
        right = new RightSide(new VBox(targets, new JointCard(viewModel, messages)));
        right.prefWidthProperty().bind(ofRight(this::rightWidth));
        right.minWidthProperty().bind(ofRight(
                () -> viewModel.comparison().openProperty().get() ? rightWidth() : SHRUNK_TABLE));
        right.setMaxWidth(USE_PREF_SIZE);
        getChildren().addAll(left, middle, right);
        goal = new GoalPane(viewModel.goal(), messages, this::endSeeking, this::showAdjustments);
        adjustments = new AdjustmentPane(viewModel.goal().adjustments(), messages, this::showGoal);
        HBox.setHgrow(adjustments, Priority.ALWAYS);
        table = new AssumptionTablePane(new AssumptionTableViewModel(viewModel.assumptions()), messages,
                this::closeTable);
        table.setPrefWidth(0);
        HBox.setHgrow(table, Priority.ALWAYS);
        seekFromTargets();
        compareInPlaceOfTargets(messages);
        presentOnTheWholeScreen(messages);
        releaseWhenClosed(viewModel);
    }

    /// All assumptions stand in the place of the sliders and the chart; the targets stay in sight.
    private void openTable() {
        viewModel.draft().release();
        if (getChildren().contains(adjustments)) {
            showGoal();
        }
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

    private void seekFromTargets() {
        targets.seekWith(this::seek);
        chart.seekWith(this::seek);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            ScenarioViewModel.Shown shown = viewModel.shownProperty().get();
            if (event.isShortcutDown() && event.getCode() == KeyCode.G && shown != null && shown.target() != null) {
                seek(shown.target());
                event.consume();
            } else if (event.isShortcutDown() && event.getCode() == KeyCode.T) {
                toggleTable();
                event.consume();
            }
        });
        WhileShown.of(this, viewModel.shownProperty()).subscribe(shown -> {
            Target sought = viewModel.goal().targetProperty().get();
            if (getChildren().contains(adjustments) && shown != null && sought != null
                    && !shown.series().equals(viewModel.plan().series(sought))) {
                // another series was chosen to be looked at
                showGoal();
            }
        });
    }

    /// Goal seek stands in the place of the table. Its target stays in the chart, also once it is no longer in danger.
    private void seek(Target target) {
        viewModel.comparison().openProperty().set(false);
        viewModel.select(target);
        viewModel.goal().open(target);
        right.show(goal);
        showGoal();
    }

    private void endSeeking() {
        viewModel.goal().close();
        right.showUsual();
        targets.table().requestFocus();
    }

    /// The ways to deal with what is sought stand in the place of the chart as well.
    private void showAdjustments() {
        viewModel.goal().turnToAdjustments();
        getChildren().setAll(left, adjustments);
        adjustments.open();
    }

    private void showGoal() {
        viewModel.goal().adjustments().leave();
        getChildren().setAll(left, middle, right);
        viewModel.goal().refresh();
        goal.focusFirst();
    }

    /// The comparison stands in the place of the table, too. Escape leaves it wherever the keyboard is on the page.
    private void compareInPlaceOfTargets(Messages messages) {
        ComparisonPane comparison = new ComparisonPane(viewModel.comparison(), messages);
        BooleanProperty open = viewModel.comparison().openProperty();
        WhileShown.of(this, open).subscribe((before, now) -> {
            if (now) {
                if (getChildren().contains(adjustments)) {
                    showGoal();
                }
                viewModel.goal().close();
                right.show(comparison);
                comparison.focusFirst();
            } else {
                right.showUsual();
                targets.table().requestFocus();
            }
        });
        if (open.get()) {
            right.show(comparison);
        }
        // before lists and tables, which take Escape for themselves
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean toggled = event.isShortcutDown() && event.getCode() == KeyCode.B;
            boolean leaving = open.get() && event.getCode() == KeyCode.ESCAPE && !isEscapeWanted(event);
            if (toggled || leaving) {
                open.set(toggled && !open.get());
                event.consume();
            }
        });
    }

    /// A field takes back what was typed, a slider where it was moved to.
    private boolean isEscapeWanted(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl || viewModel.draft().isMoving();
    }

    /// F5 as in the programs that show slides, wherever the keyboard is while the page is in the window.
    private void presentOnTheWholeScreen(Messages messages) {
        Runnable present = () -> {
            if (viewModel.present()) {
                PresenterWindow.open(getScene(), viewModel.presenter(), messages);
            }
        };
        chart.addTool(ChartTool.of(Feather.MONITOR, messages.get("present.open"), present));
        EventHandler<KeyEvent> key = event -> {
            if (event.getCode() == KeyCode.F5) {
                present.run();
                event.consume();
            }
        };
        sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removeEventHandler(KeyEvent.KEY_PRESSED, key);
            }
            if (now != null) {
                now.addEventHandler(KeyEvent.KEY_PRESSED, key);
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

    private DoubleBinding ofRight(Callable<Double> width) {
        return Bindings.createDoubleBinding(width, widthProperty(), viewModel.comparison().openProperty(),
                viewModel.comparison().comparedProperty());
    }

    /// A third of the page, as far as its texts need it; a comparison takes what its columns need and the chart can spare.
    private double rightWidth() {
        ComparisonViewModel comparison = viewModel.comparison();
        return Math.rint(comparison.openProperty().get()
                ? ComparisonPane.width(comparison.comparedProperty().get().outcomes().size(),
                        getWidth() - LEFT - LEAST_CHART)
                : Math.clamp(getWidth() / 3, LEAST_TABLE, MOST_TABLE));
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
