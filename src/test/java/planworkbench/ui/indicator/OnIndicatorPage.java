package planworkbench.ui.indicator;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

import planworkbench.text.Language;
import planworkbench.ui.SampleWindow;
import planworkbench.ui.common.PageId;

/// The window open at the indicators, on a workspace of the sample plan. All tests of a class use one window; before
/// each, what was done is undone.
@TestInstance(Lifecycle.PER_CLASS)
abstract class OnIndicatorPage {

    @TempDir
    static Path folder;

    final FxRobot robot = new FxRobot();
    final IndicatorPage page = new IndicatorPage(robot);
    final Stage stage;
    SampleWindow window;

    OnIndicatorPage() {
        try {
            stage = FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeAll
    void open() throws TimeoutException {
        FxToolkit.setupFixture(() -> window = SampleWindow.show(stage, folder, PageId.INDICATORS));
        window.settle();
    }

    /// Closes window and file as a user does.
    @AfterAll
    void close() {
        robot.interact(stage::hide);
        window.settle();
        window.close();
    }

    @BeforeEach
    void asAtFirst() {
        robot.interact(() -> {
            window.settings().languageProperty().set(Language.ZH);
            window.model().shownSourceProperty().set(null);
            window.model().pageProperty().set(PageId.INDICATORS);
            page.table().requestFocus();
        });
        window.settle();
        while (window.model().snapshot().canUndo()) {
            robot.interact(window.model()::undo);
            window.settle();
        }
    }

    @AfterEach
    void letGo() {
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        robot.release(new KeyCode[0]);
        robot.release(new MouseButton[0]);
    }
}
