package planworkbench.ui;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

import planworkbench.ui.common.PageId;

/// The window open at the indicators, on a workspace of the sample plan. All tests of a class use one window; before
/// each, what was done is undone.
@TestInstance(Lifecycle.PER_CLASS)
public abstract class OnSampleWindow {

    @TempDir
    protected static Path folder;

    protected final FxRobot robot = new FxRobot();
    protected final Stage stage;
    protected SampleWindow window;

    protected OnSampleWindow() {
        try {
            stage = FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeAll
    protected void open() throws TimeoutException {
        FxToolkit.setupFixture(() -> window = SampleWindow.show(stage, folder, PageId.INDICATORS));
        window.settle();
    }

    /// Closes window and file as a user does.
    @AfterAll
    protected void close() {
        robot.interact(stage::hide);
        window.settle();
        window.close();
    }

    @BeforeEach
    protected void asAtFirst() {
        robot.interact(this::reset);
        window.settle();
        while (window.model().snapshot().canUndo()) {
            robot.interact(window.model()::undo);
            window.settle();
        }
    }

    /// Puts back what undo does not; on the JavaFX thread.
    protected void reset() {
        window.model().shownSourceProperty().set(null);
    }
}
