package planworkbench.ui.scenario;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

import planworkbench.chart.ProjectionChartModel;
import planworkbench.store.HistoryEntry;
import planworkbench.ui.Pulse;
import planworkbench.ui.SampleWindow;
import planworkbench.ui.chart.ProjectionChartView;
import planworkbench.ui.chart.Sparkline;
import planworkbench.ui.scenario.assumption.DriverPane;
import planworkbench.ui.scenario.assumption.LeverRow;
import planworkbench.ui.scenario.assumption.LeverSlider;

/// The scenario page of an open window, as a user finds it. Everything is read on the JavaFX thread.
final class ScenarioPage {

    private static final int LINES = 1000;

    private final SampleWindow window;
    private final Stage stage;

    ScenarioPage(SampleWindow window, Stage stage) {
        this.window = window;
        this.stage = stage;
    }

    /// What a line of the target table says.
    record Line(String value, String gap, String verdict) {}

    /// The sliders, fields and notes of a driver, the first lever first.
    LeverRow lever(String indicator, int number) {
        return read(() -> view().drivers().panes().stream()
                .filter(pane -> pane.driver().series().indicator().equals(indicator)).findFirst().orElseThrow()
                .levers().get(number));
    }

    DriverPane driver(String indicator) {
        return read(() -> view().drivers().panes().stream()
                .filter(pane -> pane.driver().series().indicator().equals(indicator)).findFirst().orElseThrow());
    }

    LeverRow servicesGrowth() {
        return lever("services-va", 0);
    }

    /// Where a slider would have to be grabbed, or let go, for a value.
    Point2D at(LeverRow lever, double value) {
        return read(() -> {
            LeverSlider slider = lever.slider();
            return slider.localToScreen(slider.x(value), slider.getHeight() / 2);
        });
    }

    /// Brings a lever into sight as the wheel would.
    void scrollTo(LeverRow lever) {
        run(() -> {
            ScrollPane scroll = (ScrollPane) view().drivers().lookup(".scroll-pane");
            Bounds content = scroll.getContent().getLayoutBounds();
            double top = scroll.getContent().sceneToLocal(lever.localToScene(lever.getLayoutBounds())).getMinY();
            double room = content.getHeight() - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(room <= 0 ? 0 : Math.clamp(top / room, 0, 1));
            Pulse.now(scroll);
        });
    }

    double value(LeverRow lever) {
        return read(() -> lever.slider().value());
    }

    String typed(LeverRow lever) {
        return read(() -> lever.entry().getText());
    }

    /// What the big chart shows.
    ProjectionChartModel chart() {
        return read(() -> Objects.requireNonNull(view().chart().chart().modelProperty().get()));
    }

    /// What the small chart of a target shows.
    ProjectionChartModel small(String target) {
        return read(() -> Objects.requireNonNull(((Sparkline) multiple(target).lookup(".sparkline")).model()));
    }

    String smallValue(String target) {
        return read(() -> ((Label) multiple(target).lookup(".multiple-value")).getText());
    }

    String sentence() {
        return read(() -> view().chart().sentence());
    }

    /// The line of a target, as its cells are painted.
    Line line(String target) {
        return read(() -> {
            TargetRow row = row(target);
            return new Line(row.valueProperty().get(), row.gapProperty().get(),
                    row.verdictProperty().get().name());
        });
    }

    /// The texts that are painted in the table.
    List<String> painted() {
        return read(() -> {
            Pulse.now(view().targets());
            return view().targets().table().lookupAll(".table-cell .label").stream()
                    .map(label -> ((Labeled) label).getText()).toList();
        });
    }

    void choose(String target) {
        run(() -> view().targets().table().getSelectionModel().select(row(target)));
    }

    String counts() {
        return read(() -> ((Label) stage.getScene().lookup("#status-counts")).getText());
    }

    /// All lines of the history on the disk, the newest first.
    List<HistoryEntry> history() {
        CompletableFuture<List<HistoryEntry>> lines = new CompletableFuture<>();
        run(() -> window.model().readHistory(LINES, lines::complete));
        return lines.join();
    }

    long revision() {
        return read(() -> window.model().snapshot().revision());
    }

    /// Waits until the chart's projection has another value for the target year, or has gone back to it.
    void untilProjected(double value) {
        ProjectionChartView chart = read(() -> view().chart().chart());
        window.until(chart.modelProperty().map(ScenarioPage::end),
                end -> end != null && Math.abs(end - value) < 1e-6);
    }

    private static double end(@Nullable ProjectionChartModel model) {
        return model == null ? Double.NaN : model.projection().get(2025).orElse(Double.NaN);
    }

    ScenarioViewModel viewModel() {
        return read(() -> view().viewModel());
    }

    ScenarioView view() {
        return (ScenarioView) stage.getScene().lookup(".scenario-page");
    }

    void run(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, action);
    }

    <T> T read(Supplier<T> value) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, value::get);
    }

    private TargetRow row(String target) {
        return view().targets().table().getItems().stream().filter(row -> row.target().id().equals(target))
                .findFirst().orElseThrow();
    }

    private SmallMultiple multiple(String target) {
        return view().lookupAll(".small-multiple").stream().map(SmallMultiple.class::cast)
                .filter(multiple -> multiple.target().id().equals(target)).findFirst().orElseThrow();
    }
}
