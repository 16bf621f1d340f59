package planworkbench.ui.form;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.testfx.util.WaitForAsyncUtils;

import planworkbench.plan.Plan;
import planworkbench.ui.OnSampleWindow;
import planworkbench.ui.common.FormRequest;

/// The window at the indicators with a form beside them.
abstract class OnForms extends OnSampleWindow {

    @Override
    protected void reset() {
        super.reset();
        window.model().formProperty().set(null);
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

    /// What an empty field shows.
    String prompt(String field) {
        return input(field).getPromptText();
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
