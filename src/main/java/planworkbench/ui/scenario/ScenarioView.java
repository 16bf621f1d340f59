package planworkbench.ui.scenario;

import java.util.Objects;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import planworkbench.text.Messages;

/// 情景推演: at the left the scenarios and the sliders of the chosen one, in the middle the chart, at the right what
/// becomes of every target.
public final class ScenarioView extends HBox {

    private static final double LEAST_TABLE = 416;
    private static final double MOST_TABLE = 520;

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
        targets.prefWidthProperty().bind(widthProperty().map(ScenarioView::tableWidth));
        targets.setMinWidth(USE_PREF_SIZE);
        targets.setMaxWidth(USE_PREF_SIZE);
        getChildren().addAll(left, centre, targets);
    }

    /// A third of the page, as far as its texts need it.
    private static double tableWidth(Number page) {
        return Math.rint(Math.clamp(page.doubleValue() / 3, LEAST_TABLE, MOST_TABLE));
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
