package planworkbench.ui.form;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import planworkbench.plan.Plan;
import planworkbench.ui.SampleWindow;
import planworkbench.ui.common.FormRequest;
import planworkbench.ui.common.PageId;

/// The window at the indicators with a form beside them. All tests of a class use one window; before each, what was done is
/// undone.
@TestInstance(Lifecycle.PER_CLASS)
abstract class OnForms {

    @TempDir
    static Path folder;

    final FxRobot robot = new FxRobot();
    final Stage stage;
    SampleWindow window;

    OnForms() {
        try {
            stage = FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeAll
    void show() throws TimeoutException {
        FxToolkit.setupFixture(() -> window = SampleWindow.show(stage, folder, PageId.INDICATORS));
        window.settle();
    }

    @AfterAll
    void close() {
        robot.interact(stage::hide);
        window.settle();
        window.close();
    }

    @BeforeEach
    void asAtFirst() {
        robot.interact(() -> {
            window.model().formProperty().set(null);
            window.model().shownSourceProperty().set(null);
        });
        window.settle();
        while (window.model().snapshot().canUndo()) {
            robot.interact(window.model()::undo);
            window.settle();
        }
    }

    Plan plan() {
        return window.model().snapshot().plan();
    }

    void open(FormRequest request) {
        robot.interact(() -> window.model().formProperty().set(request));
        WaitForAsyncUtils.waitForFxEvents();
    }

    boolean isOpen() {
        return robot.lookup("#form-pane").query().isVisible();
    }

    /// Types into a field as a person does: into its middle of the page, over what stands there.
    void type(String field, String text) {
        TextInputControl input = input(field);
        robot.interact(() -> {
            input.requestFocus();
            input.selectAll();
        });
        robot.push(KeyCode.DELETE);
        robot.write(text, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    String typed(String field) {
        return input(field).getText();
    }

    private TextInputControl input(String field) {
        Node node = robot.lookup("#form-" + field).query();
        return node instanceof ComboBox<?> box ? box.getEditor() : (TextInputControl) node;
    }

    /// Chooses by what the list shows.
    void choose(String field, String text) {
        ComboBox<?> box = robot.lookup("#form-" + field).queryAs(ComboBox.class);
        robot.interact(() -> pick(box, text));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static <T> void pick(ComboBox<T> box, String text) {
        box.setValue(box.getItems().stream().filter(item -> box.getConverter().toString(item).equals(text))
                .findFirst().orElseThrow(() -> new AssertionError("no choice " + text)));
    }

    String text(String id) {
        Labeled label = robot.lookup("#" + id).queryLabeled();
        return label.isVisible() ? label.getText() : "";
    }

    String error(String field) {
        return text("form-" + field + "-error");
    }

    void save() {
        robot.interact(() -> robot.lookup("#form-save").queryButton().fire());
        window.settle();
    }
}
