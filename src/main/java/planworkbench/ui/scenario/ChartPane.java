package planworkbench.ui.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import planworkbench.assessment.Attainment;
import planworkbench.assessment.ScenarioOutcome;
import planworkbench.chart.OverlaySeries;
import planworkbench.chart.ProjectionChartModel;
import planworkbench.chart.ProjectionChartModels;
import planworkbench.chart.ProjectionFan;
import planworkbench.plan.Indicator;
import planworkbench.plan.PriceBasis;
import planworkbench.plan.Target;
import planworkbench.text.Messages;
import planworkbench.ui.chart.ProjectionChartView;
import planworkbench.ui.common.VerdictMark;
import planworkbench.ui.common.WhileShown;
import planworkbench.ui.scenario.comparison.Compared;
import planworkbench.wording.SentenceText;
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
    private final ToggleButton fan = new ToggleButton();
    private final Label required = new Label("");
    private final Button seek = new Button();
    private final Tooltip whole = new Tooltip();
    private final ProjectionChartView chart = new ProjectionChartView();
    private final HBox tools = new HBox();
    private ScenarioViewModel.@Nullable Shown drawn;

    ChartPane(ScenarioViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("chart-pane");
        TextFlow words = new TextFlow(name, new Text("  "), about);
        words.getStyleClass().add("series-heading");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        fan.getStyleClass().addAll(Styles.SMALL, "fan-toggle");
        fan.setMinWidth(USE_PREF_SIZE);
        fan.setText(messages.get("live.fan"));
        fan.setTooltip(new Tooltip(messages.get("live.fan.tip")));
        fan.selectedProperty().bindBidirectional(viewModel.fanProperty());
        seek.setText(messages.get("goal.pane.open"));
        seek.getStyleClass().addAll("small", "seek-button");
        seek.setMinWidth(USE_PREF_SIZE);
        seek.setTooltip(new Tooltip(messages.get("goal.pane.open-help")));
        HBox heading = new HBox(words, tools);
        heading.getStyleClass().add("chart-heading");
        tools.getStyleClass().add("chart-tools");
        addTool(seek);
        addTool(fan);
        addTool(ChartTool.of(Feather.COLUMNS, messages.get("comparison.open"), viewModel.comparison().openProperty()));
        addTool(allYears());
        sentence.getStyleClass().add("sentence");
        required.getStyleClass().add("sentence-required");
        required.setTooltip(whole);
        VBox.setVgrow(chart, Priority.ALWAYS);
        getChildren().addAll(heading, sentence, required, chart);
        WhileShown.of(this, viewModel.shownProperty()).subscribe(_ -> show());
        WhileShown.of(this, viewModel.draft().outcomeProperty()).subscribe(_ -> show());
        WhileShown.of(this, viewModel.draft().ghostProperty()).subscribe(_ -> show());
        WhileShown.of(this, viewModel.fanProperty()).subscribe(_ -> show());
        WhileShown.of(this, viewModel.comparison().comparedProperty().map(Compared::others)).subscribe(_ -> show());
    }

    /// Adds a button at the right of the heading, before those that are there.
    void addTool(Node tool) {
        tools.getChildren().addFirst(tool);
    }

    private Button allYears() {
        Button button = ChartTool.of(Feather.MINIMIZE_2, messages.get("chart.all-years"), chart::showAllYears);
        button.visibleProperty().bind(chart.zoomedProperty());
        button.managedProperty().bind(chart.zoomedProperty());
        return button;
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
        seek.setManaged(target != null);
        say(attainment, outcome);
        ScenarioOutcome ghost = viewModel.draft().ghostProperty().get();
        ProjectionChartModels models = new ProjectionChartModels(viewModel.plan(), messages);
        ProjectionChartModel model = models.of(shown.series(), attainment.orElse(null), outcome.projection(),
                ghost == null ? null : ghost.projection());
        boolean alone = viewModel.comparison().comparedProperty().get().others().isEmpty();
        fan.setVisible(alone);
        fan.setManaged(alone);
        chart.show(alone ? withFan(model, outcome, shown) : withOthers(model, models, shown), isSteady(shown));
        chart.describe(name.getText() + " " + sentence());
    }

    /// The lines of the scenarios that are compared, in the place of the fan: it is that of one of them only.
    private ProjectionChartModel withOthers(ProjectionChartModel model, ProjectionChartModels models,
            ScenarioViewModel.Shown shown) {
        List<OverlaySeries> others = models.overlays(shown.series(), shown.target(),
                viewModel.comparison().comparedProperty().get().others().stream().map(ScenarioOutcome::projection)
                        .toList());
        return model.withOverlays(others);
    }

    /// The fan is part of the outcome, and so always of the state that is drawn.
    private ProjectionChartModel withFan(ProjectionChartModel model, ScenarioOutcome outcome,
            ScenarioViewModel.Shown shown) {
        return viewModel.fanProperty().get()
                ? model.withFan(ProjectionFan.of(outcome.fan(shown.series())))
                : model;
    }

    /// While a slider moves, the axes are those from before.
    private boolean isSteady(ScenarioViewModel.Shown shown) {
        boolean steady = viewModel.draft().isMoving() && shown.equals(drawn);
        drawn = shown;
        return steady;
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
