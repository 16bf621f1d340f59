package planworkbench.ui.scenario;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Attainment;
import planworkbench.assessment.ScenarioOutcome;
import planworkbench.chart.ProjectionChartModel;
import planworkbench.chart.ProjectionChartModels;
import planworkbench.plan.Indicator;
import planworkbench.plan.PriceBasis;
import planworkbench.plan.Target;
import planworkbench.text.Messages;
import planworkbench.ui.chart.ProjectionChartView;
import planworkbench.ui.common.VerdictMark;
import planworkbench.ui.common.WhileShown;
import planworkbench.wording.TargetText;

/// The chosen series: what it is, what becomes of its target and what that would take, each on a line of its own so
/// that nothing wraps while a slider moves, and the chart.
final class ChartPane extends VBox {

    private final ScenarioViewModel viewModel;
    private final Messages messages;
    private final Text name = part("series-name");
    private final Text about = part("series-about");
    private final Text value = part("sentence-part");
    private final Text verdict = part("sentence-verdict");
    private final TextFlow sentence = new TextFlow(value, verdict);
    private final Label required = new Label("");
    private final Button seek = new Button();
    private final Tooltip whole = new Tooltip();
    private final ProjectionChartView chart = new ProjectionChartView();
    private ScenarioViewModel.@Nullable Shown drawn;

    ChartPane(ScenarioViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("chart-pane");
        TextFlow heading = new TextFlow(name, new Text("  "), about);
        heading.getStyleClass().add("series-heading");
        HBox.setHgrow(heading, Priority.ALWAYS);
        HBox top = new HBox(heading, seek);
        seek.setText(messages.get("goal.pane.open"));
        seek.getStyleClass().addAll("small", "seek-button");
        seek.setMinWidth(USE_PREF_SIZE);
        seek.setTooltip(new Tooltip(messages.get("goal.pane.open-help")));
        sentence.getStyleClass().add("sentence");
        required.getStyleClass().add("sentence-required");
        required.setTooltip(whole);
        VBox.setVgrow(chart, Priority.ALWAYS);
        getChildren().addAll(top, sentence, required, chart);
        WhileShown.of(this, viewModel.shownProperty()).subscribe(_ -> show());
        WhileShown.of(this, viewModel.draft().outcomeProperty()).subscribe(_ -> show());
        WhileShown.of(this, viewModel.draft().ghostProperty()).subscribe(_ -> show());
    }

    /// Goal seek opens from the heading, where a target is shown.
    void seekWith(Consumer<Target> onSeek) {
        seek.setOnAction(_ -> {
            ScenarioViewModel.Shown shown = viewModel.shownProperty().get();
            if (shown != null && shown.target() != null) {
                onSeek.accept(shown.target());
            }
        });
    }

    ProjectionChartView chart() {
        return chart;
    }

    /// The sentence as it is read.
    String sentence() {
        return value.getText() + verdict.getText() + " " + required.getText();
    }

    private void show() {
        ScenarioViewModel.Shown shown = viewModel.shownProperty().get();
        ScenarioOutcome outcome = viewModel.draft().outcomeProperty().get();
        if (shown == null || outcome == null) {
            return;
        }
        Target target = shown.target();
        Optional<Attainment> attainment = target == null ? Optional.empty() : viewModel.attainment(target);
        heading(shown);
        seek.setVisible(target != null);
        say(attainment, outcome);
        ScenarioOutcome ghost = viewModel.draft().ghostProperty().get();
        ProjectionChartModel model = new ProjectionChartModels(viewModel.plan(), messages).of(shown.series(),
                attainment.orElse(null), outcome.projection(), ghost == null ? null : ghost.projection());
        chart.show(onSteadyAxes(model, shown));
        chart.setAccessibleText(name.getText() + " " + sentence());
    }

    /// While a slider moves, the axes are those from before.
    private ProjectionChartModel onSteadyAxes(ProjectionChartModel model, ScenarioViewModel.Shown shown) {
        ProjectionChartModel before = chart.modelProperty().get();
        boolean steady = viewModel.draft().isMoving() && before != null && shown.equals(drawn);
        drawn = shown;
        return steady ? model.onAxesOf(Objects.requireNonNull(before)) : model;
    }

    private void heading(ScenarioViewModel.Shown shown) {
        Indicator indicator = viewModel.plan().indicator(shown.series().indicator());
        set(name, viewModel.plan().seriesName(shown.series()));
        StringBuilder words = new StringBuilder();
        if (!indicator.unit().symbol().equals("—")) {
            words.append(indicator.unit().symbol());
        }
        if (indicator.priceBasis() != PriceBasis.NOT_APPLICABLE) {
            words.append(" · ").append(messages.label("scenario.prices.", indicator.priceBasis()));
        }
        set(about, words.toString());
    }

    private void say(Optional<Attainment> attainment, ScenarioOutcome outcome) {
        SentenceText.Parts parts = attainment
                .map(a -> new SentenceText(viewModel.plan(), messages).of(a, outcome.projection()))
                .orElse(new SentenceText.Parts(messages.get("scenario.sentence.no-target"), "", ""));
        set(value, parts.value());
        set(verdict, parts.verdict());
        String wanted = attainment.map(a -> messages.get("scenario.target",
                new TargetText(viewModel.plan(), messages).wanted(a.target()))).orElse("");
        String line = wanted + (parts.required().isEmpty() ? "" : " · " + parts.required());
        if (!required.getText().equals(line)) {
            required.setText(line);
            whole.setText(line);
        }
        String style = attainment.map(a -> VerdictMark.styleClass(a.verdict())).orElse("");
        if (!sentence.getStyleClass().contains(style)) {
            sentence.getStyleClass().removeIf(s -> s.startsWith("verdict-"));
            sentence.getStyleClass().add(style);
        }
    }

    private static void set(Text part, String text) {
        if (!part.getText().equals(text)) {
            part.setText(text);
        }
    }

    private static Text part(String styleClass) {
        Text part = new Text("");
        part.getStyleClass().add(styleClass);
        return part;
    }
}
