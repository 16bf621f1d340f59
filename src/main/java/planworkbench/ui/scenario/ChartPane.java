package planworkbench.ui.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.FileChooser;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import planworkbench.assessment.Attainment;
import planworkbench.assessment.ScenarioOutcome;
import planworkbench.chart.BenchmarkLine;
import planworkbench.chart.BenchmarkLines;
import planworkbench.chart.ProjectionChartModel;
import planworkbench.chart.ProjectionChartModels;
import planworkbench.chart.ProjectionFan;
import planworkbench.plan.Indicator;
import planworkbench.plan.PriceBasis;
import planworkbench.plan.Target;
import planworkbench.projection.ConstantPrices;
import planworkbench.projection.Projection;
import planworkbench.text.Messages;
import planworkbench.ui.chart.PictureMenu;
import planworkbench.ui.chart.ProjectionChartView;
import planworkbench.ui.common.VerdictMark;
import planworkbench.ui.common.WhileShown;
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
    private final ToggleButton benchmarks = new ToggleButton();
    private final Label required = new Label("");
    private final Button seek = new Button();
    private final Tooltip whole = new Tooltip();
    private final ProjectionChartView chart = new ProjectionChartView();
    private final ChartHeading heading;
    private final PriceTool prices;
    private ScenarioViewModel.@Nullable Shown drawn;

    ChartPane(ScenarioViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("chart-pane");
        TextFlow words = new TextFlow(name, new Text("  "), about);
        words.getStyleClass().add("series-heading");
        words.setMinWidth(0);
        prices = new PriceTool(viewModel.constantPricesProperty(), messages);
        toggle(fan, "fan-toggle", messages.get("live.fan"), messages.get("live.fan.tip"), viewModel.fanProperty());
        toggle(benchmarks, "benchmark-toggle", messages.get("chart.benchmark"), messages.get("chart.benchmark.tip"),
                viewModel.benchmarksProperty());
        seek.setText(messages.get("goal.pane.open"));
        seek.getStyleClass().addAll("small", "seek-button");
        seek.setMinWidth(USE_PREF_SIZE);
        seek.setTooltip(new Tooltip(messages.get("goal.pane.open-help")));
        heading = new ChartHeading(words);
        addTool(picture());
        addTool(seek);
        addTool(benchmarks);
        addTool(prices);
        addTool(fan);
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
        WhileShown.of(this, viewModel.constantPricesProperty()).subscribe(_ -> show());
        WhileShown.of(this, viewModel.benchmarksProperty()).subscribe(_ -> show());
    }

    /// Adds a button at the right of the heading, before those that are there.
    void addTool(Node tool) {
        heading.addFirst(tool);
    }

    private static void toggle(ToggleButton button, String styleClass, String text, String tip, BooleanProperty shown) {
        button.getStyleClass().addAll(Styles.SMALL, "chart-toggle", styleClass);
        button.setMinWidth(USE_PREF_SIZE);
        button.setText(text);
        button.setTooltip(new Tooltip(tip));
        button.selectedProperty().bindBidirectional(shown);
    }

    private Button allYears() {
        Button button = ChartTool.of(Feather.MINIMIZE_2, messages.get("chart.all-years"), chart::showAllYears);
        button.visibleProperty().bind(chart.zoomedProperty());
        button.managedProperty().bind(chart.zoomedProperty());
        return button;
    }

    private Button picture() {
        PictureMenu menu = new PictureMenu(chart, viewModel.pictures(), messages,
                () -> new PictureMenu.Caption(name.getText(), scenario()), FileChooser::showSaveDialog);
        Button button = ChartTool.of(Feather.SHARE, messages.get("picture.title"), () -> {});
        button.setOnAction(_ -> menu.showBelow(button));
        return button;
    }

    private String scenario() {
        ScenarioOutcome outcome = viewModel.draft().outcomeProperty().get();
        return outcome == null ? "" : outcome.scenario().name();
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
        ConstantPrices constant = constantPrices(shown, outcome);
        heading(shown, constant != null);
        seek.setVisible(target != null);
        seek.setManaged(target != null);
        say(attainment, outcome, constant != null);
        ScenarioOutcome ghost = viewModel.draft().ghostProperty().get();
        Projection before = ghost == null ? null : ghost.projection();
        ProjectionChartModels models = new ProjectionChartModels(viewModel.plan(), messages);
        ProjectionChartModel model = constant == null
                ? models.of(shown.series(), attainment.orElse(null), outcome.projection(), before)
                : models.atConstantPrices(constant, shown.series(), attainment.orElse(null), outcome.projection(),
                        before);
        ProjectionChartModel compared = model.withBenchmarks(benchmarks(shown, outcome, constant != null));
        chart.show(viewModel.fanProperty().get() ? compared.withFan(fan(outcome, shown, constant)) : compared,
                isSteady(shown));
        chart.describe(name.getText() + " " + sentence());
    }

    /// The fan is part of the outcome, and so always of the state that is drawn.
    private static @Nullable ProjectionFan fan(ScenarioOutcome outcome, ScenarioViewModel.Shown shown,
            @Nullable ConstantPrices constant) {
        ProjectionFan fan = ProjectionFan.of(outcome.fan(shown.series()));
        return fan == null || constant == null ? fan : fan.at(constant);
    }

    /// Not at constant prices: those of other regions are unknown.
    private List<BenchmarkLine> benchmarks(ScenarioViewModel.Shown shown, ScenarioOutcome outcome, boolean constant) {
        List<BenchmarkLine> lines = constant
                ? List.of()
                : new BenchmarkLines(viewModel.plan(), messages, outcome.projection()).of(shown.series(),
                        shown.target());
        benchmarks.setVisible(!lines.isEmpty());
        benchmarks.setManaged(!lines.isEmpty());
        return viewModel.benchmarksProperty().get() ? lines : List.of();
    }

    /// Null where the chart is at current prices.
    private @Nullable ConstantPrices constantPrices(ScenarioViewModel.Shown shown, ScenarioOutcome outcome) {
        ConstantPrices constant = new ConstantPrices(viewModel.plan(), outcome.projection(), shown.series());
        ConstantPrices.Missing missing = constant.missing();
        prices.offer(missing);
        return missing == null && viewModel.constantPricesProperty().get() ? constant : null;
    }

    /// While a slider moves, the axes are those from before.
    private boolean isSteady(ScenarioViewModel.Shown shown) {
        boolean steady = viewModel.draft().isMoving() && shown.equals(drawn);
        drawn = shown;
        return steady;
    }

    private void heading(ScenarioViewModel.Shown shown, boolean constant) {
        Indicator indicator = viewModel.plan().indicator(shown.series().indicator());
        set(name, viewModel.plan().seriesName(shown.series()));
        StringBuilder words = new StringBuilder();
        if (!indicator.unit().symbol().equals("—")) {
            words.append(indicator.unit().symbol());
        }
        if (indicator.priceBasis() != PriceBasis.NOT_APPLICABLE) {
            words.append(" · ").append(constant
                    ? messages.get("chart.constant.about", Integer.toString(viewModel.plan().baseYear()))
                    : messages.label("scenario.prices.", indicator.priceBasis()));
        }
        set(about, words.toString());
    }

    private void say(Optional<Attainment> attainment, ScenarioOutcome outcome, boolean constant) {
        SentenceText.Parts parts = attainment
                .map(a -> new SentenceText(viewModel.plan(), messages).of(a, outcome.projection()))
                .orElse(new SentenceText.Parts(messages.get("scenario.sentence.no-target"), "", ""));
        set(value, constant && attainment.isPresent()
                ? messages.get("chart.constant.judged", parts.value())
                : parts.value());
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
