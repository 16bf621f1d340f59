package planworkbench.ui.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import planworkbench.chart.ProjectionChartModel;
import planworkbench.ui.SampleWindow;
import planworkbench.ui.common.PageId;
import planworkbench.ui.scenario.assumption.LeverSlider;

/// A window at the scenario page that says when a change has been painted.
final class PaintedWindow {

    private static final int STEPS = 40;

    private final Stage stage;
    private final SampleWindow window;
    private final ScenarioView view;
    private final Region pixel = new Region();
    private final WritableImage picture = new WritableImage(1, 1);
    private final List<ProjectionChartModel> projections;
    private @Nullable CompletableFuture<Boolean> awaited;
    private int moved;

    PaintedWindow() {
        CompletableFuture<Boolean> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(true));
        started.join();
        // What waits when the window is hidden is still to be saved.
        Platform.setImplicitExit(false);
        stage = onFx(Stage::new);
        window = onFx(() -> SampleWindow.show(stage, temporaryFolder(), PageId.SCENARIO));
        window.settle();
        view = onFx(() -> (ScenarioView) stage.getScene().lookup(".scenario-page"));
        onFx(() -> new Scene(pixel, 1, 1));
        onFx(() -> view.viewModel().draft().outcomeProperty().subscribe(_ -> {
            if (awaited != null) {
                sayWhenPainted(awaited);
                awaited = null;
            }
        }));
        moveSlider();
        ProjectionChartModel one = shown();
        moveSlider();
        projections = List.of(one, shown());
    }

    /// One step of an arrow key, up and down again through the value that decides over the target.
    void moveSlider() {
        KeyCode key = moved++ / STEPS % 2 == 0 ? KeyCode.RIGHT : KeyCode.LEFT;
        CompletableFuture<Boolean> painted = new CompletableFuture<>();
        Platform.runLater(() -> {
            awaited = painted;
            LeverSlider slider = view.drivers().panes().getFirst().levers().getFirst().slider();
            Event.fireEvent(slider, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        });
        painted.join();
    }

    void showOtherProjection() {
        frame(() -> view.chart().chart().show(projections.get(moved++ % 2)));
    }

    void paintNothing() {
        frame(() -> view.setOpacity(1));
    }

    void close() {
        onFx(() -> {
            stage.hide();
            return true;
        });
        window.settle();
        window.close();
        Platform.exit();
    }

    private ProjectionChartModel shown() {
        return onFx(() -> Objects.requireNonNull(view.chart().chart().modelProperty().get()));
    }

    private void frame(Runnable change) {
        CompletableFuture<Boolean> painted = new CompletableFuture<>();
        Platform.runLater(() -> {
            change.run();
            sayWhenPainted(painted);
        });
        painted.join();
    }

    /// After the layout of the next frame its painting is handed to the thread that paints, which takes one job after
    /// the other: when the picture of a single pixel is there, the frame has been painted.
    private void sayWhenPainted(CompletableFuture<Boolean> painted) {
        Scene scene = stage.getScene();
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(() -> {
                    pixel.snapshot(null, picture);
                    painted.complete(true);
                });
            }
        });
        Platform.requestNextPulse();
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("frames");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T onFx(Supplier<T> action) {
        return CompletableFuture.supplyAsync(action, Platform::runLater).join();
    }
}
