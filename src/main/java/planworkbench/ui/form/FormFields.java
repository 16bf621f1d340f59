package planworkbench.ui.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import planworkbench.plan.Indicator;
import planworkbench.text.Messages;
import planworkbench.ui.common.ChoiceText;
import planworkbench.ui.common.TextMenu;
import planworkbench.ui.common.WhileShown;

/// Makes the fields of a form: a word above each, and below it what is not right with it.
public final class FormFields {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final int NOTE_ROWS = 2;

    private final Messages messages;
    private final ObservableValue<Set<FormProblem>> problems;

    /// @param form that the fields are of
    public FormFields(Node form, Messages messages, ObservableValue<Set<FormProblem>> problems,
            ObservableValue<Boolean> tried) {
        this.messages = messages;
        ObservableValue<Set<FormProblem>> told = Bindings.createObjectBinding(
                () -> problems.getValue().stream().filter(problem -> tried.getValue() || !problem.isMissing())
                        .collect(Collectors.toUnmodifiableSet()),
                problems, tried);
        this.problems = WhileShown.of(form, told);
    }

    /// @param field as [FormProblem] calls it
    public VBox field(String field, String word, Node control) {
        Label label = new Label(word);
        label.getStyleClass().add("form-label");
        label.setLabelFor(control);
        Label error = new Label();
        error.setId("form-" + field + "-error");
        error.setWrapText(true);
        error.getStyleClass().add("form-error");
        error.managedProperty().bind(error.visibleProperty());
        problems.subscribe(now -> {
            String text = now.stream().filter(problem -> problem.field().equals(field)).sorted()
                    .map(problem -> messages.label("form.problem.", problem))
                    .collect(Collectors.joining(messages.get("form.problems.separator")));
            error.setText(text);
            error.setVisible(!text.isEmpty());
            control.pseudoClassStateChanged(WRONG, !text.isEmpty());
        });
        VBox box = new VBox(label, control, error);
        box.getStyleClass().add("form-field");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    /// Fields side by side, of the same width.
    public static HBox beside(Node... fields) {
        HBox row = new HBox(fields);
        row.getStyleClass().add("form-row");
        for (Node field : fields) {
            if (field instanceof VBox box) {
                box.setPrefWidth(100);
            }
        }
        return row;
    }

    /// A line of text.
    public TextField text(String id, String word, StringProperty value) {
        TextField field = new TextField();
        dress(field, id, word);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    /// Several lines of text.
    public TextArea lines(String id, String word, StringProperty value) {
        TextArea area = new TextArea();
        dress(area, id, word);
        area.setWrapText(true);
        area.setPrefRowCount(NOTE_ROWS);
        area.textProperty().bindBidirectional(value);
        tabLeaves(area);
        return area;
    }

    private void dress(TextInputControl field, String id, String word) {
        field.setId(id);
        field.setAccessibleText(word);
        TextMenu.put(field, messages);
    }

    /// Tab goes on to the next field, as everywhere in a form.
    public static void tabLeaves(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
                area.requestFocusTraversal(event.isShiftDown()
                        ? TraversalDirection.PREVIOUS
                        : TraversalDirection.NEXT);
                event.consume();
            }
        });
    }

    /// What was used before is offered, and anything else may be typed.
    public ComboBox<String> typedOrChosen(String id, String word, StringProperty value, List<String> offered) {
        ComboBox<String> box = new ComboBox<>(FXCollections.observableArrayList(offered));
        box.setEditable(true);
        box.setId(id);
        box.setAccessibleText(word);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getEditor().setText(value.get());
        TextMenu.put(box.getEditor(), messages);
        box.getEditor().textProperty().bindBidirectional(value);
        return box;
    }

    /// One of several, which is picked and not typed.
    public <T> ComboBox<T> choice(String id, String word, Property<T> value, List<T> offered,
            Function<T, String> text) {
        ComboBox<T> box = new ComboBox<>(FXCollections.observableArrayList(offered));
        box.setId(id);
        box.setAccessibleText(word);
        box.setMaxWidth(Double.MAX_VALUE);
        ChoiceText.show(box, text);
        box.valueProperty().bindBidirectional(value);
        return box;
    }

    /// An indicator by its name.
    public ComboBox<String> indicator(String id, String word, StringProperty code, List<Indicator> offered) {
        Map<String, String> names = offered.stream()
                .collect(Collectors.toMap(Indicator::code, Indicator::name));
        return choice(id, word, code, offered.stream().map(Indicator::code).toList(),
                each -> names.getOrDefault(each, ""));
    }
}
