package planworkbench.ui.scenario;

import java.util.Objects;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import planworkbench.text.Messages;

/// 情景推演: at the left the scenarios and the sliders of the chosen one, in the middle the chart, at the right what
/// becomes of every target.
public final class ScenarioView extends HBox {

    private final DriversPane drivers;
    private final ChartPane chart;
    private final TargetTable targets;

    public ScenarioView(ScenarioViewModel viewModel, Messages messages) {
        getStyleClass().addAll("page", "scenario-page");
        getStylesheets().add(Objects.requireNonNull(ScenarioView.class.getResource("scenario.css")).toExternalForm());
        drivers = new DriversPane(viewModel, messages);
        chart = new ChartPane(viewModel, messages);
        targets = new TargetTable(viewModel, messages);
        VBox left = new VBox(new ScenarioTreePane(viewModel, messages), drivers);
        left.getStyleClass().add("scenario-left");
        VBox.setVgrow(drivers, Priority.ALWAYS);
        VBox centre = new VBox(chart, new SmallMultiples(viewModel, messages));
        centre.getStyleClass().add("scenario-centre");
        VBox.setVgrow(chart, Priority.ALWAYS);
        HBox.setHgrow(centre, Priority.ALWAYS);
        getChildren().addAll(left, centre, targets);
    }

    DriversPane drivers() {
        return drivers;
    }

    ChartPane chart() {
        return chart;
    }

    TargetTable targets() {
        return targets;
    }
}
