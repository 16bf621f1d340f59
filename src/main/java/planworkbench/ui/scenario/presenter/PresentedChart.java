package planworkbench.ui.scenario.presenter;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.ScenarioOutcome;
import planworkbench.chart.ProjectionChartModels;
import planworkbench.chart.ProjectionFan;
import planworkbench.text.Messages;
import planworkbench.ui.chart.ProjectionChartView;
import planworkbench.ui.common.WhileShown;
import planworkbench.ui.scenario.importance.Influenced;

/// The one big chart.
final class PresentedChart extends StackPane {

    /// The type of a chart is smaller than that around it.
    private static final double TYPE = 1.15;

    private final PresenterViewModel viewModel;
    private final Messages messages;
    private final Supplier<String> words;
    private final ProjectionChartView chart = new ProjectionChartView();
    private @Nullable Influenced drawn;

    /// @param words what is said of the target, for a reader of the screen
    /// @param times how much larger than on the page it is
    PresentedChart(PresenterViewModel viewModel, Messages messages, Supplier<String> words,
            ObservableValue<Number> times) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.words = words;
        getStyleClass().add("presented-chart");
        setMinSize(0, 0);
        getChildren().add(new Magnified(chart, times.map(now -> now.doubleValue() * TYPE)));
        WhileShown.of(this, viewModel.shownProperty()).subscribe(_ -> show());
        WhileShown.of(this, viewModel.draft().outcomeProperty()).subscribe(_ -> show());
        WhileShown.of(this, viewModel.draft().ghostProperty()).subscribe(_ -> show());
    }

    private void show() {
        Influenced shown = viewModel.shownProperty().get();
        ScenarioOutcome outcome = viewModel.draft().outcomeProperty().get();
        if (shown == null || outcome == null) {
            return;
        }
        ScenarioOutcome ghost = viewModel.draft().ghostProperty().get();
        boolean steady = viewModel.draft().isMoving() && shown.equals(drawn);
        drawn = shown;
        chart.show(new ProjectionChartModels(viewModel.plan(), messages).of(shown.series(),
                viewModel.attainment().orElse(null), outcome.projection(), ghost == null ? null : ghost.projection())
                .withFan(ProjectionFan.of(outcome.fan(shown.series()))), steady);
        chart.describe(words.get());
    }
}
